import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteStore } from '../src/store/sqlite/sqlite.ts';
import { type AdderFile, bundleAdder } from './store/processes.ts';

/** Faults of a real disk. A quota, locks and damage are tested beside the store's code. */

const folder = mkdtempSync(join(tmpdir(), 'hearsay-disk-'));
const disk = join(folder, 'disk');
const mounted = mountSmallDisk(disk);
let adders: AdderFile;
beforeAll(async () => {
  chmodSync(folder, 0o755);
  adders = await bundleAdder();
});
afterAll(() => {
  if (mounted) execFileSync('umount', [disk]);
  adders.remove();
  rmSync(folder, { recursive: true });
});

function mountSmallDisk(path: string): boolean {
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('Skipped: a disk that is full. This user may not mount one.');
    return false;
  }
}

test.skipIf(!mounted)('a disk that is full: told, nothing lost, and work goes on when there is room', async () => {
  const path = join(disk, 'store.db');
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(1_000_000));
  const adder = adders.start(path, 0);
  await adder.ended;
  expect(adder.complaint()).toBe('full');
  const stored = adder.reported().length;
  expect(stored).toBeGreaterThan(0);

  rmSync(ballast);
  const store = await openSqliteStore(path);
  await store.check();
  expect((await store.documents()).total).toBe(stored);
  await store.close();
  const next = adders.start(path, stored, 5);
  await next.ended;
  expect([next.complaint(), next.reported().length]).toEqual(['', 5]);
});

test.skipIf(!mounted)('a disk that is full from the start', async () => {
  rmSync(join(disk, 'store.db'));
  const ballast = join(disk, 'ballast');
  try {
    writeFileSync(ballast, Buffer.alloc(4_000_000));
  } catch {
    expect(statSync(ballast).size).toBeGreaterThan(0);
  }
  const adder = adders.start(join(disk, 'new.db'), 0);
  await adder.ended;
  expect(adder.complaint()).toBe('full');
});

test.each([
  ['a file without write permission', 0o444, 0o777],
  ['a folder without write permission', 0o666, 0o555],
])('%s is told when the store is opened', async (_, fileMode, folderMode) => {
  const place = mkdtempSync(join(folder, 'place-'));
  const path = join(place, 'store.db');
  await (await openSqliteStore(path)).close();
  chmodSync(path, fileMode);
  chmodSync(place, folderMode);
  const adder = adders.start(path, 0, 1, 'unprivileged');
  await adder.ended;
  chmodSync(place, 0o755);
  expect([adder.complaint(), adder.reported()]).toEqual(['unwritable', []]);
});
