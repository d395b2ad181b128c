/**
 * From scores to spans of words: pure functions on numbers.
 *
 * Pieces of a word are decided together, because nobody attributes half a word. Cues are runs of words; roles are the
 * best path through the words (Viterbi 1967) of a chain in which the network also says how well a source or a content
 * begins or ends at each word, as it was trained (training/chain.py).
 */

/** A run of word indices, end exclusive. */
export type WordRun = readonly [from: number, to: number];

export interface FoundCue {
  readonly words: WordRun;
  /** Mean probability of the run's words being a cue. */
  readonly probability: number;
}

export interface FoundRoles {
  readonly source: readonly WordRun[];
  readonly content: readonly WordRun[];
  /** Mean probability of the labels of the words in source and content. */
  readonly probability: number;
}

export interface DecodingSettings {
  /** Added to the log odds of a cue: above 0 finds more, below 0 is more often right. */
  readonly cueBias: number;
  /** Price of passing from one label to another between two words, before the places have their say. */
  readonly change: number;
  /** Added to the score of source words before the best path is sought. */
  readonly sourceBias: number;
}

/** What the network says of a token by itself: outside of cues, begins one, goes on. */
export const CUE_LABELS = 3;
const LABELS = 3;
const SOURCE = 1;
const CONTENT = 2;
/** What the network says of a token for one cue: how well it fits neither, source, content; begins and ends the two; names. */
export const TOKEN_SCORES = 9;
const BEGINS = 2; // + label
const ENDS = 4; // + label
export const TARGET = 7;
export const PARTY = 8;

/** Each word's scores: the mean over its pieces. scores [n, columns]; wordOf [n], rising from 0 -> [words, columns] */
export function wordScores(scores: Float32Array, wordOf: Int32Array, words: number, columns: number): Float32Array {
  const means = new Float32Array(words * columns);
  const counts = new Float32Array(words);
  for (let i = 0; i < wordOf.length; i++) {
    const word = wordOf[i]!;
    for (let k = 0; k < columns; k++) means[word * columns + k]! += scores[i * columns + k]!;
    counts[word]!++;
  }
  for (let i = 0; i < means.length; i++) means[i]! /= counts[Math.floor(i / columns)] || 1;
  return means;
}

/**
 * Runs of words that are cues.
 * @param scores [n, CUE_LABELS] of pieces
 * @param wordOf [n] index of each piece's word, from 0
 */
export function decodeCues(
  scores: Float32Array,
  wordOf: Int32Array,
  words: number,
  settings: DecodingSettings,
): readonly FoundCue[] {
  const inside = new Float32Array(words);
  const begins = new Float32Array(words).fill(-1);
  const counts = new Float32Array(words);
  for (let i = 0; i < wordOf.length; i++) {
    const word = wordOf[i]!;
    const [outside, begin, goesOn] = [
      scores[i * CUE_LABELS]!,
      scores[i * CUE_LABELS + 1]!,
      scores[i * CUE_LABELS + 2]!,
    ];
    const top = Math.max(begin, goesOn);
    inside[word]! += top + Math.log(Math.exp(begin - top) + Math.exp(goesOn - top)) - outside;
    if (counts[word] === 0) begins[word] = begin - goesOn;
    counts[word]!++;
  }
  const found: FoundCue[] = [];
  let from = -1;
  let sum = 0;
  const close = (to: number): void => {
    if (from >= 0) found.push({ words: [from, to], probability: sum / (to - from) });
    from = -1;
    sum = 0;
  };
  for (let word = 0; word < words; word++) {
    const odds = inside[word]! / (counts[word] || 1) + settings.cueBias;
    if (odds <= 0 || counts[word] === 0) {
      close(word);
      continue;
    }
    if (begins[word]! > 0) close(word);
    if (from < 0) from = word;
    sum += 1 / (1 + Math.exp(-odds));
  }
  close(words);
  return found;
}

/**
 * Source and content of one cue.
 * @param scores [words, TOKEN_SCORES]
 */
export function decodeRoles(scores: Float32Array, cue: WordRun, settings: DecodingSettings): FoundRoles {
  const words = scores.length / TOKEN_SCORES;
  const labels = bestPath(scores, cue, settings);
  const runs: [WordRun[], WordRun[]] = [[], []];
  let sum = 0;
  let count = 0;
  for (let from = 0; from < words; ) {
    const label = labels[from]!;
    let to = from + 1;
    while (to < words && labels[to] === label) to++;
    if (label > 0) {
      runs[label - 1]!.push([from, to]);
      for (let word = from; word < to; word++) sum += probability(scores, word, label);
      count += to - from;
    }
    from = to;
  }
  return { source: runs[0], content: runs[1], probability: count > 0 ? sum / count : 0 };
}

/** Of a word to have the label, its neighbours left aside. */
function probability(scores: Float32Array, word: number, label: number): number {
  const at = word * TOKEN_SCORES;
  let others = 0;
  for (let other = 0; other < LABELS; other++) others += Math.exp(scores[at + other]! - scores[at + label]!);
  return 1 / others;
}

/** The label of each word on the best path. A cue's own words have no role. */
function bestPath(scores: Float32Array, cue: WordRun, { change, sourceBias }: DecodingSettings): Uint8Array {
  const words = scores.length / TOKEN_SCORES;
  const inCue = (word: number): boolean => word >= cue[0] && word < cue[1];
  const score = (word: number, column: number): number =>
    word < 0 || inCue(word) ? 0 : scores[word * TOKEN_SCORES + column]!;
  const fits = (word: number, label: number): number =>
    inCue(word) ? (label > 0 ? -1e3 : 0) : score(word, label) + (label === SOURCE ? sourceBias : 0);
  const from = new Uint8Array(words * LABELS);
  // Before the first word stands what is neither.
  let best = Float64Array.of(0, -1e9, -1e9);
  for (let word = 0; word < words; word++) {
    const next = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label++) {
      const begins = label > 0 ? score(word, BEGINS + label) : 0;
      let winner = label;
      let top = best[label]!;
      for (let before = 0; before < LABELS; before++) {
        if (before === label) continue;
        const ends = before > 0 ? score(word - 1, ENDS + before) : 0;
        const changed = best[before]! - change + begins + ends;
        if (changed > top) [winner, top] = [before, changed];
      }
      from[word * LABELS + label] = winner;
      next[label] = top + fits(word, label);
    }
    best = next;
  }
  for (const label of [SOURCE, CONTENT]) best[label]! += score(words - 1, ENDS + label);
  const labels = new Uint8Array(words);
  let label = best.indexOf(Math.max(...best));
  for (let word = words - 1; word >= 0; word--) {
    labels[word] = label;
    label = from[word * LABELS + label]!;
  }
  return labels;
}
