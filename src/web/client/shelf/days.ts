import type { DocumentSummary } from '../../../api/responses.ts';
import { dayOf, weekdayInWords } from '../../../document/dates.ts';

export interface Day {
  readonly day: string;
  readonly reports: readonly DocumentSummary[];
}

/** Reports under the day on which they were published, in the order they came; those without a date at the end. */
export function byDay(reports: readonly DocumentSummary[]): readonly Day[] {
  const days = new Map<string, DocumentSummary[]>();
  for (const report of reports) {
    const day = dayOf(report.published);
    const heading = day === null ? 'No date stated' : weekdayInWords(day);
    days.set(heading, [...(days.get(heading) ?? []), report]);
  }
  return [...days].map(([day, those]) => ({ day, reports: those }));
}
