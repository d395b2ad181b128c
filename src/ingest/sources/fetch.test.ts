import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Capture } from '../../document/index.ts';
import { isPublicAddress } from './addresses.ts';
import type { FetchProblem } from './captures.ts';
import { createFetcher, type FetchEvent, type Fetcher, type FetchOptions } from './fetch.ts';

const PAGE = '<!doctype html><title>Ferry talks resume in Orvane</title><p>The harbour master said so.';

const open: { servers: Server[]; fetchers: Fetcher[] } = { servers: [], fetchers: [] };

afterEach(async () => {
  await Promise.all(open.fetchers.splice(0).map((fetcher) => fetcher.close()));
  for (const server of open.servers.splice(0)) server.close();
});

/** A site on loopback; `/robots.txt` is absent unless the listener answers it. */
async function site(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.statusCode = 404;
    listener(request, response);
    if (request.url === '/robots.txt' && !response.writableEnded) response.end();
  });
  open.servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `:${(server.address() as AddressInfo).port}`;
}

/** A fetcher for which every name leads to loopback, and loopback, alone of all private addresses, counts as public. */
function fetcher(options: FetchOptions = {}): Fetcher & { readonly events: FetchEvent[] } {
  const events: FetchEvent[] = [];
  const made = createFetcher({
    delayMs: 0,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allow: (address) => address === '127.0.0.1' || isPublicAddress(address),
    events: (event) => events.push(event),
    ...options,
  });
  open.fetchers.push(made);
  return { ...made, events };
}

const only = (path: string, answer: RequestListener): RequestListener => {
  return (request, response) => {
    if (request.url === path) answer(request, response);
    else response.writeHead(404).end();
  };
};

const textOf = (page: Capture | FetchProblem): string =>
  'problem' in page ? `problem ${page.problem.code}` : Buffer.from(page.bytes).toString();
const problemOf = (page: Capture | FetchProblem): string => ('problem' in page ? page.problem.code : 'none');

describe('what is fetched', () => {
  test('a page comes with its bytes, type, final address and time', async () => {
    const port = await site(
      only('/page', (_, response) => {
        response.setHeader('content-type', 'text/html; charset=windows-1252').end(PAGE);
      }),
    );
    const { fetchPage, events } = fetcher();
    const page = await fetchPage(`http://news.test${port}/page#part`);
    expect(page).toMatchObject({
      mediaType: 'text/html; charset=windows-1252',
      url: `http://news.test${port}/page`,
      path: null,
    });
    expect(textOf(page)).toBe(PAGE);
    expect([...new Set(events.map(({ kind }) => kind))]).toEqual(['resolved', 'robots', 'fetched']);
  });

  test('the request names the program', async () => {
    let agent = '';
    const port = await site(
      only('/page', (request, response) => {
        agent = request.headers['user-agent'] ?? '';
        response.end(PAGE);
      }),
    );
    await fetcher().fetchPage(`http://news.test${port}/page`);
    expect(agent).toMatch(/^Hearsay\/\d/);
  });

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', Buffer.from(PAGE)],
  ])('a page packed as %s is unpacked', async (encoding, body) => {
    const port = await site(
      only('/page', (_, response) => {
        response.setHeader('content-encoding', encoding).end(body);
      }),
    );
    expect(textOf(await fetcher().fetchPage(`http://news.test${port}/page`))).toBe(PAGE);
  });

  test('redirects are followed to their end and told', async () => {
    const port = await site((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (request.url === '/new') response.end(PAGE);
    });
    const { fetchPage, events } = fetcher();
    expect(await fetchPage(`http://news.test${port}/old`)).toMatchObject({ url: `http://news.test${port}/new` });
    expect(events).toContainEqual({
      kind: 'redirected',
      from: `http://news.test${port}/old`,
      to: `http://news.test${port}/new`,
    });
  });
});

