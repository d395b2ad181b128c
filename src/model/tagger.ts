import { ACTS, overlap, type Span, type Spans, tidy } from '../document/index.ts';
import { type Quotation, quotationsOf } from '../text/quotations.ts';
import {
  type DecodingSettings,
  decodeCues,
  decodeRoles,
  type FoundCue,
  PARTY,
  TARGET,
  TOKEN_SCORES,
  type WordRun,
  wordScores,
} from './decode.ts';
import type { FoundAttribution } from './found.ts';
import { implausible } from './implausible.ts';
import { evidenceOf, type Judging, judge } from './judged.ts';
import { CUE_SCORES, layersOf, type RuleWorth, sigmoid } from './layers.ts';
import { mend } from './mend/mend.ts';
import { type PointedPronoun, pointedAt, pointedWords, pointsAtSomebody } from './pointing.ts';
import { type EncoderOutput, HIDDEN_WIDTH, type Network, type RolesOutput } from './session.ts';
import { withSignedQuotations } from './signed.ts';
import { type Structure, structureOf } from './structure.ts';
import { type Window, windowsOf } from './windows.ts';
import type { Tokens, WordPiece } from './wordpiece.ts';

/** Finds attributions in a text: source, cue and content, linked. */
export interface Tagger {
  /** Linear in the text's length; the same answer for the same text on the same runtime. */
  find(text: string, options?: FindOptions): Promise<Findings>;
}

export interface Findings {
  /** In order of cue. */
  readonly attributions: readonly FoundAttribution[];
  /** Whom "he" and "she" mean, in text order. */
  readonly pronouns: readonly PointedPronoun[];
}

export interface FindOptions {
  /** Leave out attributions that stand inside another's content, as PolNeAR does. */
  readonly outermost?: boolean;
  /** Stretches of the text that are not the report's own (furniture): nothing is looked for there. */
  readonly skip?: Spans;
  readonly signal?: AbortSignal;
  /** Called for each attribution with what decided it. */
  readonly trace?: (event: FindingTrace) => void;
}

export interface FindingTrace {
  readonly found: FoundAttribution;
  readonly cueProbability: number;
  readonly roleProbability: number;
  /** Names of the rules that changed the network's raw answer. */
  readonly rules: readonly string[];
}

export interface TaggerSettings {
  readonly decoding: DecodingSettings;
  /** The same for nested attributions too: their cues are rarer and marked by other people. */
  readonly decodingNested: DecodingSettings;
  /** Which of what decoding finds is kept, fitted on the tuning articles. */
  readonly judging: Judging;
  readonly judgingNested: Judging;
  readonly ruled: RuleWorth;
  /** What is added for a plain statement beside those: the marks that the head learnt from find too much else. */
  readonly plain: number;
}

const BUCKET_INSIDE = 32;
const BUCKETS_A_SIDE = 31;

/** Signed logarithmic distance from a cue's tokens [first, end): the same as `distance_buckets` in training. */
export function distanceBucket(token: number, first: number, end: number): number {
  if (token >= first && token < end) return BUCKET_INSIDE;
  const far = token < first ? first - token : token - end + 1;
  const size = Math.min(BUCKETS_A_SIDE, 1 + Math.floor(Math.fround(Math.log2(far)) * 3));
  return token < first ? BUCKET_INSIDE - size : BUCKET_INSIDE + size;
}

interface PreparedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly structure: Structure;
  readonly quotations: readonly Quotation[];
}

export function createTagger(network: Network, wordPiece: WordPiece, given: TaggerSettings): Tagger {
  const settings = withPlain(given);
  return {
    async find(text, options = {}) {
      const visible = blank(text, options.skip ?? []);
      const tokens = wordPiece.tokenize(visible);
      const quotations = quotationsOf(visible);
      const prepared: PreparedText = {
        text: visible,
        tokens,
        quotations,
        structure: structureOf(visible, tokens, quotations),
      };
      const candidates: FindingTrace[] = [];
      const pronouns: PointedPronoun[] = [];
      for (const window of windowsOf(visible, tokens, quotations)) {
        options.signal?.throwIfAborted();
        const read = await readWindow(network, wordPiece, prepared, window, options.outermost === true);
        pronouns.push(...pronounsIn(prepared, window, read));
        candidates.push(...(await findInWindow(network, settings, prepared, window, read)));
      }
      const kept = judged(text, candidates, options.outermost ? settings.judging : settings.judgingNested);
      for (const event of kept) options.trace?.(event);
      const found = kept.map((event) => event.found);
      const attributions = [...withSignedQuotations(visible, quotations, found)];
      return { attributions: attributions.sort((a, b) => a.cue[0]![0] - b.cue[0]![0]), pronouns };
    },
  };
}

