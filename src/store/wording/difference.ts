/**
 * How a rendering's words differ from those it is compared with:
 * - `same`: the same words inside the quotation marks;
 * - `part`: some of them, one behind the other;
 * - `fuller`: all of them, and more before or behind;
 * - `shortened`: words are left out inside the quotation marks;
 * - `altered`: words inside the quotation marks are others;
 * - `reworded`: one of the two does not quote.
 */
export const DIFFERENCES = ['same', 'part', 'fuller', 'shortened', 'altered', 'reworded'] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

export interface Difference {
  readonly kind: DifferenceKind;
  /** Whether a word that negates ("not") stands between the words of one of them only. */
  readonly negation: boolean;
}

/** Whether somebody who reads one quotation reads other words than in the other. */
export const quotedOtherwise = ({ kind }: Difference): boolean => kind === 'shortened' || kind === 'altered';
