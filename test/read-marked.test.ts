import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readMarked } from '../evaluation/marked.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-marked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = '🚢 Ann Roe said 9 died.';
const SPANS = { source: [[2, 9]], cue: [[10, 14]], content: [[15, 21]] };
const LAYERS = { act: 'state', stance: 'neutral', polarity: 'positive', target: null, via: [] };

function read(...lines: readonly object[]) {
  const path = join(folder, 'marked.jsonl');
  writeFileSync(path, `\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  return readMarked(path);
}

test('offsets in code points become UTF-16 code units, of spans and figures alike', () => {
  const figures = [
    { span: [15, 16], min: 9, max: 9, kind: 'killed' },
    { span: null, min: null, max: null, kind: 'other' },
  ];
  const [article] = read({ id: 'a', text: TEXT, attributions: [{ ...SPANS, ...LAYERS }], figures });
  const [{ source, cue, content } = { source: [], cue: [], content: [] }] = article!.attributions;
  expect([source, cue, content].flat().map(([start, end]) => TEXT.slice(start, end))).toEqual([
    'Ann Roe',
    'said',
    '9 died',
  ]);
  expect(article!.figures).toEqual([{ span: [16, 17], min: 9, max: 9, kind: 'killed' }]);
});

test('of several annotators the first is read, and spans alone have no layers', () => {
  const annotations = [{ attributions: [{ ...SPANS, source: null }] }, { attributions: [] }];
  const [article] = read({ id: 'a', text: TEXT, annotations });
  expect(article).toMatchObject({ isMarked: true, attributions: [{ source: [], layers: null }], entities: [] });
});

test('a text that nobody marked is told from one in which nothing was found', () => {
  expect(
    read({ id: 'a', text: TEXT }, { id: 'b', text: TEXT, attributions: [] }).map(({ isMarked }) => isMarked),
  ).toEqual([false, true]);
});

test('what the joined marks leave out is null, and an entity may be a name alone', () => {
  const entities = [{ id: 'e1', name: 'Ann Roe' }];
  const [article] = read({ id: 'a', text: TEXT, entities, attributions: [{ ...SPANS, ...LAYERS, target: 'e1' }] });
  expect(article!.attributions[0]!.layers).toEqual({
    ...{ ...LAYERS, target: 'e1' },
    ...{ id: null, speaker: null, form: null, parent: null },
  });
  expect(article!.entities).toEqual([{ id: 'e1', name: 'Ann Roe', aliases: [], kind: null, side: null }]);
});

test.each([
  ['an act that there is not', { id: 'a', text: TEXT, attributions: [{ ...SPANS, ...LAYERS, act: 'lie' }] }],
  ['spans that are none', { id: 'a', text: TEXT, attributions: [{ ...SPANS, cue: [[1]] }] }],
  ['no text', { id: 'a' }],
])('a line with %s is refused by its number', (_, line) => {
  expect(() => read({ id: 'b', text: TEXT }, line)).toThrow(/marked\.jsonl:3 is no marked article\./);
});
