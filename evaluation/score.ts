import { firstEndingAfter, type Span, type Spans, wordsOf } from '../src/document/index.ts';

/**
 * The figures of the shared scorer, computed the same way: linked attributions matched one to one, tokens compared with
 * edge punctuation left out. A test holds the two to the same numbers.
 */
export interface Scored {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
}

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Counts {
  gold: number;
  system: number;
  strict: number;
  overlap: number;
  soft: number;
}

const TOKEN = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const EDGE = new Set('"“”‘’\'`.,;:!?()[]–—-…');

type TokenSet = ReadonlySet<number>;
interface TokenSets {
  readonly source: TokenSet;
  readonly cue: TokenSet;
  readonly content: TokenSet;
}
const ROLES = ['source', 'cue', 'content'] as const;

/** Gives for spans of a text the set of tokens they touch, without punctuation at the edges. */
function tokenSets(text: string): (spans: Spans) => TokenSet {
  const tokens: Span[] = [...text.matchAll(TOKEN)].map((match) => [match.index, match.index + match[0].length]);
  return (spans) => {
    const touched = new Set<number>();
    for (const [start, end] of spans) {
      for (let k = firstEndingAfter(tokens, start); k < tokens.length && tokens[k]![0] < end; k++) touched.add(k);
    }
    const order = [...touched].sort((a, b) => a - b);
    const isEdge = (k: number | undefined): boolean => k !== undefined && EDGE.has(wordsOf(text, tokens[k]!));
    while (isEdge(order[0])) order.shift();
    while (isEdge(order.at(-1))) order.pop();
    return new Set(order);
  };
}

const shared = (a: TokenSet, b: TokenSet): number => [...a].filter((token) => b.has(token)).length;
const dice = (a: TokenSet, b: TokenSet): number => (a.size + b.size > 0 ? (2 * shared(a, b)) / (a.size + b.size) : 1);
const both = (a: TokenSet, b: TokenSet): number => (a.size > 0 && b.size > 0 ? dice(a, b) : 0);

/** Pairs one to one, best first, by Dice of content plus half of cue and a quarter of source. */
function pair(gold: readonly TokenSets[], system: readonly TokenSets[]): readonly (readonly [number, number])[] {
  const pairs: { weight: number; i: number; j: number }[] = [];
  gold.forEach((g, i) => {
    system.forEach((s, j) => {
      const content = both(g.content, s.content);
      const cue = both(g.cue, s.cue);
      if (content || cue) pairs.push({ weight: content + cue / 2 + both(g.source, s.source) / 4, i, j });
    });
  });
  pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedSystem = new Set<number>();
  return pairs.flatMap(({ i, j }) => {
    if (usedGold.has(i) || usedSystem.has(j)) return [];
    usedGold.add(i);
    usedSystem.add(j);
    return [[i, j] as const];
  });
}

export interface ScoredArticle {
  readonly counts: Counts;
  /** For each of the system's attributions: whether it is right in the sense of overlap. */
  readonly right: readonly boolean[];
  /** Which of the gold's goes with which of the system's, as indices into the lists given. */
  readonly pairs: readonly (readonly [gold: number, system: number])[];
}

export function scoreArticle(text: string, gold: readonly Scored[], system: readonly Scored[]): ScoredArticle {
  const sets = tokenSets(text);
  const all = (attributions: readonly Scored[]): TokenSets[] =>
    attributions.map(({ source, cue, content }) => ({ source: sets(source), cue: sets(cue), content: sets(content) }));
  const filled = ({ cue, content }: TokenSets): boolean => cue.size > 0 || content.size > 0;
  const g = all(gold);
  const marked = g.flatMap((one, at) => (filled(one) ? [at] : []));
  const s = all(system);
  const used = s.flatMap((one, at) => (filled(one) ? [at] : []));
  const counts: Counts = { gold: marked.length, system: used.length, strict: 0, overlap: 0, soft: 0 };
  const right = s.map(() => false);
  const pairs = pair(
    marked.map((at) => g[at]!),
    used.map((at) => s[at]!),
  ).map(([i, j]) => [marked[i]!, used[j]!] as const);
  for (const [i, j] of pairs) {
    const a = g[i]!;
    const b = s[j]!;
    const touches = ROLES.every((role) => shared(a[role], b[role]) > 0 || (a[role].size === 0 && b[role].size === 0));
    if (touches) {
      counts.overlap++;
      right[j] = true;
    }
    if (ROLES.every((role) => a[role].size === b[role].size && shared(a[role], b[role]) === a[role].size))
      counts.strict++;
    counts.soft += ROLES.reduce((sum, role) => sum + dice(a[role], b[role]), 0) / ROLES.length;
  }
  return { counts, right, pairs };
}

/**
 * How many of `golds` some one of `contents` covers: Dice of their words at least one half. One content may cover several.
 * Counts as the shared direct_recall.py does.
 */
export function contentsFound(text: string, golds: readonly Spans[], contents: readonly Spans[]): number {
  const sets = tokenSets(text);
  const found = contents.map(sets).filter(({ size }) => size > 0);
  return golds.map(sets).filter((gold) => found.some((content) => dice(gold, content) >= 0.5)).length;
}

export function figure(hits: number, system: number, gold: number): Figure {
  const precision = system > 0 ? hits / system : 0;
  const recall = gold > 0 ? hits / gold : 0;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** F1 of a precision and a recall; nought where both are. */
export const harmonicMean = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

export const addCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, c) => ({
      gold: sum.gold + c.gold,
      system: sum.system + c.system,
      strict: sum.strict + c.strict,
      overlap: sum.overlap + c.overlap,
      soft: sum.soft + c.soft,
    }),
    { gold: 0, system: 0, strict: 0, overlap: 0, soft: 0 },
  );
