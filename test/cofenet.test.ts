import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureCofeNet } from '../evaluation/cofenet/cofenet.ts';
import { type Instance, placesOf } from '../evaluation/cofenet/places.ts';
import { openAnnotator } from '../src/open-annotator.ts';

const placed = (text: string, ...instances: readonly string[]): readonly (readonly (string | null)[])[] =>
  placesOf(
    instances.map((words): Instance => ({ id: 'report_a', tokens: words.split(' '), labels: [] })),
    text,
  ).map((places) => places.map((place) => (place ? text.slice(...place) : null)));

test.each([
  ['marks of any kind', "“No,” he said. ''Not 'now'.''", "`` No , '' he said . '' Not ` now ' . ''"],
  ['dashes, dots and brackets', 'It — the bridge (old) … fell', 'It -- the bridge -LRB- old -RRB- ... fell'],
  ['a word cut in two', "She can't wait", "She ca n't wait"],
])('tokens stand where their words do: %s', (_, text, tokens) => {
  const [places] = placed(text, tokens);
  expect(places).not.toContain(null);
  expect(places!.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
});

test('a full stop that the tokenizer put in has no place, what follows has', () => {
  expect(placed('It fell at 2 p.m. and rose.', 'It fell at 2 p.m. . and rose .')).toEqual([
    ['It', 'fell', 'at', '2', 'p.m.', null, 'and', 'rose', '.'],
  ]);
});

test('an instance that stands before the one in front of it is found there', () => {
  expect(placed('First this was said. Then that.', 'Then that .', 'First this was said .')[1]![0]).toBe('First');
});

test('marks that are given back are right, and a missed one costs recall', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-cofenet-'));
  const [instances, articles] = [join(folder, 'instances.jsonl'), join(folder, 'articles.jsonl')];
  const text = 'The mayor said the bridge is safe. Nothing else happened.';
  const labels = ['B-source', 'I-source', 'B-cue', 'B-content', 'I-content', 'I-content', 'I-content', 'O'];
  const second = { id: 'report_a', tokens: ['Nothing', 'else', 'happened', '.'], labels: ['O', 'B-cue', 'O', 'O'] };
  const first = { id: 'report_a', tokens: 'The mayor said the bridge is safe .'.split(' '), labels };
  writeFileSync(instances, [first, second].map((one) => JSON.stringify(one)).join('\n'));
  const attributions = [{ source: [[0, 9]], cue: [[10, 14]], content: [[15, 33]] }];
  writeFileSync(articles, JSON.stringify({ id: 'report', text, annotations: [{ attributions }] }));
  const {
    marks,
    system,
    lost,
    instances: count,
  } = await measureCofeNet(await openAnnotator(), { instances, articles });
  expect([count, lost]).toEqual([2, 0]);
  for (const figures of [marks, system]) {
    expect(figures.source.f1).toBe(1);
    expect(figures.cue).toMatchObject({ precision: 1, recall: 0.5 });
    expect(figures.content.f1).toBe(1);
  }
});
