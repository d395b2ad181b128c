import type { AnnotationRecord, AnnotatorVersion, Block, Capture, Document } from '../document/index.ts';
import type { AddOutcome, Store } from '../store/store.ts';
import { identitiesOf } from './speakers.ts';
import { type RecordSummary, summarise } from './summary.ts';

/** As much of the annotator as adding asks for. */
export interface Annotating {
  readonly version: AnnotatorVersion;
  annotate(
    text: string,
    options?: { readonly blocks?: readonly Block[]; readonly signal?: AbortSignal },
  ): Promise<AnnotationRecord>;
}

export interface Added {
  readonly outcome: AddOutcome;
  /** What was found now; null for a page that could not be read, or that the store had from this annotator. */
  readonly record: AnnotationRecord | null;
  readonly summary: RecordSummary | null;
}

/**
 * Annotates what was read, if it is a report and the store has no record of it from this annotator; tells the store
 * who its speakers are; and stores it. Resolves when all of it survives a kill. Rejects with the annotator's fault, an
 * abort, or a StoreError; then nothing is stored.
 */
export async function addReading(
  store: Store,
  annotator: Annotating,
  capture: Capture,
  document: Document,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Added> {
  const record = await newRecordOf(store, annotator, document, options);
  options.signal?.throwIfAborted();
  return storeReading(store, capture, document, record);
}

/** The first half of that: a record of what was read; null where it is no report, or the store has a record of it from this annotator. */
export async function newRecordOf(
  store: Store,
  annotator: Annotating,
  document: Document,
  options: { readonly signal?: AbortSignal } = {},
): Promise<AnnotationRecord | null> {
  const wanted = isReport(document) && !(await store.has(document.id, annotator.version));
  return wanted ? annotator.annotate(document.text, { ...options, blocks: document.blocks }) : null;
}

/** The second half: stores it with who its speakers are. Reports stored one after the other join their speakers in that order. */
export async function storeReading(
  store: Store,
  capture: Capture,
  document: Document,
  record: AnnotationRecord | null,
): Promise<Added> {
  const outcome = await store.add(capture, document, record, record ? identitiesOf(record, document.text) : []);
  return { outcome, record, summary: record && summarise(record) };
}

const isReport = ({ problem, text }: Document): boolean => problem === null && text.trim() !== '';
