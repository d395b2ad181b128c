import { expect, test } from 'vitest';
import { roomAt, wordsIn } from './rooms.ts';

test.each([
  ['/', 'shelf'],
  ['/documents/0f', 'reading'],
  ['/documents', 'nowhere'],
  ['/documents/0f/more', 'nowhere'],
  ['/speakers', 'speakers'],
  ['/speakers/', 'speakers'],
  ['/speakers/lucia-ferrand', 'speaker'],
  ['/search', 'search'],
  ['/search/x', 'nowhere'],
  ['/figures', 'figures'],
  ['/figures/x', 'nowhere'],
  ['/disputes', 'disputes'],
  ['/disputes/x', 'nowhere'],
  ['/renderings', 'renderings'],
  ['/renderings/0f', 'nowhere'],
  ['/renderings/0f/a1', 'compared'],
  ['/renderings/0f/a1/x', 'nowhere'],
  ['/renderings/0f/', 'nowhere'],
  ['/try', 'try'],
  ['/search/', 'search'],
  ['/documents/0f/', 'nowhere'],
  ['/%E0%A4%A', 'nowhere'],
])('%s leads to the room %s', (path, room) => {
  expect(roomAt(path).room).toBe(room);
});

test('a part of an address that is wrongly spelt is taken as it stands', () => {
  expect(wordsIn('a%20b')).toBe('a b');
  expect(wordsIn('%E0%A4%A')).toBe('%E0%A4%A');
});
