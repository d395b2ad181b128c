import type { Taken } from './reading.ts';

/** Readings that were tried and may yet be kept. */
export interface Trials {
  put(documentId: string, taken: Taken): void;
  /** What was tried under this id, or null where it is no longer at hand. */
  get(documentId: string): Taken | null;
}

/** Pages are at most 10 MB; these few are all that a person compares before keeping one. */
const MOST = 8;

/**
 * Remembers the captures of the newest trials, in memory only: who keeps a reading keeps the very bytes that were
 * read, not what the address serves a minute later.
 */
export function rememberTrials(): Trials {
  const remembered = new Map<string, Taken>();
  return {
    put(documentId, taken) {
      remembered.delete(documentId);
      remembered.set(documentId, taken);
      for (const oldest of remembered.keys()) {
        if (remembered.size <= MOST) break;
        remembered.delete(oldest);
      }
    },
    get: (documentId) => remembered.get(documentId) ?? null,
  };
}
