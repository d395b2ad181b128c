import { type Block, overlap, type Span, type Spans } from '../../document/index.ts';
import type { FoundAttribution } from '../../model/found.ts';
import type { PointedPronoun } from '../../model/pointing.ts';
import {
  indexAt,
  isCapitalised,
  plain,
  quotationsOf,
  sentenceStarts,
  sentencesOf,
  type Word,
  wordsIn,
} from '../../text/index.ts';
import { type Gender, PRONOUNS } from '../lexicon/pronouns.ts';
import { indexQuotations, type QuotationIndex } from './form.ts';
import { isGivenName } from './name-words.ts';
import { parentsIn } from './parents.ts';
import { isTitled } from './titled.ts';

/** What the rule stages share about one text: computed once, read by all. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly words: readonly Word[];
  /** Words that occur in lower case somewhere: a capital at a sentence's start makes no name of them. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence somewhere. */
  readonly capitals: ReadonlySet<string>;
  /** Words that stand behind a given name somewhere: `Singer` is no trade where there is a `Paul Singer`. */
  readonly surnames: ReadonlySet<string>;
  /** Small words that begin a name inside a sentence, with the name's next word: "just eat". */
  readonly smallBefore: ReadonlySet<string>;
  /** How such words are written where they are not in capitals throughout, by their lower case. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly sentences: Spans;
  /** Where sentences start, those inside quotations too. */
  readonly starts: ReadonlySet<number>;
  /** For each sentence whether it is in title case: a capital there makes no name. */
  readonly titled: readonly boolean[];
  readonly quotations: QuotationIndex;
  /** Sorted: their order is the order of the record's ids. */
  readonly found: readonly FoundAttribution[];
  /** Index of each attribution's parent in `found`, or null. */
  readonly parents: readonly (number | null)[];
  /** Whom the network takes pronouns to mean, by where they start. */
  readonly pointed: ReadonlyMap<number, PointedPronoun>;
  /** Words that some "he" or "she" means more than anything else, by where they start: the gender that they then have. */
  readonly meant: ReadonlyMap<number, Gender>;
}

/** From this share on a word is taken for the name of whom a pronoun means. */
const MEANT = 0.4;

export function readingOf(
  text: string,
  blocks: readonly Block[],
  found: readonly FoundAttribution[],
  pronouns: readonly PointedPronoun[] = [],
): Reading {
  const words = partedWords(text, found);
  const quotations = quotationsOf(text);
  const sentences = sentencesOf(text, quotations);
  const titled = sentences.map((span) =>
    isTitled(text, span, words.slice(wordFrom(words, span[0]), wordFrom(words, span[1]))),
  );
  const starts = sentenceStarts(text);
  const inside = words.filter(
    ({ text: word, span }) =>
      isCapitalised(word) &&
      !startsSentence({ text, starts }, span[0]) &&
      !titled[Math.max(0, indexAt(sentences, span[0]))],
  );
  return {
    text,
    blocks,
    words,
    capitals: new Set(inside.map((word) => plain(word.text))),
    surnames: surnamesIn(text, words),
    smallBefore: smallBeforeIn(text, words, inside),
    spellings: new Map(inside.filter((word) => !isUpperCase(word.text)).map((word) => [plain(word.text), word.text])),
    lowerCase: new Set(words.filter((word) => !isCapitalised(word.text)).map((word) => plain(word.text))),
    sentences,
    starts,
    titled,
    quotations: indexQuotations(quotations),
    found,
    parents: parentsIn(text, found),
    pointed: new Map(pronouns.map((pronoun) => [pronoun.span[0], pronoun])),
    meant: meantWords(text, pronouns),
  };
}

/** The text's words; a hyphen at which a source ends and its cue begins is a dash ("Ann Roe-said"), and parts two. */
function partedWords(text: string, found: readonly FoundAttribution[]): readonly Word[] {
  const words = wordsIn(text);
  const parts = new Map<number, number>();
  for (const edge of found.flatMap(({ source, cue }) => [
    ...source.map(([, end]) => end),
    ...cue.map(([start]) => start),
  ])) {
    const dash = text[edge] === '-' ? edge : edge - 1;
    const at = wordFrom(words, dash) - 1;
    if (text[dash] === '-' && at >= 0 && words[at]!.span[1] > dash + 1) parts.set(at, dash);
  }
  if (parts.size === 0) return words;
  return words.flatMap((word, at) => {
    const dash = parts.get(at);
    return dash === undefined
      ? [word]
      : wordsIn(text, word.span[0], dash).concat(wordsIn(text, dash + 1, word.span[1]));
  });
}

