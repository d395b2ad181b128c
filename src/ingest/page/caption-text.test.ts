import { describe, expect, test } from 'vitest';
import { saidOnce, withNext, withoutLabels } from './caption-text.ts';

const CAPTION = 'The hall of Norvel fell on Monday, May 3. Photo: Ann Roe/Tarn';

describe('a caption that a line holds twice is said once', () => {
  test.each([
    ['run together', `${CAPTION}${CAPTION}`],
    ['and apart', `${CAPTION} ${CAPTION}`],
    ['and it stays where it stands once', CAPTION],
  ])('%s', (_rule, text) => expect(saidOnce(text)).toBe(CAPTION));

  test.each(['The hall, the hall', `${CAPTION} ${CAPTION}. She left.`, ''])('but this stays as it is: “%s”', (text) =>
    expect(saidOnce(text)).toBe(text),
  );
});

describe('a caption is read without what is said to those who do not see the picture', () => {
  test.each([
    ['Image copyright Tarn Pictures Image caption The hall fell', 'Tarn Pictures The hall fell'],
    ['Media captionThe hall fell', 'The hall fell'],
    ['Image source, Tarn Pictures', 'Tarn Pictures'],
    ['The hall fell. (Ann Roe/Tarn) (Ann Roe/Tarn)', 'The hall fell. (Ann Roe/Tarn)'],
    ['The hall fellCredit: Ann Roe', 'The hall fell Credit: Ann Roe'],
    ['The video source of the fire', 'The video source of the fire'],
    ['The hall (left) and the roof (left)', 'The hall (left) and the roof (left)'],
  ])('%s', (text, read) => expect(withoutLabels(text)).toBe(read));
});

describe('a caption’s line goes on with the next', () => {
  test.each<readonly [rule: string, line: string, next: string, both: readonly string[]]>([
    ['which stands behind it', 'The hall.', 'Photo: Ann Roe', ['The hall.', 'Photo: Ann Roe']],
    ['unless it holds that already', 'Photo: Ann Roe', 'Photo: Ann Roe', ['Photo: Ann Roe']],
    [
      'or that is its folded copy',
      'The hall fell on Monday. less',
      'The hall fell on ... more',
      ['The hall fell on Monday.'],
    ],
    ['not another’s', 'The roof fell.', 'The hall fell … more', ['The roof fell.', 'The hall fell … more']],
    ['nor a beginning that is not folded', 'The hall fell.', 'The hall', ['The hall fell.', 'The hall']],
  ])('%s', (_rule, line, next, both) => expect(withNext(line, next)).toEqual(both));
});
