import { expect, test } from 'vitest';
import { roomAt } from '../rooms.ts';
import { addressWith, documentAddress, fieldsOf, speakerAddress } from './address.ts';

test.each(['plain', 'a/b', 'ünï', '50%', '?#&'])('the id %j comes back out of its address', (id) => {
  const { pathname } = new URL(documentAddress(id, 'a7'), 'http://room');
  expect(roomAt(pathname)).toEqual({ room: 'reading', id });
  expect(roomAt(new URL(speakerAddress(id), 'http://room').pathname)).toEqual({ room: 'speaker', id });
});

test('empty fields stay out of an address', () => {
  expect(addressWith('/search', { words: 'a "b c"', act: '', from: undefined })).toBe('/search?words=a+%22b+c%22');
  expect(addressWith('/search', {})).toBe('/search');
});

test('of an address only the fields that are asked for are passed on, blanks left out', () => {
  const query = new URLSearchParams('words=dam&act=&utm_source=letter&offset=50');
  expect(fieldsOf(query, ['words', 'act', 'offset'])).toEqual({ words: 'dam', offset: '50' });
});
