/**
 * Joins the marks of news pages, which the repository keeps without a word of them, to the pages that lie beside the checkout.
 *
 * usage: node dist/tools/training/pages.js ../shared/data/pages OUT.jsonl      (marked articles, as prepare.js reads them)
 *
 * A page whose text is no longer the one that was marked (it is read otherwise, or changed) is left out and named.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Act, Polarity, Span, Spans, Stance, StepKind } from '../src/document/index.ts';
import { read } from '../src/ingest/read.ts';
import { capture } from '../src/ingest/sources/index.ts';

/** A page's marks; offsets in Unicode code points of its text, as in all marked articles. */
interface PageMarks {
  readonly id: string;
  /** The page's file below the folder of pages. */
  readonly page: string;
  /** First 16 hexadecimal digits of the SHA-256 of the text that was marked. */
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Spans;
    readonly cue: Spans;
    readonly content: Spans;
    readonly act: Act;
    readonly stance: Stance;
    readonly polarity: Polarity;
    readonly steps: readonly StepKind[];
    /** One place of the name of the target, and of each party that a step names. */
    readonly target: Span | null;
    readonly parties: readonly Span[];
  }[];
}

const [pages, out] = process.argv.slice(2);
if (!pages || !out) throw new Error('usage: pages.js PAGES_FOLDER OUT.jsonl');

/** The report's own words: all blocks but furniture, parted by a blank line. */
function textOf(path: string): string {
  const document = read(capture(gunzipSync(readFileSync(path)), { mediaType: 'text/html', path }));
  const own = document.blocks.filter(({ kind }) => kind !== 'furniture');
  return own.map(({ span: [start, end] }) => document.text.slice(start, end)).join('\n\n');
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** In the shape of the gold articles: names are entities. */
function marked(marks: PageMarks, text: string): object {
  const letters = Array.from(text);
  const ids = new Map<string, string>();
  const idOf = (span: Span | null): string | null => {
    if (span === null) return null;
    const name = letters.slice(...span).join('');
    if (!ids.has(name)) ids.set(name, `e${ids.size + 1}`);
    return ids.get(name)!;
  };
  const attributions = marks.attributions.map(({ steps, target, parties, ...rest }) => ({
    ...rest,
    target: idOf(target),
    via: [
      ...steps.map((kind) => ({ kind, entity: null })),
      ...parties.map((party) => ({ kind: steps[0], entity: idOf(party) })),
    ],
  }));
  return { id: marks.id, text, entities: [...ids].map(([name, id]) => ({ id, name })), attributions };
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
