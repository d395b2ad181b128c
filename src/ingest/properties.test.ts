import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../document/index.ts';
import { read } from './read.ts';

const PAGES = [
  'daily-flare/2026-03-03-market-of-tears.html',
  'velmora-one/2026-03-03-president-address-brenica.html',
].map((file) => new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../fixtures', file))));
const MEDIA_TYPES = ['text/html', 'text/html; charset=windows-1252', 'text/plain', 'application/json', 'nonsense', ''];

const readBytes = (bytes: Uint8Array, mediaType: string): Document =>
  read({ hash: '0'.repeat(64), bytes, mediaType, url: null, path: null, capturedAt: '2026-03-06T08:00:00Z' });

/** What holds of every document, whatever the bytes were. */
function expectSound({ text, blocks, problem }: Document): void {
  expect(problem?.message ?? '').not.toContain('fault of Hearsay');
  let before = 0;
  for (const { span } of blocks) {
    expect(span[0]).toBeGreaterThanOrEqual(before);
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(text.slice(span[0], span[1]).trim()).toBe(text.slice(span[0], span[1]));
    before = span[1];
  }
  expect(before).toBeLessThanOrEqual(text.length);
}

describe('no bytes break the reader', () => {
  test('random bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.constantFrom(...MEDIA_TYPES), (bytes, mediaType) =>
        expectSound(readBytes(bytes, mediaType)),
      ),
      { numRuns: 300 },
    ));

  test('a real page cut anywhere', () =>
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), fc.double({ min: 0, max: 1, noNaN: true }), (page, share) =>
        expectSound(readBytes(page.subarray(0, Math.floor(share * page.length)), 'text/html')),
      ),
      { numRuns: 60 },
    ));

  test('a real page with bytes changed', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'<>"=/&{}[],\0 ')), { maxLength: 40 }),
        (page, changes) => {
          const bytes = page.slice();
          for (const [at, character] of changes) bytes[at % bytes.length] = character.charCodeAt(0);
          expectSound(readBytes(bytes, 'text/html'));
        },
      ),
      { numRuns: 60 },
    ));

  test('elements in any order and nesting', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '</div>',
        '<h1>',
        '<b>',
        '<br>',
        '<a href="x">',
        '</a>',
        '<ul><li>',
        '<figure>',
        '<figcaption>',
        '<script>',
        '<script type="application/ld+json">{"@type":"NewsArticle"',
        '<table><td>',
        '<blockquote>',
        '</body>',
        '<title>',
        '<time datetime="2026-01-01">',
        '<meta name="author" content="Ana Lom">',
      ),
      fc.constantFrom(
        'The mayor said on Monday that nobody had been inside the hall when it burned.',
        'Read more',
        'With AFP',
        '“',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) =>
        expectSound(readBytes(new TextEncoder().encode(pieces.join('')), 'text/html')),
      ),
      { numRuns: 300 },
    );
  });
});

describe('no page takes long', () => {
  const PROSE = '<p>The mayor said on Monday that nobody had been inside the hall when it burned.</p>';
  test.each([
    ['open elements', '<div>'.repeat(200_000)],
    ['stray end tags', `${'<div>'.repeat(900)}${'</i>'.repeat(300_000)}`],
    ['deep headings', `${'<div>'.repeat(900)}${'<h1>a b c</h1>'.repeat(30_000)}`],
    ['deep named boxes', `${'<div class="author photo date">'.repeat(900)}${'word '.repeat(200_000)}`],
    ['paragraphs', PROSE.repeat(20_000)],
    ['nested JSON', `<script type="application/ld+json">${'[{"a":'.repeat(300_000)}</script>${PROSE}`],
    ['broken JSON', `<script type="application/ld+json">{${'"headline":"x\\'.repeat(100_000)}</script>${PROSE}`],
    ['a title of bars', `<title>${'a | '.repeat(300_000)}</title>${PROSE}`],
  ])('%s', (_, html) => {
    const before = process.cpuUsage();
    expectSound(readBytes(new TextEncoder().encode(html), 'text/html'));
    const { user, system } = process.cpuUsage(before);
    // Generous, for the machine may be busy: without its bounds each of these takes minutes.
    expect((user + system) / 1e6).toBeLessThan(15);
  });

  test('a text of line breaks', () =>
    expectSound(readBytes(new TextEncoder().encode(`${'\n'.repeat(3_000_000)}x`), 'text/plain')));
});
