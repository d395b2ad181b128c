import type { AnnotationRecord, Attribution, Span, Spans, Step } from '../document/index.ts';
import { type RecordFigure, recordFigures } from './figures.ts';

/**
 * A record as one line of JSON, for people who work with files: names stand in the place of entity ids. Offsets are
 * UTF-16 code units in the text the line was made from, end exclusive.
 */
export interface RecordLine {
  readonly id: string;
  readonly attributions: readonly RecordAttribution[];
  /** Reported numbers with who says so. */
  readonly figures: readonly RecordFigure[];
}

export interface RecordAttribution {
  readonly id: string;
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  /** Name of the speaker; null where the text does not let one know. */
  readonly speaker: string | null;
  /** Of a place that speaks, who is meant ("the Syrian government" for Damascus); else null. */
  readonly standsFor: string | null;
  /** Of an unnamed speaker, the words that say that it is kept so, and why; else null. */
  readonly anonymity: Span | null;
  readonly form: Attribution['form'];
  readonly act: Attribution['act'];
  readonly stance: Attribution['stance'];
  readonly polarity: Attribution['polarity'];
  /** Name of the one accused, denied, asked, praised, ...; null where there is none. */
  readonly target: string | null;
  /** Id of the attribution around this one, or null. */
  readonly parent: string | null;
  /** The speaker's own hedges inside the content. */
  readonly hedges: Spans;
  /** Id of the attribution that this one answers, or null. */
  readonly answers: string | null;
  readonly via: readonly { readonly kind: Step['kind']; readonly entity: string | null }[];
  readonly extractionScore: number;
}

/** Writes a record out under the id of the text it was made from; the text gives the words of its figures. */
export function recordLine(id: string, text: string, record: AnnotationRecord): RecordLine {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const nameOf = (entity: string | null): string | null => entities.get(entity ?? '')?.name ?? null;
  return {
    id,
    attributions: record.attributions.map((attribution) => ({
      id: attribution.id,
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      speaker: nameOf(attribution.speaker),
      standsFor: entities.get(attribution.speaker ?? '')?.standsFor ?? null,
      anonymity: entities.get(attribution.speaker ?? '')?.anonymity ?? null,
      form: attribution.form,
      act: attribution.act,
      stance: attribution.stance,
      polarity: attribution.polarity,
      target: nameOf(attribution.target),
      parent: attribution.parent,
      hedges: attribution.hedges,
      answers: attribution.answers,
      via: attribution.via.map(({ kind, entity }) => ({ kind, entity: nameOf(entity) })),
      extractionScore: attribution.extractionScore,
    })),
    figures: recordFigures(text, record.figures),
  };
}
