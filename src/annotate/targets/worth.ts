import type { Named } from '../../model/layers.ts';
import type { Cluster } from '../clusters.ts';
import type { Parties } from '../speakers.ts';
import { aimable, isThing } from './party.ts';

/** The best mention of each party that the words name, `but` left out. */
export function worthOf(words: readonly Named[], parties: Parties, but: Cluster | null): Map<Cluster, number> {
  const worths = new Map<Cluster, number>();
  for (const { span, probability } of words) {
    const party = aimable(parties.partyAt(span) ?? parties.namedIn(span)[0] ?? parties.refer([span]), but);
    if (party === null || isThing(party)) continue;
    worths.set(party, Math.max(probability, worths.get(party) ?? 0));
  }
  return worths;
}

export const best = (worths: ReadonlyMap<Cluster, number>): readonly [party: Cluster | null, worth: number] =>
  [...worths].reduce<readonly [Cluster | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);
