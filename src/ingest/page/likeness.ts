/** What stays of a line when only letters and digits count: pages repeat lines with other marks. */
export const sameness = (text: string): string =>
  text.toLowerCase().replace(ASCII.test(text) ? OTHER_ASCII : OTHER, '');
/** Most lines are of the first kind, for which the plain class is several times as fast. */
const ASCII = /^[\0-\x7f]*$/;
const OTHER_ASCII = /[^a-z\d]+/g;
const OTHER = /[^\p{L}\p{N}]+/gu;

/** How many words two headlines share, 0 to 1: mostly of the shorter one's, a little of the longer one's. */
export function likenessOf(a: string, b: string): number {
  if (sameness(a) === sameness(b)) return 1;
  const [left, right] = [wordSet(a), wordSet(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (0.8 * shared) / Math.min(left.size, right.size) + (0.19 * shared) / Math.max(left.size, right.size);
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
