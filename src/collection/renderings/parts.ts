import { diffArrays } from 'diff';
import { encloses, type Span } from '../../document/index.ts';
import { tokensOf } from '../../store/wording/tokens.ts';
import { FUNCTION_WORDS } from '../../store/wording/wording.ts';
import { quotationsOf } from '../../text/index.ts';

/**
 * `kept`: in both; `added`: in this rendering only; `dropped`: in the base only; `own`: the report's words around what it
 * quotes, which are compared with nothing.
 */
export const PART_KINDS = ['kept', 'added', 'dropped', 'own'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A stretch of a rendering's words as they are written, or of the base's where this rendering lacks them. */
export interface Part {
  readonly kind: PartKind;
  readonly words: string;
}

/** Words of two contents that differ in more are not set side by side: nobody could read it, and it takes the square of their number. */
const MOST_CHANGES = 400;
/** Fewer quoted words are no quotation that could be compared. */
const LEAST_QUOTED = 3;

/**
 * The words of a rendering in stretches that the base has too and such that it has not, and between them what the base
 * has more. Where both quote, what they quote is compared, else all of it. Nothing of the rendering is lost: blanks and
 * closing marks go with the word before them, opening marks with the word behind.
 */
export function partsOf(base: string, words: string): readonly Part[] {
  const [own, all] = [piecesOf(base), piecesOf(words)];
  const quoted = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ isQuoted }) => isQuoted);
  const bothQuote = quoted(own).length >= LEAST_QUOTED && quoted(all).length >= LEAST_QUOTED;
  const [here, there] = bothQuote ? [quoted(own), quoted(all)] : [own, all];

  const kinds = new Map<Piece, PartKind>();
  /** What was dropped before a piece of the rendering, or behind its last. */
  const before = new Map<Piece | undefined, string>();
  const behindAll = all[all.indexOf(there.at(-1)!) + 1];
  const changes = changesOf(here, there);
  if (changes === null) return [{ kind: 'kept', words }];
  let [at, to] = [0, 0];
  for (const { kind, count } of changes) {
    if (kind === 'dropped') before.set(there[to] ?? behindAll, textOf(base, here.slice(at, at + count)).trim());
    else for (const piece of there.slice(to, to + count)) kinds.set(piece, kind);
    if (kind !== 'added') at += count;
    if (kind !== 'dropped') to += count;
  }

  const parts: { kind: PartKind; words: string }[] = [];
  const put = (kind: PartKind, part: string): void => {
    const last = parts.at(-1);
    if (last && last.kind === kind && kind !== 'dropped') last.words += part;
    else parts.push({ kind, words: part });
  };
  for (const piece of all) {
    if (before.has(piece)) put('dropped', before.get(piece)!);
    put(kinds.get(piece) ?? 'own', textOf(words, [piece]));
  }
  if (before.has(undefined)) put('dropped', before.get(undefined)!);
  return parts;
}

interface Change {
  readonly kind: Exclude<PartKind, 'own'>;
  readonly count: number;
}

/** So few words changed around a small word that both have that a reader sees it stand. */
const FEW = 6;

/**
 * What both have, in order. A small word that both happen to have between two larger changes joins nothing, and is told
 * as dropped and put in with them. Of what was dropped and put in at one place, what was dropped stands first. Null where
 * too much differs.
 */
function changesOf(own: readonly Piece[], others: readonly Piece[]): readonly Change[] | null {
  const keys = (pieces: readonly Piece[]): string[] => pieces.map(({ key }) => key);
  const found = diffArrays(keys(own), keys(others), { maxEditLength: MOST_CHANGES })?.map(
    ({ value, added, removed }) => ({ keys: value, kind: added ? 'added' : removed ? 'dropped' : 'kept' }) as const,
  );
  if (found === undefined) return null;
  const changedAround = (at: number): number =>
    [at - 2, at - 1, at + 1, at + 2]
      .map((near) => found[near])
      .reduce((sum, near) => sum + (near && near.kind !== 'kept' ? near.keys.length : 0), 0);
  const changes: Record<Change['kind'], number>[] = [];
  for (const [at, { keys, kind }] of found.entries()) {
    const inside = at > 0 && at < found.length - 1;
    const isLoose =
      kind === 'kept' && inside && keys.length === 1 && FUNCTION_WORDS.has(keys[0]!) && changedAround(at) > FEW;
    const step = { dropped: 0, added: 0, kept: 0 };
    for (const one of isLoose ? (['dropped', 'added'] as const) : [kind]) step[one] = keys.length;
    const last = changes.at(-1);
    if (last && last.kept === 0 && step.kept === 0) {
      last.dropped += step.dropped;
      last.added += step.added;
    } else changes.push(step);
  }
  return changes
    .flatMap((change) => (['dropped', 'added', 'kept'] as const).map((kind) => ({ kind, count: change[kind] })))
    .filter(({ count }) => count > 0);
}

interface Piece {
  readonly key: string;
  readonly span: Span;
  readonly isQuoted: boolean;
}

/** The words with what stands between them: up to the last blank it goes with the word before, the rest with the word behind. */
function piecesOf(text: string): readonly Piece[] {
  const tokens = tokensOf(text);
  const quotations = quotationsOf(text).filter(({ depth }) => depth === 0);
  const starts = tokens.map(({ span }, index) => {
    const before = text.slice(tokens[index - 1]?.span[1] ?? 0, span[0]);
    return span[0] - (/\S*$/.exec(/\s/.test(before) ? before : '')?.[0].length ?? 0);
  });
  return tokens.map(({ key, span }, index) => ({
    key,
    span: [index === 0 ? 0 : starts[index]!, starts[index + 1] ?? text.length],
    isQuoted: quotations.some((quotation) => encloses(quotation.span, span)),
  }));
}

const textOf = (text: string, stretch: readonly Piece[]): string =>
  stretch.length === 0 ? '' : text.slice(stretch[0]!.span[0], stretch.at(-1)!.span[1]);
