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

describe('what stands in a report’s box and is none of it', () => {
  test.each<readonly [rule: string, behind: string, kept: readonly string[]]>([
    ['what a frame holds', '<iframe src="x"><p>Best deals from our friends, every day of the week.</p></iframe>', []],
    [
      'a label in capitals before a link',
      '<p>PHOTOS: <a href="/b">The hall on Monday morning, as it was seen</a></p><p>She left in tears, he said.</p>',
      ['paragraph: She left in tears, he said.'],
    ],
    [
      'but not a speaker’s name before what she said',
      '<p>MARA VENN: The hall was old, and we knew it.</p>',
      ['paragraph: MARA VENN: The hall was old, and we knew it.'],
    ],
    ['a bar at the right', '<div class="right-bar"><p>Our hosts talk about the weather every morning.</p></div>', []],
  ])('%s', (_rule, behind, kept) => expect(withReport(behind)).toEqual(kept));
});
