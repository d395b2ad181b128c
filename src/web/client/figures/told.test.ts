import { expect, test } from 'vitest';
import type { FoundFigure } from '../../../api/responses.ts';
import { circumstances, countedWords, signedWords } from './told.ts';

const found = (figure: object, words: string, more: object = {}): FoundFigure =>
  ({ figure: { min: 26, max: 26, bound: 'exact', of: null, ...figure }, words, ...more }) as unknown as FoundFigure;

test.each([
  [{ kind: 'killed', max: null, bound: 'at-least', of: 'miners' }, 'more than 25 miners', 'at least 26 killed'],
  [{ kind: 'killed', bound: 'vague' }, 'dozens of people', 'dozens of people killed'],
  [{ kind: 'crowd', of: 'marchers' }, '26 marchers', '26 marchers'],
  [{ kind: 'crowd', of: 'marchers', bound: 'vague' }, 'dozens of marchers', 'dozens of marchers'],
  [{ kind: 'money' }, '26 million crowns', '26 million crowns'],
  [{ kind: 'other' }, '26', '26'],
])('%j is told as “%s”: %s', (figure, words, told) => {
  expect(countedWords(found(figure, words))).toBe(told);
});

test('who says so is named as the report does, with its cue, and where nobody is, nothing is said', () => {
  const signer = { attribution: 'a1', sourceWords: 'a witness', cueWords: 'denied', speaker: null };
  expect(signedWords(found({}, '26', { signer }))).toBe('a witness: “denied”');
  expect(signedWords(found({}, '26', { signer: { ...signer, cueWords: '' } }))).toBe('a witness');
  expect(signedWords(found({}, '26', { signer: { ...signer, cueWords: ':' } }))).toBe('a witness');
  const venn = { name: 'Mara Venn' };
  expect(signedWords(found({}, '26', { signer: { ...signer, speaker: venn } }))).toBe('Mara Venn: “denied”');
  expect(signedWords(found({}, '26', { signer: null }))).toBeNull();
});

test('what a report does not give is left out of the circumstances', () => {
  expect(circumstances(found({}, '26', { eventWords: 'the slide', placeWords: null, whenWords: 'on Monday' }))).toBe(
    'the slide, on Monday',
  );
});
