import type {
  Act,
  AnnotationRecord,
  Capture,
  Document,
  Entity,
  EntityKind,
  FigureKind,
  Form,
  Polarity,
  Side,
  Stance,
} from '../document/index.ts';
import type { Deciding, Decision, DecisionQuery, LoggedDecision, Reconciliation, SpeakerLink } from './decisions.ts';
import type { Dispute, FigurePage, Finding, Retold, RetoldCount } from './found.ts';

export * from './decisions.ts';
export * from './found.ts';

/**
 * The questions the product asks of its store. SQLite answers them today; PostgreSQL will stand behind the same
 * interface, and one contract suite holds both to it. A question with a filter that there is not is a TypeError, one with
 * a value that no filter can have a RangeError. Every method that writes is one transaction: when its promise
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
   * Where a page is read again for a new record and comes out otherwise, the new reading is appended with it and
   * both become those shown; the earlier reading stays with its own records, whose spans count in its text.
   *
   * `identities` says which entities have a speaker across documents (see `SpeakerIdentity`); none without it.
   * Throws a RangeError for bytes that do not match their hash, or a document whose id is not that of the capture.
   */
  add(
    capture: Capture,
    document: Document,
    record: AnnotationRecord | null,
    identities?: readonly SpeakerIdentity[],
  ): Promise<AddOutcome>;

  /** Whether this document is stored, with a record of this annotator if one is given or with a problem. Resuming a run asks this. */
  has(documentId: string, annotator?: AnnotationRecord['annotator']): Promise<boolean>;

  document(id: string): Promise<StoredDocument | null>;
  /** Ids of documents that begin so, in order, at most ten: for people, who type the first digits. None for an empty one. */
  idsBeginning(prefix: string): Promise<readonly string[]>;
  /** Captured bytes, unpacked; null for an unknown hash. Throws a StoreError `damaged` if they no longer match it. */
  captureBytes(hash: string): Promise<Uint8Array | null>;
  /**
   * Everywhere these bytes were met, first sighting first: each fetch of an address, and each path once (reading the
   * same file again is no new sighting). Empty for an unknown hash.
   */
  sightings(hash: string): Promise<readonly Sighting[]>;
  documents(query?: DocumentQuery): Promise<Page<DocumentSummary>>;
  /** Statements that match; never bare documents. Without words: all that pass the filters, newest first. */
  search(query?: StatementQuery): Promise<Page<Finding>>;
  /** Reported numbers that match, newest report first, in text order within it: never added up, never judged. */
  figures(query?: FigureQuery): Promise<FigurePage>;
  /**
   * Who accuses whom, the pairs of most reports first, among them those of parties that are known across reports, then the
   * newest. Who is right is never judged.
   */
  disputes(query?: DisputeQuery): Promise<Page<Dispute>>;
  /** Statements that several reports render, those of most reports first, newest first among them; never judged. */
  retold(query?: RetoldQuery): Promise<Page<Retold>>;
  /** How many reports render each statement of this one, by the attribution's id; none where no other does. */
  retoldIn(documentId: string): Promise<Readonly<Record<string, RetoldCount>>>;
  /** A statement of one report and how others render it; null where there is no such statement. */
  renderings(documentId: string, attributionId: string): Promise<Retold | null>;
  speakers(query?: SpeakerQuery): Promise<Page<SpeakerSummary>>;
  speaker(id: string): Promise<Speaker | null>;
  /**
   * Appends a decision about speakers to the log and lets it take effect, in one transaction. Gives the entry, in
   * which the speakers' ids are those that the given ones lead to.
   * Throws a DecisionRefused for one that cannot be taken, or that would change nothing.
   */
  decide(decision: Decision, deciding: Deciding): Promise<LoggedDecision>;
  /** The log, newest first. */
  decisions(query?: DecisionQuery): Promise<Page<LoggedDecision>>;
  /** Keeps what a catalogue answered about speakers. Answers for a speaker that is not there are left out. */
  keepReconciliations(answers: readonly Reconciliation[]): Promise<void>;
  /** Ids of the speakers about whom this service answered, so that a run that was stopped goes on. */
  reconciled(service: string): Promise<readonly string[]>;
  outlets(): Promise<readonly OutletCount[]>;
  /** All documents in the order they were added; constant memory. */
  export(): AsyncIterable<StoredDocument>;
  /** Reads the whole store; throws a StoreError `damaged` at the first thing that is not as it was written. Slow. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** When and where captured bytes were met. */
