import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../src/store/sqlite/sqlite.ts';
import { audit } from './room/audit.ts';
import { goTo, PHONE } from './room/browser.ts';
import { openRoom } from './room/open.ts';
import { IDS } from './room/sample.ts';
import { chromium, forgive, useRoom, visit, visiting } from './room/visiting.ts';

useRoom();

const reading = (hash = '') => `/documents/${IDS.harbour}${hash}`;

const ROOMS: readonly (readonly [name: string, path: () => string, landmark: RegExp])[] = [
  ['the shelf', () => '/', /Ministry denies shelling/],
  ['the reading view', () => reading(), /Ministry denies shelling/],
  ['the reading view with a statement in hand', () => reading('#a5'), /Why\?/],
  ['a charge with its answers and its chain', () => `/documents/${IDS.colliery}#a3`, /answered by/],
  ['a statement and at whom it is aimed', () => reading('#a13'), /Aimed at\s+Defence Ministry/],
  ['a statement that nobody signs', () => `/documents/${IDS.colliery}#a8`, /who said it is not stated/],
  ['a figure in hand', () => `/documents/${IDS.colliery}#f3`, /as written/],
  ['a report that was not read whole', () => `/documents/${IDS.stub}`, /asks for a subscription/],
  ['a hostile report', () => `/documents/${IDS.hostile}`, /a headline that will not end/],
  ['the speakers', () => '/speakers', /Lucia Ferrand/],
  ['a speaker', () => '/speakers/lucia-ferrand', /Statements, newest first/],
  ['the search', () => '/search?words=harbour', /\d+ statements/],
  ['a search without a result', () => '/search?words=zeppelin', /No stored statement matches/],
  ['a page beyond the last', () => '/search?offset=99999', /There is no such page/],
  ['a search for a field that is none', () => '/search?q=harbour', /is no field of the search/],
  ['the figures', () => '/figures', /Drawn: the kind “killed”/],
  ['figures of money, which are not drawn', () => '/figures?kind=money', /their currencies differ/],
  ['figures that nobody is named for', () => '/figures?unsigned=true', /nobody is named for it/],
  ['a question without a figure', () => '/figures?words=zeppelin&kind=killed', /No stored figure matches/],
  ['the disputes', () => '/disputes', /Lucia Ferrand against Defence Ministry/],
  ['disputes with a denial', () => '/disputes?denied=true', /denied in \d statements?/],
  ['the renderings', () => '/renderings', /2 reports by 2 outlets, from 2 origins/],
  ['a question without a rendering', () => '/renderings?words=zeppelin', /No stored retold statement matches/],
  ['one statement as reports render it', () => `/renderings/${IDS.harbour}/a5`, /the others are compared with this/],
  [
    'a statement that no other report has',
    () => `/renderings/${IDS.harbour}/a6`,
    /In no other report that is kept here/,
  ],
  ['a statement that another report quotes otherwise', () => reading('#a5'), /compare the words, which differ/],
  ['a speaker’s sure statements', () => '/speakers/lucia-ferrand?minScore=0.85', /unsure set aside/],
  ['a report filtered by its address', () => `/documents/${IDS.colliery}?facet=denied`, /3 of 12 statements, 0 of 7/],
  ['a statement that is no longer there', () => reading('#a999'), /which is not in this record/],
  ['the place to try', () => '/try', /Nothing is kept until you say so/],
];

