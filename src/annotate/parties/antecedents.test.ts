import { expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import type { Span } from '../../document/index.ts';
import type { PointedPronoun } from '../../model/pointing.ts';
import { readingOf } from '../reading/reading.ts';
import { resolveParties } from './speakers.ts';

/** Whom the first such word of the text refers to, where the network points as it is told to. */
function meant(text: string, pronoun: string, pointed: Omit<PointedPronoun, 'span'> | null = null): string | null {
  const start = text.search(new RegExp(`\\b${pronoun}\\b`));
  const span: Span = [start, start + pronoun.length];
  const party = resolveParties(readingOf(text, [], [], pointed ? [{ ...pointed, span }] : [])).partyAt(span);
  return party === null ? null : party.name.join(' ') || ([...party.forms][0] ?? null);
}

test.each([
  ['Anna Reis praised Mara Venn. Then she left the hall.', 'she', 'Anna Reis'],
  ['Anna Reis told Paul Orrin that he had won.', 'he', 'Paul Orrin'],
  ['Paul Orrin met Karl Vale and thanked him for the boat.', 'him', 'Karl Vale'],
  ['Paul Orrin sold his boat to Karl Vale.', 'his', 'Paul Orrin'],
  ['In his youth, Paul Orrin rowed.', 'his', 'Paul Orrin'],
  ['A woman met Paul Orrin. She waved.', 'She', 'A woman'],
  ['The port was shut. Emily opened it. Then she left.', 'she', 'Emily'],
  ['The port was shut. James opened it. Then he left.', 'he', 'James'],
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

/** All of a pronoun's share on one word of the window that begins at `from`, or on what is outside it. */
function pointing(text: string, word: string | null, from = 0): Omit<PointedPronoun, 'span'> {
  const window: Span = [from, text.length];
  if (word === null) return { window, elsewhere: 0.99, words: [] };
  const start = text.lastIndexOf(word);
  return { window, elsewhere: 0.01, words: [{ span: [start, start + word.length], share: 0.98 }] };
}

test.each([
  ['the network knows what the verb implies', 'Paul Orrin blamed Karl Vale because he had left the gate open.', 'Vale'],
  ['whatever the rules prefer', 'Paul Orrin met Karl Vale and thanked him for the boat.', 'Orrin'],
])('%s', (_, text, word) => {
  const pronoun = text.includes(' he ') ? 'he' : 'him';
  expect(meant(text, pronoun, pointing(text, word))).toContain(word);
});

test('whom the network does not see in its window is sought outside it', () => {
  const text = 'Anna Reis praised the port. Mara Venn heard that she would stay.';
  expect(meant(text, 'she', pointing(text, null, text.indexOf('Mara')))).toBe('Anna Reis');
});

test('a word that is no party is not believed', () => {
  const text = 'Paul Orrin praised the port. Then he left.';
  expect(meant(text, 'he', pointing(text, 'port'))).toBe('Paul Orrin');
});

test.each([
  ['that looks like a plural', 'The port was shut. Rogers opened it when he came home.', 'he', 'Rogers'],
  ['that is a trade, too', 'The port was shut. Baker opened it when she came home.', 'she', 'Baker'],
  [
    'that looks like a people’s adjective',
    'It was known that Vivian opened the port and that he left.',
    'he',
    'Vivian',
  ],
])('a sentence may begin with a name %s', (_, text, pronoun, name) => {
  expect(meant(text, pronoun, pointing(text, name))).toBe(name);
});

test('a surname that a pronoun of the other gender means is not the man’s who is named in full', () => {
  const text = 'Karl Vale built the port. When she was ten, Vale left the town. Later Karl Vale returned.';
  expect(meant(text, 'she', pointing(text.slice(0, 70), 'Vale'))).toBe('Vale');
});

test('in what somebody is said to have told, a pronoun leans to that speaker', () => {
  const text = 'Anna Reis met Mara Venn. A teacher claimed that her brother had left.';
  const found = marked(text, { source: 'A teacher', cue: 'claimed', content: 'that her brother had left' });
  const at = text.indexOf('her brother');
  expect([...resolveParties(readingOf(text, [], found)).partyAt([at, at + 3])!.forms]).toEqual(['A teacher']);
});

test('a text of one endless sentence takes no long time, wherever the network points', () => {
  const text = 'Paul Orrin met Karl Vale and he saw him '.repeat(5000);
  const pronouns = [...text.matchAll(/\b(?:he|him)\b/g)].map(({ index, 0: { length } }): PointedPronoun => {
    const words = Array.from({ length: 60 }, (_, word): Span => [index - 10 * word, index - 10 * word + 5]);
    return {
      span: [index, index + length],
      window: [index - 600, index + 400],
      elsewhere: 0.1,
      words: words.map((span) => ({ span, share: 0.015 })),
    };
  });
  const started = performance.now();
  resolveParties(readingOf(text, [], [], pronouns));
  expect(performance.now() - started).toBeLessThan(20_000);
});
