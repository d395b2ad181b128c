import type { Span, Spans } from '../document/index.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { ABBREVIATIONS, CAPITAL_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './titles.ts';

/**
 * A place where a sentence may end: stops, closing marks, then white space. Bounded, so that a line of dots costs no
 * more than others.
 */
const STOP = /[.!?…]{1,8}["”’'»)\]]{0,4}(?=\s)/g;
const WORD_BEFORE = /([\p{L}\p{M}.]+)$/u;
const OPENING = /^\s+["“‘'«([]*/u;

/**
 * The sentences of a text, in order, with their stops and closing marks and without white space at the ends.
 *
 * A paragraph always ends a sentence. A stop ends none after a title, an abbreviation or an initial (`Mr.`, `Inc.`
 * before lower case, `J.`, `U.S.` before lower case) nor inside a quotation that closes within its paragraph, so that
 * "“He left. He lied,” she said" stays whole. `quotations` are the text's own, for whoever has them already.
 */
export function sentencesOf(text: string, quotations: readonly Quotation[] = quotationsOf(text)): Spans {
  const insideQuotation = quotationWalker(quotations);
  return paragraphsOf(text).flatMap((paragraph) => sentencesIn(text, paragraph, insideQuotation));
}

/** Where sentences start, those inside quotations too: a word there has a capital for its place. */
export const sentenceStarts = (text: string): ReadonlySet<number> =>
  new Set(paragraphsOf(text).flatMap((paragraph) => sentencesIn(text, paragraph, () => false).map(([start]) => start)));

function sentencesIn(text: string, [start, end]: Span, insideQuotation: (position: number) => boolean): Spans {
  const paragraph = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (insideQuotation(start + to) || !endsSentence(paragraph, match.index, to)) continue;
    sentences.push([start + from, start + to]);
    from = to + (/^\s*/.exec(paragraph.slice(to, to + 80))?.[0].length ?? 0);
  }
  if (from < paragraph.length) sentences.push([start + from, end]);
  return sentences;
}

/** Whether a stop at `stop`, with its closing marks up to `to`, ends a sentence. Looks at 40 code units either side. */
function endsSentence(paragraph: string, stop: number, to: number): boolean {
  const after = paragraph.slice(to, to + 40);
  const next = after.replace(OPENING, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (paragraph[stop] !== '.' || to > stop + 1) return true;
  const before = WORD_BEFORE.exec(paragraph.slice(Math.max(0, stop - 40), stop))?.[1] ?? '';
  const word = before.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(word)) return false;
  if (/^\p{Lu}$/u.test(before)) return before === 'X' && ON_X.test(paragraph.slice(Math.max(0, stop - 12), stop));
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return OPENER.test(next);
  return !(
    (ABBREVIATIONS.has(word) || (CAPITAL_ABBREVIATIONS.has(word) && /^\p{Lu}/u.test(before))) &&
    /^[\p{N}\p{Lu}]/u.test(next) &&
    !OPENER.test(next)
  );
}

/** Behind an abbreviation these begin a sentence, where other capitals may go on with a name. */
const OPENER = /^(?:The|A|An|He|She|It|They|We|In|On|But|And|This|That)\b/;

/** The network's name ends a sentence as an initial does not: "he wrote on X. Police ...". */
const ON_X = /\b(?:on|to|via|from|by|quit|platform|network|site|app) X$/;

/** Answers, for rising positions, whether a quotation that closes later in its paragraph is open there. */
function quotationWalker(quotations: readonly Quotation[]): (position: number) => boolean {
  const spans = quotations
    .filter((quotation) => quotation.depth === 0 && quotation.closed)
    .map((quotation) => quotation.span);
  let at = 0;
  return (position) => {
    while (at < spans.length && spans[at]![1] <= position) at++;
    const span = spans[at];
    return span !== undefined && span[0] < position && position < span[1];
  };
}
