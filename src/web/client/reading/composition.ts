import { isUnnamed, namedEntities } from '../../../api/counts.ts';
import type { AnnotationRecord, Attribution, Entity, Figure } from '../../../document/index.ts';
import { isSecondHand } from '../words.ts';

/** What a report is made of: one number of the line above the text, and which statements or figures it counts. */
export interface Facet<Key = FacetKey> {
  readonly key: Key;
  readonly count: number;
  readonly words: string;
}

export const FACETS = [
  'direct',
  'unnamed',
  'unsigned',
  'state-media',
  'second-hand',
  'denied',
  'answers',
  'distanced',
  'hedged',
] as const;
export type FacetKey = (typeof FACETS)[number];

export const FIGURE_FACETS = ['figures', 'unsigned-figures', 'revised-figures'] as const;
export type FigureFacetKey = (typeof FIGURE_FACETS)[number];

/** What the margin shows: the statements or the figures of one facet, all of one speaker, or all. */
export interface MarginFilter {
  readonly facet: FacetKey | FigureFacetKey | null;
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
  unsigned: ({ source, speaker }) => source.length === 0 && speaker === null,
  'state-media': ({ speaker, via }, entityOf) =>
    [speaker, ...via.map(({ entity }) => entity)].some((id) => entityOf(id)?.side === 'state-media'),
  'second-hand': isSecondHand,
  denied: ({ act }) => act === 'deny',
  answers: ({ answers }) => answers !== null,
  hedged: ({ hedges }) => hedges.length > 0,
  distanced: ({ stance }) => stance === 'distancing',
};

const WORDS: Record<FacetKey, string> = {
  direct: 'direct',
  unnamed: 'from unnamed sources',
  unsigned: 'that no one signs',
  'state-media': 'through state media',
  'second-hand': 'second hand',
  denied: 'denying',
  answers: 'answering another',
  distanced: 'that the report keeps at a distance',
  hedged: 'hedged',
};

const FIGURE_TESTS: Record<FigureFacetKey, (one: Figure, isSigned: boolean) => boolean> = {
  figures: () => true,
  'unsigned-figures': (_, isSigned) => !isSigned,
  'revised-figures': ({ revises }) => revises !== null,
};

const FIGURE_FACET_WORDS: Record<FigureFacetKey, string> = {
  figures: 'figures',
  'unsigned-figures': 'that nobody is named for',
  'revised-figures': 'revised',
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

/** The same of its figures: how many, then what of them. */
export const figureComposition = (record: AnnotationRecord): readonly Facet<FigureFacetKey>[] =>
  FIGURE_FACETS.map((key) => ({
    key,
    count: figuresPassing(record, { facet: key, speaker: null }).length,
    words: FIGURE_FACET_WORDS[key],
  }))
    .filter(({ count }) => count > 0)
    .map((facet) => (facet.key === 'figures' && facet.count === 1 ? { ...facet, words: 'figure' } : facet));

/** Speakers of a record with their attributions counted, most first. */
export function speakersOf(record: AnnotationRecord): readonly { readonly entity: Entity; readonly count: number }[] {
  return record.entities
    .map((entity) => ({ entity, count: record.attributions.filter(({ speaker }) => speaker === entity.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

export function passes(one: Attribution, { facet, speaker }: MarginFilter, entityOf: EntityOf): boolean {
  if (speaker !== null && one.speaker !== speaker) return false;
  return facet === null || (isStatementFacet(facet) && TESTS[facet](one, entityOf));
}

/** The figures that the margin shows. Whoever asks for some of the statements is shown no figures beside them. */
export function figuresPassing(record: AnnotationRecord, { facet, speaker }: MarginFilter): readonly Figure[] {
  if (facet !== null && isStatementFacet(facet)) return [];
  const signers = new Map(record.attributions.filter(({ source }) => source.length > 0).map((one) => [one.id, one]));
  return record.figures.filter((figure) => {
    const signer = signers.get(figure.attribution ?? '');
    if (speaker !== null && signer?.speaker !== speaker) return false;
    return facet === null || FIGURE_TESTS[facet](figure, signer !== undefined);
  });
}

const isStatementFacet = (facet: FacetKey | FigureFacetKey): facet is FacetKey => facet in TESTS;
