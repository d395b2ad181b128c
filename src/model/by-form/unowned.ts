import type { FoundAttribution } from '../found.ts';
import { countWords, isAlone, isSentence, type Placed, type Setting } from './setting.ts';

/** A heading in marks, or a sentence lifted out of the report: somebody's words, and the place does not say whose. */
export function standingAlone(_setting: Setting, one: Placed): FoundAttribution | null {
  if (!isAlone(one) || countWords(one.words) < 2 || !one.quotation.closed) return null;
  return unowned(one, isSentence(one) ? 0.5 : 0.7);
}

const unowned = (one: Placed, extractionScore: number): FoundAttribution => ({
  source: [],
  cue: [],
  content: [one.span],
  extractionScore,
});
