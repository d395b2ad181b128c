/** Two nodes that belong together; each link stands in both directions. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** A centre and all that is linked with it itself. */
export interface Star {
  readonly centre: number;
  readonly others: readonly number[];
}

/**
 * Parts linked nodes into stars: the node with the most links takes its neighbours, then the next of those that are left.
 * Unlike a chain of links, in which the ends need have nothing in common, all of a star is like its centre. Of nodes
 * with as many links the first in `order` is taken first, so that the outcome does not depend on the order of the links.
 */
export function starsOf(links: Iterable<Link>, order: (a: number, b: number) => number): readonly Star[] {
  const neighbours = new Map<number, Set<number>>();
  for (const { from, to } of links) {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  }
  const nodes = [...neighbours.keys()].sort((a, b) => neighbours.get(b)!.size - neighbours.get(a)!.size || order(a, b));
  const taken = new Set<number>();
  const stars: Star[] = [];
  for (const centre of nodes) {
    if (taken.has(centre)) continue;
    const others = [...neighbours.get(centre)!].filter((node) => !taken.has(node)).sort(order);
    if (others.length === 0) continue;
    stars.push({ centre, others });
    for (const node of [centre, ...others]) taken.add(node);
  }
  return stars;
}
