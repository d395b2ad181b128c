import type { Spans } from '../document/index.ts';
import type { Quotation } from './quotations.ts';

/** Longer quotations are no titles, in UTF-16 code units; so the work stays linear where a mark never closes. */
const LONGEST = 120;

/** Where the titles among a text's quotations stand. */
export const titlesIn = (text: string, quotations: readonly Quotation[]): Spans =>
  quotations
    .filter(({ span, closed }) => closed && span[1] - span[0] <= LONGEST)
    .map(({ span }) => span)
    .filter((span) => isTitleOfWork(text.slice(...span)));

/** Whether words in marks are a work's title and no sentence: every longer word with a capital, several of them, and no stop. */
export function isTitleOfWork(marked: string): boolean {
  const words = marked.replace(/^["“‘']|["”’']$/g, '');
  const all = words.match(/\p{L}[\p{L}’']+/gu) ?? [];
  return (
    marked !== words &&
    all.length > 1 &&
    words !== words.toUpperCase() &&
    !/[.!…]$/.test(words) &&
    !SLOGAN.test(words) &&
    all.every((word) => /^\p{Lu}/u.test(word) || word.length < 4 || WRITTEN_SMALL.test(word))
  );
}

/** What titles write small though it has four letters or more. */
export const WRITTEN_SMALL = /^(?:with|from|over|into|upon|under|after|before|about|without|between|near)$/;
/** "Down with Venn": what a crowd calls, though each longer word has a capital. */
export const SLOGAN = /^(?:down|away|out) with /i;
