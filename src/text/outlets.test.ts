import { expect, test } from 'vitest';
import { namesOf, OUTLETS, oneWordNames } from './outlets.ts';

test('no outlet stands twice, nor has two outlets one name', () => {
  expect(new Set(OUTLETS.map(({ name }) => name)).size).toBe(OUTLETS.length);
  const names = namesOf(OUTLETS);
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});

test('whatever an outlet is called, credits know it by that', () => {
  const credited = OUTLETS.filter((outlet) => outlet.credited !== null);
  const wrong = credited.flatMap((outlet) =>
    [outlet.name, ...outlet.called].filter((name) => credited.find((one) => one.credited!.test(name)) !== outlet),
  );
  expect(wrong).toEqual([]);
});

test('names of one word are given as they stand in lists of words', () => {
  expect(oneWordNames(['AFP', 'Agence France-Presse', 'C-SPAN'])).toEqual(['afp', 'c-span']);
});
