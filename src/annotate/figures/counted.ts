import type { Span } from '../../document/index.ts';
import { type NumberExpression, plain, type Word } from '../../text/index.ts';
import { wordFrom } from '../reading/reading.ts';
import { KIND_NOUNS, THINGS, UNITS } from './lexicon.ts';
import { isAsylumSeekers, nounPhraseBehind } from './noun-phrase.ts';
import { namesPeople } from './people.ts';
import type { Clue } from './sentence.ts';

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
  readonly noun: Clue | null;
  /** Indices of the phrase's first word and of the first behind it. */
  readonly from: number;
  readonly to: number;
}

/** Reads the noun phrase behind a number. `end` is where its sentence ends; `words` are those of the whole text. */
export function countedAt(text: string, words: readonly Word[], number: NumberExpression, end: number): Counted {
  const from = wordFrom(words, number.span[0]);
  const first = wordFrom(words, number.span[1]);
  const { last, head, pronoun } = nounPhraseBehind({ text, words, position: number.span[1], end }, first);
  const to = last + 1;
  const spanEnd = last < first ? number.span[1] : words[last]!.span[1];
  const isSeekers = isAsylumSeekers(plain(words[last - 1]?.text ?? ''), head?.lower ?? '');
  const noun = head === null ? undefined : KIND_NOUNS.get(isSeekers ? 'asylum-seekers' : head.lower);
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

/** People who are counted without a number that could be read: "a guard and his wife", "nobody". */
export const countedAs = (
  { from, to, span, number = span }: Pick<Counted, 'from' | 'to' | 'span'> & { readonly number?: Span },
  count: number,
): Counted => ({
  number: { span: number, number, boundWords: null, min: count, max: count, bound: 'exact', money: false },
  span,
  of: null,
  people: true,
  noun: null,
  from,
  to,
});

function nounWords(
  text: string,
  words: readonly Word[],
  number: NumberExpression,
  first: number,
  last: number,
): string | null {
  if (last < first) return null;
  const from = text.slice(number.span[1], words[first]!.span[0]).trim() === '' ? words[first]!.span[0] : number.span[1];
  return text
    .slice(from, words[last]!.span[1])
    .replace(/^["“”]?\s?of\s/iu, '')
    .trim();
}

/** Whether the phrase counts or measures what is never people ("two days", "five attacks"). */
export const countsThings = (counted: Counted): boolean => measures(counted) || isAmong(THINGS, counted);

/** Whether the number measures: "two days", "40 miles". */
export const measures = (counted: Counted): boolean => isAmong(UNITS, counted);

const isAmong = (nouns: ReadonlySet<string>, { of, people }: Counted): boolean =>
  of !== null && !people && nouns.has(plain(of.split(/\s+/).at(-1) ?? ''));
