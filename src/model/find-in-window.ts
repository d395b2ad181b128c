import { overlap, type Span } from '../document/index.ts';
import {
  CUE_LABELS,
  type DecodingSettings,
  decodeCues,
  decodeRoles,
  type FoundCue,
  PARTY,
  TARGET,
  TOKEN_SCORES,
  wordScores,
} from './decode.ts';
import type { FindingTrace } from './found.ts';
import { implausible } from './implausible.ts';
import { CUE_SCORES, layersOf, type RuleWorth } from './layers.ts';
import { mend } from './mend/mend.ts';
import { sigmoid } from './odds.ts';
import type { PreparedText, ReadWindow } from './read-window.ts';
import { HIDDEN_WIDTH, type Network, type RolesOutput } from './session.ts';

/** How a window's scores become attributions: by the decoding of the convention, and by what a rule's act is worth. */
export interface WindowSettings {
  readonly decoding: DecodingSettings;
  readonly ruled: RuleWorth;
}

/** The attributions whose cues stand in a window's core, decoded and mended, with what decided them. */
export async function findInWindow(
  network: Network,
  settings: WindowSettings,
  text: PreparedText,
  window: ReadWindow,
): Promise<readonly FindingTrace[]> {
  const cues = cuesIn(window, settings.decoding);
  if (cues.length === 0) return [];
  const scores = await roleScores(network, window, cues);
  const all = cues.flatMap((cue, k) => attributionOf(settings, text, window, cue, scoresOf(scores, window, k)) ?? []);
  return all.filter((one) => !all.some((other) => takesOver(other.found.cue[0]!, one.found.cue[0]!)));
}

function cuesIn(
  { place, cue, wordOf, words, tokensOfWord }: ReadWindow,
  decoding: DecodingSettings,
): readonly FoundCue[] {
  // Without the encoder's own marks at the ends.
  const scores = cue.subarray(CUE_LABELS, CUE_LABELS * (wordOf.length + 1));
  return decodeCues(scores, wordOf, words, decoding).filter(({ words: [first] }) => {
    const token = place.from + tokensOfWord[first]!;
    return token >= place.coreFrom && token < place.coreTo;
  });
}

async function roleScores(
  network: Network,
  { hidden, wordOf, tokensOfWord }: ReadWindow,
  cues: readonly FoundCue[],
): Promise<RolesOutput> {
  const count = wordOf.length;
  const weights = new Float32Array(cues.length * count);
  const distance = new Int32Array(cues.length * count);
  cues.forEach(({ words: [first, last] }, k) => {
    const start = tokensOfWord[first]!;
    const end = tokensOfWord[last]!;
    for (let i = 0; i < count; i++) {
      distance[k * count + i] = distanceBucket(i, start, end);
      if (i >= start && i < end) weights[k * count + i] = 1 / (end - start);
    }
  });
  const inner = hidden.subarray(HIDDEN_WIDTH, HIDDEN_WIDTH * (count + 1));
  return network.roles({ hidden: inner, weights, distance, cues: cues.length, tokens: count });
}

/** What the role head says of one cue: of every word of its window, and of what the cue does. */
interface CueScores {
  /** [words, TOKEN_SCORES] */
  readonly words: Float32Array;
  /** [CUE_SCORES] */
  readonly does: Float32Array;
}

function scoresOf({ tokens, cues }: RolesOutput, { wordOf, words }: ReadWindow, k: number): CueScores {
  const size = wordOf.length * TOKEN_SCORES;
  return {
    words: wordScores(tokens.subarray(k * size, (k + 1) * size), wordOf, words, TOKEN_SCORES),
    does: cues.subarray(k * CUE_SCORES, (k + 1) * CUE_SCORES),
  };
}

/** One cue with what it brings, mended; null where it says nothing, or is no attribution by its words. */
function attributionOf(
  { decoding, ruled }: WindowSettings,
  { text, quotations }: PreparedText,
  { outermost, words, spanOf, edge }: ReadWindow,
  cue: FoundCue,
  scores: CueScores,
): FindingTrace | null {
  const roles = decodeRoles(scores.words, cue.words, decoding);
  if (roles.content.length === 0) return null;
  const raw = {
    source: roles.source.map(spanOf),
    cue: [spanOf(cue.words)],
    content: roles.content.map(spanOf),
    extractionScore: 0,
    layers: layersOf(
      scores.does,
      ruled,
      naming(scores.words, words, TARGET),
      naming(scores.words, words, PARTY),
      (first, end) => spanOf([first, end]),
    ),
  };
  if (implausible(text, raw)) return null;
  const mended = mend(text, raw, { quotations, edge, outermost });
  return { ...mended, cueProbability: cue.probability, roleProbability: roles.probability };
}

/** Of each word the probability that it names whom a column of its scores asks for. */
function naming(scores: Float32Array, words: number, column: number): Float32Array {
  const named = new Float32Array(words);
  for (let word = 0; word < words; word++) named[word] = sigmoid(scores[word * TOKEN_SCORES + column]!);
  return named;
}

/** Whether a cue grew over another one when it was mended: "would | not" and "say" became "would not say". */
const takesOver = (other: Span, cue: Span): boolean => overlap(other, cue) && other[1] - other[0] > cue[1] - cue[0];

const BUCKET_INSIDE = 32;
const BUCKETS_A_SIDE = 31;

/** Signed logarithmic distance from a cue's tokens [first, end): the same as `distance_buckets` in training. */
export function distanceBucket(token: number, first: number, end: number): number {
  if (token >= first && token < end) return BUCKET_INSIDE;
  const far = token < first ? first - token : token - end + 1;
  const size = Math.min(BUCKETS_A_SIDE, 1 + Math.floor(Math.fround(Math.log2(far)) * 3));
  return token < first ? BUCKET_INSIDE - size : BUCKET_INSIDE + size;
}
