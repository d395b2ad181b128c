import { Tinypool } from 'tinypool';
import type { EncoderOutput, Network, NetworkFiles, NetworkOptions, RolesOutput } from '../model/session.ts';

/** What each thread is given when it starts. */
export interface WorkerFiles {
  readonly files: NetworkFiles;
  readonly options: NetworkOptions;
}

/** Threads need a file that Node runs as it is: the built one, also where tests run the sources. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/cli/network-worker.js' : './network-worker.js',
  import.meta.url,
);

/** The longest that a timer counts, ms. A thread that had ended would open its network anew. */
const FOREVER = 2 ** 31 - 1;

/**
 * A network on threads of its own, each of which answers one window at a time: two share a report better than the two threads inside one operator do,
 * which wait for each other at the end of every one. The second thread and those behind it start when there is more to do than one can.
 * Resolves when the first is open; rejects where a file is not the graph it should be.
 */
export async function openNetworkPool(
  files: NetworkFiles,
  options: NetworkOptions & { readonly threads: number },
): Promise<Network> {
  const workerData: WorkerFiles = { files, options };
  const pool = new Tinypool({
    filename: WORKER.href,
    minThreads: 1,
    maxThreads: options.threads,
    idleTimeout: FOREVER,
    workerData,
  });
  try {
    const runtime: Network['runtime'] = await pool.run(undefined, { name: 'runtime' });
    return {
      runtime,
      atATime: options.threads,
      encode: (window): Promise<EncoderOutput> => pool.run(window, { name: 'encode' }),
      roles: (input): Promise<RolesOutput> => pool.run(input, { name: 'roles' }),
      close: () => pool.destroy(),
    };
  } catch (error) {
    await pool.destroy();
    throw error;
  }
}
