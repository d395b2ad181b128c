import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BlockKind, Capture, Document } from '../document/index.ts';
import { read } from './read.ts';
import { readingLine } from './reading-line.ts';

const folder = resolve(import.meta.dirname, '../../fixtures');

interface ExpectedPage {
  readonly file: string;
  readonly outlet: string;
  readonly headline: string;
  readonly byline: readonly string[];
  readonly published: string;
  readonly updated: string | null;
  readonly language: string;
  readonly credits: readonly string[];
  readonly url: string;
  readonly paragraphs: number;
  readonly subheadings: number;
  readonly listItems: number;
  readonly quotations: number;
  readonly captions: number;
}

interface Index {
  readonly articles: readonly ExpectedPage[];
  readonly unreadable: readonly { readonly file: string; readonly problem: string; readonly keeps: string }[];
}

const index: Index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));

function captureOf(file: string): Capture {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { hash, bytes, mediaType: 'text/html', url: null, path: file, capturedAt: '2026-03-06T08:00:00Z' };
}

const count = ({ blocks }: Document, wanted: BlockKind): number => blocks.filter(({ kind }) => kind === wanted).length;

describe('the corpus that ships is read as a careful reader would', () => {
  test('every page of the corpus has its row', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const rows = [...index.articles, ...index.unreadable].map(({ file }) => file);
    expect([...rows].sort()).toEqual([...pages].sort());
  });

  test.each(index.articles.map((expected) => [expected.file, expected] as const))('%s', (file, expected) => {
    const document = read(captureOf(file));
    const { file: _, ...facts } = expected;
    const { outlet, headline, byline, published, updated, language, credits, url } = document;
    expect({
      outlet,
      headline,
      byline,
      published,
      updated,
      language,
      credits,
      url,
      paragraphs: count(document, 'paragraph'),
      subheadings: count(document, 'subheading'),
      listItems: count(document, 'list-item'),
      quotations: count(document, 'quotation'),
      captions: count(document, 'caption'),
    }).toEqual(facts);
    expect(document.problem).toBeNull();
    expect(document.blocks.filter(({ kind }) => kind === 'headline')).toHaveLength(1);
    expect(count(document, 'furniture')).toBe(0);
  });
});

describe('pages that give no report, or a part of one, say so', () => {
  test.each(index.unreadable.map(({ file, problem }) => [file, problem] as const))('%s: %s', (file, problem) => {
    const document = read(captureOf(file));
    expect(document.problem?.code).toBe(problem);
    expect(document.problem?.message).toMatch(/\. [A-Z].+\.$/);
  });

  test('a page cut in mid-article keeps its whole paragraphs and not the half one', () => {
    const { text } = read(captureOf('unreadable/cut-mid-article.html'));
    expect(text).toMatch(/on Tuesday\.$/);
  });

  test('a front page keeps nothing of a report', () =>
    expect(read(captureOf('unreadable/front-page.html'))).toMatchObject({ text: '', blocks: [], headline: null }));

  test('a page in French keeps its text', () =>
    expect(read(captureOf('unreadable/french.html')).text.length).toBeGreaterThan(800));
});

/** Written by `UPDATE_GOLDEN=1 npx vitest run src/ingest/fixtures.test.ts`, then read through by a person. */
const GOLDEN = [
  'corvane/2026-03-03-market-rockets-kill-31.html',
  'velmora-one/2026-03-03-president-address-brenica.html',
  'daily-flare/2026-03-03-market-of-tears.html',
];

describe('three pages read to the letter', () => {
  test.each(GOLDEN)('%s', (file) => {
    const golden = join(import.meta.dirname, 'golden', `${file.replace(/^.*\//, '').replace('.html', '')}.golden.json`);
    const line = `${JSON.stringify(readingLine(file, read(captureOf(file))), null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, line);
    expect(line).toBe(readFileSync(golden, 'utf8'));
  });
});
