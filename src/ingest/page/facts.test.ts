import { describe, expect, test } from 'vitest';
import { namesInByline } from './byline.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { withoutSite } from './headline.ts';
import { outletOf } from './outlet.ts';
import { outlineOf } from './outline.ts';
import { siteInTitle } from './site-name.ts';
import { parse } from './tree.ts';

const facts = (head: string, body = '', address: string | null = null): PageFacts => {
  const tree = parse(`<html><head>${head}</head><body>${body}</body></html>`);
  return factsOf(tree, outlineOf(tree), address);
};
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Hall burns in Brenica',
  datePublished: '2026-03-03T16:05:00+02:00',
  dateModified: '2026-03-03T18:00:00+02:00',
  author: [{ '@type': 'Person', name: 'Ana Lom' }, { name: 'Per Ost' }],
  publisher: { '@type': 'Organization', name: 'The Chronicle' },
};
const READ = {
  headline: 'Hall burns in Brenica',
  published: '2026-03-03T16:05:00+02:00',
  updated: '2026-03-03T18:00:00+02:00',
  byline: ['Ana Lom', 'Per Ost'],
  outlet: 'The Chronicle',
};

describe('linked data are read as pages write them', () => {
  const json = JSON.stringify(ARTICLE);
  const { author: _, publisher: __, ...bare } = ARTICLE;
  const graph = {
    '@graph': [
      { '@type': 'WebPage', '@id': '#page' },
      { ...bare, author: [{ '@id': '#ana' }, { '@id': '#per' }], publisher: { '@id': '#org' } },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Lom' },
      { '@type': 'Person', '@id': '#per', name: 'Per Ost' },
      { '@type': 'Organization', '@id': '#org', name: 'The Chronicle' },
    ],
  };
  test.each([
    ['one node', json],
    ['a list', `[${json}]`],
    ['a graph with references', JSON.stringify(graph)],
    ['a type among types', JSON.stringify({ ...ARTICLE, '@type': ['Article', 'ReportageNewsArticle'] })],
    ['inside a page', JSON.stringify({ '@type': 'WebPage', mainEntity: ARTICLE })],
    ['a trailing comma', json.replace(/\}$/, ',}')],
    ['a raw line break in a string', json.replace('Hall burns in', 'Hall burns\nin')],
    ['wrapped in a comment', `<!-- ${json} -->`],
    ['wrapped in CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['a semicolon behind', `${json};`],
  ])('%s', (_name, script) => expect(facts(linked(script))).toMatchObject(READ));

  test('cut off in the middle, single facts are still picked out', () =>
    expect(facts(linked(json.slice(0, json.indexOf('"author"'))))).toMatchObject({
      headline: READ.headline,
      published: READ.published,
    }));

  test('of several articles the one with this page’s address is believed', () => {
    const other = { ...ARTICLE, headline: 'Other news', url: 'https://x.example/other' };
    const own = { ...ARTICLE, url: 'https://x.example/hall' };
    const html = `${linked(JSON.stringify([other, own]))}<link rel="canonical" href="https://x.example/hall">`;
    expect(facts(html).headline).toBe('Hall burns in Brenica');
  });

  test('a page that is no article has been published too', () => {
    const page = { '@type': 'WebPage', datePublished: '2026-03-03T16:05:00Z' };
    expect(facts(linked(JSON.stringify(page))).published).toBe('2026-03-03T16:05:00Z');
    expect(facts(linked(JSON.stringify({ '@graph': [page, ARTICLE] }))).published).toBe(READ.published);
  });

  test('entities inside strings are decoded', () =>
    expect(facts(linked(JSON.stringify({ ...ARTICLE, headline: 'Minister: &#8216;no order&#8217;' }))).headline).toBe(
      'Minister: ‘no order’',
    ));
});

