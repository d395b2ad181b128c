/**
 * Joins the marks of news sites' articles, which the repository keeps without a word of them, to the texts that dailies.py made.
 *
 * usage: node dist/tools/training/dailies.js TEXTS.jsonl OUT.jsonl      (marked articles, as prepare.js reads them)
 */
import { readFileSync } from 'node:fs';
import { joinMarks } from './marks.ts';

const [texts, out] = process.argv.slice(2);
if (!texts || !out) throw new Error('usage: dailies.js TEXTS OUT.jsonl');

const read = readFileSync(texts, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
const textOf = new Map(read.map(({ id, text }) => [id, text]));

joinMarks('training/labels/dailies.jsonl', ({ id }) => textOf.get(id) ?? '', out);