/** The candidates that are likely enough right, with how likely. */
function judged(text: string, candidates: readonly FindingTrace[], judging: Judging): readonly FindingTrace[] {
  const ordered = [...candidates].sort((a, b) => a.found.cue[0]![0] - b.found.cue[0]![0]);
  const kept = evidenceOf(text, ordered).flatMap((evidence, at) => {
    const extractionScore = judge(evidence, judging);
    const one = ordered[at]!;
    return extractionScore < judging.least ? [] : [{ ...one, found: { ...one.found, extractionScore } }];
  });
  return withoutRepeats(kept);
}

/** The same words of the same source under two cues ("he tweeted:") are one statement: the likelier stays. */
function withoutRepeats(found: readonly FindingTrace[]): readonly FindingTrace[] {
  const best = new Map<string, FindingTrace>();
  const keyOf = ({ found: { source, content } }: FindingTrace): string => `${source} | ${content}`;
  for (const one of found) {
    const known = best.get(keyOf(one));
    if (!known || one.found.extractionScore > known.found.extractionScore) best.set(keyOf(one), one);
  }
  return found.filter((one) => best.get(keyOf(one)) === one);
}

const withPlain = (settings: TaggerSettings): TaggerSettings => ({
  ...settings,
  ruled: settings.ruled.map((row) => row.map((worth, act) => worth + (ACTS[act] === 'state' ? settings.plain : 0))),
});

/** Furniture replaced by line breaks, so that offsets stay and nothing is read across it. */
function blank(text: string, skip: Spans): string {
  let kept = '';
  let at = 0;
  for (const [start, end] of tidy(skip)) {
    kept += text.slice(at, start) + '\n'.repeat(end - start);
    at = end;
  }
  return kept + text.slice(at);
}

/** A window as the encoder answered it. */
interface ReadWindow extends EncoderOutput {
  readonly outermost: boolean;
  /** The word of each token, from 0. */
  readonly wordOf: Int32Array;
  readonly words: number;
  readonly tokensOfWord: Int32Array;
  /** Where the words from the first to the last stand in the text. */
  readonly spanOf: (run: WordRun) => Span;
}

async function readWindow(
  network: Network,
  wordPiece: WordPiece,
  { tokens, structure }: PreparedText,
  { from, to }: Window,
  outermost: boolean,
): Promise<ReadWindow> {
  const count = to - from;
  const around = (values: ArrayLike<number>, first: number, last: number): Int32Array => {
    const out = new Int32Array(count + 2);
    out[0] = first;
    for (let i = 0; i < count; i++) out[i + 1] = values[from + i]!;
    out[count + 1] = last;
    return out;
  };
  const answer = await network.encode({
    ids: around(tokens.ids, wordPiece.cls, wordPiece.sep),
    quotation: around(structure.quotation, 0, 0),
    opening: around(structure.opening, 0, 0),
    task: outermost ? 0 : 1,
  });
  const firstWord = tokens.words[from]!;
  const wordOf = tokens.words.slice(from, to).map((word) => word - firstWord);
  const words = wordOf.at(-1)! + 1;
  const tokensOfWord = firstTokens(wordOf, words);
  return {
    ...answer,
    outermost,
    wordOf,
    words,
    tokensOfWord,
    spanOf: ([first, last]) => [
      tokens.starts[from + tokensOfWord[first]!]!,
      tokens.ends[from + tokensOfWord[last]! - 1]!,
    ],
  };
}

