/**
 * Writes the invented reports as marked articles, one a line, for prepare.js.
 *
 * usage: node dist/tools/training/invented.js training/invented/*.txt OUT.jsonl
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readReports } from './reports.ts';

const paths = process.argv.slice(2);
const out = paths.pop();
if (!out || paths.length === 0) throw new Error('usage: invented.js REPORTS.txt ... OUT.jsonl');

const reports = paths.flatMap((path) => readReports(readFileSync(path, 'utf8')));
writeFileSync(out, reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
console.error(`${reports.length} invented reports -> ${out}`);
