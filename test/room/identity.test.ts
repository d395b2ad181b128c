import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts';
import { audit } from './audit.ts';
import { goTo, PHONE } from './browser.ts';
import { fillNamesakes } from './namesakes.ts';
import { type OpenRoom, openRoom } from './open.ts';
import { chromium, forgive, useRoom, visit, visiting } from './visiting.ts';

useRoom();

/** A room of its own for each test, whose log starts with one suggestion. */
let room: OpenRoom;
beforeEach(async () => {
  if (chromium === null) return;
  const store = await openSqliteStore(':memory:');
  await fillNamesakes(store);
  room = await openRoom(store, visiting().client);
  return async () => {
    await room.close();
    await store.close();
  };
});

const speaker = (id = 'idrin-vasko') => visit(`/speakers/${id}`, {}, room);
const dialog = (page: Page) => page.getByRole('dialog');
const notice = (page: Page) => page.getByRole('status');
const log = (page: Page) => page.getByRole('region', { name: 'What was decided' });
const entries = async (page: Page) =>
  (await log(page).getByRole('listitem').allInnerTexts()).map((words) => words.replace(/\s+/g, ' ').trim());

async function decide(page: Page, action: string, by = 'Olena Karst', why = ''): Promise<void> {
  await dialog(page).getByLabel('Who decides').fill(by);
  await dialog(page).getByLabel('Why').fill(why);
  await dialog(page).getByRole('button', { name: action }).click();
}

async function mergeSpellings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'the same? Idryn Vasko' }).click();
  await decide(page, 'They are one', 'Olena Karst', 'One man in two spellings.');
  await notice(page).getByText('Idryn Vasko is the same as Idrin Vasko').waitFor();
}

