import { describe, expect, test } from 'vitest';
import { headingOf } from './headline.ts';
import { outlineOf } from './outline.ts';
import { bylineOnPage, bylinesUnderHeadline } from './shown-byline.ts';
import { parse } from './tree.ts';

const HEADLINE = 'Hall burns in Norvel';
const h1 = `<h1>${HEADLINE}</h1>`;

const shown = (html: string): readonly string[] => {
  const { root } = parse(html);
  return bylineOnPage(root, headingOf(root, HEADLINE)).names;
};
const under = (html: string): readonly string[] =>
  bylinesUnderHeadline(outlineOf(parse(html)), HEADLINE).flatMap(({ names }) => names);

describe('the byline that a page shows is the one nearest its headline', () => {
  test.each<readonly [rule: string, html: string, names: readonly string[]]>([
    [
      'below the headline, not in the row of other reports above it',
      `<ul class="carousel_list"><li><a class="byline">Tobias Orrin</a></li></ul>${h1}<p class="byline">By <em><a>Ann Roe</a></em></p>`,
      ['Ann Roe'],
    ],
    [
      'below the headline rather than far above it',
      `<div class="author">Tobias Orrin</div><p>One</p><p>Two</p>${h1}<p>Three</p><div class="author">Ann Roe</div>`,
      ['Ann Roe'],
    ],
    ['above the headline where nothing stands below', `<div class="author">Ann Roe</div>${h1}`, ['Ann Roe']],
    [
      'never a link in a menu',
      `<div class="nav_item sprite_authors"><a>Authors</a></div>${h1}<p><a rel="author">Ann Roe</a></p>`,
      ['Ann Roe'],
    ],
    [
      'never that of a listed report',
      `${h1}<div><h3><a href="/b">Bridge falls in Krel</a></h3><div class="byline">By Tobias Orrin</div></div>`,
      [],
    ],
    [
      'its own, where the headline too is a link',
      `<div><h1><a href="/a">${HEADLINE}</a></h1><div class="byline">By Ann Roe</div></div>`,
      ['Ann Roe'],
    ],
    [
      'nor where the link holds that report’s headline',
      `${h1}<div><a href="/b"><h3>Bridge falls in Krel</h3></a><div class="byline">By Tobias Orrin</div></div>`,
      [],
    ],
    ['never a reader’s', `${h1}<div class="comments"><span class="author">Tobias Orrin</span></div>`, []],
    [
      'with the date behind it left out',
      `${h1}<p class="m-entry__byline">By <a>Ann Roe</a> on Jul 04, 2026 at 11:30a <a>@annroe</a></p>`,
      ['Ann Roe'],
    ],
    [
      'by the field that holds the name',
      `${h1}<p class="author vcard"><b class="fn">Ann Roe</b> Senior Krel Correspondent</p>`,
      ['Ann Roe'],
    ],
  ])('%s', (_rule, html, names) => expect(shown(html)).toEqual(names));
});

describe('a line behind the headline that begins with "By" signs', () => {
  const sentence = `<p>${'The granary hall in Norvel burned on Monday morning, and nobody had been inside. '.repeat(2)}</p>`;
  test.each<readonly [rule: string, html: string, names: readonly string[]]>([
    ['as a block of its own', `${h1}<div>By Ann Roe</div>${sentence}`, ['Ann Roe']],
    [
      'with a link that says where the name ends',
      `${h1}<span>By: <a>Ann Roe</a><br>Tarn Markets Editor</span>${sentence}`,
      ['Ann Roe'],
    ],
    [
      'where styles alone part the word from the name',
      `${h1}<div>By<span>Ann Roe</span></div>${sentence}`,
      ['Ann Roe'],
    ],
    ['on the line behind the word', `${h1}<p><b>By</b></p><p>Ann Roe</p>${sentence}`, ['Ann Roe']],
    ['with what the text is', `${h1}<p>Analysis by Ann Roe, TN Editor-at-large</p>${sentence}`, ['Ann Roe']],
    ['as a name over its address', `${h1}<p>ANN ROE</p><p>ann.roe@tarn.example</p>${sentence}`, ['Ann Roe']],
    ['not as a name over another’s', `${h1}<p>Krel Market</p><p>ann.roe@tarn.example</p>${sentence}`, []],
    ['not the date behind the word', `${h1}<p>By</p><p>3 March 2026</p>${sentence}`, []],
    [
      'in the first sentence itself',
      `${h1}<p>By Ann Roe: ${'The hall burned on Monday, and it was empty. '.repeat(4)}</p>`,
      ['Ann Roe'],
    ],
    [
      'not by a day that begins a sentence',
      `${h1}<p>By Monday: ${'The hall burned, and it was empty. '.repeat(4)}</p>`,
      [],
    ],
    ['as an agency and its place do', `${h1}<div>AFP, NORVEL</div>${sentence}`, ['AFP']],
    ['not as a place and its country do', `${h1}<div>TARN, NORVEL</div>${sentence}`, []],
    ['not a word with the same letters', `${h1}<p>Byron Vale</p>${sentence}`, []],
    ['with the hour behind it', `${h1}<p><b>By ANN ROE</b> 10/ 5/26 09:19 PM ET</p>${sentence}`, ['Ann Roe']],
    ['not where the report has long begun', `${h1}${sentence}${sentence}<p>By Ann Roe</p>`, []],
    ['not where another report begins', `${h1}<h3><a>Bridge falls</a></h3><p>By Ann Roe</p>${sentence}`, []],
    ['not as the first words of a sentence', `${h1}<p>By noon the hall had burned.</p>${sentence}`, []],
    ['not on a page that shows no headline', `<p>By Ann Roe</p>${sentence}`, []],
  ])('%s', (_rule, html, names) => expect(under(html)).toEqual(names));
});
