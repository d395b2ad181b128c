import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';

const SENTENCES = [
  'The granary hall in Norvel burned on Monday morning, and the mayor said that nobody had been inside.',
  '“We had moved the grain on Friday,” she told reporters, and thanked the firemen of three towns.',
  'The ministry said that it would look into the matter, and declined to name the battery on the ridge.',
];
const REPORT = SENTENCES.map((words) => `<p>${words}</p>`).join('');
const HEADLINE = '<h1>Hall burns in Norvel</h1>';

/** What the page's text holds beside the report's own three sentences, each with its kind. */
function besides(inside: string): readonly string[] {
  const { blocks } = readPage(`<html><body>${inside}</body></html>`, null);
  return blocks.filter(({ text }) => !SENTENCES.includes(text)).map(({ kind, text }) => `${kind}: ${text}`);
}
const withReport = (behind: string, before = ''): readonly string[] =>
  besides(`<article>${HEADLINE}${before}${REPORT}${behind}</article>`).slice(1);

describe('what stands around a report and belongs to it, or not', () => {
  const other = 'Water and batteries are not the only things to have at hand when a storm is coming, they say.';
  test.each<readonly [rule: string, inside: string, kept: readonly string[]]>([
    [
      'a paragraph right beside the box goes on with it',
      `<article>${HEADLINE}<div>${other}</div><div>${SENTENCES.map((words) => `<div>${words}</div>`).join('')}</div></article>`,
      [`paragraph: ${other}`],
    ],
    [
      'teasers behind the line that thanks who helped are the page’s',
      `<article>${HEADLINE}<div>${REPORT}<p>Ann Roe contributed to this report.</p><ul><li>${other}</li></ul></div></article>`,
      ['credit: Ann Roe contributed to this report.'],
    ],
    [
      'what goes on beside that line is the report’s',
      `<article>${HEADLINE}<p>Ann Roe contributed to this report.</p>${REPORT}</article>`,
      ['credit: Ann Roe contributed to this report.'],
    ],
    [
      'a column beside a short report is the page’s',
      `${HEADLINE}<div><p>${SENTENCES[0]}</p></div><div class="right-bar"><p>${other}</p><p>${other} Read it.</p></div>`,
      [],
    ],
    [
      'one that holds the headline holds the report',
      `<div class="sidebar">${HEADLINE}${REPORT}<p>${other}</p></div>`,
      [`paragraph: ${other}`],
    ],
    [
      'what stands where a standfirst does, above nothing, is the report',
      `<main>${HEADLINE}<div class="article-description"><p>${other}</p></div><aside><p>${SENTENCES[0]}</p></aside></main>`,
      [`paragraph: ${other}`],
    ],
    [
      'the text beside a header that describes it',
      `<article class="body"><header>${HEADLINE}<p>${SENTENCES.join(' ')}</p><p>${other}</p></header><div><p>She left in tears.</p></div></article>`,
      [`paragraph: ${SENTENCES.join(' ')}`, `paragraph: ${other}`, 'paragraph: She left in tears.'],
    ],
    [
      'a quotation set apart that the text holds too stands once',
      `<article>${HEADLINE}${REPORT}<blockquote>We had moved the grain on Friday</blockquote><p>She left.</p></article>`,
      ['paragraph: She left.'],
    ],
    [
      'so does one in a box at the left that calls itself a quote',
      `<article>${HEADLINE}${REPORT}<div class="left_quote"><p>We had moved the grain on Friday</p></div><p>She left.</p></article>`,
      ['paragraph: She left.'],
    ],
    [
      'one that the text does not hold stays',
      `<article>${HEADLINE}${REPORT}<blockquote>We had sold the grain on Friday</blockquote><p>She left.</p></article>`,
      ['quotation: We had sold the grain on Friday', 'paragraph: She left.'],
    ],
    [
      'a caption that stands again beside its picture stands once',
      `<article>${HEADLINE}<figure><img><figcaption>${other} Ann Roe</figcaption></figure><div><div>${other}</div></div>${REPORT}</article>`,
      [`caption: ${other} Ann Roe`],
    ],
    [
      'a box that holds a picture and a few words holds a caption',
      `<article>${HEADLINE}<p>${SENTENCES[0]}</p><div><div><img></div><div>The mayor of Norvel (left) with firemen</div><div>TH</div></div><p>${SENTENCES[1]}</p></article>`,
      ['caption: The mayor of Norvel (left) with firemen TH'],
    ],
    [
      'but a sentence there is the report’s',
      `<article>${HEADLINE}<p>${SENTENCES[0]}</p><div><img><div>The mayor of Norvel left with firemen.</div></div><p>${SENTENCES[1]}</p></article>`,
      ['paragraph: The mayor of Norvel left with firemen.'],
    ],
    [
      'a heading in a picture’s box is its caption',
      `<article>${HEADLINE}<div class="imgboxa"><img><h1>${other}</h1><p>Photo: TH</p></div>${REPORT}</article>`,
      [`caption: ${other} Photo: TH`],
    ],
    [
      'a label and another report’s headline, linked, lead to it',
      `<article>${HEADLINE}<p>${SENTENCES[0]}</p><p>Lire aussi : <a>Le toit de la halle est tombé</a></p><p>${SENTENCES[1]}</p></article>`,
      [],
    ],
    [
      'a label and a linked sentence tell something',
      `<article>${HEADLINE}<p>${SENTENCES[0]}</p><p>The mayor: <a>The roof of the hall fell on Monday.</a></p><p>${SENTENCES[1]}</p></article>`,
      ['paragraph: The mayor: The roof of the hall fell on Monday.'],
    ],
    [
      'what leads to something at the end leads to nothing',
      `<article>${HEADLINE}${REPORT}<p>See more photos:</p></article>`,
      [],
    ],
    [
      'a column that holds nearly all of the text is the report',
      `${HEADLINE}<div class="right-col">${REPORT}<p>${other}</p></div><p>Home. News. Sport.</p>`,
      [`paragraph: ${other}`],
    ],
    [
      'the line that signs is no standfirst',
      `<article>${HEADLINE}<p class="subhead">By Ann Roe TARN.com Archive</p>${REPORT}</article>`,
      [],
    ],
    [
      'first paragraphs in another box of the same class go before the rest',
      `${HEADLINE}<div><p class="story-text">${other}</p></div><div>Advertisement</div>
        <div>${SENTENCES.map((words) => `<p class="story-text">${words}</p>`).join('')}</div>`,
      [`paragraph: ${other}`],
    ],
    [
      'those of another class do not',
      `${HEADLINE}<div><p class="teaser-text">${other}</p></div><div>Advertisement</div>
        <div>${SENTENCES.map((words) => `<p class="story-text">${words}</p>`).join('')}</div>`,
      [],
    ],
    [
      'a large first letter belongs to its word',
      `<article>${HEADLINE}<span class="drop">T</span><p>hat was in Norvel, where ${other}</p>${REPORT}</article>`,
      [`paragraph: That was in Norvel, where ${other}`],
    ],
    [
      'a lower heading that says the headline again begins nothing',
      `<article>${HEADLINE}<p>${other}</p>${REPORT}<h2>Hall burns in Norvel</h2><p>She left.</p></article>`,
      [`paragraph: ${other}`, 'subheading: Hall burns in Norvel', 'paragraph: She left.'],
    ],
    [
      'a link to the report itself within it begins nothing',
      `${HEADLINE}<article><p>${other}</p>${REPORT}<h2><a href="/a">Hall burns in Norvel</a></h2><p>She left.</p></article>`,
      [`paragraph: ${other}`, 'subheading: Hall burns in Norvel', 'paragraph: She left.'],
    ],
    [
      'a link to change a section is no part of its heading',
      `<article>${HEADLINE}${REPORT}<h2>The roof<span>[edit]</span></h2><p>It fell.</p></article>`,
      ['subheading: The roof', 'paragraph: It fell.'],
    ],
  ])('%s', (_rule, inside, kept) => expect(besides(inside).slice(1)).toEqual(kept));
});

