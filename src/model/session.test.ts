import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { quotationsOf } from '../text/quotations.ts';
import { TOKEN_SCORES } from './decode.ts';
import { distanceBucket } from './find-in-window.ts';
import { HIDDEN_WIDTH, type Network, openNetwork } from './session.ts';
import { structureOf } from './structure.ts';
import { createWordPiece } from './wordpiece.ts';

/** What PyTorch answered for training/example.jsonl in full precision, written by the export. */
const expected = JSON.parse(readFileSync('model/expected-logits.json', 'utf8')) as {
  readonly ids: number[];
  readonly cue: number[];
  readonly start: number[];
  readonly end: number[];
  readonly pointing: number[];
  readonly roles: number[];
  readonly does: number[];
};
const { text } = JSON.parse(readFileSync('training/example.jsonl', 'utf8')) as { readonly text: string };
const file = (name: string): Buffer => readFileSync(`model/${name}`);
const files = { encoder: file('encoder.onnx'), roles: file('roles.onnx') };

const wordPiece = createWordPiece(file('vocabulary.txt').toString('utf8').trimEnd().split('\n'));
const tokens = wordPiece.tokenize(text);
const structure = structureOf(text, tokens, quotationsOf(text));
const around = (values: ArrayLike<number>, first: number, last: number) =>
  Int32Array.from([first, ...Array.from(values), last]);

const answers = async (network: Network) => {
  const { hidden, cue, pointing } = await network.encode({
    ids: around(tokens.ids, wordPiece.cls, wordPiece.sep),
    quotation: around(structure.quotation, 0, 0),
    opening: around(structure.opening, 0, 0),
    task: 0,
  });
  const count = tokens.ids.length;
  const weights = new Float32Array(expected.start.length * count);
  const distance = new Int32Array(weights.length);
  expected.start.forEach((start, k) => {
    const end = expected.end[k]!;
    for (let i = 0; i < count; i++) {
      distance[k * count + i] = distanceBucket(i, start, end);
      if (i >= start && i < end) weights[k * count + i] = 1 / (end - start);
    }
  });
  const inner = hidden.subarray(HIDDEN_WIDTH, HIDDEN_WIDTH * (count + 1));
  const roles = await network.roles({ hidden: inner, weights, distance, cues: expected.start.length, tokens: count });
  return { cue: [...cue], pointing: [...pointing], roles: [...roles.tokens], does: [...roles.cues] };
};

const meanDifference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, k) => sum + Math.abs(value - b[k]!), 0) / a.length;

/** Label by label: the highest of the first three scores of each row. */
const labels = (scores: readonly number[], columns = 3): number[] =>
  Array.from({ length: scores.length / columns }, (_, i) => {
    const three = scores.slice(columns * i, columns * i + 3);
    return three.indexOf(Math.max(...three));
  });

const differingAt = (a: readonly number[], b: readonly number[]): number[] =>
  a.flatMap((label, k) => (label === b[k] ? [] : [k]));

const differing = (a: readonly number[], b: readonly number[]): number => differingAt(a, b).length / a.length;

/** By how much the highest score leads the next. */
const lead = (scores: readonly number[]): number => {
  const [first, second] = scores.toSorted((a, b) => b - a);
  return first! - second!;
};
/** As much as quantising moves a score. */
const TIE = 0.5;

/** Share of labels so close to a tie that another processor may turn them. */
const DOUBTFUL = 0.02;

describe('the network', () => {
  let native: Awaited<ReturnType<typeof answers>>;
  let wasm: Awaited<ReturnType<typeof answers>>;
  beforeAll(async () => {
    native = await answers(await openNetwork(files, { runtime: 'native' }));
    wasm = await answers(await openNetwork(files, { runtime: 'wasm' }));
  });

  test('is given the pieces that training was given', () => {
    expect([...around(tokens.ids, wordPiece.cls, wordPiece.sep)]).toEqual(expected.ids);
  });

  test('in int8 answers as PyTorch does in full precision, within what quantising costs', () => {
    expect(meanDifference(native.cue, expected.cue)).toBeLessThan(0.25);
    expect(meanDifference(native.pointing, expected.pointing)).toBeLessThan(0.35);
    expect(meanDifference(native.roles, expected.roles)).toBeLessThan(0.35);
    expect(meanDifference(native.does, expected.does)).toBeLessThan(0.35);
    // A label may turn only where full precision itself hardly prefers one.
    const turned = differingAt(labels(native.cue), labels(expected.cue));
    expect(turned.filter((row) => lead(expected.cue.slice(3 * row, 3 * row + 3)) > TIE)).toEqual([]);
    expect(turned.length).toBeLessThanOrEqual(1);
  });

  test('answers nearly the same in the native runtime and in WebAssembly', () => {
    // Integer sums are exact on both; what differs in the last bits before them is rounded, and grows (docs/decisions/0006).
    expect(meanDifference(native.cue, wasm.cue)).toBeLessThan(0.1);
    expect(meanDifference(native.pointing, wasm.pointing)).toBeLessThan(0.1);
    expect(meanDifference(native.roles, wasm.roles)).toBeLessThan(0.1);
    expect(differing(labels(native.cue), labels(wasm.cue))).toBeLessThanOrEqual(DOUBTFUL);
    expect(differing(labels(native.roles, TOKEN_SCORES), labels(wasm.roles, TOKEN_SCORES))).toBeLessThanOrEqual(
      DOUBTFUL,
    );
  });
});

test('a file that holds no graph is told by its name', async () => {
  const broken = { ...files, roles: new Uint8Array(8) };
  await expect(openNetwork(broken, { runtime: 'native' })).rejects.toThrow('graph roles.onnx cannot be opened');
});

describe('distance from a cue', () => {
  test('is signed, logarithmic and nought inside', () => {
    expect([0, 1, 2, 3, 4, 5, 9, 200].map((token) => distanceBucket(token, 3, 5))).toEqual([
      27, 28, 31, 32, 32, 33, 39, 55,
    ]);
  });
});
