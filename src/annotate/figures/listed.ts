import type { FigureKind, Span } from '../../document/index.ts';
import { plain } from '../../text/index.ts';
import { PREPOSITIONS } from '../heads.ts';
import { wordFrom } from '../reading.ts';
import type { Counted } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { BETWEEN, DEEDS, NO_OBJECT, STATES } from './lexicon.ts';
import { namesPeople } from './noun-phrase.ts';
import { objectOf } from './object.ts';
import { inside, lowerAt, type Sentence } from './sentence.ts';
import { stateOf } from './state.ts';

const FIRST = new Set(['a', 'an', 'the']);
const NEXT = new Set(['a', 'an', 'the', 'his', 'her', 'their']);
/** How many words may describe one of the people ("a 42-year-old former teacher"). */
const DESCRIBING = 4;
/** A longer list is read no further, so that the work stays linear. */
const LONGEST = 8;
/** What makes one person alone a figure. */
const HARMED: ReadonlySet<FigureKind> = new Set(['killed', 'injured']);
/** Two by their noun: "twin sisters", "a couple". */
const PAIRS = /^(?:twins?|couple)$/;
const SMALL: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, at) => [word, at + 2] as const),
);

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

/** Some of the people in a list: up to which word, and how many. */
interface Item {
  readonly last: number;
  readonly count: number;
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

function itemFrom(sentence: Sentence, at: number): Item | null {
  const word = lowerAt(sentence, at);
  if (PAIRS.test(word)) return pairAt(sentence, at);
  const owned = NEXT.has(word) && SMALL.has(lowerAt(sentence, at + 1));
  const digits = lowerAt(sentence, owned ? at + 1 : at);
  const number = SMALL.get(digits) ?? (/^\d{1,2}$/.test(digits) ? Number(digits) : undefined);
  if (number !== undefined) {
    const last = peopleFrom(sentence, owned ? at + 1 : at, namesSeveral);
    return last === null ? null : { last, count: number };
  }
  if (!NEXT.has(word)) return null;
  if (PAIRS.test(lowerAt(sentence, at + 1))) return pairAt(sentence, at + 1);
  const last = peopleFrom(sentence, at, namesOne);
  // "The blast killed a guard": behind a definite article the noun stands at once.
  return last === null || (word === 'the' && last > at + 2) ? null : { last, count: 1 };
}

/** "Twin sisters", "twin boys", "a couple". */
function pairAt(sentence: Sentence, at: number): Item | null {
  // "The couple" is known from before.
  if (lowerAt(sentence, at - 1) === 'the') return null;
  if (lowerAt(sentence, at) !== 'twin') return lowerAt(sentence, at + 1) === 'of' ? null : { last: at, count: 2 };
  return namesSeveral(sentence.words[at + 1]?.text ?? '') ? { last: at + 1, count: 2 } : null;
}

/** Index of the noun for people that the article or number at `at` leads to. */
function peopleFrom(sentence: Sentence, at: number, names: (word: string) => boolean): number | null {
  for (let next = at + 1; next <= at + 1 + DESCRIBING && inside(sentence, next); next++) {
    if (!isGap(sentence, next, /^[\s-]$/)) return null;
    if (PREPOSITIONS.has(lowerAt(sentence, next)) || NEXT.has(lowerAt(sentence, next))) return null;
    if (names(sentence.words[next]!.text)) return isHead(sentence, next) ? next : null;
  }
  return null;
}

/** "A father of three" is told of somebody else, and "a terrorist attack" is no person. */
function isHead(sentence: Sentence, at: number): boolean {
  const next = lowerAt(sentence, at + 1);
  const end = sentence.words[at]!.span[1];
  if (next === 'of' || /^['’]s?(?!\p{L})/u.test(sentence.text.slice(end, end + 3))) return false;
  if (!inside(sentence, at + 1) || !isGap(sentence, at + 1, /^\s$/)) return true;
  return (
    [BETWEEN, STATES, DEEDS, NO_OBJECT, PREPOSITIONS].some((known) => known.has(next)) || /(?:ed|ing|ly)$/.test(next)
  );
}

const namesOne = (word: string): boolean =>
  BEARER.test(plain(word)) || (namesPeople(word) && !/(?:[^s]s|men|people|police|children)$/i.test(word));
/** Nouns for one person that count nobody in the plural's lexicon, and compounds: "a lorry-driver", "a shopkeeper". */
const BEARER =
  /^(?:\p{L}[\p{L}-]+(?:teacher|worker|driver|keeper|officer|owner|maker|guard|fighter|player|farmer)|gunman|attacker|bomber|assailant|guide|hiker|climber|skier|sailor|shepherd|fisherman|hostage|partner)$/u;

const namesSeveral = (word: string): boolean => /(?:s|men|people|police|children)$/i.test(word) && namesPeople(word);

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
