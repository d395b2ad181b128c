import { plain } from '../../text/index.ts';
import type { Counted } from './counted.ts';
import type { Sentence } from './sentence.ts';

const SHOT_BEHIND =
  /^\s(?:(?:was|is|has|had|been|being)\s){0,2}(?:fired|heard|rang|hit|hits|struck|missed|went|pierced|grazed|from|into|through)\b/iu;
const SHOT_BEFORE = /\b(?:fir(?:e|ed|es|ing)|hear[ds]?|with|by)\s$/iu;

/** "One shot was fired": a gun's. */
export const isGunshot = ({ text, words }: Sentence, { number, to }: Counted, at: number): boolean =>
  at === to &&
  number.max === 1 &&
  plain(words[at]!.text) === 'shot' &&
  (SHOT_BEHIND.test(text.slice(words[at]!.span[1], words[at]!.span[1] + 40)) ||
    SHOT_BEFORE.test(text.slice(Math.max(0, number.span[0] - 12), number.span[0])));
