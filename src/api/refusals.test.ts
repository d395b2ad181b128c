import { beforeEach, describe, expect, test } from 'vitest';
import { partsOver } from '../../test/room/parts.ts';
import { fillSample } from '../../test/room/sample.ts';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import { createApi } from './api.ts';
import type { ApiParts } from './parts.ts';

let parts: ApiParts;

beforeEach(async () => {
  const store = await openSqliteStore(':memory:');
  await fillSample(store);
  parts = partsOver(store);
});

const HEADERS = { host: '127.0.0.1:4040', 'content-type': 'application/json' };
const ask = (path: string, init: RequestInit = {}) => createApi(parts).request(path, { headers: HEADERS, ...init });
const post = (path: string, body: unknown) => ask(path, { method: 'POST', body: JSON.stringify(body) });
const messageOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { error: { message: string } }).error.message;

describe('a question that means nothing is refused in a plain sentence', () => {
  test.each([
    ['/api/search?speeker=Mara', /There is no field "speeker"/],
    ['/api/figures?act=deny', /There is no field "act"/],
    ['/api/figures?kind=dead', /"kind" must be one of killed, .*; it is "dead"/],
    ['/api/figures?unsigned=yes', /"unsigned" must be one of true, false; it is "yes"/],
    ['/api/figures?from=2026-04-01&to=2026-03-01', /lies after/],
    ['/api/documents?act=deny', /There is no field "act"/],
    ['/api/speakers?words=x', /There is no field "words"/],
    ['/api/decisions?name=x', /There is no field "name"/],
    ['/api/search?limit=501', /^"limit" must be a whole number from 1 to 500; it is "501"\.$/],
    ['/api/search?limit=', /"limit" must be a whole number from 1 to 500; it is ""\./],
    ['/api/search?limit=5.5', /"limit" must be a whole number/],
    ['/api/search?offset=-1', /"offset" must be a whole number from 0/],
    ['/api/search?minScore=', /"minScore" must be a number from 0 to 1/],
    ['/api/search?minScore=2', /"minScore" must be/],
    ['/api/search?act=lie', /"act" must be one of state, .*; it is "lie"/],
    ['/api/search?act=deny&act=accuse', /"act" is given more than once; give one value/],
    ['/api/search?limit=1&limit=2', /"limit" is given more than once/],
    ['/api/search?from=2026-02-31', /"from" must be a day that there is/],
    ['/api/search?from=2026-04-01&to=2026-03-01', /lies after/],
    ['/api/captures/xyz', /"hash" must be a SHA-256 in hexadecimal/],
  ])('%s is refused with %s', async (path, reason) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toMatch(reason);
  });

  test.each([
    ['/api/try', { text: 'x', title: 7 }, /"title" must be of the type string; it is 7/],
    ['/api/try', { text: 'x', titel: 'y' }, /There is no field "titel"/],
    ['/api/try', { text: 'x', url: 'javascript:alert(1)' }, /"url" must be an http or https address/],
    ['/api/try', { url: 'https://tarn.example/', title: 'y' }, /There is no field "title"/],
    ['/api/try', { text: 5 }, /"text" must be of the type string; it is 5/],
    ['/api/try', { text: '' }, /^"text" must be at least 1 character long; it is ""\./],
    ['/api/try', { text: 'x', outlet: 'y'.repeat(201) }, /^"outlet" must be at most 200 characters long; it is/],
    ['/api/try', {}, /Send JSON with a "text", an "html" or a "url"/],
    ['/api/try', { title: 'x' }, /Send JSON with/],
    ['/api/documents', { text: 'x', outlet: ['y'] }, /"outlet" must be|"outlet" is given/],
    ['/api/decisions', { decision: { kind: 'undo', decision: 'x' }, by: 'Ann Roe' }, /"decision.decision" must be/],
    [
      '/api/decisions',
      { decision: { kind: 'undo', decision: 0 }, by: 'Ann Roe' },
      /"decision.decision" must be at least 1; it is 0\./,
    ],
  ])('%s with %j', async (path, body, reason) => {
    const response = await post(path, body);
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toMatch(reason);
  });
});

describe('a method that an address does not answer', () => {
  test.each([
    ['POST', '/api/search', 'GET, HEAD, OPTIONS'],
    ['POST', '/api/figures', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/documents/x', 'GET, HEAD, OPTIONS'],
    ['PUT', '/api/documents', 'GET, HEAD, OPTIONS, POST'],
    ['GET', '/api/try', 'OPTIONS, POST'],
  ])('%s %s is told which are', async (method, path, allow) => {
    const response = await ask(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect(await messageOf(response)).toContain(method);
  });

  test('OPTIONS asks for them, and an address that is none has none', async () => {
    const response = await ask('/api/search', { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect((await ask('/api/nothing', { method: 'OPTIONS' })).status).toBe(404);
    expect((await ask('/api/searchx', { method: 'POST' })).status).toBe(404);
  });
});

test('the log of a speaker who is not there is no empty log', async () => {
  expect((await ask('/api/decisions?speaker=nobody')).status).toBe(404);
});

test('the description names each operation once, its group, and every refusal that its route can give', async () => {
  interface Operation {
    readonly operationId: string;
    readonly tags: readonly string[];
    readonly responses: object;
  }
  const { paths, servers } = (await (await ask('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, Operation>>;
    servers: readonly object[];
  };
  expect(servers).toHaveLength(1);
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { operationId, tags, responses } of operations) {
    expect([operationId, tags?.length, 'default' in responses]).toEqual([expect.stringMatching(/^\w+$/), 1, true]);
  }
  expect(Object.keys(paths['/api/try']!.post!.responses)).toEqual(['200', '400', '413', '422', 'default']);
  expect(Object.keys(paths['/api/documents']!.post!.responses)).toContain('404');
});

test('a file that holds no page counts as not read, and says so as the command line does', async () => {
  const form = new FormData();
  form.append('file', new File(['{"text":"One."}\n{"text":5}\n'], 'feed.jsonl'));
  const { capturesOfBytes } = await import('../ingest/sources/index.ts');
  const { read, unreadDocument } = await import('../ingest/read.ts');
  const real: ApiParts = { ...parts, read, unread: unreadDocument, captures: capturesOfBytes };
  const response = await createApi(real).request('/api/documents', {
    method: 'POST',
    headers: { host: '127.0.0.1:4040' },
    body: form,
  });
  const lines = (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.filter(({ step }) => step === 'stored')).toMatchObject([
    { item: 'feed.jsonl:1', problem: null },
    { item: 'feed.jsonl:2', problem: 'broken' },
  ]);
  expect(lines.at(-1)).toMatchObject({ stored: 1, failed: 1, notRead: 1 });
});
