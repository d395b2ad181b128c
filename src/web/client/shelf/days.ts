import type { DocumentSummary } from '../../../api/responses.ts';
import { dayOf, weekdayInWords } from '../../../document/dates.ts';
import { grouped } from '../../../document/grouped.ts';

export interface Day {
  readonly day: string;
  readonly reports: readonly DocumentSummary[];
}

/** Reports under the day on which they were published, in the order they came; those without a date at the end. */
export const byDay = (reports: readonly DocumentSummary[]): readonly Day[] =>
  [...grouped(reports, headingOf)].map(([day, those]) => ({ day, reports: those }));

function headingOf({ published }: DocumentSummary): string {
  const day = dayOf(published);
  return day === null ? 'No date stated' : weekdayInWords(day);
}
