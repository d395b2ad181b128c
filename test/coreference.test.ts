import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bCubed, bestPairing, ceafE, f1Of, muc } from '../evaluation/coreference/conll.ts';
import { pronounsOf } from '../evaluation/coreference/coreference.ts';
import { measureGap, readGap } from '../evaluation/coreference/gap.ts';
import { measureOntoGum, readOntoGum } from '../evaluation/coreference/ontogum.ts';
import { taggerFrom } from '../src/annotate/open.ts';
import { readModel } from '../src/open-annotator.ts';

const gold = [
  ['a', 'b', 'c'],
  ['d', 'e'],
];

test('chains that are the same are wholly right by each measure', () => {
  for (const measure of [muc, bCubed, ceafE]) expect(f1Of(measure(gold, gold))).toBe(1);
});

test('chains that share nothing are wholly wrong', () => {
  for (const measure of [muc, bCubed, ceafE]) expect(f1Of(measure(gold, [['x', 'y']]))).toBe(0);
});

test('one chain cut in two is scored as worked out by hand', () => {
  const system = [
    ['a', 'b'],
    ['c', 'x'],
    ['d', 'e'],
  ];
  // MUC: 2 of 3 links kept, 2 of 3 made are right.
  expect(f1Of(muc(gold, system))).toBeCloseTo(2 / 3);
  // B-cubed: recall (4/3 + 1/3 + 2) / 5, precision (2 + 1/2 + 2) / 6.
  const [recall, precision] = [(4 / 3 + 1 / 3 + 2) / 5, (2 + 0.5 + 2) / 6];
  expect(f1Of(bCubed(gold, system))).toBeCloseTo((2 * recall * precision) / (recall + precision));
  // CEAFe: 4/5 + 1 over 2 chains and over 3.
  expect(f1Of(ceafE(gold, system))).toBeCloseTo((2 * 1.8) / 5);
});

test.each([
  [
    [
      [1, 2],
      [3, 1],
    ],
    5,
  ],
  [[[1, 2, 9]], 9],
  [[[1], [4], [2]], 4],
  [
    [
      [5, 4],
      [5, 1],
    ],
    9,
  ],
  [[], 0],
])('the best pairing of %j is worth %d', (values, sum) => {
  expect(bestPairing(values)).toBeCloseTo(sum);
});

const data = resolve(import.meta.dirname, '../../shared/data');

const openTagger = async () => taggerFrom(await readModel('model'));

/** Floors a little below what was measured, so that a change that costs pronouns is seen. */
describe.skipIf(!existsSync(`${data}/gap`))('pronouns of GAP (skipped where its files are absent)', () => {
  test('a part of the test file is resolved as well as was measured', async () => {
    const passages = readGap(`${data}/gap/gap-test.tsv`).slice(0, 300);
    const pronouns = await pronounsOf(await openTagger(), passages);
    expect(measureGap(passages, pronouns, { between: false }).f1).toBeGreaterThan(0.74);
    expect(measureGap(passages, pronouns, { between: true }).f1).toBeGreaterThan(0.735);
  });

  test('the offsets point to the pronoun and the names', () => {
    for (const { text, pronoun, a } of readGap(`${data}/gap/gap-validation.tsv`)) {
      expect(text.slice(...pronoun)).toMatch(/^(?:he|him|his|she|her|hers)$/i);
      expect(text.slice(...a.span)).toMatch(/\S/);
    }
  });
});

describe.skipIf(!existsSync(`${data}/ontogum`))('chains of OntoGUM news (skipped where its files are absent)', () => {
  test('are found as well as was measured', async () => {
    const texts = readOntoGum(`${data}/ontogum`, ['news']);
    expect(measureOntoGum(texts, await pronounsOf(await openTagger(), texts)).conllByHead).toBeGreaterThan(0.49);
  });
});
