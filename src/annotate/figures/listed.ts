import type { FigureKind } from '../../document/index.ts';
import { wordFrom } from '../reading.ts';
import { type Counted, countedAs } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { objectOf } from './object.ts';
import { isGap, itemFrom, PAIRS } from './person.ts';
import { inside, lowerAt, type Sentence } from './sentence.ts';
import { stateOf } from './state.ts';

const FIRST = new Set(['a', 'an', 'the']);
/** A longer list is read no further, so that the work stays linear. */
const LONGEST = 8;
/** What makes one person alone a figure. */
const HARMED: ReadonlySet<FigureKind> = new Set(['killed', 'injured']);
/** People named one by one are added up: "a guard, his wife and two passers-by were killed" is four, "a guard was killed" one. */
export function listedIn(sentence: Sentence): readonly FoundFigure[] {
  const { words, span } = sentence;
  const found: FoundFigure[] = [];
  for (let at = wordFrom(words, span[0]); inside(sentence, at); at++) {
    const list = FIRST.has(lowerAt(sentence, at)) || PAIRS.test(lowerAt(sentence, at)) ? listFrom(sentence, at) : null;
    if (list === null) continue;
    const clue = (list.number.max === 1 ? null : objectOf(sentence, list)) ?? stateOf(sentence, list);
    // One alone is a figure where the report says what became of him; that a man was arrested is the story.
    if (clue !== null && (list.number.max !== 1 || HARMED.has(clue.kind)))
      found.push({ sentence, clue, counted: list });
    at = list.to - 1;
  }
  return found;
}

/** Reads "a guard, a nurse and her two daughters" from its first word on; null where it begins with no person. */
function listFrom(sentence: Sentence, first: number): Counted | null {
  const opening = itemFrom(sentence, first);
  if (opening === null) return null;
  let { last, count } = opening;
  for (let items = 1; items < LONGEST; items++) {
    const joined = lowerAt(sentence, last + 1) === 'and' && isGap(sentence, last + 1, /^,?\s$/);
    const next = joined ? last + 2 : last + 1;
    const item = isGap(sentence, next, joined ? /^\s$/ : /^,\s$/) ? itemFrom(sentence, next) : null;
    if (item === null) break;
    last = item.last;
    count += item.count;
    if (joined) return countedOf(sentence, first, last, count);
  }
  // "A guard, his wife, who": what looked like a list is a person with an aside.
  const second = /^(?:second|third|other)$/.test(lowerAt(sentence, first + 1));
  return second || lowerAt(sentence, first) === 'the' ? null : countedOf(sentence, first, opening.last, opening.count);
}

const countedOf = ({ words }: Sentence, first: number, last: number, count: number): Counted =>
  countedAs({ from: first, to: last + 1, span: [words[first]!.span[0], words[last]!.span[1]] }, count);
