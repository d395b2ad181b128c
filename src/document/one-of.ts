/** One of some words as a fragment of a pattern, the longer ones first, so that none is cut short by one that it begins with. Words hold no signs that patterns mean something by. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
