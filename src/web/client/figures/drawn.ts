import type { FigurePage } from '../../../api/responses.ts';
import type { FigureKind } from '../../../document/index.ts';

/** Why figures of a kind do not stand on one scale. */
const NO_SCALE: Readonly<Partial<Record<FigureKind, string>>> = {
  money: 'Amounts of money are not drawn: their currencies differ.',
  other: 'These are not drawn: each may count another thing.',
};

/** What the picture shows: figures of one kind, or why there is no picture. */
export type Drawn = { readonly kind: FigureKind; readonly figures: number } | { readonly why: string } | null;

/** The kind that is asked for, else the most frequent one that has a scale; null where nothing is found. */
export function drawnOf(kinds: FigurePage['kinds'], asked: string | undefined): Drawn {
  const open = kinds.filter(({ kind }) => asked === undefined || kind === asked);
  const first = open[0];
  if (first === undefined) return null;
  return open.find(({ kind }) => NO_SCALE[kind] === undefined) ?? { why: NO_SCALE[first.kind]! };
}
