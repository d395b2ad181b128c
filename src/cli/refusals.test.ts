import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findsNothing } from '../../test/finds-nothing.ts';
import { runCaptured } from '../../test/run-hearsay.ts';
import { parts } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-refusals-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const hearsay = (args: readonly string[], stdin = '') =>
  runCaptured(args, { ...parts, openAnnotator: async () => findsNothing }, { HEARSAY_STORE: at('store.db') }, stdin);

beforeAll(async () => {
  await hearsay(['add', '-'], 'The ferry stays in port, Ann Roe said.');
});

test.each([
  [['--store', '', 'search', 'x'], 2, /--store is empty/],
  [['search', '--from', '2026-02-31'], 2, /a day that there is/],
  [['search', '--from', '2026-04-01', '--to', '2026-03-01'], 2, /lies after/],
  [['--store', folder, 'search', 'x'], 3, /is a folder, and so cannot hold a store/],
  [['--store', '/dev/null', 'search', 'x'], 3, /is no file/],
  [['export', '--json', '--format', 'csv'], 2, /--json and --format csv ask for two forms/],
  [['export', '--spreadsheet'], 2, /--spreadsheet is for --format csv/],
  [['export', '--figures'], 2, /--figures is for --format csv/],
  [['annotate', '--json', '--format', 'table'], 2, /--json and --format table/],
  [['read', '--json', '--format', 'text'], 2, /--json and --format text/],
  [['search', '--min-score', '2'], 2, /from 0 to 1/],
  [['search', '--polarity', 'odd'], 2, /Allowed choices are positive, negative/],
  [['speakers', '--kind', 'dog'], 2, /Allowed choices are person/],
  [['help', 'nothing'], 2, /unknown command 'nothing'/],
])('%j ends with %i and says why', async (args, code, reason) => {
  const run = await hearsay(args);
  expect([run.code, run.err]).toEqual([code, expect.stringMatching(reason)]);
});

test('an add that finds nothing to keep makes no store, and one that does makes it', async () => {
  const own = ['--store', at('fresh/c.db')];
  const { code, err } = await hearsay([...own, 'add', at('nofile.html')]);
  expect(code).toBe(1);
  expect(err).toContain('There is no such file or folder. Check the path');
  expect(err).toContain('Not read: 1 missing-file.');
  expect(existsSync(at('fresh'))).toBe(false);
  writeFileSync(at('ferry.txt'), 'The ferry stays in port, Ann Roe said.');
  expect((await hearsay([...own, 'add', at('nofile.html'), at('ferry.txt')])).code).toBe(1);
  expect(existsSync(at('fresh/c.db'))).toBe(true);
});

test('--json and its own form agree', async () => {
  for (const command of ['export', 'annotate', 'read']) {
    const stdin = command === 'export' ? '' : '{"text":"The ferry stays in port, Ann Roe said."}';
    expect((await hearsay([command, '--json', '--format', 'jsonl'], stdin)).code).toBe(0);
  }
});

test('help on a command is still its help, and of speakers its own options alone', async () => {
  expect((await hearsay(['help', 'search'])).out).toContain('--polarity');
  const { out } = await hearsay(['speakers', 'merge', '--help']);
  expect(out).toContain('--store');
  expect(out).not.toContain('--limit');
});

test('standard input that is one text is annotated as one, where it is said, and the way is told where not', async () => {
  const text = '# Ferry\n\nThe ferry stays in port, Ann Roe said.';
  expect((await hearsay(['annotate', '--json'], text)).err).toContain('Give --input text if it is one text.');
  const { code, out, err } = await hearsay(['annotate', '--json', '--input', 'text'], text);
  expect([code, out.trim().split('\n').length, err]).toEqual([0, 1, '']);
  expect((await hearsay(['annotate', '--json'], '{"id":"a"}')).err).toContain('Give --input text');
});
