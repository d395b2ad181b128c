import { expect, test } from 'vitest';
import { readingOf } from './reading.ts';
import { resolveParties } from './speakers.ts';

/** Whom the first such word of the text refers to. */
function meant(text: string, pronoun: string): string | null {
  const start = text.search(new RegExp(`\\b${pronoun}\\b`));
  const party = resolveParties(readingOf(text, [], [])).partyAt([start, start + pronoun.length]);
  return party === null ? null : party.name.join(' ') || ([...party.forms][0] ?? null);
}

test.each([
  ['Anna Reis praised Mara Venn. Then she left the hall.', 'she', 'Anna Reis'],
  ['Anna Reis told Paul Orrin that he had won.', 'he', 'Paul Orrin'],
  ['Paul Orrin met Karl Vale and thanked him for the boat.', 'him', 'Karl Vale'],
  ['Paul Orrin sold his boat to Karl Vale.', 'his', 'Paul Orrin'],
  ['In his youth, Paul Orrin rowed.', 'his', 'Paul Orrin'],
  ['A woman met Paul Orrin. She waved.', 'She', 'A woman'],
  ['The port was shut on Friday. He left.', 'He', null],
])('in %j %s is %s', (text, pronoun, name) => {
  expect(meant(text, pronoun)).toBe(name);
});

test.fails.each([
  [
    'what the verb implies is not known',
    'Paul Orrin blamed Karl Vale because he had left the gate open.',
    'he',
    'Karl Vale',
  ],
])('%s', (_, text, pronoun, name) => {
  expect(meant(text, pronoun)).toBe(name);
});

test('a text of one endless sentence takes no long time', () => {
  const started = performance.now();
  resolveParties(readingOf('Paul Orrin met Karl Vale and he saw him '.repeat(5000), [], []));
  expect(performance.now() - started).toBeLessThan(20_000);
});
