import type { FigureKind } from '../../document/index.ts';
import { wordFrom } from '../reading/reading.ts';
import { type Counted, countedAs } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { idiomOf } from './idioms.ts';
import { BETWEEN, HARMED, STATES } from './lexicon.ts';
import { objectOf } from './object.ts';
import { bareItemAt, bothFrom, type Item, isGap, itemFrom, namesSeveral, OWNERS, PAIRS } from './person.ts';
import { type Clue, inside, lowerAt, type Sentence } from './sentence.ts';
import { stateOf } from './state.ts';

const FIRST = new Set(['a', 'an', 'the']);
/** A longer list is read no further, so that the work stays linear. */
const LONGEST = 8;
/** What makes one person alone a figure. */
const COUNTS_ONE: ReadonlySet<FigureKind> = new Set([...HARMED, 'hostage']);

/** One alone is a figure where the report says what became of him; that a man was arrested is the story. */
export const isStory = ({ number: { max } }: Counted, { kind }: Clue): boolean => max === 1 && !COUNTS_ONE.has(kind);

/** People named one by one are added up: "a guard, his wife and two passers-by were killed" is four, "a guard was killed" one. */
export function listedIn(sentence: Sentence): readonly FoundFigure[] {
  const { words, span } = sentence;
  const found: FoundFigure[] = [];
  for (let at = wordFrom(words, span[0]); inside(sentence, at); at++) {
    const list = listAt(sentence, at);
    if (list === null) continue;
    const clue =
      (list.number.max === 1 ? null : objectOf(sentence, list)) ?? stateOf(sentence, list) ?? idiomOf(sentence, list);
    if (clue !== null) found.push({ sentence, clue, counted: list });
    at = list.to - 1;
  }
  return found;
}

function listAt(sentence: Sentence, at: number): Counted | null {
  const word = lowerAt(sentence, at);
  if (FIRST.has(word) || PAIRS.test(word)) return listFrom(sentence, at);
  const several = OWNERS.has(word) ? listFrom(sentence, at) : null;
  if (several !== null && several.number.max !== 1) return several;
  const told = bothFrom(sentence, at) ?? (OWNERS.has(word) ? gappedAt(sentence, at) : null);
  return told && countedOf(sentence, at, told.last, told.count);
}

/** "A man was killed and his brother badly hurt": the auxiliary stands with the first. */
function gappedAt(sentence: Sentence, at: number): Item | null {
  const item = lowerAt(sentence, at - 1) === 'and' ? itemFrom(sentence, at) : null;
  if (item === null || item.count !== 1) return null;
  // "Two climbers and their guide are feared dead".
  const joined = namesSeveral(sentence.words[at - 2]?.text ?? '') && BETWEEN.has(lowerAt(sentence, item.last + 1));
  const adverb = /ly$/.test(lowerAt(sentence, item.last + 1)) ? 1 : 0;
  return joined || STATES.has(lowerAt(sentence, item.last + 1 + adverb)) ? item : null;
}

/** Reads "a guard, a nurse and her two daughters" from its first word on; null where it begins with no person. */
function listFrom(sentence: Sentence, first: number): Counted | null {
  const opening = itemFrom(sentence, first);
  if (opening === null) return null;
  let { last, count } = opening;
  for (let items = 1; items < LONGEST; items++) {
    const joined = lowerAt(sentence, last + 1) === 'and' && isGap(sentence, last + 1, /^,?\s$/);
    const next = joined ? last + 2 : last + 1;
    const item = isGap(sentence, next, joined ? /^\s$/ : /^,\s$/)
      ? (itemFrom(sentence, next) ?? (joined ? bareItemAt(sentence, next) : null))
      : null;
    if (item === null) break;
    last = item.last;
    count += item.count;
    if (joined) return countedOf(sentence, first, last, count);
  }
  // "A guard, his wife, who": what looked like a list is a person with an aside.
  const second = /^(?:second|third|other)$/.test(lowerAt(sentence, first + 1));
  return second || isApposition(sentence, first, opening.last) || lowerAt(sentence, first) === 'the'
    ? null
    : countedOf(sentence, first, opening.last, opening.count);
}

const countedOf = ({ words }: Sentence, first: number, last: number, count: number): Counted =>
  countedAs({ from: first, to: last + 1, span: [words[first]!.span[0], words[last]!.span[1]] }, count);

/** "Her father, a singer who died young", "Ana Tolvaj, 34, a nurse, was": said of somebody whom the sentence has named. */
function isApposition({ text, words }: Sentence, first: number, last: number): boolean {
  const before = text.slice(Math.max(0, words[first]!.span[0] - 8), words[first]!.span[0]);
  if (/\p{L},\s\d{1,3},\s$/u.test(before)) return true;
  return /\p{L},\s$/u.test(before) && /^,?\swho\b/u.test(text.slice(words[last]!.span[1], words[last]!.span[1] + 6));
}
