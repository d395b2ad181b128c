import { isUnnamed, namedEntities } from '../../../api/counts.ts';
import type { AnnotationRecord, Attribution, Entity } from '../../../document/index.ts';
import { isSecondHand } from '../words.ts';

/** What a report is made of: one number of the line above the text, and which attributions it counts. */
export interface Facet {
  readonly key: FacetKey;
  readonly count: number;
  readonly words: string;
}

export const FACETS = ['direct', 'unnamed', 'unsigned', 'state-media', 'second-hand', 'denied', 'distanced'] as const;
export type FacetKey = (typeof FACETS)[number];

/** Which attributions the margin shows: of one facet, of one speaker, or all. */
export interface MarginFilter {
  readonly facet: FacetKey | null;
  readonly speaker: string | null;
}
export const EVERYTHING: MarginFilter = { facet: null, speaker: null };

type EntityOf = (id: string | null) => Entity | null;

/**
 * A record's entities by id. Who is described and never named is given the kind `unnamed`, whatever else they are, so
 * that the line above the text, the cards and the command line count alike.
 */
export function entitiesOf(record: AnnotationRecord): EntityOf {
  const byId = looked.get(record) ?? entitiesById(record);
  looked.set(record, byId);
  return (id) => (id === null ? null : (byId.get(id) ?? null));
}

/** Every card of a record asks; the record never changes. */
const looked = new WeakMap<AnnotationRecord, ReadonlyMap<string, Entity>>();

function entitiesById(record: AnnotationRecord): ReadonlyMap<string, Entity> {
  const named = namedEntities(record);
  return new Map(record.entities.map((one) => [one.id, isUnnamed(one, named) ? { ...one, kind: 'unnamed' } : one]));
}

const TESTS: Record<FacetKey, (one: Attribution, entityOf: EntityOf) => boolean> = {
  direct: ({ form }) => form === 'direct',
  unnamed: ({ speaker }, entityOf) => entityOf(speaker)?.kind === 'unnamed',
  unsigned: ({ source }) => source.length === 0,
  'state-media': ({ speaker, via }, entityOf) =>
    [speaker, ...via.map(({ entity }) => entity)].some((id) => entityOf(id)?.side === 'state-media'),
  'second-hand': isSecondHand,
  denied: ({ act }) => act === 'deny',
  distanced: ({ stance }) => stance === 'distancing',
};

const WORDS: Record<FacetKey, string> = {
  direct: 'direct',
  unnamed: 'from unnamed sources',
  unsigned: 'that no one signs',
  'state-media': 'through state media',
  'second-hand': 'second hand',
  denied: 'denying',
  distanced: 'kept at a distance',
};

/** The facets that a record has, in a fixed order; those that count nothing are left out. */
export function composition(record: AnnotationRecord): readonly Facet[] {
  const entityOf = entitiesOf(record);
  return FACETS.map((key) => ({
    key,
    count: record.attributions.filter((one) => TESTS[key](one, entityOf)).length,
    words: WORDS[key],
  })).filter(({ count }) => count > 0);
}

/** Speakers of a record with their attributions counted, most first. */
export function speakersOf(record: AnnotationRecord): readonly { readonly entity: Entity; readonly count: number }[] {
  return record.entities
    .map((entity) => ({ entity, count: record.attributions.filter(({ speaker }) => speaker === entity.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

export function passes(one: Attribution, filter: MarginFilter, entityOf: EntityOf): boolean {
  if (filter.speaker !== null && one.speaker !== filter.speaker) return false;
  return filter.facet === null || TESTS[filter.facet](one, entityOf);
}
