import type { Act } from '../../document/index.ts';
import * as nouns from '../lexicon/nouns.ts';
import type { Cluster } from '../parties/clusters.ts';
import { characterOf } from '../parties/kinds.ts';

/** Acts whose cue takes the party as its object ("accused Roe of", "urged the council to"). */
export const TAKES_OBJECT: ReadonlySet<Act> = new Set([
  'accuse',
  'condemn',
  'praise',
  'threaten',
  'ask',
  'demand',
  'warn',
]);
/** Acts that a content does by itself, to the party it names first. */
export const NAMES_PARTY: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'praise']);

/**
 * Somebody who can be accused or asked: a named party that is no outlet, or people described as such; not a matter or
 * a place.
 */
export function isParty(cluster: Cluster): boolean {
  if (cluster.name.length > 0) return cluster.nature !== 'place' && characterOf(cluster).kind !== 'media';
  return [...cluster.descriptors].some(isPartyNoun);
}

const PARTY_NOUNS = [
  nouns.GROUP_NOUNS,
  nouns.PERSON_NOUNS,
  nouns.GOVERNMENT_NOUNS,
  nouns.PARTY_NOUNS,
  nouns.ARMED_NOUNS,
  nouns.COMPANY_NOUNS,
  nouns.ORGANISATION_NOUNS,
];
export const isPartyNoun = (word: string): boolean => PARTY_NOUNS.some((list) => list.has(word));

/** A party that somebody else's act may be aimed at: not the speaker, and none of the speaker's own; else null. */
export const aimable = (party: Cluster | null, speaker: Cluster | null | undefined): Cluster | null =>
  party === null || party === speaker || isOurs(party) || isPointedAt(party) ? null : party;

/** "This", "these", "anyone": what was spoken of, or whoever it may be, and nobody. */
const isPointedAt = ({ name, forms }: Cluster): boolean =>
  name.length === 0 &&
  [...forms].every((form) =>
    /^(?:this|these|that|any(?:one|body)|every(?:one|body)|some(?:one|body)|no one|nobody|each other)$/i.test(form),
  );

/** A described thing, which nobody can accuse or ask: "the measure", "each other". */
export const isThing = (party: Cluster): boolean => party.name.length === 0 && characterOf(party).kind === 'other';

/** "The report": can be denied, since it can accuse, and nothing else be done to it. */
export const isPaper = (party: Cluster): boolean => party.name.length === 0 && characterOf(party).kind === 'document';

/** "Our forces" are the speaker's own, and "its troops" mostly. */
const isOurs = ({ name, forms }: Cluster): boolean => name.length === 0 && [...forms].every((form) => OURS.test(form));
const OURS =
  /^(?:(?:our|my) |(?:its|their) (?:own )?(?:troops|forces|soldiers|army|staff|officers|fighters|members|lawyers)(?!\p{L}))/iu;
