import type { Attribution, Figure } from '../../../document/index.ts';

/** What stands in the margin: a statement or a figure, each at its line. */
export type Item =
  | { readonly id: string; readonly attribution: Attribution; readonly figure?: undefined }
  | { readonly id: string; readonly figure: Figure; readonly attribution?: undefined };

/** Statements and figures in the order of their places in the text, a statement before the figures at its place. */
export function itemsOf(attributions: readonly Attribution[], figures: readonly Figure[]): readonly Item[] {
  const items: Item[] = [
    ...attributions.map((attribution) => ({ id: attribution.id, attribution })),
    ...figures.map((figure) => ({ id: figure.id, figure })),
  ];
  return items.sort((a, b) => anchor(a) - anchor(b));
}

/** Where an item's card is anchored: its number; its cue, else its content. */
const anchor = ({ attribution, figure }: Item): number =>
  (figure ? figure.span : (attribution.cue[0] ?? attribution.content[0]))?.[0] ?? 0;
