import { openAnnotator } from '../src/open-annotator.ts';
import { peers } from './peers/catalogue.ts';
import { type Running, start } from './peers/process.ts';
import { reasonOf } from './reason.ts';
import { countWords, USUAL_WORDS } from './words.ts';

/** Time of the annotate step, and of its peer in the same run where that is installed. CPU seconds, one thread each. */
export interface AnnotateBench {
  readonly articles: number;
  readonly words: number;
  readonly runtime: string;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Resident memory at the end, MiB. */
  readonly memory: number;
  readonly peer: Peer | null;
  /** CPU of Hearsay over CPU of the peer: below 1 is faster. */
  readonly ratio: number | null;
}

export interface Peer {
  readonly name: string;
  readonly cpuSeconds: number;
}

const ROUNDS = 3;

/** Articles in turn, three times, with the peer between the rounds, so that both see the same machine. */
export async function benchAnnotate(texts: readonly string[], { wasm = false } = {}): Promise<AnnotateBench> {
  const annotator = await openAnnotator({ model: 'model', threads: 1, ...(wasm && { runtime: 'wasm' }) });
  await annotator.annotate(texts[0] ?? '');
  const running = wasm ? null : await startPeer();
  const own: { cpu: number; wall: number }[] = [];
  const beside: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const cpu = process.cpuUsage();
    const wall = performance.now();
    for (const text of texts) await annotator.annotate(text);
    const used = process.cpuUsage(cpu);
    own.push({ cpu: (used.user + used.system) / 1e6, wall: (performance.now() - wall) / 1e3 });
    if (running) beside.push(await timePeer(running, texts));
  }
  running?.stop();
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const cpuSeconds = median(own.map(({ cpu }) => cpu));
  const peer = running ? { name: running.name, cpuSeconds: median(beside) } : null;
  return {
    articles: texts.length,
    words: wordsIn(texts),
    runtime: wasm ? 'wasm' : 'native',
    cpuSeconds,
    wallSeconds: median(own.map(({ wall }) => wall)),
    memory: Math.round(process.memoryUsage().rss / 2 ** 20),
    peer,
    ratio: peer ? cpuSeconds / peer.cpuSeconds : null,
  };
}

/** Seconds that a person waits for an article of the usual length where the model is open already; the best of three rounds. */
export async function benchAnswer(texts: readonly string[], threads: number): Promise<number> {
  const annotator = await openAnnotator({ model: 'model', threads });
  await annotator.annotate(texts[0] ?? '');
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (const text of texts) await annotator.annotate(text);
    rounds.push((performance.now() - started) / 1e3);
  }
  return (USUAL_WORDS * Math.min(...rounds)) / wordsIn(texts);
}

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

/** spaCy with textacy, where it is installed (see peers/catalogue.ts); without it a line that says what to set. */
async function startPeer(): Promise<Running | null> {
  const { command, missing } = peers().find(({ id }) => id === 'spacy')!;
  try {
    if (command) return await start(command);
    console.error(`no peer beside the annotate step: ${missing}`);
  } catch (error) {
    console.error(`the peer did not start: ${reasonOf(error)}`);
  }
  return null;
}

async function timePeer({ ask }: Running, texts: readonly string[]): Promise<number> {
  let seconds = 0;
  for (const text of texts) seconds += (await ask({ text })).cpu;
  return seconds;
}
