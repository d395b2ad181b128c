import type { Attribution, Span, Spans } from '../../../document/index.ts';

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** One role of one attribution over a run. */
export interface Mark {
  readonly attribution: string;
  readonly role: Role;
  /** The run is the first of a fragment; `opens` is true for the first fragment only. */
  readonly starts: boolean;
  readonly opens: boolean;
  /** The run is the last of the role's last fragment. */
  readonly closes: boolean;
}

/** A stretch of the text over which the same roles lie. Marks stand from the widest to the narrowest. */
export interface Run {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

interface Fragment {
  readonly span: Span;
  readonly attribution: string;
  readonly role: Role;
  readonly first: boolean;
  readonly last: boolean;
  /** Length of the role's hull: what lies wider is painted first. */
  readonly width: number;
}

/**
 * Cuts `within` into runs that follow each other without gap or overlap, wherever a role of an attribution begins or
 * ends. Attributions may nest, overlap and be discontinuous in any way: HTML elements may not, flat runs may.
 */
export function segments(within: Span, attributions: readonly Attribution[]): readonly Run[] {
  const fragments = attributions
    .flatMap((one) => ROLES.flatMap((role) => fragmentsOf(one, role)))
    .filter(({ span }) => span[0] < within[1] && within[0] < span[1])
    .sort((a, b) => b.width - a.width);
  const edges = new Set([
    ...within,
    ...fragments.flatMap(({ span }) => [clip(span[0], within), clip(span[1], within)]),
  ]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => runOf([cuts[index]!, end], fragments));
}

function runOf(span: Span, fragments: readonly Fragment[]): Run {
  const over = fragments.filter((fragment) => fragment.span[0] <= span[0] && span[1] <= fragment.span[1]);
  return { span, marks: over.map((fragment) => markOf(fragment, span)) };
}

const markOf = ({ attribution, role, span, first, last }: Fragment, run: Span): Mark => ({
  attribution,
  role,
  starts: span[0] === run[0],
  opens: span[0] === run[0] && first,
  closes: span[1] === run[1] && last,
});

function fragmentsOf(attribution: Attribution, role: Role): Fragment[] {
  const spans: Spans = attribution[role];
  const width = spans.length === 0 ? 0 : spans.at(-1)![1] - spans[0]![0];
  return spans.map((span, index) => ({
    span,
    attribution: attribution.id,
    role,
    first: index === 0,
    last: index === spans.length - 1,
    width,
  }));
}

const clip = (offset: number, [start, end]: Span): number => Math.min(Math.max(offset, start), end);

/** The attribution that a touch of this run means: whose cue it is, else whose source, else the narrowest content. */
export function foremost({ marks }: Run): string | null {
  const narrowest = (role: Role) => marks.findLast((mark) => mark.role === role)?.attribution;
  return narrowest('cue') ?? narrowest('source') ?? narrowest('content') ?? null;
}

/** How many contents lie over the run: 0, 1, or the depth of nesting. */
export const depth = ({ marks }: Run): number => marks.filter(({ role }) => role === 'content').length;
