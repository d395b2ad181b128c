/**
 * Joins the marks of news pages, which the repository keeps without a word of them, to the pages that lie beside the checkout.
 *
 * usage: node dist/tools/training/pages.js ../shared/data/pages OUT.jsonl      (marked articles, as prepare.js reads them)
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { read } from '../src/ingest/read.ts';
import { capture } from '../src/ingest/sources/index.ts';
import { joinMarks, type Marks } from './marks.ts';

interface PageMarks extends Marks {
  /** The page's file below the folder of pages. */
  readonly page: string;
}

const [pages, out] = process.argv.slice(2);
if (!pages || !out) throw new Error('usage: pages.js PAGES_FOLDER OUT.jsonl');

/** The report's own words: all blocks but furniture, parted by a blank line. */
function textOf(path: string): string {
  const document = read(capture(gunzipSync(readFileSync(path)), { mediaType: 'text/html', path }));
  const own = document.blocks.filter(({ kind }) => kind !== 'furniture');
  return own.map(({ span: [start, end] }) => document.text.slice(start, end)).join('\n\n');
}

joinMarks<PageMarks>(
  'training/labels/pages.jsonl',
  ({ page }) => (existsSync(`${pages}/${page}`) ? textOf(`${pages}/${page}`) : ''),
  out,
);
