import type { MentionKind, Span } from '../../document/index.ts';
import { FEMALE_TITLES, MALE_TITLES, plain } from '../../text/index.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/firstnames.ts';
import { KNOWN_BODIES } from '../lexicon/known.ts';
import type { Gender } from '../lexicon/pronouns.ts';
import { keyOf } from '../reading/name-words.ts';
import type { Evidence } from './evidence.ts';
import type { NameRun } from './names.ts';
import type { Aside, Role } from './roles.ts';

/** `state`: a place that the report speaks of as one that governs. */
export type Nature = 'person' | 'organisation' | 'state' | 'place' | 'plural' | 'unknown';

/** Everything that refers to one party, as it grows while the text is read. Local to the resolver. */
export interface Cluster {
  /** Ways the report names or describes the party, in order of first use. */
  readonly forms: Set<string>;
  /** The fullest name so far; empty for a described party. */
  name: readonly string[];
  nature: Nature;
  /** Whether the nature rests on words that say so, not on the name's shape alone. */
  certain: boolean;
  /** The noun for what the party is ("newspaper", "ministry"), where the report uses one. */
  head: string | null;
  gender: Gender;
  /** The gender of the pronouns that took it up, where nothing else tells. */
  assumed: Gender;
  /** Whether it is the first person whom the report names. */
  leads: boolean;
  /** Lower-case words that describe the party: offices, trades, nationalities. */
  readonly descriptors: Set<string>;
  /** Lower-case words told of the party besides, which say on whose side it speaks but not how it is called. */
  readonly told: Set<string>;
  /** Those for whom it speaks or in whom it holds an office, as far as they are named. */
  readonly bodies: Set<Cluster>;
  /** Of a described party, the words that say why it stays unnamed. */
  anonymity: Span | null;
  readonly mentions: ClusterMention[];
}

export interface ClusterMention {
  readonly cluster: Cluster;
  readonly kind: MentionKind;
  readonly span: Span;
  readonly sentence: number;
  /** Stands at the head of its sentence, or is a source: likelier to be taken up by a pronoun. */
  readonly subject: boolean;
  readonly source: boolean;
  readonly role: Role;
  /** A verb stands right behind it. */
  readonly acts: boolean;
  /** What makes it less likely that a person is meant. */
  readonly aside: Aside | null;
  /** Inside a quotation: another voice's "he". */
  readonly quoted: boolean;
}

/** Index of the last of a sentence's mentions that starts at or before `position`, or -1. */
export function lastMentionBy(mentions: readonly ClusterMention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span[0] <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export const newCluster = (name: readonly string[], nature: Nature, gender: Gender = 'unknown'): Cluster => ({
  forms: new Set(name.length > 0 ? [name.join(' ')] : []),
  name,
  nature,
  certain: true,
  head: null,
  gender,
  assumed: 'unknown',
  leads: false,
  descriptors: new Set(),
  told: new Set(),
  bodies: new Set(),
  anonymity: null,
  mentions: [],
});

/** "KTV": letters that tell of a body and not of which kind. */
export const isBareAcronym = ({ name, nature, head }: Cluster): boolean =>
  nature === 'organisation' &&
  head === null &&
  name.length === 1 &&
  /^\p{Lu}{2,}\d*$/u.test(name[0]!) &&
  !KNOWN_BODIES.has(keyOf(name));

/**
 * Settles what nothing in the name itself told, by how the report speaks of the bearer: as of a state, with an office,
 * or as of a body.
 */
export function settle(cluster: Cluster, evidence: Evidence | null, titled: boolean): void {
  if (cluster.certain) {
    // "State broadcaster KTV": a body by its letters alone, and what kind of body by the words beside it.
    if (cluster.nature === 'organisation' && evidence?.nature === 'organisation') cluster.head ??= evidence.head;
    return;
  }
  if (evidence?.nature === 'state' && cluster.name.length === 1) cluster.nature = 'state';
  else if (titled) cluster.nature = 'person';
  else if (evidence?.nature === 'organisation') {
    cluster.nature = 'organisation';
    cluster.head = evidence.head;
  } else return;
  cluster.certain = true;
}

export function genderOf(run: NameRun, descriptors: Iterable<string>): Gender {
  // What stands beside a name may be of somebody else: "Ann Roe, whose husband".
  const office = [...descriptors].find((word) => FEMALE_TITLES.has(word) || MALE_TITLES.has(word));
  const told = genderOfNouns(office === undefined ? run.titles : [...run.titles, office]);
  if (told !== 'unknown' || run.name.length < 2) return told;
  const given = plain(run.name[0]!);
  if (FEMALE_NAMES.has(given)) return 'female';
  return MALE_NAMES.has(given) ? 'male' : 'unknown';
}

/** What titles, trades and words of kin tell, the first that tells anything. */
export function genderOfNouns(words: readonly string[]): Gender {
  for (const word of words) {
    if (FEMALE_TITLES.has(word) || FEMALE_NOUN.test(word)) return 'female';
    if (MALE_TITLES.has(word) || MALE_NOUN.test(word)) return 'male';
  }
  return 'unknown';
}

const FEMALE_NOUN =
  /^(?:(?:mum|mom|mother|gran)(?:-of-\p{L}+)?|woman|girl|wife|daughter|widow|girlfriend|aunt|auntie|grandmother|heroine)$/u;
const MALE_NOUN =
  /^(?:(?:dad|father)(?:-of-\p{L}+)?|man|boy|husband|son|widower|boyfriend|uncle|grandfather|grandad|granddad|guy)$/u;
