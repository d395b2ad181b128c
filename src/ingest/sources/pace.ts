import { setTimeout as sleep } from 'node:timers/promises';

/** A site's wish beyond this is not waited for: a page asked for by a person has to come some time. */
const MAX_DELAY_MS = 30_000;

/** Keeps requests to one host apart. The promise resolves when the next may start; it tells `waiting` if that is later. */
export function createPace(defaultDelayMs: number, waiting: (host: string, milliseconds: number) => void) {
  const free = new Map<string, number>();
  return async (host: string, crawlDelaySeconds: number | null, signal?: AbortSignal): Promise<void> => {
    const delay = Math.min(Math.max(defaultDelayMs, (crawlDelaySeconds ?? 0) * 1000), MAX_DELAY_MS);
    const now = Date.now();
    const start = Math.max(now, free.get(host) ?? 0);
    free.set(host, start + delay);
    if (start === now) return;
    waiting(host, start - now);
    await sleep(start - now, undefined, signal ? { signal } : {});
  };
}
