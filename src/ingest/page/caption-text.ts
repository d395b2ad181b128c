/** A word or two may well be said twice. */
const SHORTEST_DOUBLED = 40;

/** "The hall fell.The hall fell.": a caption that stands twice in one line, for its phone's copy, once. */
export function saidOnce(text: string): string {
  const half = Math.floor(text.length / 2);
  const first = text.slice(0, half);
  return half >= SHORTEST_DOUBLED && text.endsWith(first) ? first : text;
}

/** "The hall fell on ... more", "The hall fell on Monday. less": what folds and unfolds a caption. */
const FOLDED = / ?(?:\.\.\.|…) ?more$/;
const UNFOLDED = / less$/;

/** A caption so far, with its next line. What it holds already, the same credit or its folded copy, is not said twice. */
export function withLine(soFar: string, line: string): string {
  if (soFar.endsWith(line)) return soFar;
  const short = line.replace(FOLDED, '');
  if (short !== line && soFar.startsWith(short)) return soFar.replace(UNFOLDED, '');
  return `${soFar} ${line}`;
}
