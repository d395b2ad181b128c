import type { Span } from '../document/index.ts';

/** Width of what a token asks, and of what it tells; the same as POINTING in training. */
export const POINTING = 64;

/** Whom the network takes "he" or "she" to mean: the words that name that party. */
export interface PointedPronoun {
  readonly span: Span;
  /** The stretch that the network saw; parties named outside it share what is left. */
  readonly window: Span;
  /** The share of what is not in the window. */
  readonly elsewhere: number;
  /** Shares of single words, in text order; those below a hundredth are left out, which leaves a few in news. */
  readonly words: readonly { readonly span: Span; readonly share: number }[];
}

const POINTS = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']);

/** Whether the network was taught whom the word means. */
export const pointsAtSomebody = (word: string): boolean => POINTS.has(word.toLowerCase());

const LEAST_SHARE = 0.01;

/**
 * Shares of a window's words in being whom a pronoun means, and of all that the window does not hold.
 *
 * @param pointing [n, 2 * POINTING] of the window's tokens, the encoder's own marks included: the first of these stands for whatever is elsewhere
 * @param pronoun the pronoun's token, counted without those marks
 * @param wordOf [n - 2]: the word of each token, from 0 without gaps
 */
export function pointedAt(
  pointing: Float32Array,
  pronoun: number,
  wordOf: ArrayLike<number>,
): { readonly elsewhere: number; readonly shares: Float64Array } {
  const width = 2 * POINTING;
  const asked = pointing.subarray((pronoun + 1) * width, (pronoun + 1) * width + POINTING);
  const worthOf = (token: number): number => {
    let sum = 0;
    for (let i = 0; i < POINTING; i++) sum += asked[i]! * pointing[token * width + POINTING + i]!;
    return sum / Math.sqrt(POINTING);
  };
  const words = wordOf.length === 0 ? 0 : wordOf[wordOf.length - 1]! + 1;
  const scores = new Float64Array(words);
  const pieces = new Float64Array(words);
  for (let token = 0; token < wordOf.length; token++) {
    scores[wordOf[token]!]! += worthOf(token + 1);
    pieces[wordOf[token]!]! += 1;
  }
  const absent = worthOf(0);
  let most = absent;
  for (let word = 0; word < words; word++) {
    scores[word]! /= pieces[word]!;
    most = Math.max(most, scores[word]!);
  }
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(absent - most));
  return { elsewhere: Math.exp(absent - most) / total, shares: shares.map((share) => share / total) };
}

/** The words worth keeping. `spanOf`: where a word stands. */
export const pointedWords = (shares: Float64Array, spanOf: (word: number) => Span): PointedPronoun['words'] =>
  [...shares].flatMap((share, word) => (share < LEAST_SHARE ? [] : [{ span: spanOf(word), share }]));
