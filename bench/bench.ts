/**
 * `npm run bench`: how fast the steps are, beside their peers in the same run. Writes `bench/results/speed.json`, from which the
 * README's table is made. Ratios hold; seconds are this machine's.
 *
 * The annotate step's peer is spaCy's small English pipeline with textacy's quotations, where peers/catalogue.ts finds it. All peers
 * side by side, in how right they are too: `npm run peers`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pagesIn } from '../evaluation/extraction/pages.ts';
import { readMarked } from '../evaluation/marked.ts';
import type { Capture } from '../src/document/index.ts';
import { read } from '../src/ingest/read.ts';
import { capture } from '../src/ingest/sources/index.ts';
import { benchAnnotate, benchAnswer } from './annotate.ts';
import { benchRead } from './read.ts';
import { writeResults } from './results.ts';
import { USUAL_WORDS } from './words.ts';

const SHARED = '../shared/data';
const ARTICLES = 40;

/** The corpus that ships, for checkouts with nothing beside them. */
const shipped = (): readonly Capture[] =>
  readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('unreadable'))
    .map((path) => capture(readFileSync(`fixtures/${path}`), { mediaType: 'text/html', path }));

const pages = existsSync(SHARED) ? pagesIn(`${SHARED}/pages/benchmark`) : shipped();
const texts = existsSync(SHARED)
  ? readMarked(`${SHARED}/polnear-dev.jsonl`)
      .slice(0, ARTICLES)
      .map(({ text }) => text)
  : pages.map((page) => read(page).text);
const data = existsSync(SHARED) ? 'polnear-dev and pages/benchmark' : 'the corpus that ships';

/** From the start of the process to the first record of a short text, seconds: what a person waits for. */
function firstRecord(): number {
  const started = performance.now();
  const input = `${JSON.stringify({ id: 'x', text: '“We left at dawn,” the mayor said.' })}\n`;
  execFileSync(process.execPath, ['dist/cli/hearsay.js', 'annotate', '--format', 'jsonl'], { input });
  return (performance.now() - started) / 1e3;
}

const annotate = await benchAnnotate(texts);
console.log(
  `annotate  ${annotate.articles} articles, ${annotate.words} words: ${annotate.cpuSeconds.toFixed(2)} CPU s, ${annotate.memory} MiB`,
);
if (annotate.peer)
  console.log(
    `          ${annotate.peer.name}: ${annotate.peer.cpuSeconds.toFixed(2)} CPU s; ratio ${annotate.ratio?.toFixed(2)}`,
  );
const answer = [await benchAnswer(texts, 1), await benchAnswer(texts, 2)] as const;
console.log(
  `answer    ${answer[0].toFixed(3)} s for ${USUAL_WORDS} words in a warm process with one thread, ${answer[1].toFixed(3)} s with two`,
);
const wasm = await benchAnnotate(texts.slice(0, 10), { wasm: true });
const few = await benchAnnotate(texts.slice(0, 10));
console.log(`wasm      ${(few.cpuSeconds / wasm.cpuSeconds).toFixed(2)} of the native speed, one thread each`);
const reading = benchRead(pages);
console.log(
  `read      ${reading.pages} pages: ${reading.ours.toFixed(1)} ms a page, readability with linkedom ${reading.peer.toFixed(1)}; ${reading.ratio.toFixed(2)} times as fast`,
);
const first = Math.min(firstRecord(), firstRecord(), firstRecord());
console.log(`start     ${first.toFixed(2)} s from process start to the first record`);

writeResults('speed.json', {
  data,
  annotate,
  /** With one thread and with two. */
  answerSeconds: answer,
  wasmOfNative: few.cpuSeconds / wasm.cpuSeconds,
  read: reading,
  firstRecordSeconds: first,
});
