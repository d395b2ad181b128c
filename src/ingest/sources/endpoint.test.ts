import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createEndpoint, type Endpoint, type EndpointOptions } from './endpoint.ts';

const open: { servers: Server[]; endpoints: Endpoint[] } = { servers: [], endpoints: [] };

afterEach(async () => {
  for (const server of open.servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all(open.endpoints.splice(0).map((endpoint) => endpoint.close()));
});

async function service(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `:${(server.address() as AddressInfo).port}`;
}

function endpoint(address: string, options: EndpointOptions = {}): Endpoint {
  const made = createEndpoint(address, { delayMs: 0, busyMs: 1, ...options });
  open.endpoints.push(made);
  return made;
}

const toLoopback: EndpointOptions['resolve'] = async () => [{ address: '127.0.0.1', family: 4 }];
const answering = (body: string | Buffer, status = 200, headers: Record<string, string> = {}): RequestListener => {
  return (_, response) => response.writeHead(status, headers).end(body);
};

describe('what is asked', () => {
  test('the manifest is got and a form is posted, by a program with a name', async () => {
    const seen: (string | undefined)[][] = [];
    const port = await service(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { 'user-agent': agent, accept, 'content-type': type } = request.headers;
      seen.push([request.method, request.url, agent?.split('/')[0], accept, type, body]);
      response.end('{"ok":true}');
    });
    const { ask } = endpoint(`http://127.0.0.1${port}/api#part`);
    expect(await ask(null)).toEqual({ ok: true });
    expect(await ask({ queries: '{"q0":{"query":"Idrin Vaško"}}' })).toEqual({ ok: true });
    expect(seen).toEqual([
      ['GET', '/api', 'Hearsay', 'application/json', undefined, ''],
      [
        ...['POST', '/api', 'Hearsay', 'application/json', 'application/x-www-form-urlencoded'],
        'queries=%7B%22q0%22%3A%7B%22query%22%3A%22Idrin+Va%C5%A1ko%22%7D%7D',
      ],
    ]);
  });

  test('packed answers are unpacked', async () => {
    const port = await service(answering(gzipSync('[1]'), 200, { 'content-encoding': 'gzip' }));
    expect(await endpoint(`http://127.0.0.1${port}`).ask(null)).toEqual([1]);
  });

  test('a manifest that moved is followed, and forms go where it is', async () => {
    const port = await service((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.end(JSON.stringify(`${request.method} ${request.url}`));
    });
    const { ask } = endpoint(`http://127.0.0.1${port}/old`);
    expect(await ask(null)).toBe('GET /new');
    expect(await ask({})).toBe('POST /new');
  });

  test('requests keep apart', async () => {
    const times: number[] = [];
    const port = await service((_, response) => {
      times.push(Date.now());
      response.end('1');
    });
    const { ask } = endpoint(`http://127.0.0.1${port}`, { delayMs: 60 });
    await ask(null);
    await ask(null);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(50);
  });

  test('a busy service is asked again, when it says so', async () => {
    let asked = 0;
    const port = await service((_, response) => {
      asked++;
      if (asked < 3) response.writeHead(asked === 1 ? 429 : 503, asked === 1 ? { 'retry-after': '0' } : {}).end();
      else response.end('"now"');
    });
    const waits: number[] = [];
    expect(await endpoint(`http://127.0.0.1${port}`, { waiting: (ms) => waits.push(ms) }).ask(null)).toBe('now');
    expect(waits).toEqual([0, 2]);
  });
});

describe('what is no answer', () => {
  const endless: RequestListener = (_, response) => void response.writeHead(200).write('x'.repeat(50_000));
  test.each<[string, RequestListener, RegExp]>([
    ['an error', answering('', 500), /answered 500\. Check its address/],
    ['busy to the end', answering('', 503), /answered 503\. It is busy: try again later/],
    ['a page', answering('<!doctype html>'), /not answer in JSON/],
    ['half of an answer', answering('{"q0": {"res'), /not answer in JSON/],
    ['an endless answer', endless, /more than 0\.01 MB/],
    ['nothing in time', () => {}, /did not come within 0\.3 seconds/],
    ['a connection that breaks', (request) => request.socket.destroy(), /broke the connection off|gave no answer/],
    [
      'a form that is sent elsewhere',
      answering('', 307, { location: 'http://127.0.0.1/new' }),
      /moved to .*Give that address/,
    ],
  ])('%s is told as a fault', async (_, listener, message) => {
    const port = await service(listener);
    const { ask } = endpoint(`http://127.0.0.1${port}`, { timeoutMs: 300, maxBytes: 10_000 });
    await expect(ask({ queries: '{}' })).rejects.toMatchObject({
      name: 'EndpointFault',
      message: expect.stringMatching(message),
    });
  });

  test('circles of addresses end', async () => {
    const port = await service(answering('', 302, { location: '/again' }));
    await expect(endpoint(`http://127.0.0.1${port}`).ask(null)).rejects.toThrow(/redirects more than/);
  });

  test('a person who stops gets their own reason', async () => {
    const port = await service(() => {});
    const controller = new AbortController();
    const asked = endpoint(`http://127.0.0.1${port}`).ask(null, controller.signal);
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });

  test.each(['nonsense', 'ftp://ids.example/', 'http://me:secret@ids.example/', 'file:///etc/passwd'])(
    '%s is no address',
    (address) => expect(() => createEndpoint(address)).toThrow(/no http or https address/),
  );
});

describe('private addresses', () => {
  test.each<[string, EndpointOptions, boolean]>([
    ['127.0.0.1', {}, true],
    ['localhost', { resolve: toLoopback }, true],
    ['ids.localhost', { resolve: toLoopback }, true],
    ['ids.test', { resolve: toLoopback }, false],
    ['ids.test', { resolve: toLoopback, privateNetwork: true }, true],
  ])('%s %j is asked: %s', async (host, options, reached) => {
    const port = await service(answering('1'));
    const asked = endpoint(`http://${host}${port}`, options).ask(null);
    if (reached) expect(await asked).toBe(1);
    else await expect(asked).rejects.toThrow(/not a public address.*own network/);
  });

  test('are not reached through a redirect from one that was named', async () => {
    const port = await service(answering('', 302, { location: 'http://10.0.0.1/' }));
    await expect(endpoint(`http://127.0.0.1${port}`).ask(null)).rejects.toThrow(/10\.0\.0\.1 is not a public address/);
  });
});
