import type { Page } from '../../../api/responses.ts';

/** ", 51 to 100" beside a total where a page shows a part of it; empty where it shows all, or nothing. */
export function pageInWords({ total, offset, results }: Page<unknown>): string {
  if (results.length === 0 || results.length === total) return '';
  return `, ${(offset + 1).toLocaleString('en-GB')} to ${(offset + results.length).toLocaleString('en-GB')}`;
}

/** Where the last page begins. */
export const lastOffset = (total: number, limit: number): number => Math.floor(Math.max(0, total - 1) / limit) * limit;
