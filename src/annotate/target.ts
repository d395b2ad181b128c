import { type Act, hull } from '../document/index.ts';
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
 * The party at whom the act is aimed, or null. Two plain cases only: the noun phrase right behind the cue, and, where
 * the content itself accuses, finds fault or praises, the first party that it names.
 */
export function targetOf(reading: Reading, parties: Parties, at: number, act: Act): Cluster | null {
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
