/** A word or two may well be said twice. */
const SHORTEST_DOUBLED = 40;

/** Labels that a page speaks to those who do not see it: "Image copyright Tarn Pictures Image caption The hall fell". */
const LABELS = /(?:^|(?<=\s))(?:Image|Media|Video) ?(?:copyright|caption|source),? ?(?=\p{Lu})/gu;
/** "The hall fell. (Ann Roe) (Ann Roe)" */
const CREDITED_TWICE = / (\([^()]{4,80}\)) \1$/;

/** "The hall fellCredit: Ann Roe": styles part the two. */
const CREDIT_BEGINS = /(?<=[\p{Ll}\d.!?”"])(?=(?:Credits?|Photo(?:graph)?|Picture|Image): ?\p{Lu})/gu;

/** A caption without labels for those who do not see the picture, its credit once and apart. */
export const withoutLabels = (text: string): string =>
  text.replace(LABELS, '').replace(CREDITED_TWICE, ' $1').replace(CREDIT_BEGINS, ' ');

/** "The hall fell.The hall fell.": a caption that stands twice in one line, for its phone's copy, once. */
export function saidOnce(text: string): string {
  const half = Math.floor(text.length / 2);
  const first = text.slice(0, half);
  return half >= SHORTEST_DOUBLED && text.endsWith(first) ? first : text;
}

/** "The hall fell on ... more", "The hall fell on Monday. less": what folds and unfolds a caption. */
const FOLDED = / ?(?:\.\.\.|…) ?more$/;
const UNFOLDED = / less$/;

/** A caption's line and the next, or the line alone where it holds the next: the same credit, or its own folded copy. */
export function withNext(line: string, next: string): readonly string[] {
  if (line.endsWith(next)) return [line];
  const short = next.replace(FOLDED, '');
  return short !== next && line.startsWith(short) ? [line.replace(UNFOLDED, '')] : [line, next];
}
