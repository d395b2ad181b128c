import type { AnnotatorVersion, Attribution, Document, Entity, Figure, Mention } from '../document/index.ts';
import type { StoredDocument } from '../store/store.ts';

/**
 * One stored document with everything the store holds of it but the captured bytes. A page that could not be read has
 * empty lists, no annotator, and its `document.problem`.
 */
export interface ExportedDocument {
  readonly document: Document;
  readonly annotator: AnnotatorVersion | null;
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** Entity id -> id of the speaker across documents. */
  readonly speakers: StoredDocument['speakers'];
  readonly capture: StoredDocument['capture'];
  readonly addedAt: string;
}

/** The form in which `export` and `show --json` give a document. */
export const exported = ({ document, record, speakers, capture, addedAt }: StoredDocument): ExportedDocument => ({
  document,
  annotator: record?.annotator ?? null,
  attributions: record?.attributions ?? [],
  entities: record?.entities ?? [],
  mentions: record?.mentions ?? [],
  figures: record?.figures ?? [],
  speakers,
  capture,
  addedAt,
});
