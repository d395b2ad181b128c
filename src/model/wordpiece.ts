/**
 * WordPiece with offsets: BERT's uncased tokenizer (Devlin et al. 2019; greedy longest match, Wu et al. 2016), which
 * no JavaScript library offers with character offsets. Gives the same ids as the Hugging Face implementation, and
 * beside each id the span of the text it stands for, in UTF-16 code units.
 */
export interface Tokens {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the word each piece belongs to, counted from 0; pieces of one word share it. */
  readonly words: Int32Array;
}

export interface WordPiece {
  /** Never throws; linear in the text's length. */
  tokenize(text: string): Tokens;
  readonly cls: number;
  readonly sep: number;
}

const UNKNOWN_AFTER = 100;
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const SPACE = /[\s\p{Z}]/u;
const DROPPED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u;
const MARK = /\p{Mn}/u;
const IDEOGRAPH =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b820}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;
/** Words seen before keep their pieces; news repeats its words. Emptied when full. */
const CACHE_LIMIT = 20_000;

type CharClass = 'word' | 'alone' | 'space' | 'dropped';

function classify(char: string): CharClass {
  const code = char.codePointAt(0)!;
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return 'word';
    if (code === 32 || (code >= 9 && code <= 13 && code !== 11 && code !== 12)) return 'space';
    return code < 32 || code === 127 ? 'dropped' : 'alone';
  }
  if (SPACE.test(char)) return 'space';
  if (DROPPED.test(char)) return 'dropped';
  return PUNCTUATION.test(char) || IDEOGRAPH.test(char) ? 'alone' : 'word';
}

/** Normalised characters of a word, each with the place in the text it came from. */
interface Normalised {
  readonly chars: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function normalise(text: string, start: number, end: number): Normalised {
  const chars: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = start; i < end; ) {
    const char = String.fromCodePoint(text.codePointAt(i)!);
    const next = i + char.length;
    if (classify(char) !== 'dropped') {
      for (const part of char.normalize('NFD').toLowerCase()) {
        if (MARK.test(part)) continue;
        chars.push(part);
        starts.push(i);
        ends.push(next);
      }
    }
    i = next;
  }
  return { chars, starts, ends };
}

/** @param vocabulary one piece a line, its id the line's number (BERT's `vocab.txt`) */
export function createWordPiece(vocabulary: readonly string[]): WordPiece {
  const idOf = new Map(vocabulary.map((piece, id) => [piece, id]));
  const special = (piece: string): number => {
    const id = idOf.get(piece);
    if (id === undefined) throw new Error(`The vocabulary lacks ${piece}; it is not a BERT vocabulary.`);
    return id;
  };
  const unknown = special('[UNK]');
  const cache = new Map<string, readonly (readonly [id: number, length: number])[]>();

  /** Pieces as [id, number of characters]. */
  const split = (chars: readonly string[]): readonly (readonly [number, number])[] => {
    if (chars.length > UNKNOWN_AFTER) return [[unknown, chars.length]];
    const pieces: [number, number][] = [];
    for (let from = 0; from < chars.length; ) {
      let to = chars.length;
      let id: number | undefined;
      for (; to > from; to--) {
        id = idOf.get((from > 0 ? '##' : '') + chars.slice(from, to).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return [[unknown, chars.length]];
      pieces.push([id, to - from]);
      from = to;
    }
    return pieces;
  };

  const cached = (word: string, chars: readonly string[]): readonly (readonly [number, number])[] => {
    const known = cache.get(word);
    if (known) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const pieces = split(chars);
    cache.set(word, pieces);
    return pieces;
  };

  return {
    cls: special('[CLS]'),
    sep: special('[SEP]'),
    tokenize(text) {
      const ids: number[] = [];
      const starts: number[] = [];
      const ends: number[] = [];
      const words: number[] = [];
      let word = 0;
      for (const [start, end] of wordSpans(text)) {
        const normal = normalise(text, start, end);
        if (normal.chars.length === 0) continue;
        let at = 0;
        for (const [id, length] of cached(normal.chars.join(''), normal.chars)) {
          ids.push(id);
          starts.push(normal.starts[at]!);
          ends.push(normal.ends[at + length - 1]!);
          words.push(word);
          at += length;
        }
        word++;
      }
      return { ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends), words: Int32Array.from(words) };
    },
  };
}

/** Words as BERT's pre-tokenizer cuts them: at spaces, and around every punctuation mark and ideograph. */
function* wordSpans(text: string): Generator<readonly [number, number]> {
  let start = -1;
  for (let i = 0; i < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(i)!);
    const kind = classify(char);
    if (kind === 'word') {
      if (start < 0) start = i;
    } else if (kind !== 'dropped') {
      if (start >= 0) yield [start, i];
      start = -1;
      if (kind === 'alone') yield [i, i + char.length];
    }
    i += char.length;
  }
  if (start >= 0) yield [start, text.length];
}
