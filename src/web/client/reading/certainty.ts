import type { Attribution } from '../../../document/index.ts';

/**
 * From this score on an attribution counts as sure. The score is the annotator's own and not a probability of truth;
 * the line is drawn in one place so that the room, its dotted marks and its switch agree.
 */
export const SURE_FROM = 0.65;

export const isSure = ({ extractionScore }: Pick<Attribution, 'extractionScore'>): boolean =>
  extractionScore >= SURE_FROM;
