import type { Span } from '../../document/index.ts';
import { plain } from '../../text/index.ts';
import { wordFrom } from '../reading.ts';
import type { Counted } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { namesPeople } from './noun-phrase.ts';
import { objectOf } from './object.ts';
import { inside, lowerAt, type Sentence } from './sentence.ts';
import { stateOf } from './state.ts';

const FIRST = new Set(['a', 'an']);
const NEXT = new Set(['a', 'an', 'his', 'her', 'their']);
/** How many words may describe one of the people ("a 42-year-old former teacher"). */
const DESCRIBING = 4;
/** A longer list is read no further, so that the work stays linear. */
const LONGEST = 8;
/** People named one by one are added up: "a guard and a passer-by were killed" is two. */
export function listedIn(sentence: Sentence): readonly FoundFigure[] {
  const { words, span } = sentence;
  const found: FoundFigure[] = [];
  for (let at = wordFrom(words, span[0]); inside(sentence, at); at++) {
    const isArticle = words[at]!.text.length <= 2 && FIRST.has(lowerAt(sentence, at));
    const list = isArticle ? listFrom(sentence, at) : null;
    if (list === null) continue;
    const clue = objectOf(sentence, list) ?? stateOf(sentence, list);
    if (clue !== null) found.push({ sentence, clue, counted: list });
    at = list.to - 1;
  }
  return found;
}

/** Reads "a guard, a nurse and her daughter" from its first article on; null where it is no list of people. */
function listFrom(sentence: Sentence, first: number): Counted | null {
  let last = personFrom(sentence, first);
  for (let count = 1; last !== null && count < LONGEST; count++) {
    const joined = lowerAt(sentence, last + 1) === 'and' && isGap(sentence, last + 1, /^,?\s$/);
    const next = joined ? last + 2 : last + 1;
    if (!NEXT.has(lowerAt(sentence, next)) || !isGap(sentence, next, joined ? /^\s$/ : /^,\s$/)) return null;
    last = personFrom(sentence, next);
    if (joined && last !== null) return countedOf(sentence, first, last, count + 1);
  }
  return null;
}

/** Index of the noun for one person that the article at `at` leads to. */
function personFrom(sentence: Sentence, at: number): number | null {
  for (let next = at + 1; next <= at + 1 + DESCRIBING && inside(sentence, next); next++) {
    if (!isGap(sentence, next, /^[\s-]$/)) return null;
    if (namesOne(sentence.words[next]!.text)) return next;
  }
  return null;
}

const namesOne = (word: string): boolean =>
  plain(word) === 'partner' || (namesPeople(word) && !/(?:[^s]s|men|people|police|children)$/i.test(word));

function isGap({ text, words }: Sentence, at: number, pattern: RegExp): boolean {
  const end = words[at - 1]?.span[1];
  const start = words[at]?.span[0];
  return end !== undefined && start !== undefined && start - end < 4 && pattern.test(text.slice(end, start));
}

function countedOf({ words }: Sentence, first: number, last: number, count: number): Counted {
  const span: Span = [words[first]!.span[0], words[last]!.span[1]];
  return {
    number: { span, number: span, boundWords: null, min: count, max: count, bound: 'exact', money: false },
    span,
    of: null,
    people: true,
    noun: null,
    from: first,
    to: last + 1,
  };
}
