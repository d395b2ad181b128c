import { describe, expect, test } from 'vitest';
import type { Capture, Document } from '../document/index.ts';
import { type ReadHints, read } from './read.ts';
import { bodyOf, readingLine } from './reading-line.ts';

const capture = (content: string | Uint8Array, mediaType = 'text/html', url: string | null = null): Capture => ({
  hash: 'abcdef0123456789'.repeat(4),
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  mediaType,
  url,
  path: null,
  capturedAt: '2026-03-06T08:00:00Z',
});
const readHtml = (html: string, hints?: ReadHints): Document => read(capture(html), hints);
const readJson = (fields: unknown, hints?: ReadHints): Document =>
  read(capture(typeof fields === 'string' ? fields : JSON.stringify(fields), 'application/json'), hints);

const PARAGRAPHS = [
  'The granary hall in Brenica burned on Monday morning, and the mayor said that nobody had been inside.',
  '“We had moved the grain on Friday,” she told reporters, and thanked the firemen of three towns for their help.',
  'The ministry of defence said that it would look into the matter, and declined to name the battery on the ridge.',
];
const body = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');
const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${inside}</body></html>`;

describe('a page becomes a document', () => {
  test('its text is its blocks joined by blank lines, and each span gives its block', () => {
    const { text, blocks, id, headline } = readHtml(page(`<article><h1>Hall burns in Brenica</h1>${body}</article>`));
    expect(text).toBe(['Hall burns in Brenica', ...PARAGRAPHS].join('\n\n'));
    expect(blocks.map(({ span: [from, to] }) => text.slice(from, to))).toEqual(text.split('\n\n'));
    expect(id).toBe('abcdef0123456789');
    expect(headline).toBe('Hall burns in Brenica');
  });

  test('the headline stands once, however often the page repeats it', () => {
    const html = page(`<h1>Hall burns in Brenica</h1><article><h1>Hall burns in Brenica</h1>${body}</article>`);
    expect(readHtml(html).text.match(/Hall burns/g)).toHaveLength(1);
  });

  test('the body leaves headline, standfirst, captions and credits out', () => {
    const document = readHtml(
      page(
        `<article><h1>Hall burns in Brenica</h1><p class="standfirst">Mayor says nobody was inside the hall</p>
         <figure><img><figcaption>The hall on Monday</figcaption></figure>${body}<p>Additional reporting by Norfold</p></article>`,
      ),
    );
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'standfirst',
      'caption',
      'paragraph',
      'paragraph',
      'paragraph',
      'credit',
    ]);
    expect(bodyOf(document)).toBe(PARAGRAPHS.join('\n\n'));
    expect(document.credits).toEqual(['Norfold']);
  });

  test('what surrounds a report is left out, and what stands in it kept in place', () => {
    const html = page(`
      <nav><a href="/">Home</a> <a href="/war">War</a></nav>
      <div class="cookie-banner">We use cookies to make this site better, and to count our readers.</div>
      <main><article><h1>Hall burns in Brenica</h1>
        <div class="share-bar"><a href="#">Facebook</a></div>
        <p>${PARAGRAPHS[0]}</p>
        <h2>What the ministry says</h2>
        <blockquote>${PARAGRAPHS[1]}</blockquote>
        <ul><li>The hall was empty.</li><li>The grain is safe.</li></ul>
        <p><a href="/order">Read more: What the order says</a></p>
        <div class="newsletter">Sign up for our newsletter, and never miss a word from the valley.</div>
        <p>${PARAGRAPHS[2]}</p>
      </article>
      <section class="comments"><p>${'I was there and saw it all, and it was not as you say. '.repeat(9)}</p></section></main>
      <footer>© 2026 The Chronicle</footer>`);
    const { text, blocks } = readHtml(html);
    expect(blocks.map(({ kind, span: [from, to] }) => [kind, text.slice(from, to)])).toEqual([
      ['headline', 'Hall burns in Brenica'],
      ['paragraph', PARAGRAPHS[0]],
      ['subheading', 'What the ministry says'],
      ['quotation', PARAGRAPHS[1]],
      ['list-item', 'The hall was empty.'],
      ['list-item', 'The grain is safe.'],
      ['paragraph', PARAGRAPHS[2]],
    ]);
  });

  test('two line breaks part paragraphs, one does not', () => {
    const html = page(
      `<h1>Hall burns in Brenica</h1><div>${PARAGRAPHS[0]}<br>${PARAGRAPHS[1]}<br><br>${PARAGRAPHS[2]}</div>`,
    );
    expect(bodyOf(readHtml(html))).toBe(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`);
  });

  test('an address from the capture makes a relative canonical one whole', () => {
    const html = page(`<h1>Hall burns in Brenica</h1>${body}`, '<link rel="canonical" href="/hall">');
    expect(read(capture(html, 'text/html', 'https://chronicle.example/x?y=1')).url).toBe(
      'https://chronicle.example/hall',
    );
  });
});

