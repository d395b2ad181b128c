/**
 * How a rendering's words differ from those it is compared with:
 * - `same`: the same words inside the quotation marks;
 * - `part`: some of them, one behind the other;
 * - `fuller`: all of them, and more before or behind;
 * - `shortened`: words are left out inside the quotation marks;
 * - `altered`: words inside the quotation marks are others;
 * - `reworded`: one of the two quotes nothing, or a word or two, or what both quote has little in common.
 */
export const DIFFERENCES = ['same', 'part', 'fuller', 'shortened', 'altered', 'reworded'] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

export interface Difference {
  readonly kind: DifferenceKind;
  /** Whether one of them has a word that negates ("not") beside words that both have. */
  readonly negation: boolean;
}

/** Whether somebody who reads one quotation reads other words than in the other. */
export const quotedOtherwise = ({ kind, negation }: Difference): boolean =>
  kind === 'shortened' || kind === 'altered' || negation;
