import { describe, expect, test } from 'vitest';
import { saidOnce, withLine } from './caption-text.ts';

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

describe('a caption goes on with its next line', () => {
  test.each<readonly [rule: string, soFar: string, line: string, whole: string]>([
    ['which stands behind it', 'The hall.', 'Photo: Ann Roe', 'The hall. Photo: Ann Roe'],
    ['unless it does already', 'The hall. Photo: Ann Roe', 'Photo: Ann Roe', 'The hall. Photo: Ann Roe'],
    ['or is its folded copy', 'The hall fell on Monday. less', 'The hall fell on ... more', 'The hall fell on Monday.'],
    ['not another’s', 'The roof fell.', 'The hall fell … more', 'The roof fell. The hall fell … more'],
    ['nor a beginning that is not folded', 'The hall fell.', 'The hall', 'The hall fell. The hall'],
  ])('%s', (_rule, soFar, line, whole) => expect(withLine(soFar, line)).toBe(whole));
});