describe('hints speak only where the page says nothing', () => {
  const html = page(`<h1>Hall burns in Brenica</h1>${body}`, '<meta property="og:site_name" content="The Chronicle">');
  test('the page’s outlet and headline stand; the hint’s time is taken', () =>
    expect(readHtml(html, { outlet: 'Flare', title: 'Other', published: '3 March 2026' })).toMatchObject({
      outlet: 'The Chronicle',
      headline: 'Hall burns in Brenica',
      published: '2026-03-03',
    }));
});

describe('a JSON line becomes a document', () => {
  const text = PARAGRAPHS.join('\n\n');
  test('with a text, which stays exactly as it is', () =>
    expect(
      readJson({
        text,
        title: 'Hall burns',
        outlet: 'The Chronicle',
        date: '2026-03-03',
        url: 'https://chronicle.example/hall',
      }),
    ).toMatchObject({
      text,
      headline: 'Hall burns',
      outlet: 'The Chronicle',
      published: '2026-03-03',
      url: 'https://chronicle.example/hall',
      problem: null,
    }));
  test('with HTML, read as a page', () =>
    expect(readJson({ html: page(`<h1>Hall burns in Brenica</h1>${body}`), outlet: 'The Chronicle' })).toMatchObject({
      headline: 'Hall burns in Brenica',
      outlet: 'The Chronicle',
    }));
  test.each([['{"text": "cut'], ['[1, 2]'], ['"words"'], ['{"id": 1}'], ['{"text": 5}'], ['null']])(
    '%s is broken and says so',
    (line) => expect(readJson(line).problem).toMatchObject({ code: 'broken' }),
  );
});

describe('what cannot be read says why', () => {
  test.each([
    ['no bytes', '', 'empty'],
    ['only white space', ' \n ', 'empty'],
    ['a page without a word', page('<div></div>'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'not-text'],
    ['zeros', new Uint8Array(500), 'not-text'],
    ['a shell for a script', page('<h1>Hall burns in Brenica</h1><div id="app"></div>'), 'no-article'],
    [
      'German',
      page(
        `<p>${'Die Halle brannte am Montag, und die Bürgermeisterin sagte, niemand sei darin gewesen. '.repeat(6)}</p>`,
      ),
      'not-english',
    ],
    ['eleven megabytes', new Uint8Array(11 * 1024 * 1024).fill(65), 'too-large'],
    ['a hundred thousand open elements', '<div>'.repeat(100_000) + body, 'broken'],
    ['a stub', page(`<h1>Hall burns</h1><p>${PARAGRAPHS[0]}</p><p>Subscribe to continue reading</p>`), 'paywall'],
  ])('%s: %s', (_, content, code) => {
    const { problem } = read(capture(content));
    expect(problem?.code).toBe(code);
    expect(problem?.message).not.toContain('kept');
  });

  test('a report that mentions subscribing is no stub', () => {
    const long = Array.from({ length: 6 }, () => body).join('');
    expect(
      readHtml(page(`<h1>Hall burns in Brenica</h1>${long}<p>Already a subscriber? Log in</p>`)).problem,
    ).toBeNull();
  });
});

test('a reading line has the fields that checks use, and an error only where there is one', () => {
  const line = readingLine('hall.html', readHtml(page(`<h1>Hall burns in Brenica</h1>${body}`)));
  expect(Object.keys(line)).toEqual([
    'path',
    'url',
    'outlet',
    'title',
    'byline',
    'published',
    'language',
    'blocks',
    'body',
    'text',
  ]);
  expect(readingLine('x', readHtml('')).error).toContain('empty');
});

describe('hints', () => {
  const text = capture('The granary hall burned on Monday, Ann Roe said.', 'text/plain');

  test.each([
    ['a number for a title', { title: 5 }, { headline: null }],
    ['a blank outlet', { outlet: ' ' }, { outlet: null }],
    ['a script for an address', { url: 'javascript:alert(1)' }, { url: null }],
    ['half an address', { url: 'tarn' }, { url: null }],
    ['a Date', { published: new Date('2026-03-01T08:00:00Z') }, { published: '2026-03-01T08:00:00Z' }],
    ['a Date that is none', { published: new Date('x') }, { published: null }],
    ['nothing', null, { url: null, problem: null }],
  ])('with %s are taken for what they mean, and never throw', (_, hints, expected) => {
    expect(read(text, hints as ReadHints)).toMatchObject({ problem: null, ...expected });
  });
});

test.each([[undefined], ['<p>x</p>'], [{ bytes: new Uint8Array() }]])('%j is no capture, and that is said', (given) => {
  expect(() => read(given as never)).toThrow(/read takes a capture/);
});

test.each([
  ['<?xml version="1.0"?><rss version="2.0"><channel><item><title>x</title></item></channel></rss>', 'application/xml'],
  ['<?xml version="1.0"?>\n<!-- made daily -->\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'text/html'],
])('a feed is called one: %s', (feed, mediaType) => {
  const { problem } = read(capture(feed, mediaType));
  expect(problem).toMatchObject({ code: 'front-page', message: expect.stringContaining('RSS or Atom feed') });
});
