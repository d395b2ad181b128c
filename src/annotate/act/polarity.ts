import type { Polarity } from '../../document/index.ts';
import { lemmasOf, plain, wordsIn } from '../../text/index.ts';

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
  'refrain',
  'abstain',
]);
/** "No 10" is somebody. */
const NOBODY = /^(?:nobody|no one|none|neither|no(?! \d))\b/i;

/** "Said nothing", "offered no evidence": the content itself says that there was none. */
const WITHHELD =
  /^(?:(?:virtually |almost )?nothing|no (?:further )?(?:evidence|proof|details?|figures?|comment|reasons?|explanations?|answers?|questions?))\b/i;

/** `negative` where the attribution itself is negated: "did not say", "declined to comment", "no one believes". */
export function polarityOf(cue: string, source: string, content: string): Polarity {
  if (NOBODY.test(source)) return 'negative';
  const plainCue = plain(cue);
  if (/\bnot (?:only|just)\b/.test(plainCue)) return 'positive';
  // "Vowed not to": what is vowed is negated, not the vow.
  if (/\b(?:vow|promise|pledge|decide|choose|agree|urge|ask|warn|order|tell|told)\w* not(?: to)?$/.test(plainCue))
    return 'positive';
  if (/n't\b|\bturn(?:ed|s|ing)? down\b|\bleaves? out\b|\bleft out\b|\bgloss(?:es|ed)? over\b/.test(plainCue))
    return 'negative';
  const negated = wordsIn(plainCue).some(
    (word) => NEGATIONS.has(word.text) || lemmasOf(word.text).some((lemma) => WITHHOLDING.has(lemma)),
  );
  return negated || WITHHELD.test(content) ? 'negative' : 'positive';
}
