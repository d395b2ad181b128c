import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DecodingSettings, decodeCues, decodeRoles, TOKEN_SCORES, wordScores } from './decode.ts';

const settings: DecodingSettings = { cueBias: 0, change: 1, sourceBias: 0 };

/** Scores that are sure of one label a piece. */
const sure = (...labels: number[]): Float32Array =>
  Float32Array.from(labels.flatMap((label) => [0, 1, 2].map((k) => (k === label ? 6 : 0))));

describe('decoding cues', () => {
  const cases: readonly [
    name: string,
    labels: number[],
    words: number[],
    expected: readonly (readonly [number, number])[],
  ][] = [
    ['no cue', [0, 0, 0], [0, 1, 2], []],
    ['one word', [0, 1, 0], [0, 1, 2], [[1, 2]]],
    ['a cue of two words', [1, 2, 0], [0, 1, 2], [[0, 2]]],
    [
      'two cues side by side',
      [1, 1, 0],
      [0, 1, 2],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['a cue that goes on without having begun', [0, 2, 2], [0, 1, 2], [[1, 3]]],
    ['the pieces of a word are decided together', [1, 0, 0, 0], [0, 0, 0, 1], []],
    ['at the end', [0, 1, 2], [0, 1, 2], [[1, 3]]],
  ];
  test.each(cases)('%s', (_name, labels, words, expected) => {
    const found = decodeCues(sure(...labels), Int32Array.from(words), Math.max(...words) + 1, settings);
    expect(found.map((cue) => cue.words)).toEqual(expected);
  });

  test('the bias finds more where it is above nought and less below', () => {
    const doubtful = Float32Array.from([0.2, 0, -9]);
    const words = Int32Array.of(0);
    expect(decodeCues(doubtful, words, 1, settings)).toHaveLength(0);
    expect(decodeCues(doubtful, words, 1, { ...settings, cueBias: 0.5 })).toHaveLength(1);
  });
});

describe('decoding roles', () => {
  /** Words that are sure of one label, with no word on where a source or a content begins or ends. */
  const words = (...labels: number[]): Float32Array =>
    Float32Array.from(
      labels.flatMap((label) => Array.from({ length: TOKEN_SCORES }, (_, k) => (k < 3 && k === label ? 6 : 0))),
    );
  const roles = (cue: readonly [number, number], ...labels: number[]) => decodeRoles(words(...labels), cue, settings);

  test('source and content are runs of words', () => {
    const { source, content } = roles([1, 2], 1, 0, 2, 2, 0);
    expect({ source, content }).toEqual({ source: [[0, 1]], content: [[2, 4]] });
  });

  test('a content goes on behind the cue that interrupts it', () => {
    expect(roles([2, 3], 2, 2, 0, 2, 2).content).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });

  test('one doubtful word does not part a content', () => {
    const scores = words(2, 2, 2, 2, 2);
    scores.set([0.3, 0, 0], 2 * TOKEN_SCORES);
    expect(decodeRoles(scores, [5, 6], settings).content).toEqual([[0, 5]]);
  });

  test('the cue itself belongs to neither role', () => {
    expect(roles([1, 2], 1, 1, 2).source).toEqual([[0, 1]]);
  });

  test('a content begins and ends where the network says so, if its words fit either way', () => {
    const scores = new Float32Array(6 * TOKEN_SCORES);
    scores[2 * TOKEN_SCORES + 4] = 3; // begins a content
    scores[4 * TOKEN_SCORES + 6] = 3; // ends one
    expect(decodeRoles(scores, [0, 1], settings).content).toEqual([[2, 5]]);
  });

  test('no path is better than the one that is taken', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    const scores = fc.array(number, { minLength: 5 * TOKEN_SCORES, maxLength: 5 * TOKEN_SCORES });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 4 }), (given, cue) => {
        const values = Float32Array.from(given);
        const { source, content } = decodeRoles(values, [cue, cue + 1], settings);
        const taken = [0, 1, 2, 3, 4].map((word) =>
          source.some(([from, to]) => word >= from && word < to)
            ? 1
            : content.some(([from, to]) => word >= from && word < to)
              ? 2
              : 0,
        );
        const worths = allPaths(5, cue).map((path) => worth(values, path, cue));
        expect(worth(values, taken, cue)).toBeCloseTo(Math.max(...worths), 4);
      }),
    );
  });

  const allPaths = (length: number, cue: number): number[][] =>
    length === 0
      ? [[]]
      : allPaths(length - 1, cue).flatMap((path) =>
          (length - 1 === cue ? [0] : [0, 1, 2]).map((label) => [...path, label]),
        );

  /** As training/chain.py counts it. */
  const worth = (scores: Float32Array, path: readonly number[], cue: number): number => {
    const score = (word: number, column: number): number => (word === cue ? 0 : scores[word * TOKEN_SCORES + column]!);
    let sum = 0;
    [...path, -1].forEach((label, word) => {
      const before = path[word - 1] ?? 0;
      if (label === before) sum += score(word, label);
      else {
        if (before > 0) sum += score(word - 1, 4 + before);
        if (label >= 0) sum += score(word, label) - settings.change;
        if (label > 0) sum += score(word, 2 + label);
      }
    });
    return sum;
  };
});

describe('scores of words', () => {
  test('are the mean over the word’s pieces', () => {
    expect([...wordScores(Float32Array.of(1, 2, 3, 4, 5, 6), Int32Array.of(0, 0, 1), 2, 2)]).toEqual([2, 3, 5, 6]);
  });
});
