/**
 * Hearsay as a library, in Node.
 *
 * ```ts
 * const { attributions } = await annotate('“We left,” the mayor said.');
 * ```
 */
import type { AnnotateOptions } from './annotate/annotate.ts';
import type { AnnotationRecord } from './document/index.ts';
import { once } from './once.ts';
import { openAnnotator } from './open-annotator.ts';

const shared = once(() => openAnnotator());

/**
 * Every attribution in a text, by the model that ships; opened at the first call and kept. `openAnnotator` gives one to hold, with
 * another model, runtime or number of threads.
 */
export async function annotate(text: string, options?: AnnotateOptions): Promise<AnnotationRecord> {
  return (await shared()).annotate(text, options);
}

export type { AnnotateOptions, Annotator } from './annotate/annotate.ts';
export type { AnswerTrace } from './annotate/answers/answers.ts';
export type { FigureTrace } from './annotate/figures/figures.ts';
export type { ModelFiles, OpenedAnnotator } from './annotate/open.ts';
export { annotatorFrom } from './annotator.ts';
export { type Added, type Annotating, addReading } from './collection/add.ts';
export {
  type ComparedStatement,
  compareRenderings,
  type Rendering,
} from './collection/renderings/compared.ts';
export type { Origin } from './collection/renderings/origins.ts';
export type { Part, PartKind } from './collection/renderings/parts.ts';
export { type RecordSummary, summarise, summaryLine } from './collection/summary.ts';
export * from './document/index.ts';
export { type ReadHints, read } from './ingest/read.ts';
export { type CaptureFacts, capture } from './ingest/sources/index.ts';
export type { FindingTrace } from './model/found.ts';
export type { NetworkOptions } from './model/session.ts';
export type { OpenAnnotatorOptions } from './open-annotator.ts';
export { openSqliteStore, type SqliteOptions, type SqliteStore } from './store/sqlite/sqlite.ts';
export * from './store/store.ts';
export { DIFFERENCES, type Difference, type DifferenceKind } from './store/wording/difference.ts';
export { openAnnotator };
