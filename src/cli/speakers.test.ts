import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Run, runCaptured } from '../../test/run-hearsay.ts';
import type { EndpointOptions } from '../ingest/sources/index.ts';
import { addTo, heard, type SampleSpeaker } from '../store/contract/samples.ts';
import type { Intake } from '../store/intake.ts';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import { parts } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-speakers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const VASKO: SampleSpeaker = { name: 'Idrin Vasko', key: 'person idrin vasko', roles: ['defence minister'] };
const WASKO: SampleSpeaker = { name: 'Idrin Wasko', key: 'person idrin wasko' };

let path: string;
let reports: readonly Intake[];
let count = 0;

beforeEach(async () => {
  path = join(folder, `${count++}.db`);
  reports = [heard([VASKO], '2026-03-01'), heard([VASKO], '2026-04-02'), heard([WASKO])];
  const store = await openSqliteStore(path);
  for (const report of reports) await addTo(store, report);
  await store.close();
});

/** Runs `hearsay speakers ...` against this test's store. */
async function speakers(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const openEndpoint = (address: string, options: EndpointOptions) =>
    parts.openEndpoint(address, { ...options, delayMs: 0, timeoutMs: 2_000, busyMs: 1 });
  const all = { HEARSAY_STORE: path, USER: 'olena', ...env };
  return runCaptured(['speakers', ...args], { ...parts, openEndpoint }, all);
}

const json = async (args: readonly string[]) => JSON.parse((await speakers([...args, '--json'])).out);

describe('a speaker', () => {
  test('is shown with the roles that reports use and when', async () => {
    const { out } = await speakers(['vasko']);
    expect(out).toContain('roles     defence minister (2 reports, 2026-03-01 to 2026-04-02)');
  });
});

describe('a list of speakers', () => {
  test('whose part lies behind the end is that sentence alone', async () => {
    expect((await speakers(['--offset', '9'])).out).toBe(
      'There are only 2 speakers: --offset must be less than that.\n',
    );
  });

  test('in which a name fits nobody of the kind says so', async () => {
    expect(await speakers(['vasko', '--kind', 'media'])).toMatchObject({
      code: 1,
      err: 'No speaker of the kind media is called vasko. "hearsay speakers" lists those there are.\n',
    });
  });
});

describe('deciding', () => {
  test('a merge by names, its log, and its undo', async () => {
    const merged = await speakers(['merge', 'wasko', 'idrin-vasko', '--why', 'one man, two spellings']);
    expect(merged).toMatchObject({ code: 0, err: '"hearsay speakers undo 1" undoes it.\n' });
    expect(merged.out).toContain('idrin-wasko is idrin-vasko');
    expect((await speakers(['idrin-wasko'])).out).toMatch(/^Idrin Vasko {2}idrin-vasko[\s\S]*formerly {2}idrin-wasko/);
    expect(await speakers(['undo', '1', '--by', 'Pell Orrin'])).toMatchObject({ code: 0 });
    const { out } = await speakers(['log', 'idrin-vasko', '--limit', '1']);
    expect(out).toMatch(/^ {3}2 {2}\d{4}-\d\d-\d\d {2}undoes decision 1\n {18}by Pell Orrin\n\n1 to 1 of 2 decisions/);
    expect((await speakers(['log'])).out).toContain(
      'idrin-wasko is idrin-vasko [undone]\n                  by olena: one man',
    );
  });

  test('a split of one report, under a name', async () => {
    const id = reports[0]!.document.id;
    const entry = await json(['split', 'vasko', id, '--name', 'Idrin Vasko Jr']);
    expect(entry).toMatchObject({
      id: 1,
      by: 'olena',
      decision: { into: 'idrin-vasko-2', occurrences: [{ entity: 'e1' }] },
    });
    expect((await json([])).results.map(({ name }: { name: string }) => name)).toContain('Idrin Vasko Jr');
  });

  test('a name, a link', async () => {
    expect((await json(['name', 'idrin-vasko', 'Idrin A. Vasko'])).standing).toBe('in-force');
    await speakers(['link', 'idrin-vasko', 'Q7', '--service', 'https://ids.example/']);
    expect((await speakers(['idrin-vasko'])).out).toMatch(
      /^Idrin A\. Vasko[\s\S]*link {6}Q7 of https:\/\/ids\.example\/\n/,
    );
  });

  test.each<[readonly string[], number, RegExp]>([
    [
      ['merge', 'idrin', 'wasko'],
      1,
      /2 speakers have "idrin" in a name\. Give the id of one: idrin-vasko, idrin-wasko/,
    ],
    [['merge', 'nobody', 'wasko'], 1, /No speaker is called nobody/],
    [['merge', 'wasko', 'wasko'], 1, /are one speaker already/],
    [['split', 'vasko', 'ffff'], 1, /There is no report ffff/],
    [['undo', '9'], 1, /There is no decision 9/],
    [['undo', 'nine'], 2, /hearsay speakers undo --help/],
    [['merge', 'wasko'], 2, /hearsay speakers merge --help/],
    [['--limit', '5', 'merge', 'a', 'b'], 2, /--limit is no option of "merge"/],
    [['merge', 'a', 'b', '--limit', '5'], 2, /--limit is no option of "merge"/],
  ])('%j is refused', async (args, code, message) => {
    expect(await speakers(args)).toMatchObject({ code, out: '', err: expect.stringMatching(message) });
  });
});

