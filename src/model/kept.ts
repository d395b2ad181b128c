import type { FindingTrace } from './found.ts';
import { evidenceOf, type Judging, judge } from './judged.ts';

/** The candidates that are likely enough right, with how likely. */
export function keptAmong(
  text: string,
  candidates: readonly FindingTrace[],
  judging: Judging,
): readonly FindingTrace[] {
  const ordered = [...candidates].sort((a, b) => a.found.cue[0]![0] - b.found.cue[0]![0]);
  const likely = evidenceOf(text, ordered).flatMap((evidence, at) => {
    const extractionScore = judge(evidence, judging);
    const one = ordered[at]!;
    return extractionScore < judging.least ? [] : [{ ...one, found: { ...one.found, extractionScore } }];
  });
  return withoutRepeats(likely);
}

/** The same words of the same source under two cues ("he tweeted:") are one statement: the likelier stays. */
function withoutRepeats(found: readonly FindingTrace[]): readonly FindingTrace[] {
  const best = new Map<string, FindingTrace>();
  const keyOf = ({ found: { source, content } }: FindingTrace): string => `${source} | ${content}`;
  for (const one of found) {
    const known = best.get(keyOf(one));
    if (!known || one.found.extractionScore > known.found.extractionScore) best.set(keyOf(one), one);
  }
  return found.filter((one) => best.get(keyOf(one)) === one);
}
