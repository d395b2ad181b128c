import { expect, test } from 'vitest';
import { hopTo } from './hops.ts';

const BASE = new URL('https://paper.example/news/1');

test.each<[string, URL | undefined, string]>([
  ['https://paper.example/a#top', undefined, 'https://paper.example/a'],
  ['HTTP://Paper.Example', undefined, 'http://paper.example/'],
  ['/a?b=c', BASE, 'https://paper.example/a?b=c'],
  ['2', BASE, 'https://paper.example/news/2'],
  ['//other.example/', BASE, 'https://other.example/'],
])('%s, from %s, leads to %s', (address, base, expected) => {
  expect(String(hopTo(address, base))).toBe(expected);
});

test.each([
  ['paper.example/a', undefined, 'no-address'],
  ['', undefined, 'no-address'],
  ['http://', BASE, 'no-address'],
  ['ftp://paper.example/', BASE, 'other-scheme'],
  ['javascript:alert(1)', BASE, 'other-scheme'],
  ['file:///etc/passwd', undefined, 'other-scheme'],
  ['https://ann@paper.example/', undefined, 'password'],
  ['https://:secret@paper.example/', BASE, 'password'],
] as const)('%s, from %s, is never asked for: %s', (address, base, fault) => {
  expect(hopTo(address, base)).toBe(fault);
});
