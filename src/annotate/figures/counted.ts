import type { FigureKind, Span } from '../../document/index.ts';
import { type NumberExpression, plain, type Word } from '../../text/index.ts';
import { PREPOSITIONS } from '../heads.ts';
import { wordFrom } from '../reading.ts';
import { CLOSES, DEEDS, KIND_NOUNS, NO_OBJECT, PEOPLE, STATES, THINGS, UNITS } from './lexicon.ts';

/** A number with the noun phrase that it counts. */
export interface Counted {
  readonly number: NumberExpression;
  /** Number, bounding words and noun. */
  readonly span: Span;
  /** The counted noun with what stands before it; null where the number stands alone. */
  readonly of: string | null;
  /** Whether people are counted: by the noun, or because a number alone may count them. */
  readonly people: boolean;
  /** The kind that the noun itself says, with where it says so. */
  readonly noun: { readonly kind: FigureKind; readonly span: Span } | null;
  /** Index of the first word before the phrase plus one, and of the first behind it. */
  readonly from: number;
  readonly to: number;
}

/** A noun phrase longer than this counts something else. */
const LONGEST = 6;
/** "Of them", "of those": the noun stands elsewhere. */
const PRONOUNS = new Set(['them', 'those', 'these', 'whom', 'us', 'you', 'which']);
/** "A 200,000 figure": the number is spoken of, and its noun stands elsewhere. */
const NUMBER_NOUNS = new Set(['figure', 'figures', 'number', 'estimate', 'total', 'mark', 'count', 'tally']);
const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'a', 'an', 'all']);

/** States that may stand before their noun: "four dead Americans". */
const DESCRIBING = new Set(
  'dead wounded injured missing displaced stranded trapped homeless captured jailed detained imprisoned kidnapped abducted infected starving drowned'.split(
    ' ',
  ),
);
/** "Velmorans", "Russians", "Chinese": a people by its ending. */
const NATIONALS = /^\p{Lu}\p{L}+(?:ans|is|ese|ish)$/u;

const namesPeople = (word: string): boolean => PEOPLE.has(plain(word)) || NATIONALS.test(word);

/** Reads the noun phrase behind a number. `end` is where its sentence ends; `words` are those of the whole text. */
export function countedAt(text: string, words: readonly Word[], number: NumberExpression, end: number): Counted {
  const from = wordFrom(words, number.span[0]);
  const first = wordFrom(words, number.span[1]);
  const phrase = new PhraseReader(text, words, number.span[1], end);
  const { last, head, pronoun } = phrase.read(first);
  const to = last + 1;
  const spanEnd = last < first ? number.span[1] : words[last]!.span[1];
  const noun = head === null ? undefined : KIND_NOUNS.get(head.lower);
  return {
    number,
    span: [number.span[0], spanEnd],
    of: head === null || pronoun ? null : nounWords(text, words, number, first, last),
    people: head === null ? last < first : pronoun || namesPeople(head.text) || noun !== undefined,
    noun: noun === undefined || head === null ? null : { kind: noun, span: head.span },
    from,
    to,
  };
}

interface Head {
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
}

interface Phrase {
  /** Index of the last word of the phrase; before the first where there is none. */
  readonly last: number;
  readonly head: Head | null;
  readonly pronoun: boolean;
}

