import type { Act } from '../../document/index.ts';
import { plain, wordsIn } from '../../text/index.ts';
import * as contents from '../lexicon/contents.ts';

/** Only this much of a content is weighed: what comes later seldom changes what is done with it. */
const REACH = 600;

/**
 * What a content does by its own words where the cue only says that it was said; null where nothing stands out.
 *
 * Plain signals are asked first, from the most to the least telling; then the words of misdeed, fault and praise are
 * counted against each other. The order and the thresholds were set by hand on the training articles.
 */
export function actOfContent(content: string): Act | null {
  const text = content.slice(0, REACH);
  return signalOf(text) ?? judgementOf(text);
}

const SIGNALS: readonly (readonly [Act, RegExp])[] = [
  ['ask', /\?["”’']*\s*$/],
  ['decline', contents.REFUSALS],
  ['threaten', contents.THREATS],
  ['demand', contents.OBLIGATIONS],
  ['deny', contents.DENIALS],
  ['confirm', contents.ADMISSIONS],
  ['warn', contents.WARNINGS],
  ['intend', contents.INTENTIONS],
  ['promise', contents.PROMISES],
];

const signalOf = (text: string): Act | null => SIGNALS.find(([, signal]) => signal.test(text))?.[0] ?? null;

/** The side with the most telling words; long contents need more of them. Null where no word tells. */
export function judgementOf(text: string): Act | null {
  const counts = { accuse: 0, condemn: 0, praise: 0 };
  const words = wordsIn(text.slice(0, REACH));
  for (const word of words) {
    const lower = plain(word.text);
    if (misdeeds(lower)) counts.accuse++;
    if (faults(lower)) counts.condemn++;
    if (praises(lower)) counts.praise++;
  }
  const [act, most] = (Object.entries(counts) as [keyof typeof counts, number][]).sort((a, b) => b[1] - a[1])[0]!;
  return most >= Math.max(1, words.length / WORDS_A_SIGN) ? act : null;
}

/** One telling word in so many is asked of long contents. */
const WORDS_A_SIGN = 60;

/** Builds a test for a word list whose entries may end in `*`. */
function listTest(list: string): (word: string) => boolean {
  const entries = list.trim().split(/\s+/);
  const whole = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const prefixes = new Set(entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)));
  const lengths = [...new Set([...prefixes].map((prefix) => prefix.length))];
  return (word) => whole.has(word) || lengths.some((length) => prefixes.has(word.slice(0, length)));
}

const misdeeds = listTest(contents.MISDEEDS);
const faults = listTest(contents.FAULTS);
const praises = listTest(contents.PRAISES);
