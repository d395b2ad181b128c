import type { Polarity } from '../document/index.ts';
import { lemmasOf, plain, wordsIn } from '../text/index.ts';

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'nor',
  'neither',
  'without',
  'cannot',
  'unlikely',
  'unable',
  'unresponsive',
  'nothing',
  'nobody',
  'hardly',
  'unclear',
]);
/** Verbs and nouns of leaving a thing unsaid or undone. "Deny" is none of them: a denial is said. */
const WITHHOLDING: ReadonlySet<string> = new Set([
  'decline',
  'refuse',
  'refusal',
  'dodge',
  'evade',
  'fail',
  'sidestep',
  'duck',
  'balk',
  'omit',
  'ignore',
  'lose',
  'stop',
  'avoid',
  'withhold',
  'skirt',
]);
const NOBODY = /^(?:nobody|no one|none|neither|no)\b/i;

/** `negative` where the attribution itself is negated: "did not say", "declined to comment", "no one believes". */
export function polarityOf(cue: string, source: string, content: string): Polarity {
  if (NOBODY.test(source)) return 'negative';
  const plainCue = plain(cue);
  if (/\bnot (?:only|just)\b/.test(plainCue)) return 'positive';
  if (/n't\b|\bturn(?:ed|s|ing)? down\b|\bleaves? out\b|\bleft out\b|\bgloss(?:es|ed)? over\b/.test(plainCue))
    return 'negative';
  const negated = wordsIn(plainCue).some(
    (word) => NEGATIONS.has(word.text) || lemmasOf(word.text).some((lemma) => WITHHOLDING.has(lemma)),
  );
  return negated || /^(?:virtually |almost )?nothing\b/i.test(content) ? 'negative' : 'positive';
}
