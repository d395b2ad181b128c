import type { RetoldCount } from '../../../api/responses.ts';
import { grouped } from '../../../document/grouped.ts';
import type { AnnotationRecord, Attribution, Document, Entity, Figure } from '../../../document/index.ts';
import { entitiesOf } from './composition.ts';

/** A report with its record, and what its cards look up in them. */
export interface OpenedReport {
  readonly document: Document;
  readonly record: AnnotationRecord;
  /** Entity id -> speaker id across documents; empty for what is not stored. */
  readonly speakers: Readonly<Record<string, string>>;
  /** In how many reports a statement stands; null where no other that is stored has it. */
  readonly retold: (id: string) => RetoldCount | null;
  readonly entity: (id: string | null) => Entity | null;
  readonly attribution: (id: string | null) => Attribution | null;
  readonly figure: (id: string | null) => Figure | null;
  /** The statements of the report that answer this one. */
  readonly answersTo: (id: string) => readonly Attribution[];
  /** The figures that replace this one later in the report. */
  readonly revisionsOf: (id: string) => readonly Figure[];
}

export function openedReport(
  document: Document,
  record: AnnotationRecord,
  speakers: Readonly<Record<string, string>> = {},
  retold: Readonly<Record<string, RetoldCount>> = {},
): OpenedReport {
  const attributions = byId(record.attributions);
  const figures = byId(record.figures);
  const answers = grouped(record.attributions, ({ answers }) => answers);
  const revisions = grouped(record.figures, ({ revises }) => revises);
  return {
    document,
    record,
    speakers,
    retold: (id) => retold[id] ?? null,
    entity: entitiesOf(record),
    attribution: (id) => attributions.get(id ?? '') ?? null,
    figure: (id) => figures.get(id ?? '') ?? null,
    answersTo: (id) => answers.get(id) ?? [],
    revisionsOf: (id) => revisions.get(id) ?? [],
  };
}

const byId = <Noun extends { readonly id: string }>(nouns: readonly Noun[]): ReadonlyMap<string, Noun> =>
  new Map(nouns.map((noun) => [noun.id, noun]));
