/**
 * From scores to spans of words: pure functions on numbers.
 *
 * Pieces of a word are decided together, because nobody attributes half a word. Cues are runs of words; roles are the
 * best path through the words under a price for changing the label (Viterbi 1967), so that one odd word inside a
 * content does not part it.
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
  /** Price, in log probability, of passing from one label to another between two words. */
  readonly change: number;
  /** Added to the score of source words before the best path is sought. */
  readonly sourceBias: number;
}

const LABELS = 3;

/** Log probabilities of each word's labels: the mean over its pieces. scores [n, 3]; wordOf [n], rising from `first`. */
export function wordScores(scores: Float32Array, wordOf: Int32Array, words: number): Float32Array {
  const sums = new Float32Array(words * LABELS);
  const counts = new Float32Array(words);
  for (let i = 0; i < wordOf.length; i++) {
    const word = wordOf[i]!;
    const at = i * LABELS;
    const top = Math.max(scores[at]!, scores[at + 1]!, scores[at + 2]!);
    const norm =
      top + Math.log(Math.exp(scores[at]! - top) + Math.exp(scores[at + 1]! - top) + Math.exp(scores[at + 2]! - top));
    for (let label = 0; label < LABELS; label++) sums[word * LABELS + label]! += scores[at + label]! - norm;
    counts[word]!++;
  }
  for (let i = 0; i < sums.length; i++) sums[i]! /= counts[Math.floor(i / LABELS)] || 1;
  return sums;
}

/**
 * Runs of words that are cues.
 * @param scores [n, 3] of pieces: outside, begins, goes on
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
    const [outside, begin, goesOn] = [scores[i * LABELS]!, scores[i * LABELS + 1]!, scores[i * LABELS + 2]!];
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
 * @param scores [words, 3] log probabilities: neither, source, content
 */
export function decodeRoles(scores: Float32Array, cue: WordRun, settings: DecodingSettings): FoundRoles {
  const words = scores.length / LABELS;
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
      for (let word = from; word < to; word++) sum += Math.exp(scores[word * LABELS + label]!);
      count += to - from;
    }
    from = to;
  }
  return { source: runs[0], content: runs[1], probability: count > 0 ? sum / count : 0 };
}

function bestPath(scores: Float32Array, cue: WordRun, { change, sourceBias }: DecodingSettings): Uint8Array {
  const words = scores.length / LABELS;
  const from = new Uint8Array(words * LABELS);
  let best = new Float64Array(LABELS);
  for (let word = 0; word < words; word++) {
    const next = new Float64Array(LABELS);
    // The cue's own words belong to neither role, and passing over them is free: a content may go on behind it.
    const inCue = word >= cue[0] && word < cue[1];
    const price = inCue || word === cue[1] ? 0 : change;
    for (let label = 0; label < LABELS; label++) {
      let winner = label;
      for (let before = 0; before < LABELS; before++) {
        if (best[before]! - (before === label ? 0 : price) > best[winner]! - (winner === label ? 0 : price))
          winner = before;
      }
      from[word * LABELS + label] = winner;
      const own = inCue && label > 0 ? -1e3 : scores[word * LABELS + label]! + (label === 1 ? sourceBias : 0);
      next[label] = best[winner]! - (winner === label ? 0 : price) + own;
    }
    best = next;
  }
  const labels = new Uint8Array(words);
  let label = best.indexOf(Math.max(...best));
  for (let word = words - 1; word >= 0; word--) {
    labels[word] = label;
    label = from[word * LABELS + label]!;
  }
  return labels;
}
