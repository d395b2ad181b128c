import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/document/index.ts';
import { read } from '../../src/ingest/read.ts';
import { bodyOf } from '../../src/ingest/reading-line.ts';
import { type BodyScore, bodyF1 } from './body-f1.ts';
import { type CreditFigures, scoreCredits } from './credits.ts';
import { pageName, pagesIn } from './pages.ts';

export interface ExtractionFigures {
  /** Null where the benchmark's pages are absent. */
  readonly body:
    | (BodyScore & {
        readonly pages: number;
        /** The same over each half of the pages, by the first digit of their names, as a guard against overfitting. */
        readonly halves: readonly [f1: number, f1: number];
      })
    | null;
  /** Null where the outlets' pages are absent. */
  readonly facts: FactFigures | null;
  /** Credits and bylines of the marked articles; null where these are absent. */
  readonly credits: CreditFigures | null;
}

export interface FactFigures {
  readonly pages: number;
  /** Percent of pages right, of those for which the fact was written down. */
  readonly outlet: number;
  readonly headline: number;
  readonly published: number;
  readonly byline: number;
  /** Percent of pages on which outlet, headline and time are right together. */
  readonly allThree: number;
  readonly wrong: readonly string[];
}

/**
 * Reads the benchmark's and the outlets' pages and scores them.
 *
 * @param sharedFolder the folder that holds `data/pages`
 */
export function evaluateExtraction(sharedFolder: string): ExtractionFigures {
  const pages = join(sharedFolder, 'data', 'pages');
  return {
    body: scoreBodies(join(pages, 'benchmark')),
    facts: scoreFacts(join(pages, 'outlets')),
    credits: scoreCredits(join(sharedFolder, 'data', 'gold-dev.jsonl'), pages),
  };
}

function scoreBodies(folder: string): ExtractionFigures['body'] {
  const truthFile = join(folder, 'ground-truth.json');
  if (!existsSync(truthFile)) return null;
  const truth: Record<string, { readonly articleBody: string }> = JSON.parse(readFileSync(truthFile, 'utf8'));
  const bodies = new Map(pagesIn(folder).map((capture) => [pageName(capture), bodyOf(read(capture))]));
  const scored = Object.entries(truth).map(([name, { articleBody }]) => ({
    name,
    right: articleBody,
    read: bodies.get(name) ?? '',
  }));
  const half = (digits: RegExp): number => bodyF1(scored.filter(({ name }) => digits.test(name))).f1;
  return { ...bodyF1(scored), pages: scored.length, halves: [half(/^[0-7]/), half(/^[89a-f]/)] };
}

interface ExpectedFacts {
  /** Every name by which the outlet calls itself on the page. */
  readonly outlet: readonly string[];
  readonly headline: string;
  readonly published: string;
  readonly byline?: readonly string[];
}

/** Written down by reading the raw pages, before anything was tuned; from the checkout's root, where npm runs. */
const EXPECTED = 'evaluation/extraction/outlets.expected.json';

function scoreFacts(folder: string): FactFigures | null {
  const captures = new Map(pagesIn(folder).map((capture) => [pageName(capture), capture]));
  if (captures.size === 0) return null;
  const expected: Record<string, ExpectedFacts> = JSON.parse(readFileSync(EXPECTED, 'utf8'));
  const rows = Object.entries(expected).flatMap(([name, facts]) => {
    const capture = captures.get(name);
    return capture === undefined ? [] : [{ name, ...rightFacts(facts, read(capture)) }];
  });
  const signed = rows.filter(({ byline }) => byline !== null);
  const percent = (right: number, of: number): number => (of === 0 ? 0 : (100 * right) / of);
  const share = (passes: (row: (typeof rows)[number]) => boolean): number =>
    percent(rows.filter(passes).length, rows.length);
  return {
    pages: rows.length,
    outlet: share((row) => row.outlet),
    headline: share((row) => row.headline),
    published: share((row) => row.published),
    byline: percent(signed.filter(({ byline }) => byline).length, signed.length),
    allThree: share((row) => row.outlet && row.headline && row.published),
    wrong: rows.flatMap(({ name, ...facts }) =>
      Object.entries(facts).flatMap(([fact, right]) => (right === false ? [`${name}: ${fact}`] : [])),
    ),
  };
}

function rightFacts(expected: ExpectedFacts, { outlet, headline, published, byline }: Document) {
  return {
    outlet: expected.outlet.some((name) => plain(name) === plain(outlet ?? '')),
    headline: plain(expected.headline) === plain(headline ?? ''),
    published: isRightTime(expected.published, published),
    byline: expected.byline === undefined ? null : byline.map(plain).join() === expected.byline.map(plain).join(),
  };
}

/** Letter case, a leading "The" and the form of apostrophes do not count. */
const plain = (words: string): string =>
  words.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(/^the /, '').trim();

/** A day must be that day; a time with a zone must be that moment, to the minute. */
function isRightTime(expected: string, got: string | null): boolean {
  if (got === null) return false;
  if (!expected.includes('T')) return got.startsWith(expected);
  return got.includes('T') && Math.abs(Date.parse(expected) - Date.parse(got)) < 60_000;
}