/** Walks over the words behind a number up to the head of the noun phrase. */
class PhraseReader {
  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly position: number,
    private readonly end: number,
  ) {}

  read(first: number): Phrase {
    let at = first;
    if (this.lowerAt(at) === 'of' && this.isNext(at)) {
      at++;
      if (PRONOUNS.has(this.lowerAt(at)) && this.isNext(at)) return { last: at, head: this.headAt(at), pronoun: true };
      while (DETERMINERS.has(this.lowerAt(at)) && this.isNext(at)) at++;
    }
    let last = at - 1;
    for (; at < first + LONGEST && this.isNext(at); at++) {
      if (this.isKnown(at))
        return { last: this.throughNouns(at), head: this.headAt(this.throughNouns(at)), pronoun: false };
      if (this.closesAt(at) || NUMBER_NOUNS.has(this.lowerAt(at))) break;
      last = at;
    }
    // "of" with nothing behind it that could be counted belongs to no phrase.
    const empty = last < first || this.lowerAt(last) === 'of' || DETERMINERS.has(this.lowerAt(last));
    return empty ? { last: first - 1, head: null, pronoun: false } : { last, head: this.headAt(last), pronoun: false };
  }

  /** Whether the word at `at` names people or says a kind, and is no state behind the noun ("26 dead"). */
  private isKnown(at: number): boolean {
    const lower = this.lowerAt(at);
    if (this.isPossessive(at) || this.isModifier(at)) return false;
    return (
      namesPeople(this.words[at]?.text ?? '') ||
      (KIND_NOUNS.has(lower) && !STATES.has(lower)) ||
      (STATES.has(lower) && this.isPartitive(at))
    );
  }

  /** "Hundreds of terrorist attacks": a singular before a plural. */
  private isModifier(at: number): boolean {
    if (/s$|^(?:people|men|women|children|police)$/.test(this.lowerAt(at)) || !this.isNext(at + 1)) return false;
    return /[^s]s$/.test(this.lowerAt(at + 1)) && !this.closesAt(at + 1);
  }

  /** "Three of the dead". */
  private isPartitive(at: number): boolean {
    return this.lowerAt(at - 1) === 'the' && this.lowerAt(at - 2) === 'of';
  }

  /** "Police officers", "men and women": the last of the nouns that stand together. */
  private throughNouns(at: number): number {
    if (this.isNext(at + 1) && this.isKnown(at + 1) && !this.isPossessive(at)) return this.throughNouns(at + 1);
    const joined = ['and', 'or'].includes(this.lowerAt(at + 1)) && this.isNext(at + 1) && this.isNext(at + 2);
    return joined && this.isKnown(at + 2) ? this.throughNouns(at + 2) : at;
  }

  private closesAt(at: number): boolean {
    const lower = this.lowerAt(at);
    if (CLOSES.has(lower) || PREPOSITIONS.has(lower) || NO_OBJECT.has(lower)) return true;
    if (STATES.has(lower) && this.lowerAt(at - 1) === 'of') return false;
    if (STATES.has(lower)) return !DESCRIBING.has(lower) || !this.isKnown(at + 1);
    return DEEDS.has(lower);
  }

  /** Whether the word stands in the sentence and only white space parts it from what stands before. */
  private isNext(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || word.span[1] > this.end) return false;
    const before = Math.max(this.position, this.words[at - 1]?.span[1] ?? 0);
    return /^(?:['’]s?)?[\s"“”‘’']{0,3}$/.test(this.text.slice(before, word.span[0]));
  }

  private isPossessive(at: number): boolean {
    const end = this.words[at]?.span[1] ?? 0;
    return /^['’]s?\s\p{L}/u.test(this.text.slice(end, end + 4));
  }

  private lowerAt(at: number): string {
    return plain(this.words[at]?.text ?? '');
  }

  private headAt(at: number): Head {
    return { text: this.words[at]!.text, lower: this.lowerAt(at), span: this.words[at]!.span };
  }
}

function nounWords(
  text: string,
  words: readonly Word[],
  number: NumberExpression,
  first: number,
  last: number,
): string | null {
  if (last < first) return null;
  const from = text.slice(number.span[1], words[first]!.span[0]).trim() === '' ? words[first]!.span[0] : number.span[1];
  return text.slice(from, words[last]!.span[1]).replace(/^of\s/i, '').trim();
}

/** Whether the phrase counts or measures what is never people ("two days", "five attacks"). */
export const countsThings = (counted: Counted): boolean => measures(counted) || isAmong(THINGS, counted);

/** Whether the number measures: "two days", "40 miles". */
export const measures = (counted: Counted): boolean => isAmong(UNITS, counted);

const isAmong = (nouns: ReadonlySet<string>, { of, people }: Counted): boolean =>
  of !== null && !people && nouns.has(plain(of.split(/\s+/).at(-1) ?? ''));
