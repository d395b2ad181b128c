import { describe, expect, test } from 'vitest';
import { dataRows } from './data-rows.ts';
import { outlineOf } from './outline.ts';
import { readPage } from './page.ts';
import { parse } from './tree.ts';

const SENTENCE = 'The granary hall in Norvel burned on Monday morning, and the mayor said that nobody had been inside.';
const REPORT = `<p>${SENTENCE}</p>`.repeat(4);

const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

/** What a report's text holds beside its sentences. */
const besides = (inside: string): readonly string[] =>
  readPage(`<article><h1>Hall burns</h1>${REPORT}${inside}${REPORT}</article>`, null)
    .blocks.slice(1)
    .flatMap(({ kind, text }) => (text === SENTENCE ? [] : [`${kind}: ${text}`]));

const FIGURES = [
  ['Hall', 'Roof', '2026'],
  ['Norvel', 'slate', '12'],
  ['Krel', '<b>straw</b>', '7'],
] as const;

describe('a table of figures or names is read row by row', () => {
  test('each row is a line of its own', () => {
    expect(besides(tableOf(...FIGURES))).toEqual([
      'list-item: Hall | Roof | 2026',
      'list-item: Norvel | slate | 12',
      'list-item: Krel | straw | 7',
    ]);
  });

  test('a row of one cell is what it would be anywhere', () => {
    expect(besides(tableOf(['HALLS AND ROOFS'], ...FIGURES))[0]).toBe('paragraph: HALLS AND ROOFS');
  });

  test.each<readonly [rule: string, rows: readonly (readonly string[])[]]>([
    ['of two rows', FIGURES.slice(0, 2)],
    ['that holds the report', FIGURES.map(([place]) => [place, `${SENTENCE} It was a hall of ${place}.`])],
    [
      'of the page’s own words',
      [
        ['Share', 'Tweet'],
        ['Print', 'Read more'],
        ['Subscribe', 'Norvel'],
      ],
    ],
  ])('but no table %s', (_rule, rows) => {
    const { lines } = outlineOf(parse(tableOf(...rows)));
    expect(dataRows(lines).every((row) => row === null)).toBe(true);
  });

  test('tables within tables cost no more than tables beside each other', () => {
    const deep = `${'<table><tr><td>1</td><td>'.repeat(300)}2${'</td></tr></table>'.repeat(300)}`;
    const { lines } = outlineOf(parse(deep.repeat(100)));
    const start = performance.now();
    dataRows(lines);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
