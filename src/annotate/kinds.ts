import type { EntityKind, Side } from '../document/index.ts';
import { plain } from '../text/index.ts';
import type { Cluster } from './clusters.ts';
import { KNOWN_BODIES } from './lexicon/known.ts';
import * as nouns from './lexicon/nouns.ts';

/** What a party is, and in which role it is credited; `other` and `unclear` where the words do not say. */
export interface Character {
  readonly kind: EntityKind;
  readonly side: Side;
}

export function characterOf(cluster: Cluster): Character {
  const form = [...cluster.forms].at(0) ?? '';
  const name = (cluster.name.length > 0 ? cluster.name : form.split(/[\s,]+/)).map(plain);
  const kind = kindOf(cluster, name);
  return { kind, side: sideOf(kind, [...name, ...cluster.descriptors]) };
}

function kindOf(cluster: Cluster, name: readonly string[]): EntityKind {
  const has = (set: ReadonlySet<string>): boolean => name.some((word) => set.has(word));
  if (cluster.name.length > 0 && cluster.nature === 'person') return 'person';
  if (cluster.nature === 'place') return 'government';
  const head = cluster.name.length > 0 ? null : headOf(cluster);
  if (head !== null) return kindOfHead(head, cluster.nature === 'plural');
  const known = name.length === 1 ? KNOWN_BODIES.get(name[0]!) : undefined;
  if (known !== undefined) return known;
  if (has(nouns.MEDIA_NOUNS)) return 'media';
  if (has(nouns.ARMED_NOUNS)) return 'armed-group';
  if (has(nouns.PARTY_NOUNS)) return cluster.nature === 'plural' ? 'group' : 'party';
  if (cluster.nature === 'plural') return 'group';
  if (has(nouns.UN_WORDS)) return 'organisation';
  if (has(nouns.GOVERNMENT_NOUNS)) return 'government';
  if (cluster.nature === 'organisation') return 'organisation';
  if (name.length === 1 && cluster.gender !== 'unknown') return 'person';
  return 'other';
}

const headOf = (cluster: Cluster): string => [...cluster.descriptors].at(-1) ?? '';

function kindOfHead(head: string, plural: boolean): EntityKind {
  if (nouns.PERSON_NOUNS.has(head)) return 'unnamed';
  if (nouns.ARMED_NOUNS.has(head)) return 'armed-group';
  if (nouns.GOVERNMENT_NOUNS.has(head) && head !== 'officials') return 'government';
  if (nouns.MEDIA_NOUNS.has(head)) return 'media';
  if (nouns.GROUP_NOUNS.has(head)) return 'group';
  if (nouns.DOCUMENT_NOUNS.has(head)) return 'document';
  if (nouns.PARTY_NOUNS.has(head)) return 'party';
  if (nouns.COMPANY_NOUNS.has(head) || nouns.ORGANISATION_NOUNS.has(head)) return 'organisation';
  return plural || /[^s]s$/.test(head) ? 'group' : 'other';
}

function sideOf(kind: EntityKind, words: readonly string[]): Side {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (kind === 'media') return 'media';
  if (kind === 'armed-group') return 'armed-group';
  if (kind === 'party') return 'opposition';
  if (kind === 'organisation') {
    if (has(nouns.UN_WORDS)) return 'un-igo';
    if (has(nouns.NGO_NOUNS)) return 'ngo';
    if (has(nouns.EXPERT_NOUNS)) return 'expert';
    return has(nouns.COMPANY_NOUNS) ? 'company' : 'unclear';
  }
  if (has(nouns.OPPOSITION_NOUNS)) return 'opposition';
  if (kind === 'government' || has(nouns.OFFICIAL_NOUNS)) return 'official';
  if (has(nouns.COMPANY_PEOPLE)) return 'company';
  if (has(nouns.EXPERT_NOUNS)) return 'expert';
  if (
    has(nouns.MEDIA_NOUNS) ||
    words.some((word) => /^(?:journalist|reporter|correspondent|editor|host|anchor|columnist)s?$/.test(word))
  )
    return 'media';
  if (has(nouns.WITNESS_NOUNS)) return 'witness';
  if (has(nouns.NGO_NOUNS)) return 'ngo';
  return has(nouns.PUBLIC_NOUNS) ? 'public' : 'unclear';
}
