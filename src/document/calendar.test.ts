import { describe, expect, test } from 'vitest';
import { MONTH, MONTHS, monthNumber, SHORT_MONTH, SHORT_WEEKDAY, WEEKDAY, WEEKDAYS } from './calendar.ts';

const all = (fragment: string, words: string): readonly string[] => words.match(new RegExp(fragment, 'g')) ?? [];

describe('the calendar in patterns', () => {
  test('a fragment takes a word whole where another one begins it', () => {
    expect(all(SHORT_MONTH, 'Sep. and Sept. 4')).toEqual(['Sep', 'Sept']);
    expect(all(SHORT_WEEKDAY, 'Tue, Tues, Thu, Thurs')).toEqual(['Tue', 'Tues', 'Thu', 'Thurs']);
  });

  test('a fragment finds every month and every day of the week', () => {
    expect(all(MONTH, MONTHS.join(' '))).toEqual(MONTHS);
    expect(all(WEEKDAY, WEEKDAYS.join(' '))).toEqual(WEEKDAYS);
  });

  test.each([
    ['January', 1],
    ['sept', 9],
    ['DEC', 12],
    ['may', 5],
    ['noon', 0],
    ['ma', 0],
  ])('%s is the month of the number %i', (word, number) => {
    expect(monthNumber(word)).toBe(number);
  });
});