describe.skipIf(chromium === null)('who a speaker is', () => {
  test('roles are dated, the latest first, each with a way to its reports', async () => {
    const page = await speaker();
    const roles = page.getByRole('region', { name: 'Roles over time' });
    const [latest, earlier] = await roles.locator('li', { has: page.locator('.when') }).all();
    expect(await latest!.innerText()).toMatch(/^14 March 2026\s+Former Defence Minister\s+Vasko speaks of the bridge/);
    expect(await earlier!.innerText()).toMatch(/^20 January to 2 February 2026\s+Defence Minister\s+2 reports/);
    await earlier!.getByText('2 reports').click();
    expect(await earlier!.getByRole('link').count()).toBe(2);
    await latest!.getByRole('link').click();
    await page.waitForURL(/\/documents\/.+#a1$/);
  });

  test('names stand with the number of their reports', async () => {
    const page = await speaker();
    expect(await page.locator('header .names').innerText()).toBe('also Vasko 3 reports');
  });

  test('two namesakes are merged with a reason; the log says so, the old address leads on, and an undo parts them', async () => {
    const page = await speaker();
    expect(await page.locator('main ol li').count()).toBe(6);
    await mergeSpellings(page);
    await expect.poll(() => page.locator('main ol li').count()).toBe(8);
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('status');
    await expect.poll(() => entries(page)).toHaveLength(2);
    expect((await entries(page))[0]).toMatch(
      /^No\. 2 Idryn Vasko is the same as Idrin Vasko One man in two spellings\. Olena Karst, .+ undo no\. 2$/,
    );
    expect(await page.locator('main header').innerText()).toContain('/speakers/idryn-vasko leads here');

    const old = await speaker('idryn-vasko');
    await old.waitForURL(/\/speakers\/idrin-vasko$/);
    expect(await old.locator('h1').innerText()).toBe('Idrin Vasko');

    await notice(page).getByRole('button', { name: 'Undo' }).click();
    await notice(page).getByText('No. 2 is undone').waitFor();
    await expect.poll(() => page.locator('main ol li').count()).toBe(6);
    expect((await entries(page))[1]).toContain('undone');
    await goTo(page, `${room.address}/speakers/idryn-vasko`);
    expect(await page.locator('h1').innerText()).toBe('Idryn Vasko');
  });

  test('the keyboard alone merges two, and comes out at what was decided', async () => {
    const page = await speaker();
    const held = () => page.evaluate('document.activeElement.textContent');
    await page.getByRole('button', { name: 'the same? Idryn Vasko' }).focus();
    await page.keyboard.press('Enter');
    expect(await held()).toBe('Is Idryn Vasko the same as Idrin Vasko?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('One man.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tam Orrin');
    await page.keyboard.press('Enter');
    await expect.poll(held).toContain('Idryn Vasko is the same as Idrin Vasko. Entered as no. 2 by Tam Orrin.');
    await page.keyboard.press('Tab');
    expect(await held()).toBe('Undo');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => notice(page).innerText()).toBe('');
  });

  test('an entry is undone from the log, and an undo too', async () => {
    const page = await speaker();
    await mergeSpellings(page);
    await log(page).getByRole('button', { name: 'undo no. 2' }).click();
    await decide(page, 'Undo it');
    await expect.poll(() => page.locator('main ol li').count()).toBe(6);
    await log(page).getByRole('button', { name: 'undo no. 3' }).click();
    await decide(page, 'Undo it');
    await expect.poll(() => page.locator('main ol li').count()).toBe(8);
  });

  test('a report that means somebody else is parted from the speaker', async () => {
    const page = await speaker();
    await page.getByText(/^named (?:and credited )?in 3 reports/).click();
    await page
      .getByRole('button', { name: /^not this one\?/ })
      .first()
      .click();
    expect(await dialog(page).innerText()).toContain('Vasko speaks of the bridge · The Ledger, 14 March 2026');
    await dialog(page).getByLabel('Called').fill('Idrin Vasko (engineer)');
    await decide(page, 'It is somebody else');
    await notice(page).getByText('In 1 report not Idrin Vasko but').waitFor();
    await expect.poll(() => page.locator('main ol li').count()).toBe(4);
    await page.getByRole('link', { name: 'Idrin Vasko (engineer)' }).first().click();
    await page.getByRole('heading', { name: 'Idrin Vasko (engineer)' }).waitFor();
    await expect.poll(() => page.locator('main ol li').count()).toBe(2);
  });

  test('a preferred name is shown, and who decided is remembered', async () => {
    const page = await speaker();
    await page.getByRole('button', { name: 'Show under another name' }).click();
    await dialog(page).getByLabel('Name', { exact: true }).fill('Idrin A. Vasko');
    await decide(page, 'Call it so', 'Tam Orrin');
    await page.getByRole('heading', { level: 1, name: 'Idrin A. Vasko' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Show under another name' }).click();
    expect(await dialog(page).getByLabel('Who decides').inputValue()).toBe('Tam Orrin');
  });

  test('a machine’s link is a suggestion until a person accepts it', async () => {
    const page = await speaker();
    const link = page.locator('dd li', { hasText: 'P17' });
    expect(await link.innerText()).toContain('suggested by the resolver, score 91');
    await link.getByRole('button', { name: 'accept' }).click();
    await decide(page, 'It is');
    await expect.poll(() => link.innerText()).not.toContain('suggested');
    await link.getByRole('button', { name: 'undo' }).waitFor();
  });

  test('a refusal is told in words, and nothing is lost of what was written', async () => {
    const page = await speaker();
    await page.getByRole('button', { name: 'Show under another name' }).click();
    await decide(page, 'Call it so', 'Tam Orrin', 'I like it.');
    expect(await dialog(page).getByRole('alert').innerText()).toContain('is called so already');
    expect(await dialog(page).getByLabel('Why').inputValue()).toBe('I like it.');
    forgive(/409/);
  });

  test('all of it is accessible by day, by night and on a phone, and is worked by the keyboard', async () => {
    const page = await speaker();
    await mergeSpellings(page);
    for (const { colorScheme, size } of [
      { colorScheme: 'light', size: { width: 1440, height: 900 } },
      { colorScheme: 'dark', size: PHONE },
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect((await audit(page)).violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
      await page.getByRole('button', { name: /^the same\? Lena/ }).press('Enter');
      await dialog(page).waitFor();
      expect((await audit(page)).violations, 'the form').toEqual([]);
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
    }
  });
});
