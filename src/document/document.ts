import type { Span } from './span.ts';

/** What a stretch of a report is. Furniture is the page's own words ("Click to follow"), never the report's. */
export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'paragraph',
  'subheading',
  'list-item',
  'quotation',
  'caption',
  'credit',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Blocks are in text order, do not overlap, and no block holds a line break that ends a paragraph. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** Why a page gave no report, or only a part of one. */
export const PROBLEM_CODES = [
  'empty',
  'broken',
  'too-large',
  'paywall',
  'front-page',
  'not-english',
  'not-text',
  'missing-file',
  'unreadable-file',
  'fetch-refused',
  'fetch-failed',
  'robots',
  'no-article',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** What happened and what to do, for the person who gave the page. Whoever keeps the bytes says so. */
  readonly message: string;
}

/**
 * A report as it was published.
 *
 * `text` is made once, when the page is read (blocks joined by a blank line), and never changed afterwards: every
 * span in every record counts from its start. Times are ISO 8601 with the zone as the page states it (`+02:00`, `Z`),
 * without one where the page states none, and a bare date where it gives no time.
 */
export interface Document {
  /** First 16 hexadecimal digits of the capture's hash, so that adding the same bytes twice is harmless. */
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly headline: string | null;
  /** The outlet's name as it calls itself, else its registrable domain. */
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  /** BCP 47 tag, lower case primary subtag first (`en`, `en-GB`). */
  readonly language: string | null;
  /** Canonical address. */
  readonly url: string | null;
  /** Agencies and other outlets credited for the report as a whole. */
  readonly credits: readonly string[];
  /** Null when the report was read whole; otherwise `text` is empty or a part of it. */
  readonly problem: Problem | null;
}

/** The largest page that is read, in bytes after decompression: 10 MB. The longest real reports measured are under 3 MB. */
export const LARGEST_PAGE_BYTES = 10_000_000;

/** The bytes as they came, kept under their hash. */
export interface Capture {
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** Media type with parameters as served, or as guessed from the file's name. */
  readonly mediaType: string;
  /** The address the bytes were fetched from (after redirects) or that the input names; null for a local file without one. */
  readonly url: string | null;
  /** The file's path, or `-` for standard input, or null for a fetched page. */
  readonly path: string | null;
  /** When the bytes were taken, ISO 8601 in UTC. */
  readonly capturedAt: string;
  /** Where the bytes are one line of the file at `path`: its number, from 1. */
  readonly line?: number | null;
  /** The `id` that a JSON line gives itself, so that what is stored can be joined to the row it came from. */
  readonly inputId?: string | null;
}

/** The id of the document that is read from a capture: the first 16 digits of its hash. */
export const documentIdOf = (captureHash: string): string => captureHash.slice(0, 16);
