import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureAccuracy } from '../evaluation/accuracy.ts';
import { openAnnotator } from '../src/open-annotator.ts';

const DATA = '../shared/data';

/** Floors a little below what `npm run evaluate` measured, so that a change that costs accuracy is seen before it lands. */
describe.skipIf(!existsSync(DATA))('the annotator (skipped where the tuning articles are absent)', () => {
  test.each([
    ['polnear-dev', true, 0.53, 0.785],
    ['gold-dev', false, 0.515, 0.765],
  ] as const)('keeps its strict and overlap F1 on %s', async (name, outermost, strict, overlap) => {
    const measured = await measureAccuracy(await openAnnotator(), `${DATA}/${name}.jsonl`, { outermost });
    expect(measured.strict.f1).toBeGreaterThanOrEqual(strict);
    expect(measured.overlap.f1).toBeGreaterThanOrEqual(overlap);
  });
});
