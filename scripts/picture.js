// Takes the README's picture: the reading view over the corpus that ships, with one attribution chosen.
// usage: node scripts/picture.js [FILE] [PATH_IN_ROOM] [WIDTH] [HEIGHT] [dark]
// the third: node scripts/picture.js docs/renderings.png renderings/7413e43286d319b3/a26 1360 1040 (a statement by its report and id)
// the second: node scripts/picture.js docs/figures.png 'figures?kind=killed&words=brenica' 1360 940
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [file = 'docs/reading-view.png', path, width = '1360', height = '900', scheme = 'light'] = process.argv.slice(2);
const store = join(mkdtempSync(join(tmpdir(), 'hearsay-picture-')), 'store.sqlite');
const room = spawn(process.execPath, ['dist/cli/hearsay.js', '--store', store, 'start', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  room.stdout.on('data', (chunk) => {
    const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk));
    if (found) resolve(found[0]);
  });
  room.on('exit', (code) => reject(new Error(`the room ended with ${code}`)));
});

/** The agency's main report of the first day, at the statement that answers the charge. */
async function chosenReport() {
  const { results } = await (
    await fetch(`${address}api/search?words=%22had%20no%20reason%20to%22&outlet=Corvane`)
  ).json();
  const { document, attribution } = results.at(-1);
  return `documents/${document.id}#${attribution.id}`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage({
    viewport: { width: Number(width), height: Number(height) },
    colorScheme: scheme,
  });
  await page.goto(address + (path ?? (await chosenReport())));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  room.kill('SIGINT');
}
