import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Capture } from '../../src/document/index.ts';
import { agenciesIn } from '../../src/ingest/agencies.ts';
import { read } from '../../src/ingest/read.ts';
import { type MarkedArticle, readMarked } from '../marked.ts';

/** Of the marked articles that state a credit (or a byline), on how many we read the same. */
export interface CreditFigures {
  readonly credits: Share;
  readonly byline: Share;
  /** What went wrong: origin, what is marked, what was read. */
  readonly wrong: readonly string[];
}

interface Share {
  readonly right: number;
  readonly of: number;
}

/**
 * Reads the pages of a file of marked articles, and the bare texts of those that have no page, and compares credits
 * (as sets, each agency by one name) and bylines. Null where the file is absent.
 */
export function scoreCredits(goldPath: string, pagesFolder: string): CreditFigures | null {
  if (!existsSync(goldPath)) return null;
  const rows = readMarked(goldPath).flatMap((article) => {
    const { credits, byline, origin } = marksOf(article);
    if (credits.length + byline.length === 0) return [];
    const got = read(captureOf(article, pagesFolder));
    return [
      { origin, credits: compare(credits, got.credits, sameNames), byline: compare(byline, got.byline, sameSigners) },
    ];
  });
  const share = (side: 'credits' | 'byline'): Share => {
    const stated = rows.flatMap((row) => row[side] ?? []);
    return { right: stated.filter(({ right }) => right).length, of: stated.length };
  };
  const wrong = rows.flatMap(({ origin, credits, byline }) =>
    [credits, byline].flatMap((one) =>
      one === null || one.right
        ? []
        : [`${origin}: marked ${one.marked.join(', ')}; read ${one.got.join(', ') || 'none'}`],
    ),
  );
  return { credits: share('credits'), byline: share('byline'), wrong };
}

interface Marks {
  readonly origin: string;
  readonly credits: readonly string[];
  readonly byline: readonly string[];
}

const marksOf = ({ raw }: MarkedArticle): Marks => {
  const { origin, credits = [], byline = [] } = raw as unknown as Partial<Marks> & { readonly origin: string };
  return { origin, credits, byline };
};

/** `aeb/HASH` is a page of the extraction benchmark, `fundus/CC/NAME` one of an outlet; others have their text alone. */
function captureOf(article: MarkedArticle, pagesFolder: string): Capture {
  const [collection, ...name] = marksOf(article).origin.split('/');
  const folder = collection === 'aeb' ? 'benchmark' : 'outlets';
  const page = join(pagesFolder, folder, `${name.join('-')}.html.gz`);
  const isPage = existsSync(page);
  const bytes = isPage ? gunzipSync(readFileSync(page)) : new TextEncoder().encode(article.text);
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mediaType: isPage ? 'text/html' : 'text/plain; charset=utf-8',
    url: null,
    path: page,
    capturedAt: '1970-01-01T00:00:00Z',
  };
}

type Same = (marked: readonly string[], got: readonly string[]) => boolean;

const compare = (marked: readonly string[], got: readonly string[], same: Same) =>
  marked.length === 0 ? null : { marked, got, right: same(marked, got) };

const sameNames: Same = (marked, got) => keysOf(marked) === keysOf(got);

const keysOf = (names: readonly string[]): string => [...new Set(names.map(keyOf))].sort().join('|');

/** An agency by the name that we give it ("AP", "The Associated Press"); another outlet without case and article. */
const keyOf = (name: string): string => (agenciesIn(name)[0] ?? name).toLowerCase().replace(/^the /, '');

/** As many names, each the same; where a text gives the surname alone it is the last of the name. */
const sameSigners: Same = (marked, got) =>
  marked.length === got.length &&
  marked.every((name) => got.some((other) => ` ${keyOf(other)}`.endsWith(` ${keyOf(name)}`)));
