import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anonymityOf } from './anonymity.ts';
import { readingOf } from './reading.ts';

const reason = (text: string, source: string): string | null => {
  const start = text.indexOf(source);
  const found = { source: [[start, start + source.length]] as const, cue: [], content: [], extractionScore: 1 };
  const span = anonymityOf(readingOf(text, [], []), found);
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

test('the words lie in the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (noise, at) => {
      const text = `${noise} an official who asked not to be named because ${noise}`;
      const start = at % text.length;
      const found = { source: [[start, start + 1]] as const, cue: [], content: [], extractionScore: 1 };
      const [from, to] = anonymityOf(readingOf(text, [], []), found) ?? [0, 0];
      expect(0 <= from && from <= to && to <= text.length).toBe(true);
    }),
  );
});