describe('meta elements and the page speak where linked data are silent', () => {
  test('OpenGraph and its kin', () =>
    expect(
      facts(`<meta property="og:title" content="Hall burns in Brenica"><meta property="og:site_name" content="The Chronicle">
        <meta name="author" content="Ana Lom and Per Ost"><meta property="article:published_time" content="2026-03-03T16:05:00+0200">
        <meta property="article:modified_time" content="2026-03-03T18:00:00+02:00">`),
    ).toMatchObject(READ));

  test('a time element near the headline, never an update or one in the margin', () => {
    const body = `<aside><time datetime="2026-01-01">1 January</time></aside><h1>Hall burns in Brenica</h1>
      <time class="updated" datetime="2026-03-04">4 March</time><time datetime="2026-03-03T16:05+02:00">3 March</time>`;
    expect(facts('<title>Hall burns in Brenica</title>', body).published).toBe('2026-03-03T16:05+02:00');
  });

  test('a bare day in linked data is made exact by a time on that day', () => {
    const day = linked(JSON.stringify({ ...ARTICLE, datePublished: '2026-03-03' }));
    expect(facts(`${day}<meta name="date" content="2026-03-03T16:05:00Z">`).published).toBe('2026-03-03T16:05:00Z');
  });

  test('an update at the time of publication is no update', () =>
    expect(facts(linked(JSON.stringify({ ...ARTICLE, dateModified: '2026-03-03T14:05:00Z' }))).updated).toBeNull());

  test('a byline on the page, not the outlet’s own name', () => {
    const head = '<meta property="og:site_name" content="The Chronicle"><meta name="author" content="The Chronicle">';
    expect(facts(head, '<p class="byline">By Ana Lom, Science Editor</p>').byline).toEqual(['Ana Lom']);
  });

  test('a first heading that links to the site names it, and the second is the headline', () => {
    const title = '<title>The Tarn Diary » Blog Archive » Hall burns</title>';
    const body = '<h1><a href="https://tarn.example/diary/">The Tarn Diary</a></h1><h2>Hall burns</h2>';
    const read = facts(title, body, 'https://tarn.example/diary/2026/03/03/hall/');
    expect(read).toMatchObject({ headline: 'Hall burns', outlet: 'The Tarn Diary', published: '2026-03-03' });
  });

  test.each(['cse_author', 'og:article:author'])('the writer by %s', (name) =>
    expect(facts(`<meta name="${name}" content="Ann Roe">`).byline).toEqual(['Ann Roe']),
  );

  test('never of a comment or a work cited', () => {
    const meta = '<meta itemprop="author" content="Mara Venn"><meta itemprop="datePublished" content="2020-01-01">';
    const body = `<ul><li itemprop="citation" itemscope>${meta}</li>
      <li itemscope itemtype="https://schema.org/Comment">${meta}</li></ul>`;
    expect(facts('', body)).toMatchObject({ byline: [], published: null });
    expect(facts('', meta)).toMatchObject({ byline: ['Mara Venn'], published: '2020-01-01' });
  });

  test('names that a content system puts its own name before', () =>
    expect(
      facts(`<meta name="search.byline" content="Ann Roe"><meta name="article_date_updated" content="2026-03-04">
        <meta name="pubdate" content="2026-03-03">`),
    ).toMatchObject({ byline: ['Ann Roe'], published: '2026-03-03', updated: '2026-03-04' }));

  test('all who sign, where outlet and date stand in the same box', () => {
    const box = `<div class="byline-section"><span class="author">Ana Lom and Per Ost</span>
      <span class="publication">THE CHRONICLE</span><div>Published 7:07 PM EST Nov 19, 2019</div></div>`;
    expect(facts('', box).byline).toEqual(['Ana Lom', 'Per Ost']);
  });

  test.each([
    ['without the box that stands in its heading', '<h1>Hall burns in Brenica<div>by Ana Lom March 3, 2026</div></h1>'],
    ['in a box that is all of its heading', '<h1><div>Hall burns in Brenica</div></h1>'],
  ])('the headline %s', (_rule, body) =>
    expect(facts('<title>Hall burns in Brenica | The Chronicle</title>', body).headline).toBe('Hall burns in Brenica'),
  );

  test('no headline is the site’s name, though the page states it as one', () => {
    const head = `<meta property="og:title" content="Tarn News - All the News"><title>Hall burns in Brenica</title>
      <meta name="application-name" content="Tarn News - All the News">`;
    expect(facts(head, '<h1>Hall burns in Brenica</h1>').headline).toBe('Hall burns in Brenica');
  });

  test('the heading as readers see it, not the headline shortened for search', () => {
    const head = '<meta property="og:title" content="Hall burns in Brenica"><title>Hall burns | The Chronicle</title>';
    const heading = 'Hall burns in Brenica as ministers meet to talk about the ridge';
    expect(facts(head, `<h1>The Chronicle</h1><h1>${heading}</h1>`).headline).toBe(heading);
  });
});

