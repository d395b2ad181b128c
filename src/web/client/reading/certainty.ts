import type { Attribution } from '../../../document/index.ts';

/**
 * From this score on an attribution counts as sure. The score is the annotator's own and no probability of truth: on
 * the corpus that ships about one attribution in ten falls below the line. It is drawn in one place, so that the
 * dotted marks, the cards and the switch agree.
 */
export const SURE_FROM = 0.85;

export const isSure = ({ extractionScore }: Pick<Attribution, 'extractionScore'>): boolean =>
  extractionScore >= SURE_FROM;
