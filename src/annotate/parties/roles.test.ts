import { expect, test } from 'vitest';
import { readingOf } from '../reading/reading.ts';
import { actsAt, asideOf, roleOf, roleOfPronoun } from './roles.ts';

const placed = (text: string, words: string) => {
  const start = text.indexOf(words);
  const reading = readingOf(text, [], []);
  return { reading, start, end: start + words.length, at: reading.words.findIndex((word) => word.span[0] === start) };
};

test.each([
  ['Venn left.', 'Venn', 'subject'],
  ['On Friday, Venn left.', 'Venn', 'subject'],
  ['He said that Venn left.', 'Venn', 'subject'],
  ['Orrin met Venn.', 'Venn', 'object'],
  ['Orrin walked with Venn.', 'Venn', 'oblique'],
  ['It was Venn’s boat.', 'Venn', 'possessive'],
])('in %j %s is the %s', (text, words, role) => {
  const { reading, start, end, at } = placed(text, words);
  expect(roleOf(reading, [start, end], at, 0)).toBe(role);
});

test.each([
  ['Orrin met her mother.', 'her', 'possessive'],
  ['Orrin met her on Friday.', 'her', 'object'],
  ['Orrin walked with him.', 'him', 'oblique'],
  ['Then she left.', 'she', 'subject'],
  ['Orrin lost his boat.', 'his', 'possessive'],
])('in %j %s is a pronoun as %s', (text, words, role) => {
  const { reading, at } = placed(text, words);
  expect(roleOfPronoun(reading, at, 0)).toBe(role);
});

test.each([
  ['A song, “Ramona”, played.', 'Ramona', 'marks'],
  ['The guard (Orrin) left.', 'Orrin', 'brackets'],
  ['They saw the Venn Gallery.', 'Venn Gallery', 'article'],
  ['They live in Tarn.', 'Tarn', 'place'],
  ['Venn left.', 'Venn', null],
])('beside %j stands for %s: %s', (text, words, aside) => {
  const { reading, start, end } = placed(text, words);
  expect(asideOf(reading, [start, end])).toBe(aside);
});

test('a verb right behind makes a name act', () => {
  expect(actsAt(placed('Venn resigned.', 'Venn').reading, 4)).toBe(true);
  expect(actsAt(placed('Venn, resigned.', 'Venn').reading, 4)).toBe(false);
});
