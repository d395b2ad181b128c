import type { Attribution, EntityKind, Figure, FigureKind, Side } from '../document/index.ts';
import type { DocumentSummary, Page } from './store.ts';

/** What a store's questions find in reports: statements, figures, disputes and retold statements, each with the place where it stands. */

/** The report that something found stands in. */
export type FoundIn = Pick<DocumentSummary, 'id' | 'headline' | 'outlet' | 'published' | 'url'>;

/** A statement found, with enough around it to be read and a way into the report. */
export interface Finding {
  readonly document: FoundIn;
  readonly attribution: Attribution;
  /** The words as they stand in the text, a gap shown as ` … `; null where there is no source. */
  readonly sourceWords: string | null;
  readonly cueWords: string;
  readonly contentWords: string;
  /** Ranges in `contentWords` that match the query, UTF-16 code units, end exclusive. */
  readonly matches: readonly (readonly [number, number])[];
  readonly speaker: FoundParty | null;
  /** Whom it is aimed at. */
  readonly target: FoundParty | null;
}

/** A party of a statement, as its report speaks of it; `id` is that of the speaker across documents, where it has one. */
export interface FoundParty {
  readonly id: string | null;
  readonly name: string;
  readonly kind: EntityKind;
  readonly side: Side;
}

/** That one party accuses another, over all reports. */
export interface Dispute {
  /** Null where the reports do not let one know who accuses ("has been accused of"). */
  readonly accuser: FoundParty | null;
  readonly accused: FoundParty;
  /** Statements that accuse, and the reports and outlets that have them. */
  readonly statements: number;
  readonly reports: number;
  readonly outlets: number;
  /** The newest of these statements; at most 3. */
  readonly accusations: readonly Finding[];
  /**
   * How many statements deny it: those that answer one of the accusations in its own report, and denials by the accused
   * that are aimed at the accuser.
   */
  readonly denials: number;
  /** The newest of those; at most 3. */
  readonly denied: readonly Finding[];
}

/** In how many reports and outlets a statement stands, the report that is asked about among them. */
export interface RetoldCount {
  readonly reports: number;
  readonly outlets: number;
  /** Whether another rendering, held against this one, has other words inside its quotation marks. */
  readonly quotedOtherwise: boolean;
}

/**
 * One statement across reports: a rendering with which the others are compared, and the others, each of which shares its
 * words or its speaker (`wording/likeness.ts`). Whether two renderings are one statement is a machine's suggestion.
 */
export interface Retold extends RetoldCount {
  readonly base: Finding;
  /** Oldest report first, those without a date last; at most 100, of more those that are quoted otherwise and the oldest. */
  readonly others: readonly Finding[];
  /** How many others there are. */
  readonly renderings: number;
}

/** A page of figures, with how many of each kind pass the filters when none asks for a kind, the most frequent first. */
export interface FigurePage extends Page<FoundFigure> {
  readonly kinds: readonly { readonly kind: FigureKind; readonly figures: number }[];
}

/** A reported number found, with the sentence around it and who signs it. */
export interface FoundFigure {
  readonly document: FoundIn;
  readonly figure: Figure;
  /** The words as they stand in the text: of the number with its bound and noun, and of what its report says with it. */
  readonly words: string;
  readonly eventWords: string | null;
  readonly placeWords: string | null;
  readonly whenWords: string | null;
  /** The sentence it stands in; of a very long one the words nearest to it. */
  readonly sentence: string;
  /** Where `words` stand in `sentence`, UTF-16 code units, end exclusive. */
  readonly range: readonly [number, number];
  /** Null where nobody signs. */
  readonly signer: FigureSigner | null;
}

/** Who signs a figure, and in which statement. */
export interface FigureSigner {
  /** Id of the attribution whose content holds the number. */
  readonly attribution: string;
  readonly sourceWords: string;
  readonly cueWords: string;
  /** Null where the text does not let one know who it is. */
  readonly speaker: FoundParty | null;
}
