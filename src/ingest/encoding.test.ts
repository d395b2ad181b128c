import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from './encoding.ts';

const QUOTED = 'She said: “Nobody was hurt” – ‘none’ …';
const page = (meta: string): string => `<html><head>${meta}</head><body>${QUOTED}</body></html>`;
const text = (bytes: Uint8Array, mediaType = 'text/html'): string => decode(bytes, mediaType).text;

describe('bytes become text', () => {
  test.each([
    ['windows-1252 by the header', iconv.encode(QUOTED, 'windows-1252'), 'text/html; charset=windows-1252'],
    ['windows-1252 called latin1', iconv.encode(QUOTED, 'windows-1252'), 'text/html; charset="ISO-8859-1"'],
    ['windows-1252 unnamed', iconv.encode(QUOTED, 'windows-1252'), 'text/html'],
    ['windows-1252 called UTF-8', iconv.encode(QUOTED, 'windows-1252'), 'text/html; charset=utf-8'],
    ['UTF-8 called latin1', iconv.encode(QUOTED, 'utf-8'), 'text/html; charset=iso-8859-1'],
    ['UTF-8 with a mark', iconv.encode(QUOTED, 'utf-8', { addBOM: true }), 'text/html'],
    ['UTF-16 with a mark', iconv.encode(QUOTED, 'utf-16le', { addBOM: true }), 'text/html'],
    ['UTF-16 by the header', iconv.encode(QUOTED, 'utf-16be'), 'text/html; charset=utf-16be'],
    ['an unknown charset', iconv.encode(QUOTED, 'utf-8'), 'text/html; charset=x-nonsense'],
  ])('%s', (_, bytes, mediaType) => expect(text(bytes, mediaType)).toBe(QUOTED));

  test('the page’s own meta counts where the header is silent', () => {
    const html = page('<meta charset="windows-1251">').replace(QUOTED, 'Привет “мир”');
    expect(text(iconv.encode(html, 'windows-1251'))).toContain('Привет “мир”');
  });

  test('the header counts before the page’s meta', () => {
    const html = page('<meta charset="windows-1251">');
    expect(text(iconv.encode(html, 'windows-1252'), 'text/html; charset=windows-1252')).toContain(QUOTED);
  });

  test('a character cut at the end leaves the rest UTF-8', () => {
    const bytes = iconv.encode(`${QUOTED}é`, 'utf-8');
    expect(text(bytes.subarray(0, -1)).startsWith(QUOTED)).toBe(true);
  });

  test.each(['utf-16be', 'utf-16le'])('%s without a mark is told by its zeros', (encoding) => {
    const html = page('');
    expect(text(iconv.encode(html, encoding, { addBOM: false }), 'text/html')).toBe(html);
  });

  test('a binary file with some zeros is not taken for a text', () => {
    const bytes = Buffer.from(Array.from({ length: 600 }, (_, i) => (i % 4 === 1 ? 0 : i % 7)));
    expect(decode(bytes, 'text/html').encoding).not.toContain('utf-16');
  });

  test('shift_jis is sniffed', () => {
    const japanese = '首相は月曜日、記者団に対し、誰も負傷していないと述べた。'.repeat(5);
    expect(text(iconv.encode(japanese, 'shift_jis'), 'text/plain')).toBe(japanese);
  });
});
