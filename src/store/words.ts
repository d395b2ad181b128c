import { type Spans, tidy } from '../document/index.ts';

/**
 * The words by which texts are found. Every store indexes these folded words, and never the raw text, so that a match
 * found by an index and the range shown to the reader come from one and the same tokenizer.
 */

/** A word of a text: its folded form, and its range in UTF-16 code units, end exclusive. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words that must stand next to each other in this order; with `prefix`, the last may go on. */
export interface Phrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Accents of the Latin, Greek and Cyrillic scripts; the vowel signs of other scripts are part of their words. */
const ACCENT = /[\u0300-\u036f]/g;

/** Letters that no accent makes, and what people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** A copy for comparing: lower case, without accents, compatibility forms resolved. Never shown. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENT, '')
    .replace(UNPLAIN, (letter) => PLAIN[letter]!);

export const foldedWordsIn = (text: string): readonly FoldedWord[] =>
  [...text.matchAll(WORD)]
    .map((match) => ({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length }))
    // An accent that stands alone folds to nothing.
    .filter((word) => word.folded !== '');

/** The folded words of a text with single spaces between them: what an index is given, and how names are compared. */
export const foldedWords = (text: string): string =>
  foldedWordsIn(text)
    .map((word) => word.folded)
    .join(' ');

/** A stretch in quotation marks (closed or not) or one without blanks, and a `*` behind it. */
const QUERY_PART = /["“”„«»]([^"“”„«»]*)(?:["“”„«»](\*?)|$)|([^\s"“”„«»]+)/gu;

/** Reads what a person typed. Never throws; parts without a letter or digit are left out. */
export function phrasesOf(query: string): readonly Phrase[] {
  return [...query.matchAll(QUERY_PART)]
    .map(([, quoted, star, bare]) => ({
      words: foldedWordsIn(quoted ?? bare!).map((word) => word.folded),
      prefix: star === '*' || (bare?.endsWith('*') ?? false),
    }))
    .filter((phrase) => phrase.words.length > 0);
}

/** The ranges of `text` that match one of the phrases, sorted, joined where they overlap. */
export function matchesOf(text: string, phrases: readonly Phrase[]): Spans {
  const words = foldedWordsIn(text);
  const ranges = phrases.flatMap((phrase) =>
    words
      .slice(0, Math.max(0, words.length - phrase.words.length + 1))
      .flatMap((word, at) =>
        standsAt(words, at, phrase) ? [[word.start, words[at + phrase.words.length - 1]!.end] as const] : [],
      ),
  );
  return tidy(ranges);
}

function standsAt(words: readonly FoldedWord[], at: number, { words: wanted, prefix }: Phrase): boolean {
  return wanted.every((word, index) => {
    const found = words[at + index]!.folded;
    return prefix && index === wanted.length - 1 ? found.startsWith(word) : found === word;
  });
}
