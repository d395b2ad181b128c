import { describe, expect, test } from 'vitest';
import { IDS } from './sample.ts';
import { chromium, forgive, useRoom, visit } from './visiting.ts';

useRoom();

describe.skipIf(chromium === null)('renderings', () => {
  test('stand in a list with what differs marked, and lead to one statement side by side', async () => {
    const page = await visit('/renderings');
    const item = page.locator('main ol > li').first();
    expect(await item.innerText()).toMatch(/Anselm Roth\s+2 reports by 2 outlets, from 2 origins\s+quotations differ/);
    expect(await item.locator('del, ins').count()).toBeGreaterThan(1);
    await item.getByRole('link', { name: /2 reports/ }).click();
    await page.waitForURL(/\/renderings\/[0-9a-f]+\/a\d+$/);
    await expect.poll(() => page.locator('main ol > li').count()).toBe(2);
    expect(await page.locator('main').innerText()).toMatch(/origin A[\s\S]*origin B/);
  });

  test('tell a screen reader what is left out and what is put in', async () => {
    const page = await visit(`/renderings/${IDS.harbour}/a5`);
    const other = page.locator('main ol > li.differs');
    expect(await other.locator('ins').first().textContent()).toMatch(/^put in: .+, end$/);
    expect(await other.locator('del').first().textContent()).toMatch(/^left out: .+, end$/);
    await other.getByRole('link', { name: 'compare with this one' }).click();
    await page.waitForURL(new RegExp(`/renderings/${IDS.bulletin}/a3$`));
    await expect.poll(() => page.locator('li.base .name').innerText()).toBe('National Broadcasting Service');
  });

  test('are a step away from the card of a statement, and lead back to its words', async () => {
    const page = await visit(`/documents/${IDS.harbour}#a5`);
    await page.getByRole('link', { name: 'compare the words, which differ' }).click();
    await page.waitForURL(`**/renderings/${IDS.harbour}/a5`);
    await page.locator('li.base a.content').click();
    await page.waitForURL(`**/documents/${IDS.harbour}#a5`);
  });

  test('of a statement that is not there say so and show the way', async () => {
    const page = await visit(`/renderings/${IDS.harbour}/a999`);
    expect(await page.locator('main').innerText()).toMatch(/There is no such statement/);
    expect(await page.getByRole('link', { name: 'To the report' }).getAttribute('href')).toBe(
      `/documents/${IDS.harbour}`,
    );
    forgive(/404/);
  });

  test('where the room gives none, the report stands without them', async () => {
    const page = await visit('/');
    await page.route('**/renderings', (route) =>
      route.fulfill({ status: 500, json: { error: { code: 'x', message: 'x' } } }),
    );
    await page.goto(new URL(`/documents/${IDS.harbour}#a5`, page.url()).href);
    await page.getByText('Why?').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('compare the words');
    forgive(/500/);
  });
});
