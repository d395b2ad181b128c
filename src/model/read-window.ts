import type { Span } from '../document/index.ts';
import type { Quotation } from '../text/quotations.ts';
import type { WordRun } from './decode.ts';
import type { WindowEdge } from './found.ts';
import { type PointedPronoun, pointedAt, pointedWords, pointsAtSomebody } from './pointing.ts';
import type { EncoderOutput, Network } from './session.ts';
import type { Structure } from './structure.ts';
import type { Window } from './windows.ts';
import type { Tokens, WordPiece } from './wordpiece.ts';

/** A text as the network reads it. */
export interface PreparedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly structure: Structure;
  readonly quotations: readonly Quotation[];
}

/** A window as the encoder answered it. */
export interface ReadWindow extends EncoderOutput {
  readonly place: Window;
  /** Where its words begin and end in the text. */
  readonly edge: WindowEdge;
  readonly outermost: boolean;
  /** The word of each token, from 0. */
  readonly wordOf: Int32Array;
  readonly words: number;
  readonly tokensOfWord: Int32Array;
  /** Where the words from the first to the last stand in the text. */
  readonly spanOf: (run: WordRun) => Span;
}

export async function readWindow(
  network: Network,
  wordPiece: WordPiece,
  { tokens, structure }: PreparedText,
  place: Window,
  outermost: boolean,
): Promise<ReadWindow> {
  const { from, to } = place;
  const count = to - from;
  const around = (values: ArrayLike<number>, first: number, last: number): Int32Array => {
    const out = new Int32Array(count + 2);
    out[0] = first;
    for (let i = 0; i < count; i++) out[i + 1] = values[from + i]!;
    out[count + 1] = last;
    return out;
  };
  const answer = await network.encode({
    ids: around(tokens.ids, wordPiece.cls, wordPiece.sep),
    quotation: around(structure.quotation, 0, 0),
    opening: around(structure.opening, 0, 0),
    task: outermost ? 0 : 1,
  });
  const firstWord = tokens.words[from]!;
  const wordOf = tokens.words.slice(from, to).map((word) => word - firstWord);
  const words = wordOf.at(-1)! + 1;
  const tokensOfWord = firstTokens(wordOf, words);
  return {
    ...answer,
    place,
    edge: {
      start: tokens.starts[from]!,
      end: tokens.ends[to - 1]!,
      first: from === 0,
      last: to === tokens.ids.length,
    },
    outermost,
    wordOf,
    words,
    tokensOfWord,
    spanOf: ([first, last]) => [
      tokens.starts[from + tokensOfWord[first]!]!,
      tokens.ends[from + tokensOfWord[last]! - 1]!,
    ],
  };
}

/** Whom the pronouns of a window's core mean. */
export function pronounsIn(
  { text }: PreparedText,
  { place: { from, coreFrom, coreTo }, edge, pointing, wordOf, spanOf }: ReadWindow,
): readonly PointedPronoun[] {
  const found: PointedPronoun[] = [];
  const window: Span = [edge.start, edge.end];
  for (let token = coreFrom; token < coreTo; token++) {
    const span = spanOf([wordOf[token - from]!, wordOf[token - from]! + 1]);
    if (!pointsAtSomebody(text.slice(...span))) continue;
    const { elsewhere, shares } = pointedAt(pointing, token - from, wordOf);
    found.push({ span, window, elsewhere, words: pointedWords(shares, (word) => spanOf([word, word + 1])) });
  }
  return found;
}

/** [words + 1]: index of each word's first token, and behind the last the number of tokens. */
function firstTokens(wordOf: Int32Array, words: number): Int32Array {
  const first = new Int32Array(words + 1).fill(wordOf.length);
  for (let i = wordOf.length - 1; i >= 0; i--) first[wordOf[i]!] = i;
  return first;
}
