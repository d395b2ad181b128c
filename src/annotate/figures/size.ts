import type { Counted } from './counted.ts';

/** The number that a figure is at least, or at most where it has no lower bound. */
export const sizeOf = ({ number }: Pick<Counted, 'number'>): number => number.min ?? number.max ?? 0;

/** A few protesters or supporters are people in a story; from here on they are a crowd. */
const CROWD_FROM = 20;
export const isLarge = (counted: Counted): boolean => sizeOf(counted) >= CROWD_FROM;