describe('the words of a picture', () => {
  const shown = 'The hall of Norvel on Monday morning, as it was seen';
  const standfirst = 'Nobody knows why the granary hall in Norvel burned.';
  test.each<readonly [rule: string, behind: string, kept: readonly string[]]>([
    [
      'stand apart from who took it, named before them',
      `<div class="image-caption"><i>© Ann Roe</i><br><i>${shown}</i></div>`,
      ['caption: © Ann Roe', `caption: ${shown}`],
    ],
    [
      'or named so by the page alone',
      `<figure><div class="figure-credit">Ann Roe</div><figcaption>${shown}</figcaption></figure>`,
      ['caption: Ann Roe', `caption: ${shown}`],
    ],
    [
      'go before who took it, named behind them',
      `<figure><figcaption>${shown}</figcaption><div class="figure-credit">Ann Roe</div></figure>`,
      [`caption: ${shown} Ann Roe`],
    ],
    [
      'as a label does before the name',
      '<figure><div class="credit">Image:</div><div class="credit">Mara Venn</div></figure>',
      ['caption: Image: Mara Venn'],
    ],
    [
      'are said once, as is who took it',
      `<figure><div>${shown}</div><div>${shown}</div><div>Photo: Ann Roe</div><div>Photo: Ann Roe</div></figure>`,
      [`caption: ${shown} Photo: Ann Roe`],
    ],
    [
      'hold who wrote of it, who signs the report behind it',
      '<figure><figcaption>(By Ann Roe)</figcaption></figure><p>She left.</p><p>(By Mara Venn)</p>',
      ['caption: (By Ann Roe)', 'paragraph: She left.', 'credit: (By Mara Venn)'],
    ],
    [
      'give way to the text that says the same',
      `<figure><figcaption>${shown}.</figcaption></figure><div><p>${shown}.</p><p>She left.</p></div>`,
      [`paragraph: ${shown}.`, 'paragraph: She left.'],
    ],
    [
      'but not to their own copy',
      `<figure><figcaption>${shown}.</figcaption></figure><div>${shown}.</div><p>She left.</p>`,
      [`caption: ${shown}.`, 'paragraph: She left.'],
    ],
    [
      'and are another picture’s where they stand outside a box',
      '<p>Women dance in Tarn. (Video by Mara)</p><p>Men dance in Tarn. (Video by Mara)</p><p>She left in tears.</p>',
      [
        'caption: Women dance in Tarn. (Video by Mara)',
        'caption: Men dance in Tarn. (Video by Mara)',
        'paragraph: She left in tears.',
      ],
    ],
  ])('%s', (_rule, behind, kept) => expect(withReport(behind)).toEqual(kept));

  test.each<readonly [rule: string, caption: string, kept: readonly string[]]>([
    ['that only say the standfirst again are left out', standfirst, []],
    ['but for who took it', `${standfirst} File photo: Ann Roe`, ['caption: File photo: Ann Roe']],
    ['others stay', `${standfirst} ${shown.repeat(3)}`, [`caption: ${standfirst} ${shown.repeat(3)}`]],
  ])('%s', (_rule, caption, kept) => {
    const figure = `<figure><figcaption>${caption}</figcaption></figure>`;
    expect(withReport('', `${figure}<p class="standfirst">${standfirst}</p>`)).toEqual([
      ...kept,
      `standfirst: ${standfirst}`,
    ]);
  });
});

