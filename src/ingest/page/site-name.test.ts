import { describe, expect, test } from 'vitest';
import { addressSpelled, siteHeading } from './site-name.ts';
import { parse } from './tree.ts';

describe('a heading that links to the site’s root is the site’s name', () => {
  const title = 'The Tarn Diary » Blog Archive » Hall burns';
  const url = 'https://blogs.tarn.example/diary/2026/03/03/hall/';
  const heading = (href: string, text = 'The Tarn Diary'): string | null =>
    siteHeading(parse(`<h1><a href="${href}">${text}</a></h1>`).root, title, url);
  test.each([
    ['/', 'The Tarn Diary'],
    ['https://blogs.tarn.example/diary/', 'The Tarn Diary'],
    ['https://blogs.tarn.example/', 'The Tarn Diary'],
    ['https://blogs.tarn.example/diary/2026/03/03/hall/', null],
    ['https://other.example/', null],
  ])('to %s: %s', (href, name) => expect(heading(href)).toBe(name));
  test('not where the title does not hold it', () => expect(heading('/', 'Mayor speaks')).toBeNull());
});

describe('an address is spelled as the page does', () => {
  const spelled = (html: string): string | null => addressSpelled(parse(html).root, 'https://www.tarnherald.example/a');
  test.each([
    ['<img alt="Tarn Herald">', 'Tarn Herald'],
    ['<link rel="alternate" title="Tarn Herald RSS Feed">', 'Tarn Herald'],
    ['<span>Ann Roe, TARN HERALD</span>', 'TARN HERALD'],
    ['<p>tarnherald</p>', null],
    ['<p>The Tarn Herald was founded in 1950.</p>', null],
  ])('%s: %s', (html, name) => expect(spelled(html)).toBe(name));
});
