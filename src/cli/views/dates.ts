const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO 8601 time as the report states it, in words: `3 March 2026, 14:05 +02:00`. The zone is never converted. */
export function dateWords(iso: string | null): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})[:\d.]*(Z|[+-]\d{2}:?\d{2})?)?/.exec(iso ?? '');
  if (!parts) return iso ?? 'no date';
  const [, year, month, day, time, zone] = parts;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  const clock = time ? `, ${time}${zone ? ` ${zone === 'Z' ? 'UTC' : zone}` : ''}` : '';
  return date + clock;
}

/** The day alone, as it sorts: `2026-03-03`; ten spaces wide where there is none. */
export const dayOf = (iso: string | null): string => (iso ?? '').slice(0, 10).padEnd(10);
