export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Log odds of a probability, bounded so that certainty stays a number. */
export const logOdds = (p: number): number => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));
