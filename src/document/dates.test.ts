import { expect, test } from 'vitest';
import { dayInWords, dayOf, timeInWords, timeOfDay, weekdayInWords } from './dates.ts';

test.each([
  ['2026-03-04T18:40:00+02:00', '4 March 2026, 18:40 (UTC+02:00)'],
  ['2026-03-04T23:59:59.123Z', '4 March 2026, 23:59 (UTC)'],
  ['2026-03-04T18:40', '4 March 2026, 18:40'],
  ['2026-03-04', '4 March 2026'],
  ['2026-13-04', '2026-13-04'],
  ['yesterday', 'yesterday'],
  ['', ''],
])('%j reads as %j, in the zone of the page', (iso, words) => {
  expect(timeInWords(iso)).toBe(words);
});

test('the day is the day of the page, whatever the zone of the reader', () => {
  expect(dayInWords('2026-03-04T00:10:00+13:00')).toBe('4 March 2026');
  expect(weekdayInWords('2026-03-04T23:50:00-11:00')).toBe('Wednesday, 4 March 2026');
  expect(weekdayInWords('some day')).toBe('some day');
});

test('what has no time has no time of day, and what is no date no day', () => {
  expect(timeOfDay('2026-03-04T18:40:00Z')).toBe('18:40 (UTC)');
  expect(timeOfDay('2026-03-04')).toBeNull();
  expect(dayOf('not a date')).toBeNull();
  expect(dayOf(null)).toBeNull();
  expect(dayOf('2026-03-04T18:40')).toBe('2026-03-04');
});
