import { expect, it } from 'vitest';
import { withClosingMark } from './closing-mark.ts';

it.each([
  ['an apposition', '[Ivo Renn, the mayor], said so.', 'Ivo Renn, the mayor,'],
  ['two of them', 'So says [Ivo Renn, 53, the mayor], today.', 'Ivo Renn, 53, the mayor,'],
  ['a plain name, whose comma is the sentence’s', '"No," said [Ivo Renn], who left.', 'Ivo Renn'],
  ['an apposition that the sentence’s end closes', '"No," said [Ivo Renn, the mayor].', 'Ivo Renn, the mayor'],
  ['the end of the text', '"No," said [Ivo Renn, the mayor]', 'Ivo Renn, the mayor'],
  ['an aside between dashes', '[Mara Venn — the auditor] — said so.', 'Mara Venn — the auditor —'],
  ['one between two strokes', '[Mara Venn -- the auditor] -- said so.', 'Mara Venn -- the auditor --'],
  ['one without spaces', '[The notes—lent by a clerk]—say so.', 'The notes—lent by a clerk—'],
  [
    'an aside that the source closes already',
    '[The auditor – Venn – of Tarn] – or so it seems – said so.',
    'The auditor – Venn – of Tarn',
  ],
  ['a word with a stroke in it', '[The vice-chair] — said so.', 'The vice-chair'],
])('ends a source behind the mark that closes an apposition: %s', (_, marked, expected) => {
  const text = marked.replace(/[[\]]/g, '');
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const [[from, to]] = withClosingMark(text, [[start, end]]) as [readonly [number, number]];
  expect(text.slice(from, to)).toBe(expected);
});
