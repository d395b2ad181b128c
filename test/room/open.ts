import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApi } from '../../src/api/api.ts';
import type { Store } from '../../src/store/store.ts';
import { createRoom } from '../../src/web/room.ts';
import { partsOver } from './parts.ts';

export interface OpenRoom {
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the real room over a store, on a free loopback port, with the stubs of `parts.ts` behind it. */
export async function openRoom(store: Store, clientFolder: string): Promise<OpenRoom> {
  const room = createRoom(createApi(partsOver(store)), clientFolder);
  const server: Server = createServer(getRequestListener(room.fetch));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
