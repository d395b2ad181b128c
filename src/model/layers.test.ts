import { describe, expect, test } from 'vitest';
import { ACTS, STEP_KINDS } from '../document/index.ts';
import { CUE_SCORES, layersOf } from './layers.ts';
import { logOdds } from './odds.ts';

const NONE = new Float32Array(0);
const spanOf = (from: number, to: number) => [10 * from, 10 * to] as const;

/** Scores of one cue: the given acts and steps high, all else nought. */
function scores(high: Partial<Record<string, number>>): Float32Array {
  const values = new Float32Array(CUE_SCORES);
  ACTS.forEach((act, at) => {
    values[at] = high[act] ?? 0;
  });
  STEP_KINDS.forEach((kind, at) => {
    values[CUE_SCORES - STEP_KINDS.length + at] = high[kind] ?? 0;
  });
  return values;
}

describe('what the network takes a cue to do', () => {
  test('is its best act, whatever the rule said, where the rule’s word is worth nothing', () => {
    const { act } = layersOf(scores({ deny: 3 }), [], NONE, NONE, spanOf);
    expect(new Set(Object.values(act).map((one) => one.act))).toEqual(new Set(['deny']));
    expect(act.state.aimed).toBeCloseTo((Math.exp(3) + 6) / (Math.exp(3) + 16));
  });

  test('is weighed with what the rule’s word is worth', () => {
    const worth = ACTS.map((ruled) => ACTS.map((act) => (ruled === 'accuse' && act === 'accuse' ? 4 : 0)));
    const { act } = layersOf(scores({ deny: 3 }), worth, NONE, NONE, spanOf);
    expect([act.accuse.act, act.state.act]).toEqual(['accuse', 'deny']);
  });

  test('gives each step of the chain a probability of its own', () => {
    const { steps } = layersOf(scores({ interview: 3, published: 3 }), [], NONE, NONE, spanOf);
    expect([steps.interview, steps.published].every((p) => p > 0.95)).toBe(true);
    expect(steps.speech).toBe(0.5);
  });

  test('names runs of words that are not faint, with the mean of their probabilities', () => {
    const words = Float32Array.of(0.5, 0.25, 0.05, 0.75);
    const { target, party } = layersOf(scores({}), [], words, NONE, spanOf);
    expect(target).toEqual([
      { span: [0, 20], probability: 0.375 },
      { span: [30, 40], probability: 0.75 },
    ]);
    expect(party).toEqual([]);
  });
});

test('log odds of certainty stay numbers', () => {
  expect([logOdds(0), logOdds(0.5), logOdds(1)].map(Math.round)).toEqual([-9, 0, 9]);
});
