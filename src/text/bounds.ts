import type { Bound, Span } from '../document/index.ts';

/** The words that say how exact a number is. */
export interface FoundBound {
  readonly bound: Bound;
  readonly span: Span;
}

const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'at-most',
    '(?<!adds? |added |adding )up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of|fewer than|less than|under|below|not exceeding',
  ],
  [
    'at-least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|more than|well over|just over|(?<!\\b(?:hand|hands|handed|handing|turn|turns|turned|turning|take|takes|took|taken|taking|give|gives|gave|given|giving|pull|pulls|pulled|pulling|run|runs|ran|sign|signs|signed) )over|above|upwards? of|in excess of|exceeding|exceeded|exceeds|topping|topped|tops|surpassing|surpassed|surpasses|passes|passed|greater than|as few as|(?<=(?:^|\\b(?:climb|climbs|climbed|climbing|rise|rises|rose|risen|rising|go|goes|went|gone|grow|grows|grew|grown|jumps|jumped|soars|soared|surges|surged|pushed|swells|swelled|moved|moves|crept|creeps) ))past',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|nearly|almost|barely|scarcely|close to|closer to|nearer to|nearer|an estimated|estimated|circa|perhaps|maybe|probably|possibly|in the region of|on average|an average of',
  ],
];
/** They belong to the number and bound nothing. */
const LEADS = 'a further|another|an additional|a total of|a record|exactly|precisely|only|just|a combined|all';

const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', /^(?:\+|\sor\smore\b(?!\sthan\b)|\sand\scounting\b|-plus\b|\sat\sleast\b)/i],
  ['at-most', /^(?:\sor\s(?:fewer|less)\b|\sat\s(?:the\s)?most\b)/i],
  ['about', /^\sor\sso\b/i],
];

const spaced = (words: string): string => words.replaceAll(' ', '\\s');
const CHAIN = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${spaced([...BEFORE.map(([, words]) => words), LEADS, 'between|from|a'].join('|'))})\\s)+$`,
  'iu',
);
const KINDS = BEFORE.map(
  ([bound, words]) => [bound, new RegExp(`(?<![\\p{L}])(?:${spaced(words)})(?![\\p{L}])`, 'iu')] as const,
);
/** An article in front of the chain, unless it is a part of its first words ("a total of"). */
const LOOSE_ARTICLES = /^(?:(?:a(?!\s(?:further|total|record|combined|maximum|minimum)))\s)+/i;
const BETWEEN = /(?:between|from)\s$/i;

/**
 * The bounding words that end `before`, which stands in the text right before `position`: where they start, and the
 * bound they give, the first of several ("at least about 40" is at least). `range`: whether "between" may be taken.
 */
export function boundBefore(
  before: string,
  position: number,
  range: boolean,
): { readonly start: number; readonly bound: FoundBound | null } {
  const chain = (CHAIN.exec(before)?.[0] ?? '').replace(LOOSE_ARTICLES, '');
  const words = range ? chain : afterLast(chain);
  const start = position - words.length;
  if (range && BETWEEN.test(words)) return { start, bound: { bound: 'range', span: [start, position - 1] } };
  const found = KINDS.flatMap(([bound, pattern]) => {
    const match = pattern.exec(words);
    return match ? [{ bound, span: [start + match.index, start + match.index + match[0].length] as const }] : [];
  }).sort((a, b) => a.span[0] - b.span[0]);
  return { start, bound: found[0] ?? null };
}

/** What follows the last "between" or "from": in front of one number alone they bound nothing. */
const afterLast = (chain: string): string => chain.split(/\b(?:between|from)\s/i).at(-1)!;

/** The bounding words right behind a number ("or more"); `after` stands in the text from `position` on. */
export function boundAfter(after: string, position: number): FoundBound | null {
  for (const [bound, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match) return { bound, span: [position, position + match[0].length] };
  }
  return null;
}
