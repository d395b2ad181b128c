import type { Act } from '../../document/index.ts';
import type { Named } from '../../model/layers.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { ownedBy } from './owned.ts';
import { aimable, isPaper, isThing } from './party.ts';

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

/**
 * The parties alone, and the worth up to which none of them is meant, because a thing is named more surely: "defended the budget". A paper is
 * what is judged or asked for as often as who made it; a denial takes it for a party.
 */
export function partiesOf(all: Worths, act: Act): { readonly worths: Map<Cluster, number>; readonly atLeast: number } {
  const papers = act === 'deny' ? new Map<Cluster, number>() : only(all, isPaper);
  const worths = only(all, (party) => !isThing(party) && !papers.has(party));
  return { worths, atLeast: Math.max(OF_THING * best(only(all, isThing))[1], best(papers)[1]) };
}

/** Chosen on gold-dev: the share of a thing's worth that a party needs. */
const OF_THING = 0.5;

export const only = (worths: Worths, is: (party: Cluster) => boolean): Map<Cluster, number> =>
  new Map([...worths].filter(([party]) => is(party)));

export const best = (worths: Worths): readonly [party: Cluster | null, worth: number] =>
  [...worths].reduce<readonly [Cluster | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);
