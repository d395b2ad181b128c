import { expect, it } from 'vitest';
import { withClosingComma } from './closing-comma.ts';

it.each([
  ['an apposition', '[Ivo Renn, the mayor], said so.', 'Ivo Renn, the mayor,'],
  ['two of them', 'So says [Ivo Renn, 53, the mayor], today.', 'Ivo Renn, 53, the mayor,'],
  ['a plain name, whose comma is the sentence’s', '"No," said [Ivo Renn], who left.', 'Ivo Renn'],
  ['an apposition that the sentence’s end closes', '"No," said [Ivo Renn, the mayor].', 'Ivo Renn, the mayor'],
  ['the end of the text', '"No," said [Ivo Renn, the mayor]', 'Ivo Renn, the mayor'],
])('ends a source behind the comma that closes an apposition: %s', (_, marked, expected) => {
  const text = marked.replace(/[[\]]/g, '');
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const [[from, to]] = withClosingComma(text, [[start, end]]) as [readonly [number, number]];
  expect(text.slice(from, to)).toBe(expected);
});
