import type { EntityKind, Side } from '../document/index.ts';
import { OFFICES, plain } from '../text/index.ts';
import type { Cluster } from './clusters.ts';
import { KNOWN_BODIES, KNOWN_COMPANIES } from './lexicon/known.ts';
import * as nouns from './lexicon/nouns.ts';

/** What a party is, and in which role it is credited; `other` and `unclear` where the words do not say. */
export interface Character {
  readonly kind: EntityKind;
  readonly side: Side;
}

export function characterOf(cluster: Cluster): Character {
  const name = cluster.name.map(plain);
  const kind = kindOf(cluster, name);
  if (KNOWN_COMPANIES.has(name.join(' '))) return { kind, side: 'company' };
  const called = sideOf(
    kind,
    new Set([...name, ...cluster.descriptors, ...(cluster.head === null ? [] : [cluster.head])]),
  );
  const near = called === 'unclear' && kind !== 'document' ? sideOf(kind, cluster.told) : called;
  if ((near !== 'unclear' && kind !== 'document') || cluster.name.length > 0) return { kind, side: near };
  // What stands further off tells less: "two of the survivors", "people near the hospital".
  const words = [...cluster.forms].flatMap((form) =>
    plain(form)
      .replace(/\bby\b.*/, '')
      .split(/[^\p{L}-]+/u),
  );
  return { kind, side: kind === 'document' ? sideOfDocument(new Set(words)) : sideOf(kind, new Set(words)) };
}

/** A paper speaks for whoever issues it. */
function sideOfDocument(words: ReadonlySet<string>): Side {
  const has = (set: ReadonlySet<string>): boolean => [...words].some((word) => set.has(word));
  if (has(nouns.LAWSUITS)) return 'public';
  if (has(nouns.UN_WORDS)) return 'un-igo';
  if (has(nouns.RESEARCH_NOUNS)) return 'expert';
  if (has(nouns.OFFICIAL_PAPERS) || has(nouns.GOVERNMENT_NOUNS)) return 'official';
  return has(nouns.COMPANY_NOUNS) ? 'company' : 'unclear';
}

function kindOf(cluster: Cluster, name: readonly string[]): EntityKind {
  const has = (set: ReadonlySet<string>): boolean => name.some((word) => set.has(word));
  if (cluster.name.length === 0) {
    const kind = kindOfHead(cluster.head ?? '', cluster.descriptors, cluster.nature === 'plural');
    return kind === 'unnamed' && isTold(cluster) ? 'person' : kind;
  }
  if (cluster.nature === 'person') return 'person';
  const known = KNOWN_BODIES.get(name.join(' '));
  if (known !== undefined) return known;
  if (cluster.nature === 'place' || cluster.nature === 'state') return 'government';
  if (cluster.head !== null) return kindOfHead(cluster.head, cluster.descriptors, false);
  if (cluster.nature === 'plural') return nouns.PARTY_NOUNS.has(name.at(-1)!) ? 'party' : 'group';
  if (has(nouns.MEDIA_NOUNS)) return 'media';
  if (has(nouns.ARMED_NOUNS)) return 'armed-group';
  if (has(nouns.PARTY_NOUNS)) return 'party';
  if (has(nouns.UN_WORDS)) return 'organisation';
  if (has(nouns.GOVERNMENT_NOUNS)) return 'government';
  if (cluster.nature === 'organisation') return 'organisation';
  if (name.length === 1 && cluster.gender !== 'unknown') return 'person';
  return 'other';
}

/**
 * Whether a description tells one person from all others ("the interior minister", "his father"), as against one who is
 * kept unnamed ("a senior official", "the source").
 */
const isTold = ({ head, forms }: Cluster): boolean =>
  !UNDISCLOSED.test(head ?? '') &&
  !nouns.ORDINALS.has(head ?? '') &&
  [...forms].every((form) => !/^(?:an?|one|another|some|second|third) /i.test(form));

const UNDISCLOSED = /^(?:official|source|insider|informant|person|individual|whistleblower|one|another|aide)$/;

/** The kind of a described party, by its head noun and the words before it. */
function kindOfHead(head: string, words: ReadonlySet<string>, plural: boolean): EntityKind {
  if (nouns.QUANTITIES.has(head)) return 'group';
  if (nouns.PERSON_NOUNS.has(head) || OFFICES.has(head) || nouns.ORDINALS.has(head)) return 'unnamed';
  if (head === 'office' && [...nouns.UN_WORDS].some((word) => words.has(word))) return 'organisation';
  if (head === 'agency' || head === 'service') {
    if (words.has('news') || words.has('wire')) return 'media';
    if (words.has('press')) return head === 'agency' ? 'media' : 'government';
  }
  // "People familiar with it": where the last word is no known noun, the one before it is the head.
  const known = [head, ...[...words].reverse()].flatMap(
    (noun) => KIND_BY_NOUN.find(([, heads]) => heads.has(noun))?.[0] ?? [],
  );
  return known[0] ?? (plural || /[^s]s$/.test(head) ? 'group' : 'other');
}

/** The first list that holds a head noun decides. */
const KIND_BY_NOUN: readonly (readonly [EntityKind, ReadonlySet<string>])[] = [
  ['group', new Set(['officials'])],
  ['armed-group', nouns.ARMED_NOUNS],
  ['government', nouns.GOVERNMENT_NOUNS],
  ['media', nouns.MEDIA_NOUNS],
  ['group', nouns.GROUP_NOUNS],
  ['document', nouns.DOCUMENT_NOUNS],
  ['party', nouns.PARTY_NOUNS],
  ['organisation', nouns.COMPANY_NOUNS],
  ['organisation', nouns.ORGANISATION_NOUNS],
];

function sideOf(kind: EntityKind, words: ReadonlySet<string>): Side {
  const has = (set: ReadonlySet<string>): boolean => [...words].some((word) => set.has(word));
  if (kind === 'media') return has(nouns.STATE_RUN) ? 'state-media' : 'media';
  if (kind === 'armed-group') return 'armed-group';
  if (kind === 'party') return has(nouns.RULING) ? 'official' : 'opposition';
  if (kind === 'organisation') {
    if (has(nouns.UN_WORDS)) return 'un-igo';
    if (has(nouns.NGO_NOUNS)) return 'ngo';
    if (has(nouns.EXPERT_NOUNS)) return 'expert';
    return has(nouns.COMPANY_NOUNS) ? 'company' : 'unclear';
  }
  if (kind !== 'government' && has(nouns.ARMED_NOUNS)) return 'armed-group';
  if (has(nouns.OPPOSITION_NOUNS)) return 'opposition';
  if (kind === 'government' || has(nouns.OFFICIAL_NOUNS)) return 'official';
  if ([...words].some((word) => /(?:ologist|onomist|icist)s?$/.test(word))) return 'expert';
  return SIDE_BY_NOUN.find(([, list]) => has(list))?.[0] ?? 'unclear';
}

/** The first list that holds a word of the party's decides. */
const SIDE_BY_NOUN: readonly (readonly [Side, ReadonlySet<string>])[] = [
  ['company', nouns.COMPANY_PEOPLE],
  ['company', nouns.COMPANIES],
  ['expert', nouns.EXPERT_NOUNS],
  ['media', nouns.MEDIA_NOUNS],
  ['media', nouns.MEDIA_PEOPLE],
  ['witness', nouns.WITNESS_NOUNS],
  ['ngo', nouns.NGO_NOUNS],
  ['public', nouns.PUBLIC_NOUNS],
];
