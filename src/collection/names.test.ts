import { describe, expect, test } from 'vitest';
import {
  abbreviates,
  bodyWords,
  fullPersonName,
  isAcronym,
  slugOf,
  surnameOf,
  tellsApart,
  withoutMiddleInitials,
} from './names.ts';

describe('a person has a full name', () => {
  test.each([
    ['Idrin Vasko', 'Idrin Vasko'],
    ['President Idrin Vasko', 'Idrin Vasko'],
    ['Ostran Deputy Prime Minister Idrin Vasko', 'Idrin Vasko'],
    ['Lt. Gen. Idrin Vasko', 'Idrin Vasko'],
    ['spokeswoman Mira Vasko', 'Mira Vasko'],
    ['Mira Vasko, the mayor of Telme', 'Mira Vasko'],
    ['Mira Vasko (D)', 'Mira Vasko'],
    ['Mira von der Telm', 'Mira von der Telm'],
    ['Mira des Telm', 'Mira des Telm'],
    ['Mira ten Telm', 'Mira ten Telm'],
    ['Idrin al-Vasko', 'Idrin al-Vasko'],
    ['Idrin Vasko Jr.', 'Idrin Vasko Jr.'],
    ['Idrin Vasko, Jr.', 'Idrin Vasko Jr.'],
    ['Dorin King', 'Dorin King'],
    ['Dorin Tal King Jr', 'Dorin Tal King Jr'],
    ['I.K. Vasko', 'I.K. Vasko'],
    ['I. K. Vasko', 'I. K. Vasko'],
    ['Idrin K. Vasko', 'Idrin K. Vasko'],
  ])('of %j it is %j', (name, full) => expect(fullPersonName(name)).toBe(full));

  test.each([
    'Vasko',
    'Mr Vasko',
    'President Vasko',
    'I. Vasko',
    'Idrin K',
    'President',
    'the mayor',
    'a senior official',
    'Idrin and Mira Vasko',
    'Vasko Jr.',
    'von der Telm',
    'Unit 731 Man',
    '',
  ])('not in %j', (name) => expect(fullPersonName(name)).toBeNull());

  test.each([
    ['Idrin Vasko', 'vasko'],
    ['Idrin Vasko Jr.', 'vasko'],
    ['Idrin al-Vasko', 'vasko'],
  ])('and by it the surname: %s', (name, surname) => expect(surnameOf(name)).toBe(surname));

  test.each([
    ['Idrin K. Vasko', 'Idrin Vasko'],
    ['Idrin K.L. Vasko Jr.', 'Idrin Vasko Jr.'],
    ['Idrin Kol Vasko', 'Idrin Kol Vasko'],
    ['I. K. Vasko', 'I. K. Vasko'],
  ])('%s is mostly written %s', (name, short) => expect(withoutMiddleInitials(name)).toBe(short));
});

describe('a body is compared by its words', () => {
  test.each([
    ['the World Health Organization', 'World Health Organisation'],
    ['U.N.', 'UN'],
    ['The U.S. Navy', 'US Navy'],
    ['Médecins Sans Frontières', 'Medecins sans Frontieres'],
    ['Telme-Ostra Line', 'Telme Ostra Line'],
    ['Reuters’', 'Reuters'],
  ])('%s is %s', (one, other) => expect(bodyWords(one)).toEqual(bodyWords(other)));

  test.each([
    ['Telme Observatory', true],
    ['Ostran Foreign Ministry', true],
    ['the Foreign Ministry', false],
    ['Supreme Court', false],
    ['the Times', false],
    ['the ministry', false],
    ['the aid group', false],
    ['UN', true],
  ])('%s tells it from others: %s', (name, expected) => expect(tellsApart(name)).toBe(expected));
});

describe('acronyms', () => {
  test.each([
    ['BRM', 'Border Relief Mission', true],
    ['B.R.M.', 'the Border Relief Mission', true],
    ['DOJ', 'Department of Justice', true],
    ['DJ', 'Department of Justice', true],
    ['BRM', 'Board of Ministers', false],
    ['B', 'Board', false],
  ])('%s stands for %s: %s', (acronym, name, expected) => expect(abbreviates(acronym, name)).toBe(expected));

  test.each(['Brm', 'B', 'BORDERS', 'B2B'])('%s is none', (name) => expect(isAcronym(name)).toBe(false));
});

test.each([
  ['Idrin Vasko', 'idrin-vasko'],
  ["Łukasz O'Brien", 'lukasz-o-brien'],
  ['日本放送協会', ''],
  ['x'.repeat(100), 'x'.repeat(60)],
])('the slug of %s is readable', (name, slug) => expect(slugOf(name)).toBe(slug));
