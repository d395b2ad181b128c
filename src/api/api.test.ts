import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { partsOver } from '../../test/room/parts.ts';
import { fillSample, IDS } from '../../test/room/sample.ts';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import type { Store } from '../store/store.ts';
import { createApi } from './api.ts';
import type { ApiParts } from './parts.ts';
import type { ProgressLine } from './progress.ts';
import type {
  ComparedStatement,
  Dispute,
  DocumentSummary,
  FigurePage,
  Finding,
  LoggedDecision,
  Page,
  Speaker,
  SpeakerSummary,
  StoredDocument,
  Trial,
} from './responses.ts';

type Refusal = { readonly error: { readonly code: string; readonly message: string } };

const HOME = { host: '127.0.0.1:4040' };
let store: Store;
let parts: ApiParts;

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await fillSample(store);
  parts = partsOver(store);
});

const get = (path: string, headers: Record<string, string> = HOME) => createApi(parts).request(path, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  createApi(parts).request(path, {
    method: 'POST',
    headers: { ...HOME, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const answer = async <Shape>(response: Response | Promise<Response>): Promise<Shape> =>
  (await response).json() as Shape;
/** An address that serves another page every time. */
const served = (pages: string[]): ApiParts['fetchPage'] => {
  return async (url) => {
    const about = { mediaType: 'text/plain', url, path: null, capturedAt: new Date().toISOString() };
    return parts.capture(new TextEncoder().encode(pages.shift()), about);
  };
};
const linesOf = async (response: Response): Promise<ProgressLine[]> =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('questions', () => {
  test('the shelf lists reports with their numbers and filters by outlet', async () => {
    const { total, results } = await answer<Page<DocumentSummary>>(
      get('/api/documents?outlet=The%20Estuary%20Courier'),
    );
    expect(total).toBe(2);
    expect(results.map((row) => row.statements)).toEqual([300, 21]);
  });

  test('a report comes with its text, record, speakers and capture, and without its bytes', async () => {
    const stored = await answer<StoredDocument>(get(`/api/documents/${IDS.harbour}`));
    expect(Object.keys(stored).sort()).toEqual(['addedAt', 'capture', 'document', 'record', 'speakers']);
    expect(stored.capture).not.toHaveProperty('bytes');
    expect(stored.capture.size).toBeGreaterThan(1000);
  });

  test('a search gives statements with the matching words marked', async () => {
    const { results } = await answer<Page<Finding>>(get('/api/search?words=weapons&stance=distancing'));
    expect(results).toHaveLength(1);
    const { contentWords, matches } = results[0]!;
    expect(contentWords.slice(...matches[0]!)).toBe('weapons');
  });

  test('figures come with their sentence, who signs them, and how many there are of each kind', async () => {
    const { total, results, kinds } = await answer<FigurePage>(
      get('/api/figures?speaker=Mines%20Ministry&kind=killed'),
    );
    expect(total).toBe(2);
    expect(results.map(({ words, signer }) => [words, signer?.speaker?.name])).toEqual([
      ['at least 26 miners', 'Mines Ministry'],
      ['19', 'Mines Ministry'],
    ]);
    for (const { words, sentence, range } of results) expect(sentence.slice(...range)).toBe(words);
    expect(kinds).toEqual([{ kind: 'killed', figures: 2 }]);
    const unsigned = await answer<FigurePage>(get('/api/figures?unsigned=true'));
    expect(unsigned.results.map(({ signer }) => signer)).toEqual([null, null, null, null]);
    expect((await answer<FigurePage>(get('/api/figures?unsigned=false'))).total).toBe(7);
  });

  test('disputes come with what denies them', async () => {
    const { results } = await answer<Page<Dispute>>(get('/api/disputes?denied=true'));
    expect(results.length).toBeGreaterThan(0);
    for (const { accusations, denied, denials } of results) {
      expect(accusations.map(({ attribution }) => attribution.act)).toContain('accuse');
      expect(denied.length).toBe(Math.min(denials, 3));
    }
    const { total } = await answer<Page<Dispute>>(get('/api/disputes?speaker=lucia-ferrand&target=Defence%20Ministry'));
    expect(total).toBe(1);
  });

  test('a statement that two reports tell comes with both renderings, compared word by word', async () => {
    const { total, results } = await answer<Page<ComparedStatement>>(get('/api/renderings?quotedOtherwise=true'));
    expect(total).toBe(1);
    expect(results[0]).toMatchObject({ reports: 2, outlets: 2, origins: 2, quotedOtherwise: true });
    const one = await answer<ComparedStatement>(get(`/api/documents/${IDS.harbour}/renderings/a5`));
    expect(one.renderings.map(({ difference }) => difference)).toEqual([null, { kind: 'altered', negation: true }]);
    const { parts, finding } = one.renderings[1]!;
    expect(parts.map(({ kind, words }) => (kind === 'dropped' ? '' : words)).join('')).toBe(finding.contentWords);
    expect(await answer(get(`/api/documents/${IDS.harbour}/renderings`))).toEqual({
      a5: { reports: 2, outlets: 2, quotedOtherwise: true },
    });
    expect((await answer<Page<ComparedStatement>>(get('/api/renderings?words=zeppelin'))).total).toBe(0);
  });

  test('a speaker has their statements', async () => {
    const { results } = await answer<Page<SpeakerSummary>>(get('/api/speakers?name=Ferrand'));
    const { total } = await answer<Page<Finding>>(get(`/api/speakers/${results[0]!.id}/statements?act=demand`));
    expect(total).toBe(1);
  });

  test.each([
    ['/api/documents/nope', 404, 'not-found'],
    ['/api/speakers/nope', 404, 'not-found'],
    ['/api/speakers/nope/statements', 404, 'not-found'],
    ['/api/documents/nope/renderings', 404, 'not-found'],
    ['/api/documents/nope/renderings/a1', 404, 'not-found'],
    [`/api/documents/${IDS.harbour}/renderings/a999`, 404, 'not-found'],
    ['/api/renderings?quotedOtherwise=yes', 400, 'invalid'],
    ['/api/disputes?denied=1', 400, 'invalid'],
    [`/api/captures/${'0'.repeat(64)}`, 404, 'not-found'],
    ['/api/captures/../../etc', 404, 'not-found'],
    ['/api/captures/xyz', 400, 'invalid'],
    ['/api/search?act=lie', 400, 'invalid'],
    ['/api/figures?kind=dead', 400, 'invalid'],
    ['/api/search?limit=100000', 400, 'invalid'],
    ['/api/documents?from=yesterday', 400, 'invalid'],
    ['/api/documents?from=2026-13-77', 400, 'invalid'],
    ['/api/nothing', 404, 'not-found'],
  ])('%s is refused with %i %s', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    if (path.includes('..')) return;
    const { error } = await answer<Refusal>(response);
    expect(error.code).toBe(code);
    expect(error.message.length).toBeGreaterThan(10);
  });

  test('captured bytes leave as an attachment that no browser renders', async () => {
    const { capture } = await answer<StoredDocument>(get(`/api/documents/${IDS.harbour}`));
    const response = await get(`/api/captures/${capture.hash}`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await response.arrayBuffer()).byteLength).toBe(capture.size);
  });

  test('the OpenAPI document describes every route that answers', async () => {
    const { openapi, paths } = await answer<{ openapi: string; paths: object }>(get('/api/openapi.json'));
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths).sort()).toEqual([
      '/api',
      '/api/captures/{hash}',
      '/api/decisions',
      '/api/disputes',
      '/api/documents',
      '/api/documents/{id}',
      '/api/documents/{id}/renderings',
      '/api/documents/{id}/renderings/{attribution}',
      '/api/figures',
      '/api/health',
      '/api/openapi.json',
      '/api/outlets',
      '/api/renderings',
      '/api/search',
      '/api/speakers',
      '/api/speakers/{id}',
      '/api/speakers/{id}/statements',
      '/api/try',
    ]);
    expect(await (await get('/api')).text()).toContain('GET /api/search');
  });
});

