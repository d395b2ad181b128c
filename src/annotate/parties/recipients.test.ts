import { expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { isRecipient } from './recipients.ts';

test.each([
  ['The envoy was told that it leaks.', 'The envoy', 'was told', true],
  ['The envoy was also told that it leaks.', 'The envoy', 'was also told', true],
  ['The envoy has been accused of theft.', 'The envoy', 'has been accused', true],
  ['Asked twice, the envoy was pressed on it.', 'the envoy', 'was pressed', true],
  ['The envoy told them that it leaks.', 'The envoy', 'told', false],
  ['The envoy was quoted as saying it leaks.', 'The envoy', 'was quoted as saying', false],
  ['He was told by the envoy that it leaks.', 'the envoy', 'told', false],
  ['The envoy asked whether it leaks.', 'The envoy', 'asked', false],
])('%s %s %s: spoken to is %s', (text, source, cue, expected) => {
  expect(isRecipient(text, marked(text, { source, cue, content: text.slice(-7, -1).trim() })[0]!)).toBe(expected);
});

test('who names no source or no cue is nobody spoken to', () => {
  expect(isRecipient('It leaks.', { source: [], cue: [], content: [[0, 8]], extractionScore: 1 })).toBe(false);
});
