import { jsonLinesIn } from '../evaluation/lines.ts';
import type { Span } from '../src/document/index.ts';

/** Whom a pronoun means; offsets in UTF-16 code units. */
export interface MarkedPronoun {
  readonly span: Span;
  /** Where that party is named or described; null: nobody marked who it is, only who it is not. */
  readonly names: readonly Span[] | null;
  /** Names of parties that it does not mean, where `names` is null. */
  readonly others: readonly Span[];
}

/** One line of a file of such marks: the pronouns that mean one party. */
export interface PronounMarks {
  readonly id: string;
  readonly parties: readonly {
    readonly pronouns: readonly Span[];
    readonly names: readonly Span[] | null;
    readonly others?: readonly Span[];
  }[];
}

/** The marks of each text by its id. */
export const readPronouns = (path: string): ReadonlyMap<string, readonly MarkedPronoun[]> =>
  new Map(
    jsonLinesIn<PronounMarks>(path).map(({ id, parties }) => [
      id,
      parties.flatMap(({ pronouns, names, others = [] }) => pronouns.map((span) => ({ span, names, others }))),
    ]),
  );
