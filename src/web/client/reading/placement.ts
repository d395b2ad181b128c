/** What has to be placed in the margin: the height wished for (its cue's line) and the height taken, in pixels. */
export interface Wish {
  readonly wish: number;
  readonly height: number;
}

/**
 * Tops for the cards of the margin, in order, none overlapping. A card stands at its wish where there is room; where
 * there is not, the cards before the anchor give way upwards and those after it downwards, so that the anchor (the
 * card in hand, or the one being read) stands level with its cue. Nothing rises above `first`; where the margin is
 * too full even for that, the anchor gives way too.
 */
export function placeCards(
  cards: readonly Wish[],
  { gap, anchor, first = 0 }: { readonly gap: number; readonly anchor: number | null; readonly first?: number },
): readonly number[] {
  const from = anchor ?? 0;
  const tops = cards.map(({ wish }) => wish);
  for (let i = from + 1; i < cards.length; i++) {
    tops[i] = Math.max(tops[i]!, tops[i - 1]! + cards[i - 1]!.height + gap);
  }
  for (let i = from - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i]!, tops[i + 1]! - gap - cards[i]!.height);
  }
  let floor = first;
  for (let i = 0; i < cards.length; i++) {
    tops[i] = Math.max(tops[i]!, floor);
    floor = tops[i]! + cards[i]!.height + gap;
  }
  return tops;
}

/**
 * Which cards have to do with one line, because the next one's cue stands too near for them to be shown in full. A
 * card may push the next one down by `slack` before it is made tight. All lengths in pixels.
 */
export function tighten(
  cards: readonly Wish[],
  { gap, tight, slack }: { readonly gap: number; readonly tight: number; readonly slack: number },
): readonly boolean[] {
  let floor = 0;
  return cards.map(({ wish, height }, index) => {
    const top = Math.max(wish, floor);
    const next = cards[index + 1]?.wish ?? Number.POSITIVE_INFINITY;
    const isTight = height > tight && top + height + gap > next + slack;
    floor = top + (isTight ? tight : height) + gap;
    return isTight;
  });
}

/** The index of the last wish at or above `line`, or 0; wishes ascend. */
export function lastAtOrAbove(wishes: readonly number[], line: number): number {
  let low = 0;
  let high = wishes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (wishes[middle]! <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
