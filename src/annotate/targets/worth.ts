import type { Named } from '../../model/layers.ts';
import type { Cluster } from '../clusters.ts';
import type { Reading } from '../reading.ts';
import type { Parties } from '../speakers.ts';
import { ownedBy } from './owned.ts';
import { aimable } from './party.ts';

export type Worths = ReadonlyMap<Cluster, number>;

/** The best mention of each party or thing that the words name, `but` left out. */
export function worthOf(reading: Reading, parties: Parties, words: readonly Named[], but: Cluster | null): Worths {
  const worths = new Map<Cluster, number>();
  for (const { span, probability } of words) {
    const party = aimable(
      ownedBy(reading, parties, span) ?? parties.partyAt(span) ?? parties.namedIn(span)[0] ?? parties.refer([span]),
      but,
    );
    if (party !== null) worths.set(party, Math.max(probability, worths.get(party) ?? 0));
  }
  return worths;
}

export const only = (worths: Worths, is: (party: Cluster) => boolean): Map<Cluster, number> =>
  new Map([...worths].filter(([party]) => is(party)));

export const best = (worths: Worths): readonly [party: Cluster | null, worth: number] =>
  [...worths].reduce<readonly [Cluster | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);
