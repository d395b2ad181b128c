// All tests, with what they need: the built program and a browser. Ends with "N passed, N failed".
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

function browser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return BROWSERS.map(onPath).find(Boolean);
}

/** Debian's Chromium, where this user may install packages. */
function installBrowser() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.error("No browser found for the page tests: installing Debian's Chromium ...");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env: environment });
  }
}

if (!browser()) installBrowser();
const found = browser();
if (!found) {
  console.error(
    'The page tests need Chromium and are left out: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.',
  );
}

execFileSync(process.execPath, ['scripts/build.js'], { stdio: ['ignore', 2, 2] });

const report = join(mkdtempSync(join(tmpdir(), 'hearsay-tests-')), 'report.json');
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...(found && { CHROMIUM_PATH: found }) } },
);
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numFailedTestSuites,
} = JSON.parse(readFileSync(report, 'utf8'));
// A file that cannot even be loaded counts: it has no tests to fail.
const broken = failed === 0 && run.status !== 0 ? Math.max(1, numFailedTestSuites) : 0;
console.log(`${passed} passed, ${failed + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = run.status ?? 1;
