import { describe, expect, test } from 'vitest';
import { dayInAddress } from './address.ts';
import { outlineOf } from './outline.ts';
import { timesOf, timesShown } from './page-times.ts';
import { parse } from './tree.ts';

const h1 = '<h1>Hall burns in Norvel</h1>';

const times = (html: string, url: string | null = null, bylines: readonly string[] = []) => {
  const tree = parse(html);
  const nothing = { published: [], updated: [] };
  return timesOf(nothing, timesShown(tree.root, outlineOf(tree), 'Hall burns in Norvel', bylines), url);
};

describe('the page shows when its report was published', () => {
  test.each<readonly [rule: string, html: string, published: string | null]>([
    [
      'in a microformat’s title',
      `${h1}<abbr class="published updated" title="2026-03-03T16:05:00Z">March 3</abbr>`,
      '2026-03-03T16:05:00Z',
    ],
    [
      'in an abbreviation without a class',
      `${h1}<cite>AP – <abbr title="2026-03-03T16:05:00Z">1 hr ago</abbr></cite>`,
      '2026-03-03T16:05:00Z',
    ],
    ['not in any other abbreviation', `${h1}<p><abbr title="Krel Institute of Arts">KIA</abbr></p>`, null],
    [
      'in a data attribute',
      `${h1}<span class="publish-time" data-publishtime="1772553600000">Tue</span>`,
      '2026-03-03T16:00:00Z',
    ],
    ['in an element named for posting', `${h1}<span class="post_time">Mar 3rd 2026 7:30PM</span>`, '2026-03-03T19:30'],
    [
      'in a <time> that says so, though it is called an update',
      `${h1}<time class="updated" datetime="2026-03-03 20:08:00-0400" pubdate>3 March</time>`,
      '2026-03-03T20:08:00-04:00',
    ],
    [
      'on a line of its own',
      `${h1}<p>By Ann Roe</p><p>Published: Tuesday, 3 Mar 2026 | 4:35 PM ET</p>`,
      '2026-03-03T16:35',
    ],
    [
      'behind its headline, not behind the link to it in a list',
      `<ul><li><h3>Hall burns in Norvel</h3><p>1 January 2026</p></li></ul>${h1}<p>3 March 2026</p>`,
      '2026-03-03',
    ],
    ['never in a table of facts', `${h1}<table><tr><th>First shown</th><td>3 March 2026</td></tr></table>`, null],
  ])('%s', (_rule, html, published) => expect(times(html).published).toBe(published));

  test('and its byline with it, before the dates of other things', () =>
    expect(
      times(`${h1}<span class="long_date">on Mar 1, 2026</span>`, null, ['By Ann Roe on Mar 03, 2026 at 11:30p'])
        .published,
    ).toBe('2026-03-03T23:30'));
});

describe('the day in the address', () => {
  test.each([
    ['https://tarn.example/2026/3/4/hall', '2026-03-04'],
    ['https://tarn.example/2026/mar/04/', '2026-03-04'],
    ['https://tarn.example/news/2026-03-04/hall', '2026-03-04'],
    ['https://tarn.example/2026/WORLD/03/04/hall', '2026-03-04'],
    ['https://tarn.example/2026/03/hall', null],
    ['https://tarn.example/2026/31/31/hall', null],
    ['https://tarn.example/12026/03/04', null],
    [null, null],
  ])('of %s is %s', (url, day) => expect(dayInAddress(url)).toBe(day));

  const other = `${h1}<span class="date">1 January 2026</span>`;
  test('stands in where the page says nothing', () =>
    expect(times(h1, 'https://tarn.example/2026/03/04/hall').published).toBe('2026-03-04'));
  test('refuses a time that is not near it', () =>
    expect(times(other, 'https://tarn.example/2026/03/04/hall').published).toBe('2026-03-04'));
  test('is asked only where there is one', () => expect(times(other).published).toBe('2026-01-01'));
});

describe('an update', () => {
  test('may stand right over the headline, where the day of reading is none', () => {
    expect(times(`<div>Updated: March 4, 2026, 5:02 PM ET</div>${h1}`).updated).toBe('2026-03-04T17:02');
    expect(times(`<div>Wednesday, March 4, 2026</div>${h1}`).updated).toBeNull();
  });
  test('is what says so below the headline', () =>
    expect(times(`${h1}<p>Updated: March 4, 2026, 5:02 PM ET</p>`)).toEqual({
      published: null,
      updated: '2026-03-04T17:02',
    }));
  test.each([
    ['2026-03-03T16:00:00Z', null],
    ['2026-03-03T16:05:00Z', null],
    ['2026-03-03T17:00:00Z', '2026-03-03T17:00:00Z'],
  ])('at %s of what was published at 16:05 is %s', (time, updated) =>
    expect(
      times(`${h1}<time datetime="2026-03-03T16:05:00Z">x</time><time class="updated" datetime="${time}">x</time>`)
        .updated,
    ).toBe(updated),
  );
  test('is the first statement that is no copy of the publication', () => {
    const stated = { published: ['2026-03-03T16:05:00Z'], updated: ['2026-03-03T16:05:00Z', '2026-03-04T09:00:00Z'] };
    expect(timesOf(stated, { published: [], updated: [] }, null).updated).toBe('2026-03-04T09:00:00Z');
  });
  test('may stand on one line with the publication', () => {
    const both = { published: '2026-03-03T15:03:30', updated: '2026-03-03T15:30:46' };
    const line = 'Written: 2026-03-03 15:03:30<i> / </i>Updated: 2026-03-03 15:30:46';
    expect(times(`${h1}<p class="date">${line}</p><p class="date">2026-03-01</p>`)).toEqual(both);
    expect(times(`${h1}<p>${line}</p>`)).toEqual(both);
  });
  test('on the bare day of the publication says nothing', () =>
    expect(
      times(`${h1}<time datetime="2026-03-03T16:05Z">x</time><i class="updated">3 March 2026</i>`).updated,
    ).toBeNull());
});
