/**
 * Hearsay as a library, in Node.
 *
 * ```ts
 * const annotator = await openAnnotator();
 * const record = await annotator.annotate('“We left,” the mayor said.');
 * ```
 */
export type { AnnotateOptions, Annotator } from './annotate/annotate.ts';
export { annotatorFrom, type ModelFiles } from './annotate/open.ts';
export { type OpenAnnotatorOptions, openAnnotator } from './cli/annotator.ts';
export { addReading } from './collection/add.ts';
export { summarise, summaryLine } from './collection/summary.ts';
export * from './document/index.ts';
export { type ReadHints, read } from './ingest/read.ts';
export { capture } from './ingest/sources/index.ts';
export { openSqliteStore } from './store/sqlite/sqlite.ts';
export * from './store/store.ts';
