/** How many inks and forms a mark is made of, and so how many outlets can be told apart. */
const INKS = 4;
const FORMS = 3;

/** An ink, and a form beside it: a filling or a shape, as a picture has them. */
export interface OutletMark {
  readonly ink: number;
  readonly form: number;
}

/**
 * The mark of an outlet, by its place among all outlets in the order of the alphabet, so that it is the same on every
 * page. Beyond twelve outlets two may share one; the words beside it tell them apart.
 */
export function markOf(outlet: string, outlets: readonly string[]): OutletMark {
  const index = Math.max(0, [...outlets].sort((a, b) => a.localeCompare(b, 'en')).indexOf(outlet));
  return { ink: index % INKS, form: Math.floor(index / INKS) % FORMS };
}
