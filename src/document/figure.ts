import type { Attribution } from './attribution.ts';
import type { Span } from './span.ts';

/** What a figure counts. `affected`: harmed in another way than the kinds before it; `other`: none of these. */
export const FIGURE_KINDS = [
  'killed',
  'injured',
  'missing',
  'displaced',
  'detained',
  'infected',
  'hostage',
  'affected',
  'crowd',
  'money',
  'other',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/**
 * How exact the report puts a number: `exact` ("26"), `about` ("nearly 26"), `at-least` ("more than 26"), `at-most`
 * ("as many as 26"), `range` ("20 to 26"), `vague` ("dozens").
 */
export const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'range', 'vague'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A reported number with who says so. Never averaged with others, never judged. */
export interface Figure {
  /** Ordinal inside the document: `f1`, `f2`, ... in text order. */
  readonly id: string;
  /** The words of the number with its bound and noun: "as many as 200 people". */
  readonly span: Span;
  /** Lower bound, or null where the words give none ("up to 40"); equal to `max` where exact or about. */
  readonly min: number | null;
  /** Upper bound, or null where the words give none ("at least 12"). */
  readonly max: number | null;
  readonly bound: Bound;
  readonly kind: FigureKind;
  /** The counted noun with what stands before it ("Velmoran soldiers"), or null where the words give none. */
  readonly of: string | null;
  /** The words that name what happened ("the market bombing"). */
  readonly event: Span | null;
  /** The words that name the place. */
  readonly place: Span | null;
  /** The words that say when. */
  readonly when: Span | null;
  /** The innermost attribution whose content holds the number; null where the report itself asserts it and nobody signs. */
  readonly attribution: string | null;
  /** The figure of this report that this one replaces ("raised to 26 from 19"), or null. */
  readonly revises: string | null;
}

/**
 * Whether somebody signs a figure whose number this attribution's content holds: nobody does where there is none (the
 * report itself asserts the number), or where it names no source ("is believed").
 */
export const signs = <One extends Pick<Attribution, 'source'>>(
  attribution: One | null | undefined,
): attribution is One => (attribution?.source.length ?? 0) > 0;
