import type { Paging } from './store.ts';

const DEFAULT_LIMIT = 50;

/** The most rows that one question gives. */
export const MOST_ROWS = 500;

/** Offset and limit, those left out by default. */
export const pageBounds = ({ offset = 0, limit = DEFAULT_LIMIT }: Paging): Required<Paging> => ({ offset, limit });
