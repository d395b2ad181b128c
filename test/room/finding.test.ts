import { describe, expect, test } from 'vitest';
import { IDS } from './sample.ts';
import { chromium, forgive, useRoom, visit, visiting } from './visiting.ts';

useRoom();

const main = 'main';

describe.skipIf(chromium === null)('a search', () => {
  test('is a step of the history each time it is sent, and not while its fields change', async () => {
    const page = await visit('/search');
    const words = page.getByLabel(/^Words/);
    await words.fill('harbour');
    await words.press('Enter');
    await page.waitForURL(/\?words=harbour$/);
    await page.getByLabel('Act').selectOption('deny');
    expect(page.url()).toMatch(/\?words=harbour$/);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/words=harbour&act=deny$/);
    await page.goBack();
    await page.waitForURL(/\?words=harbour$/);
    await page.goBack();
    await page.waitForURL(/\/search$/);
    expect(await words.inputValue()).toBe('');
  });

  test('shows the unsure as the reading view does, and sets them aside when asked', async () => {
    const page = await visit(`/search?outlet=${encodeURIComponent('The Estuary Courier')}&words=harbour`);
    const unsure = page.locator('main article.unsure');
    expect(await unsure.count()).toBeGreaterThan(0);
    expect(await unsure.locator('.doubt').first().innerText()).toBe('unsure');
    const dots = `getComputedStyle(document.querySelector('main article.unsure .content')).textDecorationStyle`;
    expect(await page.evaluate(dots)).toBe('dotted');
    await page.getByLabel('only sure').check();
    await page.waitForURL(/minScore=0\.85/);
    await expect.poll(() => unsure.count()).toBe(0);
    expect(await page.locator('main article').count()).toBeGreaterThan(0);
    expect(
      await (await visit(new URL(page.url()).pathname + new URL(page.url()).search))
        .getByLabel('only sure')
        .isChecked(),
    ).toBe(true);
  });

  test('that finds nothing tells what empties it, and never that nothing was said', async () => {
    for (const [query, told] of [
      ['outlet=Nowhere', 'No report of “Nowhere” is kept here.'],
      ['from=2026-03-05&to=2026-03-01', 'The first day is later than the last'],
      ['words=harbour&act=threaten', 'without the act “threatens”'],
      ['words=harbours', 'other endings: harbour*'],
    ] as const) {
      const page = await visit(`/search?${query}`);
      const words = await page.locator(main).innerText();
      expect(words, query).toContain('No stored statement matches.');
      expect(words, query).toContain(told);
    }
    const page = await visit('/search?outlet=Nowhere');
    expect(await page.getByLabel('Outlet').inputValue()).toBe('Nowhere');
  });

  test('says which field of an address it has none such of', async () => {
    const page = await visit('/search?q=harbour');
    expect(await page.locator(main).innerText()).toContain('“q” is no field of the search and was passed over.');
    await page.getByRole('link', { name: 'Search for the words “harbour”' }).click();
    await page.waitForURL(/\?words=harbour$/);
  });

  test('shows a speaker’s name for the id that a link brought, and keeps the id', async () => {
    const page = await visit('/search?speaker=lucia-ferrand');
    await expect.poll(() => page.getByLabel('Speaker').inputValue()).toBe('Lucia Ferrand');
    await page.getByLabel(/^Words/).fill('fire');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/words=fire&speaker=lucia-ferrand$/);
  });

  test('tells who accuses whom: from a speaker’s page to what is aimed at them', async () => {
    const page = await visit('/speakers/lucia-ferrand');
    await page
      .locator('dt:text("Aimed at them") + dd')
      .getByRole('link', { name: /^accuses/ })
      .click();
    await page.waitForURL(/\?target=lucia-ferrand&act=accuse$/);
    await expect.poll(() => page.getByLabel('Aimed at').inputValue()).toBe('Lucia Ferrand');
    const found = page.locator('main article');
    expect(await found.count()).toBe(1);
    expect(await found.innerText()).toMatch(/Colonel Anselm Roth[\s\S]*claimed[\s\S]*aimed at Lucia Ferrand/);
  });

  test('turns its pages at their top, and a page that is not there leads to the last', async () => {
    const page = await visit('/search');
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByRole('status').filter({ hasText: ', 51 to 100' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('51 to 100');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(0);
    const beyond = await visit('/search?offset=99999');
    expect(await beyond.locator(main).innerText()).toContain('There is no such page');
    await beyond.getByRole('link', { name: 'The last page' }).click();
    await expect.poll(() => beyond.locator('main article').count()).toBeGreaterThan(0);
  });

  test('is found again where it was left', async () => {
    const page = await visit('/search?words=motion');
    await page.evaluate('scrollTo(0, 1500)');
    await page.waitForTimeout(300);
    await page.locator('main article a.content').nth(15).click();
    await page.waitForURL(/\/documents\//);
    await page.getByRole('heading', { name: 'The record' }).waitFor();
    await page.goBack();
    await expect.poll(() => page.evaluate('scrollY')).toBe(1500);
  });
});

describe.skipIf(chromium === null)('faults and endings', () => {
  test.each([
    ['/search?act=bogus', /an act that is none\. There are: states, claims responsibility/, 400],
    ['/search?offset=abc', /The page that the address asks for is not a number\./, 400],
    ['/speakers?kind=bogus', /a kind that is none\. There are: person/, 400],
    ['/speakers/nope', /There is no speaker nope\. “Speakers” lists/, 404],
  ])('%s is told in the room’s own words', async (path, words, status) => {
    const page = await visit(path);
    expect(await page.getByRole('alert').innerText()).toMatch(words);
    forgive(new RegExp(String(status)));
  });

  test('a kind that no speaker of the list can have says so', async () => {
    const page = await visit('/speakers?kind=unnamed');
    expect(await page.locator(main).innerText()).toContain('described and never named has no page');
    expect(await page.getByLabel('Kind').locator('option').allInnerTexts()).not.toContain('unnamed');
  });

  test('an address that leads nowhere has its own title, and one with a slash at its end leads on', async () => {
    const page = await visit('/nonsense');
    expect(await page.title()).toBe('No such page · Hearsay');
    forgive(/404/);
    for (const path of ['/search/', '/speakers/', '/try/']) {
      expect((await fetch(visiting().room.address + path)).status, path).toBe(200);
    }
    expect((await fetch(`${visiting().room.address}/documents/x/`)).status).toBe(404);
  });

  test('the shelf counts its reports, and only the first of all of them leads', async () => {
    const page = await visit('/');
    const { total } = await visiting().store.documents();
    expect(await page.locator(main).innerText()).toContain(`${total} reports, newest first`);
    expect(await page.locator('article.lead').count()).toBe(1);
    const outlet = await visit('/?outlet=The+Ledger');
    expect(await outlet.locator(main).innerText()).toContain('1 report passes these filters');
    expect(await outlet.locator(main).innerText()).toContain('Only the beginning of this report was served.');
    expect(await outlet.locator('article.lead').count()).toBe(0);
  });
});

describe.skipIf(chromium === null)('a speaker’s page', () => {
  test('sets the unsure aside when asked, in its address', async () => {
    const page = await visit('/speakers/lucia-ferrand?minScore=0.85');
    const all = await visit('/speakers/lucia-ferrand');
    const before = await all.locator('main ol li').count();
    expect(await page.locator('main article.unsure').count()).toBe(0);
    expect(await page.getByLabel('only sure').isChecked()).toBe(true);
    await page.getByLabel('only sure').uncheck();
    await page.waitForURL(/lucia-ferrand$/);
    await expect.poll(() => page.locator('main ol li').count()).toBe(before);
  });
});

describe.skipIf(chromium === null)('what a report is filtered by', () => {
  test('stands in the address, and an address with it opens so', async () => {
    const page = await visit(`/documents/${IDS.harbour}`);
    await page.getByRole('button', { name: '3 direct' }).click();
    await page.waitForURL(/\?facet=direct$/);
    await page.getByText('only sure').click();
    await page.waitForURL(/facet=direct&minScore=0\.85$/);
    const sent = await visit(`/documents/${IDS.harbour}?facet=direct`);
    expect(await sent.locator('[data-card]').count()).toBe(3);
    await sent.getByRole('button', { name: '21 statements' }).click();
    await sent.waitForURL((url) => url.search === '');
    expect(await sent.locator('[data-card]').count()).toBe(21);
  });

  test('a statement that is no longer there is told of, and a hash that is no address harms nothing', async () => {
    const page = await visit(`/documents/${IDS.harbour}#a999`);
    expect(await page.locator(main).innerText()).toContain('names statement a999, which is not in this record');
    await visit(`/documents/${IDS.harbour}#%E0%A4%A`);
  });

  test('what was let go of stays so when the list of keys is shut', async () => {
    const page = await visit(`/documents/${IDS.harbour}`);
    await page.keyboard.press('j');
    await page.waitForURL(/#a1$/);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.hash === '');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.waitForTimeout(200);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('the link of a card says to the ear what the card shows', async () => {
    const page = await visit(`/documents/${IDS.harbour}`);
    const label = (await page.evaluate(`(() => {
      const { cue, content, source } = document.querySelector('.run.unsure').dataset;
      const [id] = (cue ?? content ?? source).split(' ');
      return document.querySelector('#card-' + id + ' .said a').getAttribute('aria-label');
    })()`)) as string;
    expect(label).toMatch(/^Statement \d+: .*unsure: /);
  });
});

describe.skipIf(chromium === null)('elsewhere', () => {
  test('a night page is printed as a day', async () => {
    const page = await visit(`/documents/${IDS.harbour}`);
    await page.getByLabel('Light').selectOption('dark');
    const ink = () => page.evaluate(`getComputedStyle(document.documentElement).getPropertyValue('--ink')`);
    const night = await ink();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ink()).not.toBe(night);
    expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light');
  });

  test('a printed search has its question in words instead of its form', async () => {
    const page = await visit('/search?words=harbour&act=deny');
    expect(await page.getByText('Asked for:').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main form').isVisible()).toBe(false);
    expect(await page.getByText('Asked for: the words “harbour”, the act “denies”').isVisible()).toBe(true);
  });

  test('what was tried is there again after a look elsewhere', async () => {
    const page = await visit('/try');
    await page.getByLabel('A text, or an address').fill('The pier is safe, the mayor said.');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByText('1 statement found.').waitFor();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.waitForURL(/\/search$/);
    await page.goBack();
    await page.getByText('1 statement found.').waitFor();
    await page.reload();
    await page.getByText('1 statement found.').waitFor();
  });
});
