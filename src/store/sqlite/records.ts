import type { AnnotationRecord, Attribution, Entity } from '../../document/index.ts';
import { unpackJson } from './pack.ts';

/** What an earlier version wrote: a record without the keys that came later. */
type Kept = Omit<AnnotationRecord, 'attributions' | 'entities' | 'figures'> &
  Partial<Pick<AnnotationRecord, 'figures'>> & {
    readonly attributions: readonly KeptAttribution[];
    readonly entities: readonly KeptEntity[];
  };
export type KeptEntity = Omit<Entity, 'standsFor' | 'anonymity'> & Partial<Pick<Entity, 'standsFor' | 'anonymity'>>;
type KeptAttribution = Omit<Attribution, 'hedges' | 'answers'> & Partial<Pick<Attribution, 'hedges' | 'answers'>>;

/**
 * A record as it was kept, with what its annotator could not yet tell left empty. Nothing is written back: the record
 * on disk stays as its annotator made it. Throws Damage where the stream is not as it was written.
 */
export function unpackRecord(packed: Uint8Array): AnnotationRecord {
  const kept = unpackJson<Kept>(packed);
  return {
    ...kept,
    attributions: kept.attributions.map((attribution) => ({ ...attribution, ...lacking(attribution) })),
    entities: kept.entities.map(wholeEntity),
    figures: kept.figures ?? [],
  };
}

/** An entity as it was kept, with what its annotator could not yet tell left empty. */
export const wholeEntity = (kept: KeptEntity): Entity => ({
  ...kept,
  standsFor: kept.standsFor ?? null,
  anonymity: kept.anonymity ?? null,
});

const lacking = ({ hedges = [], answers = null }: KeptAttribution): Pick<Attribution, 'hedges' | 'answers'> => ({
  hedges,
  answers,
});

/** Where each attribution of a record stands, by its id. */
export const ordinalsOf = ({ attributions }: Pick<AnnotationRecord, 'attributions'>): ReadonlyMap<string, number> =>
  new Map(attributions.map(({ id }, ordinal) => [id, ordinal]));
