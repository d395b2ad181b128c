import { describe, expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { type Candidate, EVIDENCE, type Evidence, evidenceOf, type Judging, judge } from './judged.ts';

const NONE = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Record<keyof Evidence, number>;
const judging = (weights: Partial<Judging['weights']>, bias = 0): Judging => ({
  bias,
  weights: { ...NONE, ...weights },
  least: 0.5,
});

const TEXT = 'Anna Reis said Tom Vell feared that the dam would burst.';
const CANDIDATES: readonly Candidate[] = marked(
  TEXT,
  { source: 'Anna Reis', cue: 'said', content: 'Tom Vell feared that the dam would burst' },
  { source: [], cue: 'feared', content: 'that the dam would burst' },
).map((found, at) => ({ found, cueProbability: at === 0 ? 0.9 : 0.6, roleProbability: 0.8 }));

describe('the evidence on a finding', () => {
  const [outer, inner] = evidenceOf(TEXT, CANDIDATES);

  test('says whose words it stands in, how sure that is, and whether it has a source', () => {
    expect(inner!.inside).toBeCloseTo(2 + Math.log(9));
    expect(inner).toMatchObject({ shared: 0, unsourced: 1, cueWords: 1, plain: 0 });
    expect(outer).toMatchObject({ inside: 0, unsourced: 0, plain: 1 });
  });

  test('counts what shares its content, though it does not hold its cue', () => {
    expect(outer!.shared).toBeCloseTo(2 + Math.log(1.5));
  });

  test('counts the words of cue and content', () => {
    expect(outer!.content).toBeCloseTo(Math.log(9));
    expect(inner!.content).toBeCloseTo(Math.log(6));
  });
});

test('a finding is judged by the weighted sum of its evidence', () => {
  const [outer, inner] = evidenceOf(TEXT, CANDIDATES);
  expect(judge(outer!, judging({}))).toBe(0.5);
  expect(judge(inner!, judging({ unsourced: -1 }))).toBe(0.269);
  expect(judge(outer!, judging({ cue: 1 }, -1))).toBe(0.768);
});

test('many findings in one place take linear time', () => {
  const many = Array.from({ length: 20_000 }, () => CANDIDATES[0]!);
  const before = performance.now();
  expect(evidenceOf(TEXT, many)).toHaveLength(many.length);
  expect(performance.now() - before).toBeLessThan(5000);
});
