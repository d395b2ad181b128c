import type { Annotating } from '../collection/add.ts';
import type { Capture, Document, Problem } from '../document/index.ts';
import type { Store } from '../store/store.ts';

/** What a person knows of a page beside its bytes; the page's own statement goes before a hint. */
export interface ReadHints {
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly published?: string | Date | null;
}

/** Where the bytes of a capture came from. */
export interface CaptureAbout {
  readonly mediaType: string;
  readonly url: string | null;
  readonly path: string | null;
  /** ISO 8601, UTC. */
  readonly capturedAt: string;
}

/** One page of an uploaded file, or why it could not be had whole; `label` names it for people (`feed.jsonl:12`). */
export type Upload =
  | { readonly ok: true; readonly label: string; readonly capture: Capture }
  | { readonly ok: false; readonly label: string; readonly problem: Problem; readonly capture: Capture | null };

/**
 * The parts behind the API. They are handed in, so that the API stands on the nouns and the store alone and a test
 * can put a stub in the place of the network or of the model.
 */
export interface ApiParts {
  readonly store: Store;
  readonly read: (capture: Capture, hints?: ReadHints) => Document;
  /** Fetches one page politely, or says why not; never rejects but when aborted. */
  readonly fetchPage: (url: string, signal: AbortSignal) => Promise<Capture | { readonly problem: Problem }>;
  /** Opens the annotator on first use: loading the model takes longer than answering the other questions. */
  readonly annotator: () => Promise<Annotating>;
  /** The document of bytes that could not be had whole. */
  readonly unread: (capture: Capture, problem: Problem) => Document;
  /** Fields of a JSON line that are there and cannot be understood, so that they are left out; none of other captures. */
  readonly ignored: (capture: Capture) => readonly string[];
  /** Takes the pages out of an uploaded file: one, or one a line of JSON lines; unpacked where it is packed. */
  readonly captures: (name: string, bytes: Uint8Array) => AsyncIterable<Upload>;
  readonly capture: (bytes: Uint8Array, about: CaptureAbout) => Capture;
}

export interface ApiOptions {
  /** Host names that may be asked for beside the loopback ones (`hearsay.example.org`), without port. */
  readonly hosts?: readonly string[];
}
