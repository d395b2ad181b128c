import { overlap } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { spokenBehind } from './beside.ts';
import type { Setting } from './setting.ts';

/**
 * A quotation whose own paragraph goes on with "said Krel" is Krel's: a finding that reached for it from another paragraph
 * gives it back. Null where nothing is to be given back, or where nothing would be left.
 */
export function withoutForeign(setting: Setting, claimant: FoundAttribution, k: number): FoundAttribution | null {
  const one = setting.quotations[k]!;
  if (claimant.cue.length === 0 || claimant.cue.some((span) => overlap(span, one.paragraph))) return null;
  const content = claimant.content.filter((span) => !overlap(span, one.span));
  return content.length > 0 && spokenBehind(one) !== null ? { ...claimant, content } : null;
}
