import type { Paging } from './store.ts';

const DEFAULT_LIMIT = 50;
const MOST = 500;

/** Offset and limit within their bounds; what is no number becomes the default. */
export const pageBounds = ({ offset, limit }: Paging): { readonly offset: number; readonly limit: number } => ({
  offset: bounded(offset, 0, 0, Number.MAX_SAFE_INTEGER),
  limit: bounded(limit, DEFAULT_LIMIT, 0, MOST),
});

function bounded(wish: number | undefined, fallback: number, least: number, most: number): number {
  const whole = Math.trunc(wish ?? Number.NaN);
  return Number.isNaN(whole) ? fallback : Math.min(most, Math.max(least, whole));
}
