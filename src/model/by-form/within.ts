import { overlap, tidy } from '../../document/index.ts';
import { indexAt } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { announced } from './announced.ts';
import { spokenBefore } from './beside.ts';
import { called } from './called.ts';
import type { Finding, Placed, Setting } from './setting.ts';

/**
 * Another's words inside whatever the sentence says, be it the speaker's own or the report's: `what the ministry calls "terrorists"`,
 * `Venn was there when doctors told them: "We lost him."` Left out where a finding has the verb for its cue already.
 */
export function quotationsWithin(setting: Setting, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const cues = tidy(found.flatMap(({ cue }) => cue));
  const isFree = ({ cue }: FoundAttribution): boolean => {
    const near = cues[indexAt(cues, cue[0]![1] - 1)];
    return !near || !overlap(near, cue[0]!);
  };
  const read = (one: Placed, finding: Finding): readonly FoundAttribution[] => {
    const made = finding(setting, one);
    return made !== null && isFree(made) ? [made] : [];
  };
  return setting.quotations.flatMap((one) => {
    const [made] = [called, announced, spokenBefore].flatMap((finding) => read(one, finding));
    return made ? [made] : [];
  });
}