describe('the guards', () => {
  test.each([
    ['127.0.0.1', 200],
    ['localhost:4040', 200],
    ['[::1]:4040', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost.evil.example:80', 421],
  ])('the host %s gets %i', async (host, status) => {
    expect((await get('/api/health', { host })).status).toBe(status);
  });

  test('a host that was allowed is answered', async () => {
    const api = createApi(parts, { hosts: ['room.example'] });
    expect((await api.request('/api/health', { headers: { host: 'room.example:8080' } })).status).toBe(200);
  });

  test.each([
    ['http://127.0.0.1:4040', 200],
    ['http://evil.example', 403],
    ['http://127.0.0.1:9999', 403],
    ['null', 403],
  ])('a POST from the origin %s gets %i', async (origin, status) => {
    expect((await post('/api/try', { text: 'All is well.' }, { origin })).status).toBe(status);
  });

  test('more than 10 MB is refused and nothing kept', async () => {
    const before = (await store.documents()).total;
    const response = await post('/api/documents', { text: 'x'.repeat(11 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect((await answer<Refusal>(response)).error.code).toBe('too-large');
    expect((await store.documents()).total).toBe(before);
  });
});

describe('deciding', () => {
  const BY = { by: 'Olena Karst', why: 'The same office.' };
  const speakers = async () => (await answer<Page<SpeakerSummary>>(get('/api/speakers'))).results.map(({ id }) => id);

  test('a merge is logged, takes effect and can be undone', async () => {
    const [into, from] = await speakers();
    const response = await post('/api/decisions', { decision: { kind: 'merge', from, into }, ...BY });
    expect(response.status).toBe(201);
    expect(await answer<LoggedDecision>(response)).toMatchObject({
      id: 1,
      ...BY,
      decider: 'person',
      standing: 'in-force',
    });
    expect(await answer<Speaker>(get(`/api/speakers/${from}`))).toMatchObject({ id: into, formerIds: [from] });
    await post('/api/decisions', { decision: { kind: 'undo', decision: 1 }, by: 'Pell Orrin' });
    expect(await answer<Speaker>(get(`/api/speakers/${from}`))).toMatchObject({ id: from, formerIds: [] });
    const log = await answer<Page<LoggedDecision>>(get(`/api/decisions?speaker=${from}`));
    expect(log.results.map(({ id, standing }) => [id, standing])).toEqual([
      [2, 'in-force'],
      [1, 'undone'],
    ]);
  });

  test.each<[object, number, string]>([
    [{ decision: { kind: 'merge', from: 'nobody', into: 'no-one' }, ...BY }, 404, 'not-found'],
    [{ decision: { kind: 'undo', decision: 1 }, ...BY }, 404, 'not-found'],
    [{ decision: { kind: 'praise' }, ...BY }, 400, 'invalid'],
    [{ decision: { kind: 'undo', decision: 'x' }, ...BY }, 400, 'invalid'],
    [{ decision: { kind: 'undo', decision: 1 } }, 400, 'invalid'],
    [{ decision: { kind: 'undo', decision: 1 }, ...BY, decider: 'machine' }, 400, 'invalid'],
    [{}, 400, 'invalid'],
  ])('%j is refused with %i %s', async (body, status, code) => {
    const response = await post('/api/decisions', body);
    expect(response.status).toBe(status);
    expect((await answer<Refusal>(response)).error.code).toBe(code);
  });

  test('what would change nothing is refused', async () => {
    const [id] = await speakers();
    expect((await post('/api/decisions', { decision: { kind: 'merge', from: id, into: id }, ...BY })).status).toBe(409);
  });

  test("another site's page decides nothing", async () => {
    const [into, from] = await speakers();
    const body = { decision: { kind: 'merge', from, into }, ...BY };
    expect((await post('/api/decisions', body, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post('/api/decisions', body, { host: 'evil.example' })).status).toBe(421);
    expect(await answer<Page<LoggedDecision>>(get('/api/decisions'))).toMatchObject({ total: 0 });
  });
});

describe('reading and adding', () => {
  test('a try gives the reading and stores nothing', async () => {
    const before = (await store.documents()).total;
    const { document, record } = await answer<Trial>(post('/api/try', { text: 'The pier is safe, the mayor said.' }));
    expect(document.text).toContain('The pier is safe');
    expect(record?.attributions).toHaveLength(1);
    expect((await store.documents()).total).toBe(before);
  });

  test('a trial that is kept keeps the bytes that were tried, not what the address serves by now', async () => {
    const api = createApi({ ...parts, fetchPage: served(['First, the mayor said.', 'Second, the mayor said.']) });
    const ask = (path: string, body: unknown) =>
      api.request(path, { method: 'POST', headers: HOME, body: JSON.stringify(body) });
    const { document } = await answer<Trial>(ask('/api/try', { url: 'https://changing.example/' }));
    expect((await linesOf(await ask('/api/documents', { trial: document.id }))).at(-1)).toMatchObject({ stored: 1 });
    expect((await store.document(document.id))!.document.text).toContain('First');
    expect((await ask('/api/documents', { trial: 'forgotten' })).status).toBe(404);
  });

  test('an address that cannot be fetched says why', async () => {
    const response = await post('/api/try', { url: 'https://refused.example/' });
    expect(response.status).toBe(422);
    expect((await answer<Refusal>(response)).error.code).toBe('fetch-refused');
  });

  test.each([[{}], [{ text: '' }], ['text'], [null]])('%j is no input', async (body) => {
    expect((await post('/api/try', body)).status).toBe(400);
  });

  test('an add tells each step and ends with the counts', async () => {
    const lines = await linesOf(await post('/api/documents', { text: 'The pier is safe, the mayor said.' }));
    expect(lines.map(({ step }) => step)).toEqual(['taking', 'taken', 'read', 'annotated', 'stored', 'done']);
    const again = await linesOf(await post('/api/documents', { text: 'The pier is safe, the mayor said.' }));
    expect(again.at(-1)).toEqual({ step: 'done', stored: 0, unchanged: 1, failed: 0, notRead: 0, notes: [] });
  });

  test('files are added each for itself, gzipped ones unpacked, a line of JSON lines each for itself', async () => {
    const form = new FormData();
    form.append('file', new File([gzipSync('The pier is safe, the mayor said.')], 'pier.txt.gz'));
    form.append('file', new File(['{"text":"One."}\n{"text":"Two."}\n'], 'feed.jsonl'));
    form.append('file', new File([new Uint8Array([0x1f, 0x8b, 1, 2, 3])], 'broken.html.gz'));
    const response = await createApi(parts).request('/api/documents', { method: 'POST', headers: HOME, body: form });
    const lines = await linesOf(response);
    expect(lines.at(-1)).toEqual({ step: 'done', stored: 3, unchanged: 0, failed: 1, notRead: 0, notes: [] });
    expect(lines.flatMap((line) => (line.step === 'stored' ? [line.item] : []))).toEqual([
      'pier.txt.gz',
      'feed.jsonl:1',
      'feed.jsonl:2',
    ]);
    const { capture } = (await store.document(lines.find((line) => line.step === 'stored')!.id))!;
    expect(capture.path).toBe('pier.txt.gz');
  });

  test('fields of JSON lines that were not understood are told, line by line and in the words of the command line', async () => {
    const rows = ['99/99/9999', '2026-03-01', '40th of May'].map((date, n) =>
      JSON.stringify({ text: `${n} boats sailed.`, date, ...(n === 0 ? { url: 'javascript:alert(1)' } : {}) }),
    );
    const form = new FormData();
    form.append('file', new File([rows.join('\n')], 'feed.jsonl'));
    const lines = await linesOf(
      await createApi(parts).request('/api/documents', { method: 'POST', headers: HOME, body: form }),
    );
    expect(lines.flatMap((line) => (line.step === 'read' ? [line.ignored] : []))).toEqual([
      ['url', 'date'],
      [],
      ['date'],
    ]);
    expect(lines.at(-1)).toMatchObject({
      notes: [
        '"url" was not understood in 1 line and left out there.',
        '"date" was not understood in 2 lines and left out there.',
      ],
    });
  });

  test('a page that could not be read is kept as it is, and asks for no annotator', async () => {
    const problem = { code: 'paywall', message: 'Only the beginning was served.' } as const;
    const read: ApiParts['read'] = (capture) => ({ ...parts.read(capture), problem });
    const annotator = () => Promise.reject(new Error('no model'));
    const ask = (text: string, api: ReturnType<typeof createApi>) =>
      api.request('/api/documents', { method: 'POST', headers: HOME, body: JSON.stringify({ text }) });
    const lines = await linesOf(await ask('A stub.', createApi({ ...parts, read, annotator })));
    expect(lines.find(({ step }) => step === 'read')).toMatchObject({ problem: problem.message });
    expect(lines.find(({ step }) => step === 'stored')).toMatchObject({ outcome: 'added', problem: 'paywall' });
    expect(lines.at(-1)).toMatchObject({ stored: 0, failed: 1, notRead: 1 });
    const refused = await linesOf(await ask('A whole report.', createApi({ ...parts, annotator })));
    expect(refused.find(({ step }) => step === 'failed')).toMatchObject({ code: 'no-annotator' });
  });

  test('a reader who leaves stops the add; what was stored stays', async () => {
    const form = new FormData();
    for (let i = 0; i < 20; i++) form.append('file', new File([`Report ${i}, the mayor said.`], `${i}.txt`));
    const before = (await store.documents()).total;
    const response = await createApi(parts).request('/api/documents', { method: 'POST', headers: HOME, body: form });
    const reader = response.body!.getReader();
    for (let line = 0; line < 6; line++) await reader.read();
    await reader.cancel();
    const after = (await store.documents()).total - before;
    expect(after).toBeGreaterThanOrEqual(1);
    expect(after).toBeLessThan(5);
  });
});