function surnamesIn(text: string, words: readonly Word[]): ReadonlySet<string> {
  const behindGiven = (word: Word, at: number): boolean => {
    const given = words[at - 1];
    if (!given || !isCapitalised(given.text) || !isCapitalised(word.text)) return false;
    return isGivenName(given.text) && text.slice(given.span[1], word.span[0]) === ' ';
  };
  return new Set(words.filter(behindGiven).map((word) => plain(word.text)));
}

/** Those that firms and bands are called by, and hardly anything else; an article or "first" would take in what is no name. */
const BEGINS_NAMES = /^(?:Just|All|Next|Now|Beyond|Above|Once|Every|Off|Out|Up)$/;

function smallBeforeIn(text: string, words: readonly Word[], inside: readonly Word[]): ReadonlySet<string> {
  const pairs = inside
    .filter(({ text: word }) => BEGINS_NAMES.test(word))
    .flatMap(({ text: word, span }) => {
      const at = wordFrom(words, span[0]);
      const [before, next] = [words[at - 1], words[at + 1]];
      // Among capitals alone ("Orrin Just Vowed") it is a headline's word.
      const apart = before === undefined || !isCapitalised(before.text);
      const joined = next !== undefined && text.slice(span[1], next.span[0]) === ' ' && isCapitalised(next.text);
      return apart && joined ? [`${plain(word)} ${plain(next.text)}`] : [];
    });
  return new Set(pairs);
}

function meantWords(text: string, pronouns: readonly PointedPronoun[]): Reading['meant'] {
  const meant = new Map<number, Gender>();
  for (const { span, words } of pronouns) {
    const gender = PRONOUNS.get(plain(text.slice(...span)))?.gender === 'female' ? 'female' : 'male';
    for (const word of words) {
      if (word.share < MEANT) continue;
      const known = meant.get(word.span[0]) ?? gender;
      meant.set(word.span[0], known === gender ? gender : 'unknown');
    }
  }
  return meant;
}

/** Capitals throughout, as in acronyms and in lines that shout. */
export const isUpperCase = (word: string): boolean => /^[\p{Lu}’'-]{2,}$/u.test(word);

/** Marks that may stand between a sentence's start and its first word. */
const LONGEST_OPENING = 12;

/** Whether the word at `position` is a sentence's first, with nothing but marks before it. */
export function startsSentence({ text, starts }: Pick<Reading, 'text' | 'starts'>, position: number): boolean {
  for (let start = position; start >= position - LONGEST_OPENING; start--) {
    if (starts.has(start)) return true;
    if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return false;
  }
  return false;
}

/** Index of the sentence at `position`, at least 0. */
export const sentenceAt = (reading: Reading, position: number): number =>
  Math.max(0, indexAt(reading.sentences, position));

/**
 * A word as the lists of small words have it: without case, but acronyms keep theirs ("WHO" is no relative, "US" no pronoun). Empty beyond the
 * text's words.
 */
export function smallWordAt({ words }: Reading, at: number): string {
  const word = words[at]?.text ?? '';
  return /^\p{Lu}{2,}$/u.test(word) ? word : plain(word);
}

/** Index of the first word that starts at or after `position`. */
export function wordFrom(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.span[0] < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a role's fragments, joined by a space, for matching. */
export const wordsOfRole = (text: string, spans: Spans): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' ');

/** The words of a stretch with some fragments of the text blanked out, place for place. */
export function blanked(text: string, stretch: Span, fragments: Spans): string {
  const [start, end] = stretch;
  let words = text.slice(start, end);
  for (const [from, to] of fragments.filter((fragment) => overlap(fragment, stretch))) {
    const [a, b] = [Math.max(0, from - start), Math.min(words.length, to - start)];
    words = words.slice(0, a) + '|'.repeat(Math.max(0, b - a)) + words.slice(b);
  }
  return words;
}
