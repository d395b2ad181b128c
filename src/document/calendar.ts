import { oneOf } from './one-of.ts';

/**
 * The calendar's words in English, as lists and as fragments of patterns. They are written as reports write them; a pattern that reads lines in
 * capitals says so with its flags.
 */
export const MONTHS = [
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
] as const;

/** From Sunday, as `getUTCDay` counts. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Short forms, without the full stop that may follow; May has none. */
export const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
] as const;
export const SHORT_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thurs', 'Fri', 'Sat'] as const;

export const MONTH = oneOf(MONTHS);
export const WEEKDAY = oneOf(WEEKDAYS);
export const SHORT_MONTH = oneOf(SHORT_MONTHS);
export const SHORT_WEEKDAY = oneOf(SHORT_WEEKDAYS);

const STEMS = MONTHS.map((month) => month.slice(0, 3));
/** How a month's name begins, whole or short: three letters that no two months share. */
export const MONTH_STEM = oneOf(STEMS);

/** The number of the month that a word begins with the stem of, from 1, whatever its capitals; 0 where there is none. */
export const monthNumber = (word: string): number =>
  STEMS.findIndex((stem) => word.slice(0, stem.length).toLowerCase() === stem.toLowerCase()) + 1;
