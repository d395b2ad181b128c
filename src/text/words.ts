import type { Span } from '../document/index.ts';

/** A word where it stands. The possessive `'s` is left out of the span, and so are all other marks. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/**
 * Dotted initials (`U.S.`) keep their dots; hyphens, apostrophes and inner full stops join (`al-Assad`, `don't`,
 * `O'Brien`, `2.5`), except before a possessive or clitic `s` (`Trump's` is `Trump`). A site's ending belongs to its name (`Velmora.com`).
 */
const WORD =
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{M}\p{N}]['’])[\p{L}\p{M}\p{N}]+(?:[-‐‑](?:\p{Lu}\.){2,}|(?:[-‐‑&]|['’](?![sS](?![\p{L}\p{N}]))|[.,](?=\p{N})|\.(?=(?:com|org|net|gov|edu)(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text` from `start` to `end` (UTF-16 code units, end exclusive), in order, with spans in `text`. */
export function wordsIn(text: string, start = 0, end = text.length): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    words.push({ text: match[0], span: [from, from + match[0].length] });
  }
  return words;
}

const UPPER = /^\p{Lu}/u;

/** Whether the word begins with a capital letter. */
export const isCapitalised = (word: string): boolean => UPPER.test(word);

/** The word without case and with a plain apostrophe, for matching against lexicons only. */
export const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** How many words a reader would count: "co-operation" and "isn't" are one each. */
export const countWords = (words: string): number => words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