describe('what is refused where the connection is made', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://10.1.2.3/',
    'http://192.168.0.1:8080/',
    'https://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'http://name:secret@example.org/',
  ])('%s is refused', async (address) => {
    const made = createFetcher();
    open.fetchers.push(made);
    expect(problemOf(await made.fetchPage(address))).toBe('fetch-refused');
  });

  test('a running server on loopback is not reached by the fetcher that ships', async () => {
    let reached = false;
    const port = await site((_, response) => {
      reached = true;
      response.end(PAGE);
    });
    const made = createFetcher();
    open.fetchers.push(made);
    expect(problemOf(await made.fetchPage(`http://localhost${port}/`))).toBe('fetch-refused');
    expect(reached).toBe(false);
  });

  test('a name that leads to a private address', async () => {
    const { fetchPage } = fetcher({ resolve: async () => [{ address: '10.0.0.1', family: 4 }] });
    const page = await fetchPage('http://inside.test/');
    expect(page).toMatchObject({ problem: { code: 'fetch-refused', message: expect.stringContaining('10.0.0.1') } });
  });

  test('of a name with public and private addresses only the public ones are used', async () => {
    const port = await site(only('/', (_, response) => response.end(PAGE)));
    const resolve = async () => [
      { address: '10.0.0.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(textOf(await fetcher({ resolve }).fetchPage(`http://news.test${port}/`))).toBe(PAGE);
  });

  test.each(['http://[::1]:9/', 'http://10.0.0.1/', 'http://inside.test/', 'file:///etc/passwd'])(
    'a redirect to %s',
    async (location) => {
      const port = await site(only('/', (_, response) => response.writeHead(302, { location }).end()));
      const resolve = async (hostname: string) => [
        { address: hostname === 'inside.test' ? '192.168.0.1' : '127.0.0.1', family: 4 },
      ];
      expect(problemOf(await fetcher({ resolve }).fetchPage(`http://news.test${port}/`))).toBe('fetch-refused');
    },
  );

  test('a robots.txt that redirects to a private address', async () => {
    const port = await site((_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end());
    expect(problemOf(await fetcher().fetchPage(`http://news.test${port}/page`))).toBe('fetch-refused');
  });

  test('a name that is public when first asked and private when asked again', async () => {
    // The server closes each connection, so that the page after robots.txt needs a new one and the name is asked again.
    const port = await site((request, response) => {
      response
        .setHeader('connection', 'close')
        .writeHead(request.url === '/robots.txt' ? 404 : 200)
        .end(PAGE);
    });
    const answers = ['127.0.0.1', '10.0.0.1'];
    const asked: string[] = [];
    const { fetchPage } = fetcher({
      resolve: async (hostname) => {
        asked.push(hostname);
        return [{ address: answers.shift() ?? '10.0.0.1', family: 4 }];
      },
    });
    expect(problemOf(await fetchPage(`http://rebound.test${port}/`))).toBe('fetch-refused');
    expect(asked).toHaveLength(2);
  });
});

describe('the bounds of a page', () => {
  test('one that is too large is stopped, and its beginning kept', async () => {
    const port = await site(only('/', (_, response) => response.end(Buffer.alloc(50_000, 'a'))));
    const page = await fetcher({ maxBytes: 20_000 }).fetchPage(`http://news.test${port}/`);
    expect(page).toMatchObject({ problem: { code: 'too-large' } });
    expect('problem' in page && page.capture?.bytes.length).toBe(20_000);
  });

  test('one that never ends is stopped at the bound', async () => {
    const port = await site(
      only('/', (_, response) => {
        const pour = setInterval(() => response.write(Buffer.alloc(10_000)), 1);
        response.on('close', () => clearInterval(pour));
      }),
    );
    expect(problemOf(await fetcher({ maxBytes: 100_000 }).fetchPage(`http://news.test${port}/`))).toBe('too-large');
  });

  test('a small one that swells when unpacked is stopped while it does', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const port = await site(
      only('/', (_, response) => {
        response.setHeader('content-encoding', 'gzip').end(bomb);
      }),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(problemOf(await fetcher({ maxBytes: 100_000 }).fetchPage(`http://news.test${port}/`))).toBe('too-large');
  });

  test('one that is cut off in the middle says so', async () => {
    const port = await site(
      only('/', (_, response) => {
        response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE.repeat(50)).subarray(0, 60));
      }),
    );
    expect(problemOf(await fetcher().fetchPage(`http://news.test${port}/`))).toBe('fetch-failed');
  });

  test('one that does not come in time is given up', async () => {
    const port = await site(
      only('/', (_, response) => {
        response.writeHead(200).write('<p>and then');
      }),
    );
    const page = await fetcher({ timeoutMs: 300 }).fetchPage(`http://news.test${port}/`);
    expect(page).toMatchObject({ problem: { code: 'fetch-failed', message: expect.stringContaining('0.3 seconds') } });
  });

  test('a head of many kilobytes is not taken', async () => {
    const port = await site(
      only('/', (_, response) => {
        response.setHeader('x-long', 'a'.repeat(100_000)).end(PAGE);
      }),
    );
    expect(problemOf(await fetcher().fetchPage(`http://news.test${port}/`))).toBe('fetch-failed');
  });

  test('redirects in a circle end', async () => {
    let requests = 0;
    const port = await site(
      only('/', (_, response) => {
        requests += 1;
        response.writeHead(302, { location: '/' }).end();
      }),
    );
    expect(problemOf(await fetcher().fetchPage(`http://news.test${port}/`))).toBe('fetch-failed');
    expect(requests).toBe(6);
  });

  test('a name without a host, a closed port and an error page each say what happened', async () => {
    const port = await site(only('/', (_, response) => response.writeHead(500).end()));
    const nowhere = fetcher({
      resolve: async () => {
        throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      },
    });
    expect(await nowhere.fetchPage('http://nowhere.test/')).toMatchObject({
      problem: { code: 'fetch-failed', message: expect.stringContaining('no host of that name') },
    });
    expect(await fetcher().fetchPage('http://news.test:1/')).toMatchObject({
      problem: { code: 'fetch-failed', message: expect.stringContaining('refuses the connection') },
    });
    expect(await fetcher().fetchPage(`http://news.test${port}/`)).toMatchObject({
      problem: { code: 'fetch-failed', message: expect.stringContaining('answered 500') },
    });
  });

  test('an abort is thrown, not reported', async () => {
    const port = await site(
      only('/', (_, response) => {
        response.write('<p>');
      }),
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    await expect(fetcher().fetchPage(`http://news.test${port}/`, controller.signal)).rejects.toThrow(/abort/i);
  });
});

