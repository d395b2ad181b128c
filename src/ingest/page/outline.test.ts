import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline.ts';
import { parse } from './tree.ts';

const lines = (html: string): readonly string[] => outlineOf(parse(html)).lines.map(({ text }) => text);

const TYPED = ['Norvel', 'Tarn', 'Krel', 'The valley'].map(
  (place) =>
    `${place} has a hall whose roof fell on Monday, and nobody there could say to the mayor why it had done so.`,
);

describe('a page’s lines are what a reader sees as one paragraph', () => {
  test.each<readonly [rule: string, html: string, seen: readonly string[]]>([
    [
      'an unknown element stands in the line',
      '<p>At <firm-name>Tarn Mills</firm-name> we <b>work</b>.</p>',
      ['At Tarn Mills we work.'],
    ],
    ['unless it holds paragraphs itself', '<x-list><p>One</p><p>Two</p></x-list>', ['One', 'Two']],
    [
      'a bold label and a break head what follows',
      '<p><b>The roof</b><br>It fell on Monday.</p>',
      ['The roof', 'It fell on Monday.'],
    ],
    [
      'a bold sentence does not',
      '<p><b>The roof fell.</b><br>Nobody was hurt.</p>',
      ['The roof fell. Nobody was hurt.'],
    ],
    ['nor does a bold word in a line', '<p>See <b>the roof</b><br>that fell.</p>', ['See the roof that fell.']],
    [
      'styles part a caption and who took the picture',
      '<div><span>The hall in Krel.</span><span>Ann Roe</span></div>',
      ['The hall in Krel. Ann Roe'],
    ],
    [
      'and what a picture is taken from and what it shows',
      '<div><cite>Ann Roe/Tarn Pictures</cite>The hall in Krel</div>',
      ['Ann Roe/Tarn Pictures The hall in Krel'],
    ],
    [
      'blank lines alone part what was typed with them',
      `<div>${TYPED.join('\n\n')} <a>It</a> rose.</div>`,
      [...TYPED.slice(0, -1), `${TYPED.at(-1)} It rose.`],
    ],
    [
      'data about a link do not part its line',
      '<p>She <a href="#"><meta content="WebLink">signed it</a> on Monday.</p>',
      ['She signed it on Monday.'],
    ],
    [
      'a caption set within a paragraph is a line of its own',
      '<p><span class="photo"><img><span class="image-caption"><i>© Ann Roe</i> The hall</span></span>It fell on Monday.</p>',
      ['© Ann Roe The hall', 'It fell on Monday.'],
    ],
    [
      'but for its credit in the picture’s own box',
      '<figcaption><span class="caption">The hall in Krel</span> (<span class="caption-credit">Photo: Ann Roe</span>)</figcaption>',
      ['The hall in Krel (Photo: Ann Roe)'],
    ],
    [
      'but for words of a sentence, whatever they are called',
      '<p>The mayor said <span class="caption">the hall</span> fell.</p>',
      ['The mayor said the hall fell.'],
    ],
    ['soft hyphens are not read', '<p>The coun&shy;cil met on Mon\u00adday.</p>', ['The council met on Monday.']],
    ['not a word and its marked part', '<p>Mc<b>Roe</b> of the U.<i>S</i>.</p>', ['McRoe of the U.S.']],
    ['not a sentence and its mark', '<p>She left.<sup>1</sup> He did not<a>.</a></p>', ['She left.1 He did not.']],
  ])('%s', (_rule, html, seen) => expect(lines(html)).toEqual(seen));
});
