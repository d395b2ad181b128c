/** Words cut into stretches that match a query and those between. Matches may overlap; they come in any order. */
export function matchedParts(
  words: string,
  matches: readonly (readonly [number, number])[],
): readonly { readonly words: string; readonly match: boolean }[] {
  const parts: { words: string; match: boolean }[] = [];
  let end = 0;
  for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, end);
    if (to <= start) continue;
    if (start > end) parts.push({ words: words.slice(end, start), match: false });
    parts.push({ words: words.slice(start, to), match: true });
    end = to;
  }
  if (end < words.length) parts.push({ words: words.slice(end), match: false });
  return parts;
}
