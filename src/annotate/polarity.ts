import type { Polarity } from '../document/index.ts';
export const polarityOf = (_cue: string): Polarity => 'positive';
