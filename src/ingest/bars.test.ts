import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyF1 } from '../../evaluation/extraction/body-f1.ts';
import { evaluateExtraction } from '../../evaluation/extraction/extraction.ts';

const shared = resolve(import.meta.dirname, '../../../shared');

describe.skipIf(!existsSync(resolve(shared, 'data/pages')))(
  'the bars on real pages (skipped without ../shared)',
  () => {
    test('article bodies reach F1 96, and facts are right on nine pages of ten', () => {
      const { body, facts } = evaluateExtraction(shared);
      expect(body?.f1).toBeGreaterThanOrEqual(96);
      expect(Math.min(...(body?.halves ?? [0]))).toBeGreaterThanOrEqual(95.5);
      for (const fact of ['outlet', 'headline', 'published', 'allThree', 'byline'] as const) {
        expect(facts?.[fact], fact).toBeGreaterThanOrEqual(90);
      }
    });
  },
);

describe('the body score', () => {
  test.each([
    ['a b c d e', 'a b c d e', 100],
    ['a b c d e', 'a b c d x', 50],
    ['a b c d', 'x', 0],
    // A text shorter than a shingle is one shingle.
    ['a b', 'a b', 100],
    ['a b c d', '', 0],
  ])('right "%s", read "%s"', (right, read, f1) => expect(bodyF1([{ right, read }]).f1).toBeCloseTo(f1));

  test('recall counts every page, precision those that give text', () =>
    expect(
      bodyF1([
        { right: 'a b c d', read: 'a b c d' },
        { right: 'a b c d', read: '' },
      ]),
    ).toMatchObject({
      precision: 100,
      recall: 50,
    }));
});
