import {
  ACTS,
  type Act,
  AIMED_ACTS,
  POLARITIES,
  type Span,
  STANCES,
  STEP_KINDS,
  type StepKind,
} from '../document/index.ts';
import { sigmoid } from './odds.ts';

/** What the network takes a cue to do; rules decide with it. Numbers are probabilities, 0 to 1. */
export interface FoundLayers {
  /** What to take the cue for, by the act that the rules read from the words: each knows what the other does not. */
  readonly act: Readonly<Record<Act, WeighedAct>>;
  /** Each step of the reporting chain by itself: a cue may have several, or none. */
  readonly steps: Readonly<Record<StepKind, number>>;
  /** Words that may name the target, and those that may name a party of the chain. */
  readonly target: readonly Named[];
  readonly party: readonly Named[];
}

export interface WeighedAct {
  readonly act: Act;
  /** Probability that the act, whichever it is, is aimed at somebody. */
  readonly aimed: number;
}

/** A run of words with the mean probability of its words. */
export interface Named {
  readonly span: Span;
  readonly probability: number;
}

/** Scores of one cue that `layersOf` reads: the heads of act, stance, polarity and steps in this order. */
export const CUE_SCORES = ACTS.length + STANCES.length + POLARITIES.length + STEP_KINDS.length;

/** [ruled, act]: what a rule's word is worth beside the network's scores; learnt with the head (training/heads.py). */
export type RuleWorth = readonly (readonly number[])[];

/** Below this a word is no part of a name worth looking at. */
const FAINT = 0.1;

/**
 * @param does [CUE_SCORES] scores of one cue
 * @param worth of the rule's act
 * @param target [words] probability of each word to name the target; party: likewise
 * @param spanOf the place of a run of words
 */
export function layersOf(
  does: Float32Array,
  worth: RuleWorth,
  target: Float32Array,
  party: Float32Array,
  spanOf: (from: number, to: number) => Span,
): FoundLayers {
  const act = does.subarray(0, ACTS.length);
  // Stance and polarity lie between: rules read those better (docs/decisions/0012).
  const steps = does.subarray(CUE_SCORES - STEP_KINDS.length, CUE_SCORES);
  return {
    act: record(ACTS, (ruled) => weighedAct(act, worth[ruled] ?? [])),
    steps: record(STEP_KINDS, (k) => sigmoid(steps[k]!)),
    target: runs(target, spanOf),
    party: runs(party, spanOf),
  };
}

const record = <Key extends string, Value>(keys: readonly Key[], value: (k: number) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key, k) => [key, value(k)])) as Record<Key, Value>;

function weighedAct(scores: Float32Array, more: readonly number[]): WeighedAct {
  const sums = scores.map((score, k) => score + (more[k] ?? 0));
  const most = Math.max(...sums);
  let aimed = 0;
  let all = 0;
  for (let k = 0; k < sums.length; k++) {
    const share = Math.exp(sums[k]! - most);
    all += share;
    if (IS_AIMED[k]) aimed += share;
  }
  return { act: ACTS[sums.indexOf(most)]!, aimed: aimed / all };
}

const IS_AIMED: readonly boolean[] = ACTS.map((act) => AIMED_ACTS.has(act));

function runs(words: Float32Array, spanOf: (from: number, to: number) => Span): readonly Named[] {
  const found: Named[] = [];
  for (let from = 0; from < words.length; from++) {
    if (words[from]! < FAINT) continue;
    let to = from;
    let sum = 0;
    for (; to < words.length && words[to]! >= FAINT; to++) sum += words[to]!;
    found.push({ span: spanOf(from, to), probability: sum / (to - from) });
    from = to;
  }
  return found;
}