describe('what stands in a report’s box and is none of it', () => {
  test.each<readonly [rule: string, behind: string, kept: readonly string[]]>([
    ['what a frame holds', '<iframe src="x"><p>Best deals from our friends, every day of the week.</p></iframe>', []],
    [
      'a label in capitals before a link',
      '<p>PHOTOS: <a href="/b">The hall on Monday morning, as it was seen</a></p><p>She left in tears, he said.</p>',
      ['paragraph: She left in tears, he said.'],
    ],
    [
      'a link to more in brackets',
      '<p>[Learn how <a href="/b">the hall of Norvel burned</a>.]</p><p>[See <a href="/b">note 3</a> at the end of the book on the halls of the valley.]</p>',
      ['paragraph: [See note 3 at the end of the book on the halls of the valley.]'],
    ],
    [
      'one behind arrows and a label',
      '<p>>> READ ON TARN: <a href="/b">The hall on Monday morning, as it was seen</a></p>',
      [],
    ],
    ['the label of a link to more', '<p>Read more <a href="/b">The hall on Monday morning, as it was seen</a></p>', []],
    [
      'but not a sentence that only begins like one',
      '<p>Read more <a href="/b">books</a> and you will know, she told the pupils of Norvel.</p>',
      ['paragraph: Read more books and you will know, she told the pupils of Norvel.'],
    ],
    [
      'but not a speaker’s name before what she said',
      '<p>MARA VENN: The hall was old, and we knew it.</p>',
      ['paragraph: MARA VENN: The hall was old, and we knew it.'],
    ],
    [
      'a box that invites its reader to letters and groups',
      '<div><p>Join our community for the news of the valley.</p><p>Scan the QR code with your phone.</p></div><p>She left in tears, he said.</p>',
      ['paragraph: She left in tears, he said.'],
    ],
    [
      'but not one that tells of letters and quotes their writer',
      '<div><p>The newsletter went to all subscribers.</p><p>“You may read it in our hall,” she said.</p></div>',
      ['paragraph: The newsletter went to all subscribers.', 'paragraph: “You may read it in our hall,” she said.'],
    ],
    [
      'nor a paragraph on such an offer',
      '<p>You get unlimited access to our community there, the mayor said.</p>',
      ['paragraph: You get unlimited access to our community there, the mayor said.'],
    ],
    ['what is told of its writer', '<p class="byline">By Ann Roe</p><p>Ann Roe covers halls for the Herald.</p>', []],
    [
      'nor the agency that took its picture a credit, as it would be alone',
      '<div class="image-caption">Reuters</div><p>She left in tears, he said.</p><p>AFP</p>',
      ['caption: Reuters', 'paragraph: She left in tears, he said.', 'credit: AFP'],
    ],
    ['a bar at the right', '<div class="right-bar"><p>Our hosts talk about the weather every morning.</p></div>', []],
  ])('%s', (_rule, behind, kept) => expect(withReport(behind)).toEqual(kept));
});