describe('resolving', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  /** A service that speaks the protocol and knows Idrin Vasko; with a fault it breaks at that batch. */
  async function service(breaksAt = Number.POSITIVE_INFINITY): Promise<{ address: string; asked: string[] }> {
    const asked: string[] = [];
    let batches = 0;
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      if (request.method === 'GET') {
        const manifest = { versions: ['0.2'], name: 'Register', identifierSpace: 'https://ids.example/', batchSize: 1 };
        response.end(JSON.stringify({ ...manifest, schemaSpace: 's', view: { url: 'https://ids.example/{{id}}' } }));
        return;
      }
      if (++batches >= breaksAt) {
        response.end('<h1>Down</h1>');
        return;
      }
      const { q0 } = JSON.parse(new URLSearchParams(body).get('queries')!);
      asked.push(q0.query);
      const known = { id: 'Q7', name: q0.query, description: 'politician', score: 97.5, match: true };
      response.end(JSON.stringify({ q0: { result: q0.query === 'Idrin Vasko' ? [known] : [] } }));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
  }

  test('asks nobody unless a service is named', async () => {
    expect(await speakers(['resolve'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('none was asked'),
    });
  });

  test('shows candidates and links nothing', async () => {
    const { address } = await service();
    const { code, out, err } = await speakers(['resolve'], { HEARSAY_RECONCILE: address });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Idrin Vasko {2}idrin-vasko\n {4}97\.5\* Q7 {2}Idrin Vasko, politician {2}https:\/\/ids\.example\/Q7\n/,
    );
    expect(out).toContain('no candidate');
    expect(err).toContain('Asked about 2 speakers; 1 without a candidate, 0 suggestions logged.');
    expect((await json(['log'])).total).toBe(0);
  });

  test('suggests above a score, and a person accepts', async () => {
    const { address, asked } = await service();
    const [found] = (await speakers(['resolve', '--endpoint', address, '--accept-above', '95', '--json'])).out.split(
      '\n',
    );
    expect(JSON.parse(found!)).toMatchObject({ speaker: 'idrin-vasko', suggested: { id: 1, decider: 'machine' } });
    expect((await speakers(['vasko'])).out).toContain('suggested by a machine, decision 1');
    await speakers(['accept', '1']);
    expect((await speakers(['vasko'])).out).toMatch(/link {6}Q7 \(Idrin Vasko\) of https:\/\/ids\.example\/\n/);
    expect((await speakers(['resolve', '--endpoint', address, '--again'])).code).toBe(0);
    expect(asked).toEqual(['Idrin Vasko', 'Idrin Wasko', 'Idrin Wasko']);
  });

  test('a service that breaks is said, and the next run goes on', async () => {
    const broken = await service(2);
    const run = await speakers(['resolve', '--endpoint', broken.address]);
    expect(run).toMatchObject({ code: 1, err: expect.stringContaining('did not answer in JSON') });
    const sound = await service();
    await speakers(['resolve', '--endpoint', sound.address]);
    expect(sound.asked).toEqual(['Idrin Wasko']);
  });

  test.each<[readonly string[], RegExp]>([
    [['--endpoint', 'ids.example'], /no http or https address/],
    [['--endpoint', 'http://127.0.0.1:1/'], /refuses the connection/],
    [['--endpoint', 'http://127.0.0.1:1/', '--type', 'king=T1'], /KIND=ID/],
    [['--endpoint', 'http://127.0.0.1:1/', '--accept-above', 'high'], /must be a number/],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await speakers(['resolve', ...args]);
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(message);
  });
});
