/**
 * Joins the marks of news sites' articles, which the repository keeps without a word of them, to the texts that dailies.py made.
 *
 * usage: node dist/tools/training/dailies.js TEXTS.jsonl OUT.jsonl      (marked articles, as prepare.js reads them)
 */
import { readMarked } from '../evaluation/marked.ts';
import { joinMarks } from './marks.ts';

const [texts, out] = process.argv.slice(2);
if (!texts || !out) throw new Error('usage: dailies.js TEXTS OUT.jsonl');

const textOf = new Map(readMarked(texts).map(({ id, text }) => [id, text]));

joinMarks('training/labels/dailies.jsonl', ({ id }) => textOf.get(id) ?? '', out);
