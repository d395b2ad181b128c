import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '../reading/reading.ts';
import { anonymityOf } from './anonymity.ts';

const sourced = (start: number, length: number) => ({
  source: [[start, start + length]] as const,
  cue: [],
  content: [],
  extractionScore: 1,
});

/** Of the first of the sources. */
const reason = (text: string, ...sources: readonly string[]): string | null => {
  const found = sources.map((source) => sourced(text.indexOf(source), source.length));
  const span = anonymityOf(readingOf(text, [], found), 0);
  return span === null ? null : text.slice(...span);
};

test.each([
  [
    'Two died, said an official, who spoke on condition of anonymity because the inquiry goes on.',
    'who spoke on condition of anonymity because the inquiry goes on',
  ],
  ['Two died, said an official who asked not to be named.', 'who asked not to be named'],
  ['An official who was not authorised to speak publicly said two died.', 'who was not authorised to speak'],
  ['Speaking on the condition of anonymity, an official said two died.', 'Speaking on the condition of anonymity'],
  ['Two died, an official said, requesting anonymity, citing fear for her job.', null],
  ['An official said two died. Another asked not to be named.', null],
  ['An official said two died.', null],
])('%s', (text, words) => {
  expect(reason(text, 'n official')).toBe(words);
});

test('who is quoted by an unnamed source is not kept unnamed', () => {
  const text = 'The mayor offered to go, two aides told Reuters on condition of anonymity.';
  expect(reason(text, 'The mayor', 'two aides')).toBeNull();
  expect(reason(text, 'two aides', 'The mayor')).toBe('on condition of anonymity');
});

test('the words lie in the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (noise, at) => {
      const text = `${noise} an official who asked not to be named because ${noise}`;
      const start = at % text.length;
      const [from, to] = anonymityOf(readingOf(text, [], [sourced(start, 1)]), 0) ?? [0, 0];
      expect(0 <= from && from <= to && to <= text.length).toBe(true);
    }),
  );
});
