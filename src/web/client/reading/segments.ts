import { firstEndingAfter, type Span, type Spans } from '../../../document/index.ts';

/** The roles of an attribution. */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** What else may lie over words: what a statement's card points to, a figure, a mention that is explained. */
export const LAYERS = [...ROLES, 'hedge', 'step', 'reason', 'figure', 'mention'] as const;
export type Layer = (typeof LAYERS)[number];

/** One thing that lies over the text, in fragments: a role of an attribution, a figure, a mention. */
export interface Laid {
  /** Id of what it belongs to: an attribution, a figure, the ordinal of a mention. */
  readonly of: string;
  readonly layer: Layer;
  readonly spans: Spans;
}

/** One layer of one thing over a run. */
export interface Mark {
  readonly of: string;
  readonly layer: Layer;
  /** The run is the first of a fragment; `opens` is true for the first fragment only. */
  readonly starts: boolean;
  readonly opens: boolean;
  /** The run is the last of the last fragment. */
  readonly closes: boolean;
}

/** A stretch of the text over which the same layers lie. Marks stand from the widest to the narrowest. */
export interface Run {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

export interface Fragment extends Omit<Laid, 'spans'> {
  readonly span: Span;
  readonly first: boolean;
  readonly last: boolean;
  /** Length of the whole thing's hull: what lies wider is painted first. */
  readonly width: number;
}

export const fragmentsOf = (laid: readonly Laid[]): readonly Fragment[] =>
  laid.flatMap(({ of, layer, spans }) =>
    spans.map((span, index) => ({
      of,
      layer,
      span,
      first: index === 0,
      last: index === spans.length - 1,
      width: spans.at(-1)![1] - spans[0]![0],
    })),
  );

/** The fragments that reach into each stretch of a text; the stretches stand in text order and do not overlap. */
export function fragmentsIn(stretches: readonly Span[], laid: readonly Laid[]): ReadonlyMap<Span, readonly Fragment[]> {
  const inside = new Map<Span, Fragment[]>(stretches.map((stretch) => [stretch, []]));
  for (const fragment of fragmentsOf(laid)) {
    for (let at = firstEndingAfter(stretches, fragment.span[0]); at < stretches.length; at++) {
      if (stretches[at]![0] >= fragment.span[1]) break;
      inside.get(stretches[at]!)!.push(fragment);
    }
  }
  return inside;
}

/**
 * Cuts `within` into runs that follow each other without gap or overlap, wherever a fragment begins or ends. What lies
 * over a text may nest, overlap and be discontinuous in any way: HTML elements may not, flat runs may.
 */
export function segments(within: Span, fragments: readonly Fragment[]): readonly Run[] {
  const coming = fragments
    .filter(({ span }) => span[0] < within[1] && within[0] < span[1])
    .sort((a, b) => b.span[0] - a.span[0]);
  const edges = new Set([...within, ...coming.flatMap(({ span }) => span.map((offset) => clip(offset, within)))]);
  const cuts = [...edges].sort((a, b) => a - b);
  let over: Fragment[] = [];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    over = over.filter(({ span }) => span[1] > start);
    while (coming.length > 0 && coming.at(-1)!.span[0] <= start) over.push(coming.pop()!);
    over.sort((a, b) => b.width - a.width);
    const run: Span = [start, end];
    return { span: run, marks: over.map((fragment) => markOf(fragment, run)) };
  });
}

const markOf = ({ of, layer, span, first, last }: Fragment, run: Span): Mark => ({
  of,
  layer,
  starts: span[0] === run[0],
  opens: span[0] === run[0] && first,
  closes: span[1] === run[1] && last,
});

const clip = (offset: number, [start, end]: Span): number => Math.min(Math.max(offset, start), end);

/** What a touch of a run means, foremost first: whose cue it is, whose source, which figure, else the narrowest content. */
const TOUCHED = ['cue', 'source', 'figure', 'content'] as const;

/** Id of the attribution or figure that a touch of this run means. */
export function foremost({ marks }: Run): string | null {
  for (const layer of TOUCHED) {
    const narrowest = marks.findLast((mark) => mark.layer === layer);
    if (narrowest) return narrowest.of;
  }
  return null;
}

/** How many contents lie over the run: 0, 1, or the depth of nesting. */
export const depth = ({ marks }: Run): number => marks.filter(({ layer }) => layer === 'content').length;
