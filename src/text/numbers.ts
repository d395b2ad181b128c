import type { Bound, Span } from '../document/index.ts';
import { type Amount, amountOf, amountsOf } from './amounts.ts';
import { boundAfter, boundBefore, type FoundBound } from './bounds.ts';
import { CURRENCY_WORDS } from './currencies.ts';
import { countsNothing } from './not-counts.ts';

/** A number as a text words it, with what bounds it. Offsets are UTF-16 code units, end exclusive. */
export interface NumberExpression {
  /** The number with the words that bound it: "as many as 200", "between $20,000 and $150,000", "a further four". */
  readonly span: Span;
  /** The number alone, sign of currency and magnitude included. */
  readonly number: Span;
  /** The words that decided the bound; null where the bare number did. */
  readonly boundWords: Span | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  /** A currency is named: "$3m", "two million euros". */
  readonly money: boolean;
}

interface Placed extends Amount {
  readonly span: Span;
}

const CURRENCY_NAME = new RegExp(`^${CURRENCY_WORDS}`, 'iu');
/** How far back and ahead a number's neighbourhood is looked at, so that the work stays linear. */
const REACH = 60;
/** Pounds are weighed and marks are given as well; from this amount on they are money, unless of something. */
const POUNDS = /^\s(?:of\s)?(?:pounds|marks)\b(?!\sof\b)/iu;
const POUNDS_FROM = 1000;

/**
 * The numbers of `text` from `start` to `end` that count or measure something, in order and apart. Ages, dates, times,
 * years, percentages, ordinals, scores, labels ("Flight 17", "Group of Seven") and parts of compound words ("six-day")
 * are none. Ranges ("10 to 15", "between 10 and 15") are one expression; the two ends of a change ("from 19 to 26") are
 * two. Linear in the length.
 */
export function numbersIn(text: string, start = 0, end = text.length): readonly NumberExpression[] {
  const amounts = amountsIn(text, start, end);
  const numbers: NumberExpression[] = [];
  let from = start;
  for (let at = 0; at < amounts.length; at++) {
    const first = amounts[at]!;
    const last = lastOfRange(text, from, amounts, at);
    const range = last > at ? amounts[last]! : null;
    at = last;
    const number: Span = [first.span[0], (range ?? first).span[1]];
    if (!Number.isFinite(first.max) || countsNothing(text, number, start, end)) continue;
    numbers.push(expressionOf(text, from, end, number, first, range));
    from = numbers.at(-1)!.span[1];
  }
  return numbers;
}

function amountsIn(text: string, start: number, end: number): readonly Placed[] {
  return amountsOf(text.slice(start, end)).map(({ index, words }) => ({
    ...amountOf(words),
    span: [start + index, start + index + words.length],
  }));
}

/** What parts two guesses of one number: "eight, possibly ten", "hundreds or maybe thousands". */
const GUESSED = /^(?:,|,?\sor)\s(?:maybe|perhaps|possibly|probably|even)\s$/i;
const LONGEST_GAP = 24;
/** "24 billion dollars and 36 billion dollars": what is counted is named twice. */
const COUNTED = /^\s(?<noun>\p{Ll}{3,})(?:\s(?:an?|per|each)\s\p{Ll}+)?(?=\s(?:and|to)\s$)/u;

/** Most numbers a list of guesses has: "100,000, 200,000 or 250,000". */
const LONGEST_LIST = 4;

/** Index of the amount that ends the range begun at `first`; `first` itself where none does. */
function lastOfRange(text: string, from: number, amounts: readonly Placed[], first: number): number {
  let last = first;
  while (
    last + 1 < amounts.length &&
    last - first < LONGEST_LIST &&
    amounts[last]!.max < amounts[last + 1]!.max &&
    text.slice(amounts[last]!.span[1], amounts[last]!.span[1] + 3).startsWith(', ') &&
    amounts[last + 1]!.span[0] === amounts[last]!.span[1] + 2
  )
    last++;
  const end = amounts[last + 1];
  return end !== undefined && joins(text, from, amounts[last]!, end) ? last + 1 : first;
}

/** What the first end of a range has of the other's magnitude: the ten of "ten to 15 million" are millions. */
const lentScale = (first: Amount, second: Amount): number =>
  first.scale === 1 && first.max < second.max / second.scale ? second.scale : 1;

/** Whether two amounts are the ends of one range. */
function joins(text: string, from: number, first: Placed, second: Placed): boolean {
  const whole = text.slice(first.span[1], Math.min(second.span[0], first.span[1] + LONGEST_GAP));
  const counted = COUNTED.exec(whole);
  const twice = counted !== null && text.startsWith(` ${counted.groups!.noun}`, second.span[1]);
  const gap = twice ? whole.slice(counted[0].length) : whole;
  if (first.span[1] + whole.length !== second.span[0] || first.vague !== second.vague) return false;
  const lent = lentScale(first, second);
  if (first.max * lent >= second.max) return false;
  const before = text.slice(Math.max(from, first.span[0] - REACH), first.span[0]);
  if (/^\sand\s$/i.test(gap)) return /\bbetween\s$/i.test(before);
  if (/^\s?[-–—]\s?$/u.test(gap)) return true;
  if (GUESSED.test(gap)) return true;
  // "Rose by 40 to 300": a change, and what it led to.
  if (/^\sto\s$/i.test(gap) && /\bby\s$/i.test(before) && second.max > 2 * first.max * lent) return false;
  if (/^\s(?:to|or)\s$/i.test(gap))
    return (
      !/\bfrom\s$/i.test(before) ||
      /\b(?:rang\w+|any(?:where|thing)|varying|varied)\s(?:\S+\s){0,2}from\s$/i.test(before)
    );
  return false;
}

function expressionOf(
  text: string,
  from: number,
  end: number,
  number: Span,
  first: Placed,
  range: Placed | null,
): NumberExpression {
  const before = boundBefore(text.slice(Math.max(from, number[0] - REACH), number[0]), number[0], range !== null);
  const behind = text.slice(number[1], Math.min(end, number[1] + REACH));
  const after = boundAfter(behind, number[1]);
  const named = CURRENCY_NAME.exec(behind) ?? (first.min >= POUNDS_FROM ? POUNDS.exec(behind) : null);
  const money = first.money || named !== null;
  const span: Span = [before.start, Math.max(after?.span[1] ?? 0, number[1] + (named?.[0].length ?? 0))];
  return { span, number, money, ...boundsOf(first, range, after ?? before.bound) };
}

function boundsOf(
  first: Amount,
  range: Amount | null,
  found: FoundBound | null,
): Pick<NumberExpression, 'min' | 'max' | 'bound' | 'boundWords'> {
  const boundWords = found?.span ?? null;
  if (range !== null) {
    const lent = lentScale(first, range);
    return { min: first.min * lent, max: range.max, bound: 'range', boundWords };
  }
  const { min, max, vague } = first;
  if (found?.bound === 'at-least') return { min, max: null, bound: 'at-least', boundWords };
  if (found?.bound === 'at-most') return { min: null, max, bound: 'at-most', boundWords };
  return { min, max, bound: vague ? 'vague' : (found?.bound ?? 'exact'), boundWords };
}