describe.skipIf(chromium === null)('every room', () => {
  // One visit for all of it: loading the page anew for each question would take minutes.
  test.each(ROOMS)('%s opens, is accessible by day and by night, and fits a phone', async (_, path, landmark) => {
    const page = await visit(path());
    expect(await page.locator('body').innerText()).toMatch(landmark);
    expect(await page.locator('h1').count()).toBeGreaterThan(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await audit(page);
      expect(violations, colorScheme).toEqual([]);
      expect(passes).toBeGreaterThan(10);
    }
    for (const width of [320, PHONE.width]) {
      await page.setViewportSize({ ...PHONE, width });
      await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    expect((await audit(page)).violations, 'on a phone').toEqual([]);
  });

  test('an address that leads nowhere is a true 404 that says so', async () => {
    const page = await visit('/nowhere');
    expect(await page.locator('h1').innerText()).toBe('There is no such page');
    forgive(/404/);
    expect((await fetch(`${visiting().room.address}/nowhere`)).status).toBe(404);
    expect((await fetch(`${visiting().room.address}/speakers/some-one`)).status).toBe(200);
  });

  test('a report that is not there says so and shows the way back', async () => {
    const page = await visit('/documents/none');
    expect(await page.getByRole('alert').innerText()).toContain('There is no report none. The shelf lists');
    forgive(/404/);
  });

  test('a page that cannot be drawn says so, and the rooms beside it stay open', async () => {
    const page = await visit('/');
    await page.route(`**/api/documents/${IDS.harbour}*`, async (route) => {
      const { record, ...answer } = await (await route.fetch()).json();
      await route.fulfill({ json: { ...answer, record: { ...record, attributions: [{ id: 'a1' }] } } });
    });
    await page.getByRole('link', { name: /Ministry denies shelling/ }).click();
    await page.getByRole('heading', { name: 'This page cannot be shown' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Hearsay failed while drawing it');
    forgive(/TypeError/);
    expect((await audit(page)).violations).toEqual([]);
    await page.getByRole('link', { name: 'shelf', exact: true }).click();
    await page.getByRole('link', { name: /Ministry denies shelling/ }).waitFor();
  });

  test('links lead from room to room without loading the page anew, and the back button leads back', async () => {
    const page = await visit('/');
    await page.evaluate('window.same = true');
    await page.getByRole('link', { name: 'Speakers', exact: true }).click();
    await page.getByRole('link', { name: 'Lucia Ferrand' }).click();
    await page.locator('a.content').first().click();
    await page.waitForURL(/\/documents\/.+#a\d+$/);
    expect(await page.evaluate('window.same')).toBe(true);
    await page.goBack();
    expect(page.url()).toMatch(/\/speakers\/lucia-ferrand$/);
    await page.getByRole('heading', { name: 'Lucia Ferrand' }).waitFor();
  });
});

describe.skipIf(chromium === null)('the other rooms', () => {
  test('the search keeps its whole question in the address', async () => {
    const page = await visit('/search');
    await page.getByLabel(/^Words/).fill('harbour');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByLabel('Act').selectOption('deny');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/words=harbour&act=deny/);
    await page.getByText(/^\d+ statements?$/).waitFor();
    await expect.poll(() => page.locator('main ol li').count()).toBe(4);
    expect(await page.locator('mark').allTextContents()).toEqual(['harbour', 'harbour', 'harbour', 'harbour']);
    const again = await visit(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await again.getByLabel('Act').inputValue()).toBe('deny');
    expect(await again.locator('main ol li').count()).toBe(4);
  });

  test('a speaker’s strip has a tick for each statement, each a way to its place', async () => {
    const page = await visit('/speakers/anselm-roth');
    const ticks = page.locator('figure svg a');
    expect(await ticks.count()).toBe(await page.locator('main ol li').count());
    await ticks.first().press('Enter');
    await page.waitForURL(/\/documents\/.+#a\d+$/);
  });

  test('a text is tried, shown and kept only when asked', async () => {
    const page = await visit('/try');
    const before = (await visiting().store.documents()).total;
    await page.getByLabel('A text, or an address').fill('The pier is safe, the mayor said.');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByText('1 statement found. This reading is not kept.').waitFor();
    expect((await visiting().store.documents()).total).toBe(before);
    await page.getByRole('button', { name: 'Keep it on the shelf' }).click();
    await page.waitForURL(/\/documents\//);
    expect((await visiting().store.documents()).total).toBe(before + 1);
  });

  test('an address is tried; one that is refused says why', async () => {
    const page = await visit('/try');
    const field = page.getByLabel('A text, or an address');
    await field.fill('https://lamp.example/june');
    await page.getByRole('button', { name: 'Fetch and read' }).click();
    await page.getByText('The lighthouse will be lit again by June').first().waitFor();
    await field.fill('https://refused.example/');
    await page.getByRole('button', { name: 'Fetch and read' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('private network');
    forgive(/422/);
  });

  test('reading into the shelf tells its progress and links to what was kept', async () => {
    const page = await visit('/');
    await page.getByLabel('Address of a report').fill('https://lamp.example/');
    await page.getByRole('button', { name: 'Read and keep' }).click();
    await page.getByText(/^Done: /).waitFor();
    const lines = await page.getByRole('list', { name: 'Progress' }).innerText();
    expect(lines).toContain('Taking https://lamp.example/');
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.waitForURL(/\/documents\//);
  });

  test('files are dropped, read one by one, and the reading can be stopped', async () => {
    const page = await visit('/');
    const before = (await visiting().store.documents()).total;
    const files = Array.from({ length: 300 }, (_, i) => ({
      name: `report-${i}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`Pier ${i} is safe, the mayor said.`),
    }));
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText('report-3.txt').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. What was kept before stays on the shelf.').waitFor();
    const kept = (await visiting().store.documents()).total - before;
    expect(kept).toBeGreaterThanOrEqual(3);
    expect(kept).toBeLessThan(300);
  });

  test('an empty shelf teaches', async () => {
    const empty = await openSqliteStore(':memory:');
    const other = await openRoom(empty, visiting().client);
    const page = await visit('/', {}, other);
    expect(await page.locator('main').innerText()).toContain('Drop a page here, or paste an address.');
    await goTo(page, `${other.address}/speakers`);
    expect(await page.locator('main').innerText()).toContain('No speakers yet.');
    await goTo(page, `${other.address}/figures`);
    expect(await page.locator('main').innerText()).toContain('No figures yet. Add a report');
    await page.close();
    await other.close();
    await empty.close();
  });

  test('the light can be chosen, and stays chosen', async () => {
    const page = await visit('/', { colorScheme: 'light' });
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const day = await paper();
    await page.getByLabel('Light').selectOption('dark');
    const night = await paper();
    expect(night).not.toBe(day);
    await page.reload();
    expect(await paper()).toBe(night);
  });
});

describe.skipIf(chromium === null)('what the room serves', () => {
  test('the first view needs less than 100 kB of JavaScript, gzipped', () => {
    const scripts = readdirSync(visiting().client, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const sizes = scripts.map((name) => gzipSync(readFileSync(join(visiting().client, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  test('the policy lets nothing inline run, and hashed files are kept for good', async () => {
    const page = await fetch(`${visiting().room.address}/`);
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    const html = await page.text();
    expect(html).not.toMatch(/<style|style=|onload=|<script(?![^>]*src=)/);
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(html)!;
    const file = await fetch(visiting().room.address + script);
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(
      (await fetch(`${visiting().room.address}/assets/..%2f..%2fpackage.json`)).headers.get('content-type'),
    ).toMatch(/html/);
  });

  test('another host name is turned away', async () => {
    const status = await new Promise((done) => {
      request(visiting().room.address, { headers: { host: 'evil.example' } }, (answer) =>
        done(answer.resume().statusCode),
      ).end();
    });
    expect(status).toBe(421);
  });
});
