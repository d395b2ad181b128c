import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createRoom } from './room.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-room-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The room</title>');
writeFileSync(join(folder, 'assets', 'room.js'), '"use strict";');
afterAll(() => rmSync(folder, { recursive: true }));

const api = { fetch: () => new Response('{}') };
const ask = (path: string) => createRoom(api, folder).request(path, { headers: { host: 'localhost' } });

test.each([
  ['/', 200],
  ['/documents/0f', 200],
  ['/documents/a%2Fb', 200],
  ['/documents', 404],
  ['/documents/0f/more', 404],
  ['/speakers/', 200],
  ['/search?words=dam', 200],
  ['/nowhere', 404],
  ['/index.html', 404],
])('%s gives the page of the room with the status %i', async (path, status) => {
  const response = await ask(path);
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining('The room')]);
});

test('a file of the room is served as what it is', async () => {
  const response = await ask('/assets/room.js');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
});

test('a folder without a built room is refused at once', () => {
  expect(() => createRoom(api, join(folder, 'assets'))).toThrow(/There is no built reading room/);
});