describe('robots.txt', () => {
  const withRobots =
    (robots: string, status = 200): RequestListener =>
    (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end(robots);
      else if (request.url === '/open/away') response.writeHead(302, { location: '/closed/page' }).end();
      else response.writeHead(200).end(PAGE);
    };

  test.each([
    ['a rule for all programs', 'robots', 'User-agent: *\nDisallow: /closed/', '/closed/page'],
    ['a rule for this one', 'robots', 'User-agent: hearsay\nDisallow: /\n\nUser-agent: *\nAllow: /', '/page'],
    ['a rule for another', 'none', 'User-agent: Othercrawler\nDisallow: /', '/page'],
    ['a page beside the closed ones', 'none', 'User-agent: *\nDisallow: /closed/', '/open/page'],
    ['a redirect into the closed ones', 'robots', 'User-agent: *\nDisallow: /closed/', '/open/away'],
    ['an exception', 'none', 'User-agent: *\nDisallow: /closed/\nAllow: /closed/page', '/closed/page'],
  ])('%s: the problem is %s', async (_name, expected, robots, path) => {
    const port = await site(withRobots(robots));
    expect(problemOf(await fetcher().fetchPage(`http://news.test${port}${path}`))).toBe(expected);
  });

  test.each([
    [404, 'none'],
    [403, 'none'],
    [500, 'robots'],
    [503, 'robots'],
  ])('an answer of %i', async (status, expected) => {
    const port = await site(withRobots('', status));
    expect(problemOf(await fetcher().fetchPage(`http://news.test${port}/page`))).toBe(expected);
  });

  test('is asked for once an origin', async () => {
    let asked = 0;
    const port = await site((request, response) => {
      if (request.url === '/robots.txt') asked += 1;
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nAllow: /' : PAGE);
    });
    const { fetchPage } = fetcher();
    for (const path of ['/a', '/b', '/c']) await fetchPage(`http://news.test${port}${path}`);
    expect(asked).toBe(1);
  });

  test('a crawl-delay beyond the usual one is kept to', async () => {
    const port = await site(withRobots('User-agent: *\nCrawl-delay: 0.3'));
    const { fetchPage, events } = fetcher({ delayMs: 10 });
    await fetchPage(`http://news.test${port}/a`);
    await fetchPage(`http://news.test${port}/b`);
    const waits = events.flatMap((event) => (event.kind === 'waiting' ? [event.milliseconds] : []));
    expect(waits).toEqual([expect.any(Number)]);
    expect(waits[0]).toBeGreaterThan(100);
  });

  test('pages of one host are kept apart by the delay', async () => {
    const port = await site(withRobots(''));
    const { fetchPage, events } = fetcher({ delayMs: 200 });
    await fetchPage(`http://news.test${port}/a`);
    await fetchPage(`http://news.test${port}/b`);
    expect(events.filter(({ kind }) => kind === 'waiting')).toHaveLength(1);
  });
});
