import { expect, test } from 'vitest';
import { addressWith, documentAddress, fieldsOf, roomAt, speakerAddress, wordsIn } from './address.ts';

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
  ['/try', 'try'],
  ['/%E0%A4%A', 'nowhere'],
])('%s leads to the room %s', (path, room) => {
  expect(roomAt(path, '').room).toBe(room);
});

test.each(['plain', 'a/b', 'ünï', '50%', '?#&'])('the id %j comes back out of its address', (id) => {
  const { pathname } = new URL(documentAddress(id, 'a7'), 'http://room');
  expect(roomAt(pathname, '')).toEqual({ room: 'reading', id });
  expect(roomAt(new URL(speakerAddress(id), 'http://room').pathname, '')).toEqual({ room: 'speaker', id });
});

test('a part of an address that is wrongly spelt is taken as it stands', () => {
  expect(wordsIn('a%20b')).toBe('a b');
  expect(wordsIn('%E0%A4%A')).toBe('%E0%A4%A');
});

test('empty fields stay out of an address', () => {
  expect(addressWith('/search', { words: 'a "b c"', act: '', from: undefined })).toBe('/search?words=a+%22b+c%22');
  expect(addressWith('/search', {})).toBe('/search');
});

test('of an address only the fields that are asked for are passed on, blanks left out', () => {
  const query = new URLSearchParams('words=dam&act=&utm_source=letter&offset=50');
  expect(fieldsOf(query, ['words', 'act', 'offset'])).toEqual({ words: 'dam', offset: '50' });
});
