import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test('items stand with those of their key, keys and items in the order in which they come', () => {
  const groups = grouped(['Roe', 'Venn', 'Rook', 'Orrin', 'Vale'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['R', ['Roe', 'Rook']],
    ['V', ['Venn', 'Vale']],
    ['O', ['Orrin']],
  ]);
});

test('nothing makes no groups', () => expect(grouped([], String).size).toBe(0));
