import { type Act, hull, overlap } from '../document/index.ts';
import { logOdds, type Named, type WeighedAct } from '../model/layers.ts';
import type { Cluster } from './clusters.ts';
import { characterOf } from './kinds.ts';
import { COMPANY_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './lexicon/nouns.ts';
import { nounPhraseAfter } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Parties } from './speakers.ts';

/** Acts whose cue takes the party as its object ("accused Roe of", "urged the council to"). */
const TAKES_OBJECT: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'praise', 'threaten', 'ask', 'demand', 'warn']);
/** Acts that a content does by itself, to the party it names first. */
const NAMES_PARTY: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'praise']);

/**
 * Chosen on gold-dev: from which log odds a party is the target; what those of the act being aimed at somebody count for beside them;
 * what the rule's word adds to a probability; what a mention counts for elsewhere.
 */
const NAMES = -0.75;
const AIM = 2;
const RULED = 0.05;
const ELSEWHERE = 0.9;

/**
 * The party at whom the act is aimed, or null. The network's words and the rule's are weighed together, each party with the best
 * of its mentions; those in the attribution's own words count for more than those around it.
 */
export function targetOf(reading: Reading, parties: Parties, at: number, { act, aimed }: WeighedAct): Cluster | null {
  const { layers, source, cue, content } = reading.found[at]!;
  const ruled = targetByRule(reading, parties, at, act);
  if (layers === undefined) return ruled;
  const own = [source, cue, content].map(hull).filter((span) => span !== null);
  const near = layers.target.map(({ span, probability }) => ({
    span,
    probability: probability * (own.some((one) => overlap(one, span)) ? 1 : ELSEWHERE),
  }));
  const worths = worthOf(near, parties, parties.speakers[at] ?? null);
  if (ruled !== null) worths.set(ruled, (worths.get(ruled) ?? 0) + RULED);
  const [party, worth] = best(worths);
  return logOdds(worth) + AIM * logOdds(aimed) >= NAMES ? party : null;
}

/** The best mention of each party that the words name, `but` left out. */
export function worthOf(words: readonly Named[], parties: Parties, but: Cluster | null): Map<Cluster, number> {
  const worths = new Map<Cluster, number>();
  for (const { span, probability } of words) {
    const party = parties.partyAt(span) ?? parties.namedIn(span)[0] ?? parties.refer([span]);
    if (party !== null && party !== but) worths.set(party, Math.max(probability, worths.get(party) ?? 0));
  }
  return worths;
}

export const best = (worths: ReadonlyMap<Cluster, number>): readonly [party: Cluster | null, worth: number] =>
  [...worths].reduce<readonly [Cluster | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);

/**
 * Two plain cases only: the noun phrase right behind the cue, and, where the content itself accuses, finds fault or praises, the
 * first party that it names.
 */
function targetByRule(reading: Reading, parties: Parties, at: number, act: Act): Cluster | null {
  const found = reading.found[at]!;
  const speaker = parties.speakers[at] ?? null;
  const cue = hull(found.cue);
  const object = cue !== null && TAKES_OBJECT.has(act) ? nounPhraseAfter(reading, cue[1]) : null;
  const addressed = object === null ? null : parties.refer([object]);
  if (addressed !== null && addressed !== speaker && (isParty(addressed) || addressed.nature === 'place'))
    return addressed;
  const content = hull(found.content);
  if (content === null || !NAMES_PARTY.has(act)) return null;
  return (
    parties.namedIn(content).find((party) => party !== speaker && isParty(party) && party.nature !== 'unknown') ?? null
  );
}

/**
 * Somebody who can be accused or asked: a named party that is no outlet, or people described as such; not a matter or
 * a place.
 */
function isParty(cluster: Cluster): boolean {
  if (cluster.name.length > 0) return cluster.nature !== 'place' && characterOf(cluster).kind !== 'media';
  const nouns = [GROUP_NOUNS, PERSON_NOUNS, GOVERNMENT_NOUNS, COMPANY_NOUNS];
  return [...cluster.descriptors].some((word) => nouns.some((set) => set.has(word)));
}
