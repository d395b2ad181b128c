import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Capture } from '../src/document/index.ts';
import { read } from '../src/ingest/read.ts';

export interface ReadBench {
  readonly pages: number;
  /** CPU milliseconds a page of the whole read step, metadata and language included; the best of the rounds. */
  readonly ours: number;
  /** The same for readability with linkedom, used as their documentation shows. */
  readonly peer: number;
  /** `peer / ours`: above 1 the read step is the faster one. */
  readonly ratio: number;
}

/**
 * Times the read step against readability with linkedom on the same pages in one process, the two taking turns page
 * by page so that other load on the machine hits both alike.
 */
export function benchRead(pages: readonly Capture[], rounds = 3): ReadBench {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let [ourTime, peerTime] = [0, 0];
    for (const [i, page] of pages.entries()) {
      const runOurs = (): void => {
        ourTime += cpu(() => read(page));
      };
      if (i % 2 === 0) runOurs();
      peerTime += cpu(() => readWithPeer(page));
      if (i % 2 === 1) runOurs();
    }
    ours.push(ourTime / pages.length);
    peer.push(peerTime / pages.length);
  }
  const [best, bestPeer] = [Math.min(...ours), Math.min(...peer)];
  return { pages: pages.length, ours: best, peer: bestPeer, ratio: bestPeer / best };
}

function readWithPeer(page: Capture): string | null {
  try {
    const { document } = parseHTML(Buffer.from(page.bytes).toString('utf8'));
    return new Readability(document).parse()?.textContent ?? null;
  } catch {
    // It throws on a few real pages; the time until then is counted.
    return null;
  }
}

/** CPU milliseconds, user and system, that `work` takes. */
function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
