import type { BlockKind } from '../../src/document/index.ts';
import type { Marks } from '../marked.ts';

/**
 * One hard case: a text and what a careful reader would mark in it, by the guidelines that the gold articles follow. All
 * sentences, people and places are invented. Written by reading, never by running.
 */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Marks[];
  /** Found or not, both are well: readers differ. */
  readonly optional: readonly Marks[];
  /** Words alike, edge punctuation aside; else every role has to share a word. */
  readonly exact: boolean;
  /** Kinds of the text's paragraphs where the page tells them. */
  readonly kinds?: readonly BlockKind[];
}

/** Rows of one form that news takes. */
export interface Form {
  readonly form: string;
  readonly rows: readonly Row[];
}

/** One expected attribution in words of the text; `he#2` is the second "he". Null: the text names no source, or has no cue. */
export const says = (
  source: string | readonly string[] | null,
  cue: string | readonly string[] | null,
  ...content: string[]
): Marks => ({
  ...(source !== null && { source }),
  ...(cue !== null && { cue }),
  content,
});

/** An attribution that readers differ about. */
export interface Optional {
  readonly optional: Marks;
}
export const maybe = (...marks: Parameters<typeof says>): Optional => ({ optional: says(...marks) });

/** A row judged by overlap: exactly these attributions, each role sharing a word with what is found. */
export function row(name: string, text: string, ...marks: readonly (Marks | Optional)[]): Row {
  const expected = marks.filter((one): one is Marks => !('optional' in one));
  const optional = marks.flatMap((one) => ('optional' in one ? [one.optional] : []));
  return { name, text, expected, optional, exact: false };
}

/** A row judged word for word. */
export const exactly = (...row_: Parameters<typeof row>): Row => ({ ...row(...row_), exact: true });

/** A row whose paragraphs come from a page that tells their kinds. */
export const onPage = (kinds: readonly BlockKind[], given: Row): Row => ({ ...given, kinds });
