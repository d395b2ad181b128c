/** Two nodes that belong together; each link stands in both directions. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** A centre, and all that is linked with it or with the node that had the most links. */
export interface Star {
  readonly centre: number;
  readonly others: readonly number[];
}

/**
 * Parts linked nodes into stars: the node with the most links takes its neighbours; of these and itself the one that is
 * `foremost` becomes the centre and takes its own; then the next of those that are left. Unlike a chain of links, in which
 * the ends need have nothing in common, nothing is farther than two links from the centre. Of nodes with as many links the
 * first in `order` is taken first, so that the outcome does not depend on the order of the links.
 */
export function starsOf(
  links: Iterable<Link>,
  order: (a: number, b: number) => number,
  foremost: (nodes: readonly number[]) => number = ([first]) => first!,
): readonly Star[] {
  const neighbours = new Map<number, Set<number>>();
  for (const { from, to } of links) {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  }
  const nodes = [...neighbours.keys()].sort((a, b) => neighbours.get(b)!.size - neighbours.get(a)!.size || order(a, b));
  const taken = new Set<number>();
  const stars: Star[] = [];
  for (const node of nodes) {
    if (taken.has(node)) continue;
    const left = (of: number): readonly number[] => [...neighbours.get(of)!].filter((other) => !taken.has(other));
    const near = [node, ...left(node)];
    if (near.length === 1) continue;
    const centre = foremost(near);
    const others = new Set([...near, ...left(centre)]);
    others.delete(centre);
    stars.push({ centre, others: [...others].sort(order) });
    for (const one of [centre, ...others]) taken.add(one);
  }
  return stars;
}
