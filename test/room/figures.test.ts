import { describe, expect, test } from 'vitest';
import { IDS } from './sample.ts';
import { chromium, forgive, useRoom, visit } from './visiting.ts';

useRoom();

const main = 'main';

describe.skipIf(chromium === null)('the figures', () => {
  test('stand in a list with who says so, the number marked in its sentence, each a way to its place', async () => {
    const page = await visit('/figures');
    const items = page.locator('main ol li');
    expect(await items.count()).toBe(7);
    expect(await items.nth(2).innerText()).toMatch(
      /^at least 26 killed\s+Mines Ministry\s+official\s+said\s[\s\S]*Velnar/,
    );
    expect(await items.nth(2).locator('mark').innerText()).toBe('at least 26 miners');
    expect(await items.nth(0).innerText()).toMatch(/^at most 300 people\s+nobody is named for it/);
    await items.nth(2).locator('a.content').click();
    await page.waitForURL(new RegExp(`/documents/${IDS.colliery}#f3$`));
    await page.getByText('as written').waitFor();
  });

  test('are drawn, one kind at a time, hollow where nobody is named and open where an end is', async () => {
    const page = await visit('/figures');
    const marks = page.locator('figure a');
    await expect.poll(() => marks.count()).toBe(2);
    expect(await page.locator('.drawn').innerText()).toMatch(/^Drawn: the kind “killed”, the most frequent\. Others: /);
    expect(await marks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
      expect.stringMatching(/^at least 26 killed, Mines Ministry: “said”, The Northern Ledger, 10 March 2026$/),
      expect.stringMatching(/^19 killed, Mines Ministry: “said”, /),
    ]);
    expect(await page.locator('figure a .open').count()).toBe(1);
    expect(await page.locator('figure a.hollow').count()).toBe(0);
    await page.locator('.drawn').getByRole('link', { name: 'injured' }).click();
    await page.waitForURL(/\?kind=injured$/);
    await expect.poll(() => page.locator('figure a.hollow').count()).toBe(1);
    await marks.first().press('Enter');
    await page.waitForURL(/\/documents\/.+#f6$/);
  });

  test('are filtered by a form that the address holds whole', async () => {
    const page = await visit('/figures');
    await page.getByLabel('only where nobody is named').check();
    await page.waitForURL(/\?unsigned=true$/);
    await expect.poll(() => page.locator('main ol li').count()).toBe(4);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('missing');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/kind=missing/);
    await expect.poll(() => page.locator('main ol li').count()).toBe(1);
    const speaker = await visit('/figures?speaker=mines-ministry');
    await expect.poll(() => speaker.getByLabel('Said by').inputValue()).toBe('Mines Ministry');
    expect(await speaker.locator('main ol li').count()).toBe(2);
  });

  test('that somebody signs are found from their page', async () => {
    const page = await visit('/speakers/mines-ministry');
    await page.getByRole('link', { name: '2 figures' }).click();
    await page.waitForURL(/\/figures\?speaker=mines-ministry$/);
    await expect.poll(() => page.locator('main ol li').count()).toBe(2);
  });

  test('that are not there: what empties the question is told, and never that there were none', async () => {
    for (const [query, told] of [
      ['outlet=Nowhere', 'No report of “Nowhere” is kept here.'],
      ['from=2026-03-05&to=2026-03-01', 'The first day is later than the last'],
      ['words=miners&kind=crowd', 'without the kind “in a crowd”'],
      ['q=miners', '“q” is no field of the figures and was passed over.'],
    ] as const) {
      const page = await visit(`/figures?${query}`);
      await expect.poll(() => page.locator(main).innerText()).toContain(told);
    }
    const page = await visit('/figures?kind=dead');
    expect(await page.getByRole('alert').innerText()).toContain('a kind that is none. There are: killed, injured');
    forgive(/400/);
  });
});
