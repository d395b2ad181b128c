import type {
  Act,
  AnnotationRecord,
  Attribution,
  Capture,
  Document,
  Entity,
  EntityKind,
  Form,
  Polarity,
  Side,
  Stance,
} from '../document/index.ts';

/**
 * The questions the product asks of its store. SQLite answers them today; PostgreSQL will stand behind the same
 * interface, and one contract suite holds both to it. Every method that writes is one transaction: when its promise
 * resolves, the write survives a kill; when it rejects, nothing of it stands.
 */
export interface Store {
  /**
   * Keeps the capture, the document and its record together.
   * - `added`: the document is new.
   * - `reannotated`: the document was there, with no record of this annotator (version and model); the new record is
   *   appended and becomes the one shown, older ones are kept.
   * - `unchanged`: the document was there with a record of this annotator, or `record` is null.
   * A page that could not be read is added with a null record and its `problem`.
   */
  add(capture: Capture, document: Document, record: AnnotationRecord | null): Promise<AddOutcome>;

  /** Whether this document is stored, with a record of this annotator if one is given or with a problem. Resuming a run asks this. */
  has(documentId: string, annotator?: AnnotationRecord['annotator']): Promise<boolean>;

  document(id: string): Promise<StoredDocument | null>;
  /** Captured bytes, unpacked; null for an unknown hash. Throws a StoreError `damaged` if they no longer match it. */
  captureBytes(hash: string): Promise<Uint8Array | null>;
  documents(query?: DocumentQuery): Promise<Page<DocumentSummary>>;
  /** Statements that match; never bare documents. Without words: all that pass the filters, newest first. */
  search(query: StatementQuery): Promise<Page<Finding>>;
  speakers(query?: SpeakerQuery): Promise<Page<SpeakerSummary>>;
  speaker(id: string): Promise<Speaker | null>;
  outlets(): Promise<readonly { readonly outlet: string; readonly documents: number; readonly statements: number }[]>;
  /** All documents in the order they were added; constant memory. */
  export(): AsyncIterable<StoredDocument>;
  close(): Promise<void>;
}

export type AddOutcome = 'added' | 'reannotated' | 'unchanged';

export interface Page<Row> {
  readonly total: number;
  readonly offset: number;
  readonly results: readonly Row[];
}

export interface Paging {
  readonly offset?: number;
  /** Default 50, at most 500. */
  readonly limit?: number;
}

/** Dates are ISO 8601 days or times; `from` inclusive, `to` inclusive of its whole day. */
export interface DocumentQuery extends Paging {
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  /** Speaker id or name. */
  readonly speaker?: string;
}

export interface StatementQuery extends DocumentQuery {
  /** Words and "phrases in quotation marks", all of which the content (or source) must hold. Any string is legal: nothing is query syntax but quotation marks and a trailing `*`. */
  readonly words?: string;
  readonly act?: Act;
  readonly stance?: Stance;
  readonly form?: Form;
  readonly polarity?: Polarity;
  /** Least extraction score. */
  readonly minScore?: number;
  /** `relevance` is the default where there are words, else `newest`. */
  readonly order?: 'relevance' | 'newest';
}

export interface SpeakerQuery extends Paging {
  /** Part of a name or alias. */
  readonly name?: string;
  readonly kind?: EntityKind;
}

export interface StoredDocument {
  readonly document: Document;
  /** Null for a page that could not be read. */
  readonly record: AnnotationRecord | null;
  /** Entity id -> id of the speaker across documents, for entities that have one. */
  readonly speakers: Readonly<Record<string, string>>;
  readonly capture: Omit<Capture, 'bytes'> & { readonly size: number };
  readonly addedAt: string;
}

export interface DocumentSummary {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  readonly problem: Document['problem'];
  readonly statements: number;
  /** The speakers with the most statements, at most five. */
  readonly topSpeakers: readonly { readonly id: string | null; readonly name: string; readonly statements: number }[];
  readonly addedAt: string;
}

/** A statement found, with enough around it to be read and a way into the report. */
export interface Finding {
  readonly document: Pick<DocumentSummary, 'id' | 'headline' | 'outlet' | 'published' | 'url'>;
  readonly attribution: Attribution;
  /** The words as they stand in the text, a gap shown as ` … `; null where there is no source. */
  readonly sourceWords: string | null;
  readonly cueWords: string;
  readonly contentWords: string;
  /** Ranges in `contentWords` that match the query, UTF-16 code units, end exclusive. */
  readonly matches: readonly (readonly [number, number])[];
  readonly speaker: { readonly id: string | null; readonly name: string; readonly kind: EntityKind; readonly side: Side } | null;
}

/** A speaker across documents. Namesakes are kept apart unless the rule that joined them is certain. */
export interface SpeakerSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly sides: readonly Side[];
  readonly statements: number;
  readonly documents: number;
  readonly first: string | null;
  readonly latest: string | null;
}

export interface Speaker extends SpeakerSummary {
  readonly aliases: readonly string[];
  readonly acts: Readonly<Partial<Record<Act, number>>>;
  readonly outlets: readonly { readonly outlet: string; readonly statements: number }[];
  /** Other speakers who share a surname or an alias: offered, never merged. */
  readonly namesakes: readonly Pick<SpeakerSummary, 'id' | 'name' | 'kind' | 'statements'>[];
  /** The entities behind this speaker. */
  readonly entities: readonly { readonly document: string; readonly entity: Entity }[];
}

export const STORE_ERROR_CODES = ['locked', 'full', 'damaged', 'newer-version', 'unwritable', 'not-a-store', 'closed'] as const;
export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** A fault of the store that a person can act on; `message` says what happened, what is kept and what to do. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
