import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'dist/cli/hearsay.js');
const outlets = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'unreadable')
  .map(({ name }) => join(root, 'fixtures', name));
const pages = outlets.flatMap((outlet) => readdirSync(outlet).filter((name) => /\.html$/.test(name)));

const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-whole-'));
let runs = 0;
let store = '';

beforeAll(() => {
  if (!existsSync(bin)) execFileSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'ignore' });
});
beforeEach(() => {
  runs += 1;
  store = join(folder, `${runs}.db`);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the program as a user would; `when` is called with all that it has written so far. */
function begin(args: readonly string[], when: (written: { out: string; err: string }) => void = () => {}) {
  const env = { ...process.env, HEARSAY_STORE: store, NO_COLOR: '1', CI: '1' };
  const child = spawn(process.execPath, [bin, ...args], { env, cwd: folder });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    written.out += chunk;
    when(written);
  });
  child.stderr.on('data', (chunk) => {
    written.err += chunk;
    when(written);
  });
  const ended: Promise<Ended> = once(child, 'close').then(([code]) => ({ code, ...written }));
  return { child, ended };
}

const hearsay = (...args: readonly string[]): Promise<Ended> => begin(args).ended;

/** Inputs whose addition was reported, from the lines that came whole. */
const reported = (out: string): readonly string[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).id);

const stored = async (): Promise<readonly string[]> =>
  (await hearsay('export')).out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document.id);

describe('the program', () => {
  test('runs as a file', () => {
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(bin).mode & 0o111).not.toBe(0);
    expect(execFileSync(bin, ['--help'], { encoding: 'utf8' })).toContain('Usage: hearsay');
  });

  test('ends quietly when the reader of its output goes away', async () => {
    await hearsay('add', '--quiet', ...outlets);
    const command = `"${process.execPath}" "${bin}" export --store "${store}" | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command]);
    expect({ stdout, stderr }).toEqual({ stdout: '{"document 0\n', stderr: '' });
  });
});

describe('add', () => {
  test('takes what ships, and changes nothing when it is run again', async () => {
    const first = await hearsay('add', ...outlets);
    expect(first).toMatchObject({ code: 0, out: '' });
    expect(first.err).toContain(`${pages.length} reports added, 0 unchanged, 0 not read`);
    const before = await stored();
    const second = await hearsay('add', ...outlets);
    expect(second.err).toContain(`0 reports added, ${pages.length} unchanged, 0 not read.\n`);
    const anew = await hearsay('reannotate');
    expect(anew.err).toContain(`0 reports added, ${pages.length} unchanged, 0 not read.\n`);
    expect(await stored()).toEqual(before);
  });

  test('stops in order on Ctrl-C, keeps what it reported, and goes on when run again', async () => {
    const { child, ended } = begin(['add', '--json', ...outlets], ({ out }) => {
      if (out.includes('\n') && !child.killed) child.kill('SIGINT');
    });
    const { code, out, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain('run the same command again to go on');
    expect(await stored()).toEqual(reported(out));
    const again = await hearsay('add', ...outlets);
    expect(again.err).toContain(
      `${pages.length - reported(out).length} reports added, ${reported(out).length} unchanged`,
    );
  });

  test('that is killed at any moment has what it reported, and goes on when run again', async () => {
    const told = new Set<string>();
    for (let kills = 0; kills < 5; kills += 1) {
      const { child, ended } = begin(['add', '--json', ...outlets], ({ out }) => {
        // A little after one more page was reported each time: in the middle of the next.
        if (reported(out).length > told.size) setTimeout(() => child.kill('SIGKILL'), kills * 3);
      });
      for (const id of reported((await ended).out)) told.add(id);
      const kept = await stored();
      for (const id of told) expect(kept).toContain(id);
    }
    expect((await hearsay('add', ...outlets)).code).toBe(0);
    expect(await stored()).toHaveLength(pages.length);
  });
});

describe('standard input', () => {
  test('that stays open and idle does not keep the program from stopping', async () => {
    const { child, ended } = begin(['add', '-']);
    setTimeout(() => child.kill('SIGINT'), 2000);
    expect(await ended).toMatchObject({ code: 130, err: expect.stringContaining('Stopped before the end') });
  });
});

describe('start', () => {
  test('adds what ships, prints one address on standard output, answers there, and closes when asked', async () => {
    let health: unknown = null;
    const { child, ended } = begin(['start', '--port', '0', '--no-open'], async ({ out }) => {
      if (!out.includes('\n') || health !== null) return;
      health = false;
      health = await (await fetch(`${out.trim()}api/health`)).json();
      child.kill('SIGTERM');
    });
    const { code, out, err } = await ended;
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    expect(health).toEqual({ ok: true, documents: pages.length });
    expect(err).toContain(`${pages.length} reports added`);
  });

  test('finds another port where the usual one is taken, but not where one is asked for', async () => {
    const taken = createServer().listen(4321, '127.0.0.1');
    // Somebody else may have it already; then it is taken all the same.
    await new Promise((resolve) => taken.once('listening', resolve).once('error', resolve));
    let asked = false;
    const { child, ended } = begin(['serve'], ({ out }) => {
      // Once: a second Ctrl-C ends the program at once, and that is another case.
      if (!asked && out.includes('\n')) asked = child.kill('SIGINT');
    });
    const { code, out } = await ended;
    expect(code).toBe(0);
    expect(out).not.toContain(':4321/');
    const other = await hearsay('serve', '--port', '4321');
    expect(other).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Another program answers there') });
    taken.close();
  });
});
