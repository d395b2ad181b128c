import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { answerFault } from '../api/errors.ts';
import { guardHost } from '../api/guard.ts';
import { roomAt } from './rooms.ts';

/**
 * Nothing is loaded but the room's own files, and nothing inline runs: a page's text that got past every other guard
 * would still be dead letters. Positions are set through the CSSOM, which the policy allows.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As much of the API as the room asks for. */
export interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

export interface RoomOptions {
  /** Host names that may be asked for beside the loopback ones, without port. */
  readonly hosts?: readonly string[];
}

/**
 * The reading room over an API: the built client's files, the API's routes, and the client's page at every address of
 * a room; any other gets a true 404 with the client's page for it. Throws where `clientFolder` holds no built client.
 */
export function createRoom(api: Answering, clientFolder: string, options: RoomOptions = {}): Hono {
  const page = readPage(clientFolder);
  const files = listFiles(clientFolder);
  const room = new Hono();
  room.all('/api', (c) => api.fetch(c.req.raw));
  room.all('/api/*', (c) => api.fetch(c.req.raw));
  room.onError(answerFault);
  room.use('*', guardHost(options.hosts));
  room.use('*', compress());
  room.use('*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  });
  room.get('*', async (c) => {
    const file = files.get(c.req.path);
    if (file === undefined) {
      return c.html(page, roomAt(c.req.path).room === 'nowhere' ? 404 : 200, { 'cache-control': 'no-cache' });
    }
    return c.body(new Uint8Array(await readFile(file)), 200, {
      'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
  return room;
}

function readPage(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch (cause) {
    throw new Error(`There is no built reading room in ${folder}. Run "npm run build" first.`, { cause });
  }
}

/** The files that are served, by address: a list made once, so that no address can reach outside the folder. */
function listFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const addresses = paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path] as const);
  return new Map(addresses.filter(([address]) => address !== '/index.html'));
}