/** Whom the pronouns of a window's core mean. */
function pronounsIn(
  { text, tokens }: PreparedText,
  { from, to, coreFrom, coreTo }: Window,
  { pointing, wordOf, spanOf }: ReadWindow,
): readonly PointedPronoun[] {
  const found: PointedPronoun[] = [];
  const window: Span = [tokens.starts[from]!, tokens.ends[to - 1]!];
  for (let token = coreFrom; token < coreTo; token++) {
    const span = spanOf([wordOf[token - from]!, wordOf[token - from]! + 1]);
    if (!pointsAtSomebody(text.slice(...span))) continue;
    const { elsewhere, shares } = pointedAt(pointing, token - from, wordOf);
    found.push({ span, window, elsewhere, words: pointedWords(shares, (word) => spanOf([word, word + 1])) });
  }
  return found;
}

async function findInWindow(
  network: Network,
  settings: TaggerSettings,
  prepared: PreparedText,
  window: Window,
  { hidden, cue, outermost, wordOf, words, tokensOfWord, spanOf }: ReadWindow,
): Promise<readonly FindingTrace[]> {
  const { tokens } = prepared;
  const { from, to } = window;
  const count = to - from;
  const decoding = outermost ? settings.decoding : settings.decodingNested;
  const cues = decodeCues(cue.subarray(3, 3 * (count + 1)), wordOf, words, decoding).filter(({ words: [first] }) => {
    const token = from + tokensOfWord[first]!;
    return token >= window.coreFrom && token < window.coreTo;
  });
  if (cues.length === 0) return [];
  const scores = await roleScores(
    network,
    hidden.subarray(HIDDEN_WIDTH, HIDDEN_WIDTH * (count + 1)),
    cues,
    tokensOfWord,
    count,
  );
  const all = cues.flatMap((found, k) => {
    const size = count * TOKEN_SCORES;
    const own = wordScores(scores.tokens.subarray(k * size, (k + 1) * size), wordOf, words, TOKEN_SCORES);
    const roles = decodeRoles(own, found.words, decoding);
    if (roles.content.length === 0) return [];
    const naming = (column: number): Float32Array =>
      Float32Array.from({ length: words }, (_, word) => sigmoid(own[word * TOKEN_SCORES + column]!));
    const raw = {
      source: roles.source.map(spanOf),
      cue: [spanOf(found.words)],
      content: roles.content.map(spanOf),
      extractionScore: 0,
      layers: layersOf(
        scores.cues.subarray(k * CUE_SCORES, (k + 1) * CUE_SCORES),
        settings.ruled,
        naming(TARGET),
        naming(PARTY),
        (first, end) => spanOf([first, end]),
      ),
    };
    const edge = {
      start: tokens.starts[from]!,
      end: tokens.ends[to - 1]!,
      first: from === 0,
      last: to === tokens.ids.length,
    };
    if (implausible(prepared.text, raw)) return [];
    const mended = mend(prepared.text, raw, { quotations: prepared.quotations, edge, outermost });
    return [
      {
        found: mended.found,
        rules: mended.rules,
        cueProbability: found.probability,
        roleProbability: roles.probability,
      },
    ];
  });
  return all.filter((one) => !all.some((other) => takesOver(other.found.cue[0]!, one.found.cue[0]!)));
}

/** Whether a cue grew over another one when it was mended: "would | not" and "say" became "would not say". */
const takesOver = (other: Span, cue: Span): boolean => overlap(other, cue) && other[1] - other[0] > cue[1] - cue[0];

async function roleScores(
  network: Network,
  hidden: Float32Array,
  cues: readonly FoundCue[],
  tokensOfWord: Int32Array,
  count: number,
): Promise<RolesOutput> {
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
  return network.roles({ hidden, weights, distance, cues: cues.length, tokens: count });
}

/** [words + 1]: index of each word's first token, and behind the last the number of tokens. */
function firstTokens(wordOf: Int32Array, words: number): Int32Array {
  const first = new Int32Array(words + 1).fill(wordOf.length);
  for (let i = wordOf.length - 1; i >= 0; i--) first[wordOf[i]!] = i;
  return first;
}
