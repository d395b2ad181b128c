import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE } from './browser.ts';
import { IDS } from './sample.ts';
import { chromium, useRoom, visit } from './visiting.ts';

useRoom();

const reading = (hash = '') => `/documents/${IDS.colliery}${hash}`;
const card = (page: Page, id: string) => page.locator(`#card-${id}`);
const chain = (within: Locator) => within.getByRole('list', { name: 'From the speaker to the page' });
const linesOf = async (list: Locator) =>
  (await list.getByRole('listitem').allInnerTexts()).map((words) => words.replace(/\s+/g, ' ').trim());
const litWords = (page: Page) => page.locator('[data-lit]').allTextContents();
const toldWords = (page: Page, what: string) => page.locator(`[data-told="${what}"]`).allTextContents();
const pronoun = (page: Page, words: string) => page.locator('[data-explained]', { hasText: new RegExp(`^${words}$`) });
const lineOf = (page: Page, selector: string) =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).textDecorationStyle`);
const inSight = (page: Page, words: Locator) =>
  words.boundingBox().then((box) => box !== null && box.y > 0 && box.y + box.height < page.viewportSize()!.height);

describe.skipIf(chromium === null)('the chain on the card in hand', () => {
  test('runs from the speaker through each step to the page', async () => {
    const page = await visit(reading('#a4'));
    expect(await linesOf(chain(card(page, 'a4')))).toEqual([
      'speaker Ida Marrow',
      'interview with Lantern Hill “In an interview with the weekly Lantern Hill”',
      'broadcast state radio “Excerpts were read out by state radio”',
      'the page The Northern Ledger with Meridian Press',
    ]);
    const lefts = await chain(card(page, 'a4'))
      .getByRole('listitem')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(new Set(lefts).size).toBe(4);
  });

  test('says where the report leaves a stretch of it unstated', async () => {
    for (const [id, gaps] of [
      ['a3', []],
      ['a6', ['how it went on to the page is not stated']],
      ['a8', ['who said it is not stated', 'how it reached the page is not stated']],
      ['a12', ['how it reached the page is not stated']],
    ] as const) {
      const page = await visit(reading(`#${id}`));
      expect(await chain(card(page, id)).locator('.gap').allInnerTexts(), id).toEqual(gaps);
    }
  });

  test('leads from each step to the words that say so, which come forward with the statement', async () => {
    const page = await visit(reading('#a4'));
    expect(await litWords(page)).toContain('Excerpts were read out by state radio');
    await chain(card(page, 'a4'))
      .getByRole('button', { name: /Excerpts/ })
      .click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Excerpts were read out by state radio');
    expect(page.url()).toMatch(/#a4$/);
    expect(await inSight(page, page.locator('article :focus'))).toBe(true);
  });

  test('stands in the sheet of a phone', async () => {
    const page = await visit(reading('#a4'), { viewport: { ...PHONE, width: 320 } });
    const sheet = page.getByRole('complementary', { name: 'The statement in hand' });
    expect(await linesOf(chain(sheet))).toHaveLength(4);
    const { width } = (await chain(sheet).boundingBox())!;
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe.skipIf(chromium === null)('a charge and its answers', () => {
  test('stand on each other’s cards, each a way to the other', async () => {
    const page = await visit(reading('#a3'));
    const answers = await card(page, 'a3').innerText();
    expect(answers).toMatch(
      /answered by\s+Olmund denies\s+denies hiding deaths\s+Tomas Reyle denies\s+rejected the charge/,
    );
    await card(page, 'a3').getByRole('link', { name: 'told “Nothing was hidden,”' }).click();
    await page.waitForURL(/#a6$/);
    expect(await card(page, 'a6').innerText()).toMatch(
      /answers\s+Ida Marrow accuses\s+accused the ministry of hiding deaths/,
    );
    expect(await litWords(page)).toContain('“Nothing was hidden,”');
  });

  test('are marked in the text behind their cues, and nothing else is', async () => {
    const page = await visit(reading());
    expect(await page.locator('article .joined').allTextContents()).toEqual(['denies', 'accused', 'rejected', 'told']);
    const sign = await page.evaluate(`getComputedStyle(document.querySelector('.joined'), '::after').content`);
    expect(sign).toContain('⇄');
  });

  test('a way to a statement that the filter hides takes the filter away', async () => {
    const page = await visit(reading('#a6'));
    await page.getByRole('button', { name: '3 denying' }).click();
    expect(await page.locator('[data-card]').count()).toBe(3);
    await card(page, 'a6')
      .getByRole('link', { name: /the ministry of hiding deaths/ })
      .click();
    await page.waitForURL(/#a3$/);
    expect(await card(page, 'a3').getAttribute('class')).toContain('chosen');
    expect(await page.locator('[data-card]').count()).toBe(19);
  });
});

describe.skipIf(chromium === null)('figures', () => {
  test('stand in the margin with their bound in words and who is named for them', async () => {
    const page = await visit(reading());
    const told = (await page.locator('[data-card^="f"]').allInnerTexts()).map((words) => words.replace(/\s+/g, ' '));
    expect(told).toEqual([
      'at most 300 people, overnight · nobody is named for it',
      '4 missing, men · nobody is named for it',
      'at least 26 killed, miners, Velnar · first 19 · says Mines Ministry',
      '19 killed, the day before · later at least 26 · says Mines Ministry',
      '40 to 50 men, that morning · says Ida Marrow',
      'Dozens of people injured · nobody is named for it',
      '1.5 million crowns · nobody is named for it',
    ]);
    const [line, note] = await Promise.all([
      page.locator('[data-figure="f7"]').boundingBox(),
      card(page, 'f7').boundingBox(),
    ]);
    expect(Math.abs(line!.y - note!.y)).toBeLessThan(60);
  });

  test('are ruled twice in the text, and a touch of one takes it in hand with the statement around it', async () => {
    const page = await visit(reading());
    const number = page.locator('[data-figure="f3"]');
    expect(await lineOf(page, '[data-figure="f3"]')).toBe('double');
    await number.click();
    await page.waitForURL(/#f3$/);
    expect(await litWords(page)).toEqual(expect.arrayContaining(['at least 26 miners', 'Mines Ministry', 'said']));
    await card(page, 'f3').getByRole('link', { name: '19' }).click();
    await page.waitForURL(/#f4$/);
    await card(page, 'f4').getByRole('link', { name: 'says Mines Ministry' }).click();
    await page.waitForURL(/#a2$/);
  });

  test('are filtered by the line above the text', async () => {
    const page = await visit(reading());
    await page.getByRole('button', { name: '7 figures' }).click();
    expect(await page.locator('[data-card]').count()).toBe(7);
    expect(await page.locator('article .source').count()).toBe(0);
    expect(await page.getByText('0 of 12 statements, 7 of 7 figures shown').count()).toBe(1);
    await page.getByRole('button', { name: '4 that nobody is named for' }).click();
    expect(await page.locator('[data-card]').count()).toBe(4);
    await page.getByRole('button', { name: '12 statements' }).click();
    expect(await page.locator('[data-card]').count()).toBe(19);
  });

  test('are stepped through with the statements, and stand in the sheet of a phone', async () => {
    const page = await visit(reading(), { viewport: PHONE });
    for (const key of ['j', 'j']) await page.keyboard.press(key);
    await page.waitForURL(/#f1$/);
    const sheet = page.getByRole('complementary', { name: 'The figure in hand' });
    expect(await sheet.innerText()).toContain('as written: “Up to 300 people”');
  });

  test('are printed as notes of their own', async () => {
    const page = await visit(reading());
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(`({
      note: getComputedStyle(document.querySelector('[data-figure="f3"]'), '::after').content,
      card: getComputedStyle(document.querySelector('#card-f3'), '::before').content,
    })`);
    expect(shown).toEqual({ note: '"f3"', card: '"f3"' });
    const printed = await page.locator('.printed:visible').allInnerTexts();
    expect(printed).toContain('told Olmund Courier; answers 3');
    expect(printed).toContain('unnamed “because he feared for his job”');
  });
});

describe.skipIf(chromium === null)('hedges', () => {
  test('waver, and are not dotted as the unsure are', async () => {
    const page = await visit(reading());
    expect(await page.locator('article .hedge').allTextContents()).toEqual(['may', 'We believe', 'probably']);
    expect(await lineOf(page, 'article .hedge')).toBe('wavy');
    expect(await lineOf(page, 'article .unsure')).toBe('dotted');
    await page.getByRole('button', { name: 'Legend' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('A wavy line');
  });
});

describe.skipIf(chromium === null)('whom a pronoun means', () => {
  test('is told under the pointer, and the name before it lights', async () => {
    const page = await visit(reading());
    await pronoun(page, 'she').hover();
    const tip = page.getByRole('tooltip');
    expect(await tip.innerText()).toBe('Ida Marrow, opposition');
    expect(await toldWords(page, 'name')).toEqual(['Ida Marrow']);
    expect(await toldWords(page, 'mention')).toEqual(['she']);
    await tip.hover();
    await page.waitForTimeout(300);
    expect(await tip.count()).toBe(1);
    await page.mouse.move(5, 5);
    await expect.poll(() => tip.count()).toBe(0);
    expect(await page.locator('[data-told]').count()).toBe(0);
  });

  test('is told under the keyboard: one stop for Tab, arrows from there, Escape shuts', async () => {
    const page = await visit(reading('#a2'));
    expect(await page.locator('article [tabindex="0"]').allTextContents()).toEqual(['its']);
    await page.locator('article [tabindex="0"]').focus();
    expect(await page.getByRole('tooltip').innerText()).toBe('Mines Ministry, official');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('she');
    const described = await page.evaluate(
      `document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent`,
    );
    expect(described).toContain('Ida Marrow');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tooltip').count()).toBe(0);
    expect(page.url()).toMatch(/#a2$/);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.hash === '');
  });

  test('is told for descriptions too, of those who are never named by what first described them', async () => {
    const page = await visit(reading());
    await pronoun(page, 'The deputy minister').hover();
    expect(await page.getByRole('tooltip').innerText()).toBe('Tomas Reyle, official, named further down');
    await pronoun(page, 'the surveyor').hover();
    await expect.poll(() => page.getByRole('tooltip').innerText()).toBe('a surveyor, unnamed, expert');
    expect(await toldWords(page, 'name')).toEqual(['A surveyor']);
  });
});

describe.skipIf(chromium === null)('a source', () => {
  test('that is not named has the reason on its card, a way to its place', async () => {
    const page = await visit(reading('#a11'));
    await card(page, 'a11').getByRole('button', { name: '“because he feared for his job”' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('because he feared for his job');
  });

  test('that is a capital says what it stands for', async () => {
    const page = await visit(reading('#a12'));
    expect(await card(page, 'a12').innerText()).toContain('Olmund stands for the government of Tessara.');
  });
});
