import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCaptured } from '../../test/run-hearsay.ts';
import type { Annotator } from '../annotate/annotate.ts';
import { parts } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-refusals-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const version = { version: 'stub', model: null };
const annotator: Annotator = {
  version,
  annotate: async () => ({ annotator: version, attributions: [], entities: [], mentions: [], figures: [] }),
};
const hearsay = (args: readonly string[], stdin = '') =>
  runCaptured(args, { ...parts, openAnnotator: async () => annotator }, { HEARSAY_STORE: at('store.db') }, stdin);

beforeAll(async () => {
  await hearsay(['add', '-'], 'The ferry stays in port, Ann Roe said.');
});

test.each([
  [['--store', '', 'search', 'x'], 2, /--store is empty/],
  [['search', '--from', '2026-02-31'], 2, /a day that there is/],
  [['search', '--from', '2026-04-01', '--to', '2026-03-01'], 2, /lies after/],
  [['--store', folder, 'search', 'x'], 3, /is a folder, and so cannot hold a store/],
  [['--store', '/dev/null', 'search', 'x'], 3, /is no file/],
])('%j ends with %i and says why', async (args, code, reason) => {
  const run = await hearsay(args);
  expect([run.code, run.err]).toEqual([code, expect.stringMatching(reason)]);
});

test('an add that finds nothing to keep makes no store, and one that does makes it', async () => {
  const own = ['--store', at('fresh/c.db')];
  const { code, err } = await hearsay([...own, 'add', at('nofile.html')]);
  expect(code).toBe(1);
  expect(err).toContain('There is no such file');
  expect(existsSync(at('fresh'))).toBe(false);
  writeFileSync(at('ferry.txt'), 'The ferry stays in port, Ann Roe said.');
  expect((await hearsay([...own, 'add', at('nofile.html'), at('ferry.txt')])).code).toBe(1);
  expect(existsSync(at('fresh/c.db'))).toBe(true);
});
