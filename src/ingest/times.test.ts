import { describe, expect, test } from 'vitest';
import { isLater, isTimestamp, mostExact, timeIn } from './times.ts';

describe('a time is brought to ISO 8601 as the page states it', () => {
  test.each([
    ['2026-03-03T16:05:00+02:00', '2026-03-03T16:05:00+02:00'],
    ['2026-03-03T16:05:00+0200', '2026-03-03T16:05:00+02:00'],
    ['2026-03-03T16:05:00.123Z', '2026-03-03T16:05:00Z'],
    ['2026-03-03 16:05:00', '2026-03-03T16:05:00'],
    ['2026-03-03 16:05:37 +02:00', '2026-03-03T16:05:37+02:00'],
    ['2026-03-03T16:05+0100', '2026-03-03T16:05+01:00'],
    ['2026-03-03', '2026-03-03'],
    ['20260303', '2026-03-03'],
    ['1772553600000', '2026-03-03T16:00:00Z'],
    ['March 3, 2026', '2026-03-03'],
    ['May 15th, 2026', '2026-05-15'],
    ['3 March 2026', '2026-03-03'],
    ['Tue, 03 Mar 2026 14:35:08 GMT', '2026-03-03T14:35:08Z'],
    ['15:56 BST, 27 April 2026', '2026-04-27T15:56+01:00'],
    ['April 26, 2026 2:20pm EDT', '2026-04-26T14:20-04:00'],
    ['Published March 3, 2026 at 12:05 a.m.', '2026-03-03T00:05'],
    ['March 5, 2026, 12:00 (GMT+2)', '2026-03-05T12:00+02:00'],
    ['By Ann Roe on Jul 04, 2026 at 11:30p', '2026-07-04T23:30'],
    ['posted on Saturday, August 15th, 2026', '2026-08-15'],
    ['Published: Wednesday, 23 Sep 2026 | 4:35 PM ET', '2026-09-23T16:35'],
    ['2026-06-29 20:08:00-0400', '2026-06-29T20:08:00-04:00'],
    ['Written: 2026-03-03 16:05:00', '2026-03-03T16:05:00'],
    ['Last updated on 2026-03-03', '2026-03-03'],
    // Numbers that can mean only one day.
    ['27/04/2026', '2026-04-27'],
    ['11/18/2026 8:27:07 AM', '2026-11-18T08:27:07'],
    ['03/03/2026', '2026-03-03'],
    // IST is India's, Israel's and Ireland's: the zone stays open.
    ['Sep 2, 2026, 17:07 IST', '2026-09-02T17:07'],
  ])('%s', (words, time) => expect(timeIn(words)).toBe(time));

  test.each([
    '',
    'yesterday',
    '5 hours ago',
    '03/04/2026',
    'March 2026',
    '2026-02-31',
    '13/13/2026',
    '31 February 2026',
    '12345',
    'x',
  ])('no day is read from "%s"', (words) => expect(timeIn(words)).toBeNull());
});

describe('several statements of one time', () => {
  test.each([
    [['2026-03-03', '2026-03-03T11:36:01Z'], '2026-03-03T11:36:01Z'],
    [['2026-03-03', '2026-03-04T11:36:01Z'], '2026-03-03'],
    [['2026-03-03T11:36', '2026-03-03T11:36+02:00'], '2026-03-03T11:36+02:00'],
    [['2026-06-30', '2026-06-29T20:08:00-04:00'], '2026-06-29T20:08:00-04:00'],
    [['2026-06-30', '2026-06-29T19:08:00-04:00'], '2026-06-30'],
    [['2026-03-03', '2026-03-03T00:00:00'], '2026-03-03'],
    [['2026-03-03T00:00'], '2026-03-03'],
    [['2026-03-03', '2026-03-03T00:00:00+02:00'], '2026-03-03T00:00:00+02:00'],
    [[null, undefined, 'no time', '3 March 2026'], '2026-03-03'],
    [[], null],
  ])('%j give %s', (statements, time) => expect(mostExact(statements)).toBe(time));

  test.each<readonly [rule: string, time: string | null, other: string | null, later: boolean]>([
    ['an hour later', '2026-03-03T16:05:00Z', '2026-03-03T15:05:00Z', true],
    ['an hour before', '2026-03-03T14:05:00Z', '2026-03-03T15:05:00Z', false],
    ['one moment in two zones', '2026-03-03T16:05:00+02:00', '2026-03-03T14:05:00Z', false],
    ['a later moment whose clock shows less', '2026-03-03T15:05:00Z', '2026-03-03T16:05:00+02:00', true],
    ['clocks without zones', '2026-03-03T16:05', '2026-03-03T15:05', true],
    ['one clock with a zone on the same day', '2026-03-03T14:40:00Z', '2026-03-03T15:05', true],
    ['the same clock without its zone', '2026-03-03T15:05:30', '2026-03-03T15:05:00Z', false],
    ['the same moment in a zone left out', '2026-03-03T17:05', '2026-03-03T15:05:00Z', false],
    ['a time on a bare day', '2026-03-03T14:05:00Z', '2026-03-03', true],
    ['a bare day and a time on it', '2026-03-03', '2026-03-03T14:05:00Z', false],
    ['a day written out as midnight', '2026-03-03T00:00:00', '2026-03-03', false],
    ['the next bare day', '2026-03-04', '2026-03-03T14:05:00Z', true],
    ['later than what is unknown', '2026-03-03', null, true],
    ['what is unknown', null, '2026-03-03', false],
    ['nothing', null, null, false],
  ])('%s: %s after %s is %s', (_rule, time, other, later) => expect(isLater(time, other)).toBe(later));
});

describe('a timestamp is a line that says when and nothing else', () => {
  test.each([
    'Last modified on Tue 3 Mar 2026 20.05 GMT',
    '21.05 GMT+2',
    'Published: 14:00, 28 Apr 2026',
    'Written: 2026-03-03 15:03:30 / Updated: 2026-03-03 15:30:46',
    '2 hours ago',
  ])('%s', (line) => expect(isTimestamp(line)).toBe(true));
  test.each(['10 p.m.', 'On 3 March 2026 the hall burned.', 'At 14:00 the army withdrew', '31', 'May'])(
    'not %s',
    (line) => expect(isTimestamp(line)).toBe(false),
  );
});
