import type { Span } from '../../src/document/index.ts';

/** A sentence or paragraph of one article as one annotator marked it. */
export interface Instance {
  readonly tokens: readonly string[];
  /** `O`, `B-role` or `I-role` of each token. */
  readonly labels: readonly string[];
  /** The article's id, an underscore, and the annotator's. */
  readonly id: string;
}

/** Where each token stands in the text, or null. */
export type Places = readonly (Span | null)[];

/**
 * Where the tokens of one article's instances stand in its text. An instance is looked for whole, behind the one before of the same annotator,
 * then from the start; where the tokenizer has put in what the text has not (a full stop behind "p.m."), token by token, and null is the place
 * of what is not there.
 */
export function placesOf(instances: readonly Instance[], text: string): readonly Places[] {
  const { plain, at } = comparable(text);
  const reached = new Map<string, number>();
  const find = (words: string, from: number): number => {
    const behind = plain.indexOf(words, from);
    return behind >= 0 ? behind : plain.indexOf(words);
  };
  return instances.map(({ id, tokens }) => {
    const words = tokens.map((token) => comparable(token).plain);
    const from = reached.get(id) ?? 0;
    const whole = find(words.join(''), from);
    let next = whole >= 0 ? whole : Math.max(0, find(words.slice(1, 1 + FIRST).join(''), from) - words[0]!.length);
    const places = words.map((word): Span | null => {
      const start = plain.indexOf(word, next);
      if (word === '' || start < 0 || start > next + STRAY) return null;
      next = start + word.length;
      return [at[start]!, at[next - 1]! + 1];
    });
    reached.set(id, next);
    return places;
  });
}

/** Tokens behind the first by which an instance's start is found. */
const FIRST = 3;
/** So many characters of the text may stand in no token. */
const STRAY = 4;

/** What text and tokens have in common: no spaces, one kind of mark. `at` gives the offset in the original of each code unit. */
function comparable(original: string): { readonly plain: string; readonly at: readonly number[] } {
  const text = BRACKETS[original] ?? original;
  const at: number[] = [];
  let plain = '';
  for (const match of text.matchAll(PIECE)) {
    const as = PLAIN[match[0]] ?? (/^[\s\\]/.test(match[0]) ? '' : /^[-–—―]/.test(match[0]) ? '-' : match[0]);
    for (let k = 0; k < as.length; k++) at.push(match.index + Math.min(k, match[0].length - 1));
    plain += as;
  }
  return { plain, at };
}

const PIECE = /[-–—―]+|\s+|[\s\S]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '"': "''",
  '“': "''",
  '”': "''",
  '‘': "'",
  '’': "'",
  '`': "'",
  '…': '...',
};
/** The tokens of the Penn Treebank's tokenizer that are no words of the text. */
const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
};
