import { availableParallelism } from 'node:os';
import type { Annotator } from '../annotate/annotate.ts';
import type { Capture, Document } from '../document/index.ts';
import type { ReadHints } from '../ingest/read.ts';
import type { Endpoint, EndpointOptions, FetchEvent, Fetcher } from '../ingest/sources/index.ts';
import type { Store } from '../store/store.ts';

export type Read = (capture: Capture, hints?: ReadHints) => Document;

/** The parts that the commands join. Each is opened when it is first needed, since most commands need few of them. */
export interface Parts {
  openStore(path: string): Promise<Store>;
  openReader(): Promise<Read>;
  openAnnotator(): Promise<Annotator>;
  openFetcher(events: (event: FetchEvent) => void): Promise<Fetcher>;
  /** A service that a person named. */
  openEndpoint(address: string, options: EndpointOptions): Promise<Endpoint>;
}

/** A report is answered a quarter sooner with two than with one; its windows are too short for more. */
const MOST_THREADS = 2;

export const parts: Parts = {
  openStore: async (path) => (await import('../store/sqlite/sqlite.ts')).openSqliteStore(path),
  openReader: async () => (await import('../ingest/read.ts')).read,
  openAnnotator: async () =>
    (await import('../open-annotator.ts')).openAnnotator({ threads: Math.min(MOST_THREADS, availableParallelism()) }),
  openFetcher: async (events) => (await import('../ingest/sources/fetch.ts')).createFetcher({ events }),
  openEndpoint: async (address, options) =>
    (await import('../ingest/sources/endpoint.ts')).createEndpoint(address, options),
};