describe('small readings', () => {
  test.each([
    ['By Ana Lom and Per Ost, Science Editor', ['Ana Lom', 'Per Ost']],
    ['Ana Lom for The Chronicle', ['Ana Lom']],
    ['by ANA LOM', ['ANA LOM']],
    ['Per van der Ost | Updated 3 March 2026', ['Per van der Ost']],
    ['https://x.example/ana-lom', []],
    ['ana@x.example', []],
    ['Political Correspondent', []],
    ['Authors', []],
    ['Ann Roe, PhD, and Per Ost, Jr.', ['Ann Roe', 'Per Ost']],
    ['By Ann Roe Tuesday, Aug. 17, 2026', ['Ann Roe']],
    ['By Ann Roe on Jul 04, 2026 at 11:30a', ['Ann Roe']],
    ['Ann Roe posted Aug 18th 2026 7:30PM', ['Ann Roe']],
    ['April Munday', ['April Munday']],
    ['The Herald’s Ann Roe', ['Ann Roe']],
    ['Ann O’Roe', ['Ann O’Roe']],
    ['Ann Roe And Per Ost', ['Ann Roe', 'Per Ost']],
    ['Ann Roe Jr.', ['Ann Roe Jr.']],
    ['ByAnn Roe', ['Ann Roe']],
    ['Byron Roe', ['Byron Roe']],
    ['Posted by Ann Roe, Per Ost and Mara Venn - Tarn Halls team', ['Ann Roe', 'Per Ost', 'Mara Venn']],
    ['By ANN ROE AP Health Writer', ['ANN ROE']],
    ['Ann Roe Staff Writer', ['Ann Roe']],
    ['Ann Roe Special to the Herald', ['Ann Roe']],
    ['Ann Roe and Per Ost / Tarn Herald Staff Writers', ['Ann Roe', 'Per Ost']],
    ['Ann News Roe', ['Ann News Roe']],
    ['Staff Writer', []],
    ['TarnHerald.com', []],
    ['Tarn Design Group, 2006-2020', []],
    ['No Author', []],
    ['View Profile Follow', []],
    ['About the Author', []],
    ['', []],
  ])('the byline "%s"', (byline, names) => expect(namesInByline(byline)).toEqual(names));

  test.each([
    ['Hall burns in Brenica - The Chronicle', 'Hall burns in Brenica'],
    ['Hall burns in Brenica | World | The Chronicle', 'Hall burns in Brenica'],
    ['Hall burns - in Brenica', 'Hall burns - in Brenica'],
    ['The Chronicle » Blog Archive » Hall burns', 'Hall burns'],
    ['The mayor » Hall burns', 'The mayor » Hall burns'],
  ])('the title "%s"', (title, headline) => expect(withoutSite(title, ['The Chronicle'])).toBe(headline));

  test.each([
    ['Hall burns | The Chronicle', 'The Chronicle'],
    ['Hall burns - 26 Sep 2026 - The Chronicle', 'The Chronicle'],
    ['Hall burns - Your Norvel - TBC Living', 'TBC Living'],
    ['Hall burns - KBC News (Krel Broadcasting Corporation)', 'KBC News'],
    ['Hall burns (again)', null],
    ['Hall burns', null],
    ['Hall burns - By Ann Roe', null],
    ['Mayor quits – Then the hall burns', null],
    ['Mayor quits | Then the hall burns', 'Then the hall burns'],
  ])('the site in the title "%s"', (title, site) =>
    expect(siteInTitle(parse('<h1>Mayor quits – then the hall burns</h1>').root, title)).toBe(site),
  );

  const none = { siteName: null, publisher: null, otherNames: [], url: null, spelled: () => null };
  test.each([
    [{ ...none, siteName: 'The Chronicle', publisher: 'Chronicle Media Ltd' }, 'The Chronicle'],
    [{ ...none, siteName: 'ashmerechronicle', publisher: 'Ashmere Chronicle' }, 'Ashmere Chronicle'],
    [{ ...none, siteName: 'flare' }, 'flare'],
    [{ ...none, url: 'https://news.flare.co.uk/a' }, 'flare.co.uk'],
    [{ ...none, url: 'https://flare.co.uk/a', spelled: () => 'Flare' }, 'Flare'],
    [{ ...none, siteName: 'Tarn Herald | News of the valley', url: 'https://tarnherald.example/a' }, 'Tarn Herald'],
    [{ ...none, siteName: 'WTHB 7News | Norvel weather | Tarn', url: 'https://wthb.example/a' }, 'WTHB 7News'],
    [{ ...none, siteName: 'Norvel News, Weather | WTHB 7News', url: 'https://wthb.example/a' }, 'WTHB 7News'],
    [{ ...none, siteName: 'Tarn Herald - ' }, 'Tarn Herald'],
    [{ ...none, siteName: 'Norvel', publisher: 'Tarn Herald', url: 'https://www.tarnherald.example/a' }, 'Tarn Herald'],
    [
      { ...none, siteName: 'Herald Online', publisher: 'Tarn Herald', url: 'https://tarnherald.example' },
      'Herald Online',
    ],
    [{ ...none, siteName: 'Norvel', publisher: 'Krel Media', url: 'https://tarnherald.example/a' }, 'Norvel'],
    [{ ...none, siteName: 'Norvel | Tarn', url: 'https://tarnherald.example/a' }, 'Norvel | Tarn'],
    [{ ...none, siteName: 'Hosted', url: 'https://hosted.tarn.example/a' }, 'tarn.example'],
    [{ ...none, siteName: 'News', url: 'https://news.example/a' }, 'News'],
    [none, null],
  ])('the outlet of %j', (hints, outlet) => expect(outletOf(hints)).toBe(outlet));
});
