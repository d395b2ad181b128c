/** A day of the calendar (`2026-03-01`) as a number of days, to be set beside others. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
