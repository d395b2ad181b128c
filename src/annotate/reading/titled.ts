import type { Span } from '../../document/index.ts';
import { isCapitalised, plain, type Word } from '../../text/index.ts';
import { FUNCTION_WORDS } from '../lexicon/nouns.ts';

/** Lines with more words than this are no headlines. */
const LONGEST = 30;
/** Fewer words than these tell nothing of a line's habits. */
const FEWEST_OPEN = 4;
const FEWEST_CLOSED = 5;

/** Title case gives a verb its capital, however short. */
const SMALL_VERB = /^(?:is|are|was|were|has|have|had|will|would|did|does|said|says|told)$/;

/**
 * Whether a sentence is written in title case, as headlines are: most of its longer words begin with a capital. A full
 * stop at its end asks for nearly all of its words, short verbs among them, since a sentence may be full of names.
 */
export function isTitled(text: string, [start, end]: Span, words: readonly Word[]): boolean {
  if (words.length >= LONGEST) return false;
  const closed = /[.!?]["”’')\]]*$/.test(text.slice(Math.max(start, end - 6), end));
  if (closed && words.some((word) => SMALL_VERB.test(word.text))) return false;
  const counted = words.filter((word) => (closed ? !FUNCTION_WORDS.has(plain(word.text)) : word.text.length > 3));
  const capital = counted.filter((word) => isCapitalised(word.text)).length;
  return closed
    ? counted.length >= FEWEST_CLOSED && capital >= counted.length * 0.9
    : counted.length >= FEWEST_OPEN && capital >= counted.length * 0.8;
}
