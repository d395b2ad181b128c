import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isLoopback } from '../api/loopback.ts';
import type { Fetcher } from '../ingest/sources/index.ts';
import { once } from '../once.ts';
import type { Store } from '../store/store.ts';
import { CliError, EXIT } from './exit.ts';
import type { Session } from './session.ts';

export interface ListenOptions {
  /** Null: 4321, or the next free one. 0: any free one. */
  readonly port: number | null;
  readonly host: string;
}

/** A reading room that answers. */
export interface Listening {
  /** `http://127.0.0.1:4321/` */
  readonly url: string;
  /** Where others than this machine reach it. */
  readonly others: readonly string[];
  /** Lets answers under way come to their end, for at most two seconds. */
  close(): Promise<void>;
}

const [FIRST_PORT, TRIES] = [4321, 50];
const GRACE_MS = 2_000;

type Handler = (request: Request) => Response | Promise<Response>;

/** Joins store, reader, fetcher and annotator to the API, the API to the reading room, and opens a port for it. */
export async function listen(session: Session, store: Store, options: ListenOptions): Promise<Listening> {
  const room = await openRoom(session, store, options.host);
  const listening = await listenSomewhere(room.handler, options);
  return {
    ...listening,
    async close() {
      await listening.close();
      await room.close();
    },
  };
}

async function listenSomewhere(handler: Handler, options: ListenOptions): Promise<Listening> {
  if (options.port !== null) return listenOn(handler, options.host, options.port);
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port += 1) {
    try {
      return await listenOn(handler, options.host, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return listenOn(handler, options.host, 0);
}

interface OpenedRoom {
  readonly handler: Handler;
  /** Closes what was opened for it on the way. */
  close(): Promise<void>;
}

async function openRoom({ parts }: Session, store: Store, host: string): Promise<OpenedRoom> {
  const [{ createApi }, { createRoom }, { capture, capturesOfBytes }, { unreadDocument }, { ignoredFields }, read] =
    await Promise.all([
      import('../api/api.ts'),
      import('../web/room.ts'),
      import('../ingest/sources/index.ts'),
      import('../ingest/read.ts'),
      import('../ingest/json-capture.ts'),
      parts.openReader(),
    ]);
  const hosts = hostNames(host);
  const opened: Fetcher[] = [];
  const fetcher = once(async () => {
    const fetching = await parts.openFetcher(() => {});
    opened.push(fetching);
    return fetching;
  });
  const api = createApi(
    {
      store,
      read,
      capture,
      captures: capturesOfBytes,
      unread: unreadDocument,
      ignored: ignoredFields,
      fetchPage: async (url, signal) => (await fetcher()).fetchPage(url, signal),
      annotator: once(() => parts.openAnnotator()),
    },
    { hosts },
  );
  const room = createRoom(api, fileURLToPath(new URL('../web/client', import.meta.url)), { hosts });
  return {
    handler: (request) => room.fetch(request),
    close: async () => void (await Promise.all(opened.map((fetching) => fetching.close()))),
  };
}

/** The names under which a room is asked for that answers on `host`. */
function hostNames(host: string): readonly string[] {
  if (!isWildcard(host)) return [host];
  return (
    Object.values(networkInterfaces())
      .flat()
      // A link-local address means nothing without the name of its link.
      .flatMap((found) => (found && !found.address.startsWith('fe80:') ? [found.address] : []))
  );
}

const isWildcard = (host: string): boolean => host === '0.0.0.0' || host === '::';

const address = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;

async function listenOn(handler: Handler, host: string, port: number): Promise<Listening> {
  const { createAdaptorServer } = await import('@hono/node-server');
  const server = createAdaptorServer({ fetch: handler });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portFault(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: address(isWildcard(host) ? '127.0.0.1' : host, given),
    others: hostNames(host)
      .filter((name) => !isLoopback(name))
      .map((name) => address(name, given)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS).unref();
      }),
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof CliError &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'EADDRINUSE';

function portFault(error: NodeJS.ErrnoException, host: string, port: number): CliError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'Another program answers there. Give another --port, or leave it out to have a free one found.',
    EACCES: 'Ports below 1024 need special rights. Give a --port above.',
    EADDRNOTAVAIL: 'This machine does not have that address. Leave --host out to answer on this machine only.',
    ENOTFOUND: 'There is no such host. Leave --host out to answer on this machine only.',
  };
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new CliError(`The reading room cannot answer on ${host}:${port}. ${reason}`, EXIT.usage, { cause: error });
}
