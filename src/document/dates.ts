import { MONTHS, WEEKDAYS } from './calendar.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day as the report states it, in its own zone: "4 March 2026". Anything that is no date is given back as it is. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** "Wednesday, 4 March 2026". */
export function weekdayInWords(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  return weekday === undefined ? iso : `${weekday}, ${dayInWords(iso)}`;
}

/** Day, time and zone as published: "4 March 2026, 18:40 (UTC+02:00)"; no time where the page states none. */
export function timeInWords(iso: string): string {
  const [, , , , hour, minute, zone] = ISO.exec(iso) ?? [];
  if (hour === undefined) return dayInWords(iso);
  const where = zone === undefined ? '' : zone === 'Z' ? ' (UTC)' : ` (UTC${zone})`;
  return `${dayInWords(iso)}, ${hour}:${minute}${where}`;
}

/** The day alone (`2026-03-04`), or null for what is no date. */
export const dayOf = (iso: string | null): string | null => (iso !== null && ISO.test(iso) ? iso.slice(0, 10) : null);

/** "18:40 (UTC+02:00)", or null where the page states no time. */
export function timeOfDay(iso: string): string | null {
  const words = timeInWords(iso);
  return words.includes(', ') ? words.slice(words.indexOf(', ') + 2) : null;
}