test('the last line of a report whose paragraphs stand in one inline element belongs to it', () => {
  const words = SENTENCES.join('<br><br>');
  const page = `<div>${HEADLINE}<div class="entry"><span>${words}<br><br>Does anybody need more? We think not.</span></div></div>`;
  expect(besides(page)).toEqual(['headline: Hall burns in Norvel', 'paragraph: Does anybody need more? We think not.']);
});

test('a report that ends at a prompt to subscribe is a stub', () => {
  const stub = (behind: string) =>
    readPage(`<html><body><article>${HEADLINE}${REPORT}${behind}</article></body></html>`, null);
  const prompt = '<p>To view the full story, please subscribe to the Herald.</p><p>It costs 5 a week.</p>';
  expect(stub(prompt).problem?.code).toBe('paywall');
  expect(stub(prompt).blocks).toHaveLength(SENTENCES.length + 1);
  expect(stub('<p>To view the hall, visitors climb the ridge.</p>').problem).toBeNull();
});

test('a picture with thousands of lines costs linear time', () => {
  const lines = Array.from({ length: 30_000 }, (_line, i) => `<div>Hall ${i} in the valley</div>`).join('');
  const start = performance.now();
  withReport(`<figure>${lines}</figure>`);
  expect(performance.now() - start).toBeLessThan(3_000);
});