export type Sighting = Required<Omit<Capture, 'bytes'>>;

/**
 * Which speaker an entity of one document is, across documents. The rule that makes identities stands in
 * `collection`; a store only joins what carries the same key, so that every store joins alike.
 */
export interface SpeakerIdentity {
  /** Entity id in the record. */
  readonly entity: string;
  /** Entities with the same key are the same speaker. */
  readonly key: string;
  /** The speaker's name as pages show it. */
  readonly name: string;
  /** Wished id; the store appends `-2`, `-3`, ... where another key has it. Once given it is never given to another. */
  readonly slug: string;
  /**
   * Keys of shorter forms of this very name: an acronym that the report uses beside it ("WHO"), the name without its
   * middle initial. A short form's own speaker is joined to a longer name while exactly one in the store has it; with
   * two it stands alone, and all are namesakes.
   */
  readonly shortForms: readonly string[];
  /** Names (any case) under which other speakers with one of the same are offered as namesakes: surname, aliases. */
  readonly sharedNames: readonly string[];
  /** How the report speaks of it, each once. */
  readonly designations: readonly Designation[];
}

/** `name`: as the report names a speaker; `role`: an office or a description ("former defence minister"). */
export const DESIGNATION_KINDS = ['name', 'role'] as const;

/** Words by which one report speaks of a speaker. */
export interface Designation {
  readonly kind: (typeof DESIGNATION_KINDS)[number];
  /** Designations of one kind with the same key are the same. */
  readonly key: string;
  /** As the report writes it. */
  readonly words: string;
}

/** What became of what was added, as `Store.add` tells it. */
export const ADD_OUTCOMES = ['added', 'reannotated', 'unchanged'] as const;
export type AddOutcome = (typeof ADD_OUTCOMES)[number];

export interface Page<Row> {
  readonly total: number;
  readonly offset: number;
  readonly results: readonly Row[];
}

export interface Paging {
  readonly offset?: number;
  /** From 1 to 500; default 50. */
  readonly limit?: number;
}

/**
 * Dates are ISO 8601 days or times; `from` inclusive, `to` inclusive of its whole day. A day is compared with the day
 * as the report states it, a time (in UTC if it names no zone) with the instant. Anything else is a RangeError, and so are
 * a day that no month has, and a `from` that lies after `to`.
 * Reports without a date pass no date filter, and stand last where the newest come first.
 */
export interface DocumentQuery extends Paging {
  /**
   * Words and "phrases in quotation marks", all of which the text or headline must hold (for a statement: its content
   * or source; for a figure: its sentence or its report's headline). Any string is legal: nothing is query syntax but
   * quotation marks and a trailing `*`. A string without any letter or digit finds nothing; a blank one is no condition.
   */
  readonly words?: string;
  /** As the outlet calls itself; case and accents do not matter. */
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  /**
   * Speaker id, else a name, surname or alias under which a report speaks of a source; case does not matter. Of a figure,
   * who signs it.
   */
  readonly speaker?: string;
}

/** In which order statements are given: those that fit the words best first, or the newest. */
export const ORDERS = ['relevance', 'newest'] as const;

export interface StatementQuery extends DocumentQuery {
  /** Whom it is aimed at (accused, denied, asked, praised ...): an id or a name, as of a speaker. */
  readonly target?: string;
  readonly act?: Act;
  readonly stance?: Stance;
  readonly form?: Form;
  readonly polarity?: Polarity;
  /** Least extraction score. */
  readonly minScore?: number;
  /** `relevance` is the default where there are words, else `newest`. */
  readonly order?: (typeof ORDERS)[number];
}

