/**
 * A list of words as a set. Throws where a word stands twice: whoever changed the list thought of one place only, and the first test that imports it
 * says so.
 */
export function wordSet(list: string): ReadonlySet<string> {
  const all = list.trim().split(/\s+/);
  const set = new Set(all);
  if (set.size === all.length) return set;
  throw new Error(`Words stand twice in one list: ${all.filter((word, at) => all.indexOf(word) < at).join(', ')}`);
}
