import { tidy } from '../../document/index.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { announced } from './announced.ts';
import { spokenBefore } from './beside.ts';
import { called } from './called.ts';
import type { Finding, Setting } from './setting.ts';

/**
 * Another's words inside whatever the sentence says, be it the speaker's own or the report's: `what the ministry calls "terrorists"`,
 * `Venn was there when doctors told them: "We lost him."` Left out where a finding has the verb for its cue already.
 */
export function quotationsWithin(setting: Setting, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const cues = tidy(found.flatMap(({ cue }) => cue));
  const whole = new Set(found.filter(({ content }) => content.length > 0).map(({ content }) => content[0]![0]));
  return setting.quotations.flatMap((one) => {
    // What is somebody's whole statement is not told within another.
    if (whole.has(one.span[0])) return [];
    const made = FINDINGS.map((finding) => finding(setting, one));
    return made.find((it) => it !== null && !touchesOne(cues, it.cue[0]!) && tells(setting.text, it)) ?? [];
  });
}

/** A colon with nobody before it tells of no other speaker. */
const tells = (text: string, { source, cue }: FoundAttribution): boolean =>
  source.length > 0 || text[cue[0]![0]] !== ':';

const FINDINGS: readonly Finding[] = [called, announced, spokenBefore];
