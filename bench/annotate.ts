import { spawnSync } from 'node:child_process';
import { openAnnotator } from '../src/cli/annotator.ts';

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

/** Python that has spaCy, textacy and the small English pipeline; see bench/bench.ts. */
const PYTHON = process.env.HEARSAY_PEER_PYTHON;
const PIPELINE = process.env.HEARSAY_PEER_PIPELINE ?? 'en_core_web_sm';
const ROUNDS = 3;

/** Articles in turn, three times, with the peer between the rounds, so that both see the same machine. */
export async function benchAnnotate(texts: readonly string[], { wasm = false } = {}): Promise<AnnotateBench> {
  const annotator = await openAnnotator({ model: 'model', threads: 1, ...(wasm && { runtime: 'wasm' }) });
  await annotator.annotate(texts[0] ?? '');
  const own: { cpu: number; wall: number }[] = [];
  const peers: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const cpu = process.cpuUsage();
    const wall = performance.now();
    for (const text of texts) await annotator.annotate(text);
    const used = process.cpuUsage(cpu);
    own.push({ cpu: (used.user + used.system) / 1e6, wall: (performance.now() - wall) / 1e3 });
    const peer = PYTHON && !wasm ? runPeer(PYTHON, texts) : null;
    if (peer !== null) peers.push(peer);
  }
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const cpuSeconds = median(own.map(({ cpu }) => cpu));
  const peer = peers.length > 0 ? { name: `spaCy ${PIPELINE} + textacy`, cpuSeconds: median(peers) } : null;
  return {
    articles: texts.length,
    words: texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    runtime: wasm ? 'wasm' : 'native',
    cpuSeconds,
    wallSeconds: median(own.map(({ wall }) => wall)),
    memory: Math.round(process.memoryUsage().rss / 2 ** 20),
    peer,
    ratio: peer ? cpuSeconds / peer.cpuSeconds : null,
  };
}

function runPeer(python: string, texts: readonly string[]): number | null {
  const input = texts.map((text) => JSON.stringify({ text })).join('\n');
  const done = spawnSync(python, ['training/peer.py', PIPELINE], { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status !== 0) {
    console.error(`the peer did not run: ${done.stderr.trim().split('\n').at(-1)}`);
    return null;
  }
  return (JSON.parse(done.stdout) as { cpu: number }).cpu;
}
