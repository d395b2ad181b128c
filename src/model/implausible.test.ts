import { expect, test } from 'vitest';
import type { Span } from '../document/index.ts';
import { implausible } from './implausible.ts';

const cases: readonly [text: string, cue: string, content: string, reason: string | null][] = [
  ['The war has claimed 200,000 lives.', 'has claimed', '200,000 lives', 'claimed-lives'],
  ['The flood claimed at least twelve more lives.', 'claimed', 'at least twelve more lives', 'claimed-lives'],
  ['The flood claimed the lives of four people.', 'claimed', 'the lives of four people', 'claimed-lives'],
  ['The army claimed that 40 lives were saved.', 'claimed', 'that 40 lives were saved', null],
  ['The army claimed 40 lives were saved.', 'claimed', '40 lives were saved', null],
  ['The army claimed victory.', 'claimed', 'victory', null],
  ['He said goodbye.', 'said', 'goodbye', 'said-goodbye'],
  ['He said goodbye to the crew.', 'said', 'goodbye to the crew', 'said-goodbye'],
  ['The captain, an old hand, stayed.', 'an', 'old hand', 'cue-of-a-small-word'],
  ['He said goodbye was not a word he used.', 'said', 'goodbye was not a word he used', null],
  ["Minister 'denies charge'", "'", 'denies charge', 'cue-without-a-word'],
  ['An aide, who asked not to be named, left.', 'asked', 'not to be named', 'asked-to-stay-unnamed'],
  ['She asked to be heard.', 'asked', 'to be heard', null],
  ['Minister: we stay', ':', 'we stay', null],
];

test.each(cases)('%s', (text, cue, content, reason) => {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  expect(implausible(text, { source: [], cue: [at(cue)], content: [at(content)], extractionScore: 1 })).toBe(reason);
});
