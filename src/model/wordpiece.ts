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

const WORD = 0;
const ALONE = 1;
const GAP = 2;
const DROPPED_CLASS = 3;

/** Classes of the first 128 characters, looked up and not computed: nearly all of a text in English is these. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-zA-Z0-9]/.test(char)) return WORD;
  if (/[ \t\n\r]/.test(char)) return GAP;
  return code < 32 || code === 127 ? DROPPED_CLASS : ALONE;
});

function classOf(char: string): number {
  const code = char.codePointAt(0)!;
  if (code < 128) return ASCII[code]!;
  if (SPACE.test(char)) return GAP;
  if (DROPPED.test(char)) return DROPPED_CLASS;
  return PUNCTUATION.test(char) || IDEOGRAPH.test(char) ? ALONE : WORD;
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
    if (classOf(char) !== DROPPED_CLASS) {
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

/** A word's pieces. */
type Pieces = readonly (readonly [id: number, length: number])[];

/** Splits normalised words into the longest pieces that the vocabulary has, from the left, and remembers them. */
function createSplitter(idOf: ReadonlyMap<string, number>, unknown: number) {
  const known = new Map<string, Pieces>();

  const split = (chars: readonly string[]): Pieces => {
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

  return (word: string): Pieces => {
    const before = known.get(word);
    if (before) return before;
    if (known.size >= CACHE_LIMIT) known.clear();
    const pieces = split([...word]);
    known.set(word, pieces);
    return pieces;
  };
}

/** @param vocabulary one piece a line, its id the line's number (BERT's `vocab.txt`) */
export function createWordPiece(vocabulary: readonly string[]): WordPiece {
  const idOf = new Map(vocabulary.map((piece, id) => [piece, id]));
  const special = (piece: string): number => {
    const id = idOf.get(piece);
    if (id === undefined) throw new Error(`The vocabulary lacks ${piece}; it is not a BERT vocabulary.`);
    return id;
  };
  const piecesOf = createSplitter(idOf, special('[UNK]'));
  return {
    cls: special('[CLS]'),
    sep: special('[SEP]'),
    tokenize(text) {
      const ids: number[] = [];
      const starts: number[] = [];
      const ends: number[] = [];
      const words: number[] = [];
      let word = 0;
      eachWord(text, (start, end, plain) => {
        // A word of ASCII letters and digits stands for itself, character by character; others are normalised with their places.
        const normal = plain ? null : normalise(text, start, end);
        if (normal?.chars.length === 0) return;
        const normalised = normal ? normal.chars.join('') : text.slice(start, end).toLowerCase();
        let at = 0;
        for (const [id, length] of piecesOf(normalised)) {
          ids.push(id);
          starts.push(normal ? normal.starts[at]! : start + at);
          ends.push(normal ? normal.ends[at + length - 1]! : start + at + length);
          words.push(word);
          at += length;
        }
        word++;
      });
      return {
        ids: Int32Array.from(ids),
        starts: Int32Array.from(starts),
        ends: Int32Array.from(ends),
        words: Int32Array.from(words),
      };
    },
  };
}

/**
 * Words as BERT's pre-tokenizer cuts them: at spaces, and around every punctuation mark and ideograph. `plain` says that a word
 * is ASCII throughout.
 */
function eachWord(text: string, found: (start: number, end: number, plain: boolean) => void): void {
  let start = -1;
  let plain = true;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const ascii = code < 128;
    const char = ascii ? '' : String.fromCodePoint(text.codePointAt(i)!);
    const kind = ascii ? ASCII[code]! : classOf(char);
    const next = i + (ascii ? 1 : char.length);
    if (kind === WORD) {
      if (start < 0) {
        start = i;
        plain = true;
      }
      plain &&= ascii;
    } else if (kind === DROPPED_CLASS) {
      plain = false;
    } else {
      if (start >= 0) found(start, i, plain);
      start = -1;
      if (kind === ALONE) found(i, next, ascii);
    }
    i = next;
  }
  if (start >= 0) found(start, text.length, plain);
}
