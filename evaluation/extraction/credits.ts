import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Capture } from '../../src/document/index.ts';
import { agenciesIn } from '../../src/ingest/agencies.ts';
import { read } from '../../src/ingest/read.ts';
import { capture } from '../../src/ingest/sources/index.ts';
import { type MarkedArticle, readMarked } from '../marked.ts';

/**
 * Of the marked articles that state a credit (or a byline), on how many we read the same: on their pages where there are any, and on their bare
 * texts. The marks were made on the texts: where a page names its writers in its data alone, what we read there is no error of ours.
 */
export interface CreditFigures {
  readonly pages: Shares;
  readonly texts: Shares;
}

export interface Shares {
  readonly credits: Share;
  readonly byline: Share;
  /** What went wrong: origin, what is marked, what was read. */
  readonly wrong: readonly string[];
}

interface Share {
  readonly right: number;
  readonly of: number;
}

/** Compares credits (as sets, each agency by one name) and bylines with what is marked. Null where the file is absent. */
export function scoreCredits(goldPath: string, pagesFolder: string): CreditFigures | null {
  if (!existsSync(goldPath)) return null;
  const stating = readMarked(goldPath).filter(({ credits, byline }) => credits.length + byline.length > 0);
  return {
    pages: sharesOf(stating, (article) => pageOf(article, pagesFolder) ?? textOf(article)),
    texts: sharesOf(stating, textOf),
  };
}

function sharesOf(articles: readonly MarkedArticle[], captured: (article: MarkedArticle) => Capture): Shares {
  const rows = articles.map((article) => {
    const { credits, byline, origin } = article;
    const got = read(captured(article));
    return {
      origin,
      credits: compare(credits, got.credits, sameNames),
      byline: compare(byline, got.byline, sameSigners),
    };
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

/** `aeb/HASH` is a page of the extraction benchmark, `fundus/CC/NAME` one of an outlet; null for others, which have their text alone. */
function pageOf({ origin }: MarkedArticle, pagesFolder: string): Capture | null {
  const [collection, ...name] = (origin ?? '').split('/');
  const folder = collection === 'aeb' ? 'benchmark' : 'outlets';
  const page = join(pagesFolder, folder, `${name.join('-')}.html.gz`);
  return existsSync(page) ? capture(gunzipSync(readFileSync(page)), { mediaType: 'text/html', path: page }) : null;
}

const textOf = ({ text }: MarkedArticle): Capture =>
  capture(new TextEncoder().encode(text), { mediaType: 'text/plain; charset=utf-8' });

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
