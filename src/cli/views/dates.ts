import { dayOf, timeInWords } from '../../document/dates.ts';
import { NO_DATE } from './unstated.ts';

/** A time as the report states it, in words: `3 March 2026, 14:05 (UTC+02:00)`. The zone is never converted. */
export const dateWords = (iso: string | null): string => (iso === null ? NO_DATE : timeInWords(iso));

/** The day alone, as it sorts: `2026-03-03`; ten spaces wide where there is none. */
export const dayColumn = (iso: string | null): string => (dayOf(iso) ?? '').padEnd(10);
