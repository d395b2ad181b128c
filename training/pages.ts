/**
 * Joins the marks of news pages, which the repository keeps without a word of them, to the pages that lie beside the checkout.
 *
 * usage: node dist/tools/training/pages.js ../shared/data/pages OUT.jsonl      (marked articles, as prepare.js reads them)
 *
 * A page whose text is no longer the one that was marked (it is read otherwise, or changed) is left out and named.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { read } from '../src/ingest/read.ts';
import { capture } from '../src/ingest/sources/index.ts';
import { hashOf, type Marks, marked } from './marks.ts';

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

const lines: string[] = [];
for (const line of readFileSync('training/labels/pages.jsonl', 'utf8').trim().split('\n')) {
  const marks = JSON.parse(line) as PageMarks;
  const path = `${pages}/${marks.page}`;
  const text = existsSync(path) ? textOf(path) : '';
  if (hashOf(text) === marks.text) lines.push(JSON.stringify(marked(marks, text)));
  else console.error(`left out: ${marks.page} is not the text that was marked`);
}
writeFileSync(out, `${lines.join('\n')}\n`);
console.error(`${lines.length} pages -> ${out}`);
