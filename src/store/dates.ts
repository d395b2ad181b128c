/**
 * Dates as reports state them ("2026-03-01", "2026-03-01T08:30+02:00"), made comparable. The stated form is kept beside
 * the instant because it is what is shown; a date without a time counts as the start of its day, one without a zone as
 * UTC.
 */
export interface ComparableDate {
  /** The day as stated, `YYYY-MM-DD`. */
  readonly day: string;
  /** The instant in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  readonly instant: string;
  /** Whether a time is stated. */
  readonly timed: boolean;
}

/** What a date that is given must be; goes on behind "must be". */
export const DATE_FORM = 'a day that there is (2026-03-01) or a time (2026-03-01T08:30Z)';

const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Null for anything but an ISO 8601 day or time, and for a day that no month has. */
export function comparable(stated: string): ComparableDate | null {
  const [, day, time, zone] = DATE.exec(stated) ?? [];
  if (day === undefined || !isDay(day)) return null;
  const instant = new Date(`${day}T${time ?? '00:00'}${(zone ?? 'Z').toUpperCase()}`);
  return Number.isNaN(instant.getTime()) ? null : { day, instant: instant.toISOString(), timed: time !== undefined };
}

/** Whether there is such a day: 31 February would else be taken for a day in March. */
function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

/** For dates that a person gave to filter by. */
export function comparableOrThrow(stated: string): ComparableDate {
  const date = comparable(stated);
  if (date) return date;
  throw new RangeError(`"${stated}" is not a date this can read. Write ${DATE_FORM}.`);
}
