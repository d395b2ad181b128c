import type { Act } from '../../document/index.ts';
import type { WeighedAct } from '../../model/layers.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Parties } from '../parties/speakers.ts';

/** Statements behind a question, and before a denial, within which the other side speaks. */
const AFTER = 3;
const BEFORE = 4;

/** Who is asked mostly speaks next. */
export function otherSide({ speakers }: Parties, at: number, acts: readonly WeighedAct[]): Cluster | null {
  if (acts[at]!.act !== 'ask') return null;
  const own = speakers[at] ?? null;
  return speakers.slice(at + 1, at + 1 + AFTER).find((one) => isOther(own, one)) ?? null;
}

/**
 * What is denied is mostly what somebody accused or found fault with shortly before, of whoever denies it if possible: the index of that.
 * `earlier` are the targets of the attributions before.
 */
export function provokedBy(
  { speakers }: Parties,
  at: number,
  acts: readonly WeighedAct[],
  earlier: readonly (Cluster | null)[],
): number | null {
  if (acts[at]!.act !== 'deny') return null;
  const own = speakers[at] ?? null;
  let last: number | null = null;
  for (let before = at - 1; before >= Math.max(0, at - BEFORE); before--) {
    if (!isOther(own, speakers[before] ?? null) || !ACCUSES.has(acts[before]!.act)) continue;
    if (own !== null && earlier[before] === own) return before;
    last ??= before;
  }
  return last;
}

/** Whether somebody else speaks, and not for the same side. */
export const isOther = (own: Cluster | null, one: Cluster | null): one is Cluster =>
  one !== null && one !== own && !isOneSide(own, one);

/** What a denial answers. */
const ACCUSES: ReadonlySet<Act> = new Set(['accuse', 'condemn']);

/** Whether one is named after the other (a ministry after its state), or both are somebody's ("Orrin's office", "Orrin's lawyer"). */
function isOneSide(a: Cluster | null, b: Cluster): boolean {
  if (a === null) return false;
  const [x, y] = [sideOf(a), sideOf(b)];
  return x.length > 0 && y.length > 0 && (x.includes(y) || y.includes(x));
}

/** A name, or whose somebody is that has none. */
const sideOf = ({ name, forms }: Cluster): string =>
  name.join(' ') || ([...forms].map((form) => OWNER.exec(form)?.[1]).find((owner) => owner !== undefined) ?? '');
const OWNER = /^(\p{Lu}[\p{L} .-]*?)['’]s? /u;
