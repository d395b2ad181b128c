import type { Attribution } from '../../document/index.ts';

/**
 * From this score on an attribution counts as sure. The score is calibrated: on the tuning articles about 83 % of the
 * findings around the line are right, and 97 % of those above it (model/CARD.md). It says how surely the text holds the
 * attribution, nothing of its truth. Drawn in one place, so that the dotted marks, the cards and the switch agree.
 */
export const SURE_FROM = 0.85;

export const isSure = ({ extractionScore }: Pick<Attribution, 'extractionScore'>): boolean =>
  extractionScore >= SURE_FROM;

/** Whether an address asks for the sure ones alone: the API's field for the least score, at the line or above it. */
export const asksOnlySure = (query: URLSearchParams): boolean => Number(query.get('minScore')) >= SURE_FROM;
