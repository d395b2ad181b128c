import { expect, test } from 'vitest';
import { plain } from '../terminal/paint.ts';
import { statementLines } from './statements.ts';

test.each([
  ['said', 'said: all is well'],
  [':', ': all is well'],
  ['wrote:', 'wrote: all is well'],
])('the cue %j stands before its content with one colon', (cue, expected) => {
  const view = { label: 'a1', speaker: 'Ann Roe', notes: [], cue, content: 'all is well', depth: 0 };
  expect(statementLines(view, 80, plain).at(-1)?.trim()).toBe(expected);
});