export interface FigureQuery extends DocumentQuery {
  readonly kind?: FigureKind;
  /** True for those alone that nobody signs: the report asserts the number itself, or names no source for it. */
  readonly unsigned?: boolean;
}

/** Accusations: `speaker` is who accuses, the words are those of the accusation. */
export interface DisputeQuery extends DocumentQuery {
  /** Who is accused: an id or a name, as of a speaker. */
  readonly target?: string;
  /** True for those alone that somebody denies, false for those that nobody does. */
  readonly denied?: boolean;
}

/** Statements of which one rendering at least passes the filters that documents and speakers have. */
export interface RetoldQuery extends DocumentQuery {
  /** True for those alone of which a rendering quotes other words than the one that is shown first. */
  readonly quotedOtherwise?: boolean;
}

export interface SpeakerQuery extends Paging {
  /** Part of a name or alias. One without any letter or digit finds nobody; a blank one is no condition. */
  readonly name?: string;
  readonly kind?: EntityKind;
}

export interface StoredDocument {
  readonly document: Document;
  /** Null for a page that could not be read. */
  readonly record: AnnotationRecord | null;
  /** Entity id -> id of the speaker across documents, for entities that have one. */
  readonly speakers: Readonly<Record<string, string>>;
  /** The first sighting; `size` is the number of bytes as captured. */
  readonly capture: Sighting & { readonly size: number };
  readonly addedAt: string;
}

export interface DocumentSummary {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  /** The file that the first sighting names, and the line in it, by which a report without a headline is recognised. */
  readonly path: string | null;
  readonly line: number | null;
  readonly problem: Document['problem'];
  readonly statements: number;
  /** The speakers with the most statements, at most five. */
  readonly topSpeakers: readonly { readonly id: string | null; readonly name: string; readonly statements: number }[];
  readonly addedAt: string;
}

/** An outlet, and how much of it the store has. */
export interface OutletCount {
  readonly outlet: string;
  readonly documents: number;
  readonly statements: number;
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
  /** The names that reports use, the most usual first. */
  readonly names: readonly Usage[];
  /** The offices and descriptions that reports use, the latest first: the speaker's role over time. */
  readonly roles: readonly Usage[];
  /** Other ids that lead here: short forms, and speakers merged into this one. */
  readonly formerIds: readonly string[];
  /** Identifiers in other catalogues, those by a person first. */
  readonly links: readonly SpeakerLink[];
  /** The latest answer of each catalogue that was asked. */
  readonly reconciliations: readonly Reconciliation[];
  readonly acts: Readonly<Partial<Record<Act, number>>>;
  /** What others' statements that are aimed at this speaker do, most usual first. */
  readonly actsAimedAt: Readonly<Partial<Record<Act, number>>>;
  readonly outlets: readonly Omit<OutletCount, 'documents'>[];
  /** Other speakers who share a surname or an alias: offered, never merged. */
  readonly namesakes: readonly Pick<SpeakerSummary, 'id' | 'name' | 'kind' | 'statements'>[];
  /** The entities behind this speaker. */
  readonly entities: readonly { readonly document: string; readonly entity: Entity }[];
}

/** Words by which reports speak of a speaker, and when they did. */
export interface Usage {
  /** As most of these reports write it. */
  readonly words: string;
  /** How many reports use it. */
  readonly reports: number;
  /** The earliest and the latest date of these reports, as they state it; null where none has one. */
  readonly first: string | null;
  readonly latest: string | null;
  /** Ids of these reports, the latest first; at most 100. */
  readonly documents: readonly string[];
}

export const STORE_ERROR_CODES = [
  'locked',
  'full',
  'damaged',
  'newer-version',
  'unwritable',
  'not-a-store',
  'missing',
  'closed',
] as const;
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
