import { describe, expect, test } from 'vitest';
import { type DecodingSettings, decodeCues, decodeRoles, wordScores } from './decode.ts';

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
  const roles = (cue: readonly [number, number], ...labels: number[]) => {
    const words = Int32Array.from(labels.keys());
    return decodeRoles(wordScores(sure(...labels), words, labels.length), cue, settings);
  };

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
    const scores = sure(2, 2, 2, 2, 2);
    scores.set([0.3, 0, 0], 6);
    const { content } = decodeRoles(wordScores(scores, Int32Array.of(0, 1, 2, 3, 4), 5), [5, 6], settings);
    expect(content).toEqual([[0, 5]]);
  });

  test('the cue itself belongs to neither role', () => {
    expect(roles([1, 2], 1, 1, 2).source).toEqual([[0, 1]]);
  });
});
