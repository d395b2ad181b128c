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

/** What adding came to. */
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
  const wanted = isReport(document) && !(await isAnnotated(store, document.id, annotator.version));
  const { text, blocks } = document;
  const record = wanted ? await annotator.annotate(text, { ...options, blocks }) : null;
  options.signal?.throwIfAborted();
  const outcome = await store.add(capture, document, record, record ? identitiesOf(record, text) : []);
  return { outcome, record, summary: record && summarise(record) };
}

/** A page that the store has with a problem only, and that is a report now, is not. */
const isAnnotated = async (store: Store, id: string, version: AnnotatorVersion): Promise<boolean> =>
  (await store.has(id, version)) && (await store.document(id))?.document.problem === null;

/** Whether a document has a text to be annotated: what could not be read whole gets no record, for nothing is guessed. */
export const isReport = ({ problem, text }: Document): boolean => problem === null && text.trim() !== '';
