import type { Span } from '../../document/index.ts';
import { plain, wordsIn } from '../../text/index.ts';
import { fold } from '../words.ts';

/** A word as it is compared with another, and where it stands: UTF-16 code units, end exclusive. */
export interface Token {
  readonly key: string;
  readonly span: Span;
}

/** Spellings of both sides of the ocean, brought to one; that "hour" and "four" lose a letter too harms nobody. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our(?=s|ed|ing|able|$)/, 'or'],
  [/is(?=e[sd]?$|ing$|ations?$)/, 'iz'],
  [/ence(?=s?$)/, 'ense'],
  [/tre(?=s?$)/, 'ter'],
  [/amme(?=s?$)/, 'am'],
  [/ll(?=ed$|ing$)/, 'l'],
];

/** Without case, accents, hyphens and the spelling of one side of the ocean. Only for comparing. */
export const keyOf = (word: string): string =>
  SPELLINGS.reduce(
    (key, [written, as]) => key.replace(written, as),
    fold(plain(word))
      .replace(/[-‐‑.,](?!\d)/g, '')
      .replace(/(?<!\d)[.,]/g, ''),
  );

/** The words of a text as they are compared, in order. */
export const tokensOf = (text: string): readonly Token[] =>
  wordsIn(text).map(({ text: word, span }) => ({ key: keyOf(word), span }));

/** Whether a word negates: what one report has and the other has not turns a statement round. */
export const negates = (key: string): boolean => NEGATIONS.has(key) || key.endsWith("n't");

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nothing nobody nowhere neither nor without cannot'.split(' '),
);
