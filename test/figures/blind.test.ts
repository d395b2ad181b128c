import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/annotate/figures/figures.ts';
import { readingOf } from '../../src/annotate/reading/reading.ts';
import type { Figure } from '../../src/document/index.ts';
import { marked } from '../marked.ts';

/**
 * Figures in sentences that language models wrote and marked by the guidelines without having seen the rules; how many were right before
 * anything was mended on them stands in decision 16. Rows that fail are listed in `failing.txt`, written by
 * `UPDATE_FIGURES=1 npx vitest run --project whole test/figures`, and read through.
 */
interface Row {
  readonly set: string;
  readonly name: string;
  readonly text: string;
  readonly figures: readonly {
    readonly words: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly kind: string;
    readonly optional?: true;
  }[];
}

const FAILING = 'test/figures/failing.txt';
const rows = readFileSync('test/figures/blind.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const idOf = ({ set, name }: Row): string => `${set}: ${name}`;

/** What is wrong with the figures found in a row's text, in a few words; null where nothing is. */
function faultOf({ text, figures }: Row): string | null {
  const left = new Set(figuresOf(readingOf(text, [], []), []));
  const faults = figures.flatMap(({ words, min, max, kind, optional }) => {
    const [[start, end]] = marked(text, { content: words })[0]!.content as [readonly [number, number]];
    const near = [...left].filter(({ span }) => span[0] < end && span[1] > start);
    const right = near.find((one) => one.min === min && one.max === max && one.kind === kind);
    const found = right ?? near[0];
    if (found) left.delete(found);
    if (right || optional) return [];
    return [found ? `${words} is ${shown(found)}` : `not found: ${words}`];
  });
  const all = [...faults, ...[...left].map((one) => `too much: ${text.slice(...one.span)}`)];
  return all.length === 0 ? null : all.join('; ');
}

const shown = ({ min, max, kind }: Figure): string => `${min}–${max} ${kind}`;

describe('figures in sentences that were written blind', () => {
  if (process.env.UPDATE_FIGURES === '1') {
    test('are written to the list where they fail', () => {
      const lines = rows.flatMap((row) => {
        const fault = faultOf(row);
        return fault === null ? [] : [`${idOf(row)}\t${fault.replace(/\s+/g, ' ')}\n`];
      });
      writeFileSync(FAILING, lines.join(''));
    });
    return;
  }
  const failing = new Map(
    readFileSync(FAILING, 'utf8')
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t') as [id: string, fault: string]),
  );

  for (const row of rows) {
    const known = failing.get(idOf(row));
    const name = known === undefined ? idOf(row) : `${idOf(row)} (known to fail; ${known})`;
    (known === undefined ? test : test.fails)(name, () => expect(faultOf(row)).toBeNull());
  }

  test('have names of their own, and every known fault a row', () => {
    expect(new Set(rows.map(idOf)).size).toBe(rows.length);
    expect([...failing.keys()].filter((id) => !rows.some((row) => idOf(row) === id))).toEqual([]);
  });
});
