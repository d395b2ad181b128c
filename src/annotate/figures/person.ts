import { plain } from '../../text/index.ts';
import { PREPOSITIONS } from '../parties/heads.ts';
import { BETWEEN, DEEDS, NO_OBJECT, STATES } from './lexicon.ts';
import { isOccupation, namesPeople } from './people.ts';
import { inside, lowerAt, type Sentence } from './sentence.ts';

/** Articles and possessives that one of several people is told with. */
const NEXT = new Set(['a', 'an', 'the', 'his', 'her', 'their']);
export const OWNERS = new Set(['his', 'her', 'their']);
/** How many words may describe one of the people ("a 42-year-old former teacher"). */
const DESCRIBING = 4;
/** Two by their noun: "twin sisters", "a couple". */
export const PAIRS = /^(?:twins?|couple)$/;
const SMALL: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, at) => [word, at + 2] as const),
);

/** One or several of the people in a list: up to which word, and how many. */
export interface Item {
  readonly last: number;
  readonly count: number;
}

/** The people told of from the word `at` on, "a guard", "her two sons", "twin girls"; null where it tells of none. */
export function itemFrom(sentence: Sentence, at: number): Item | null {
  const word = lowerAt(sentence, at);
  if (PAIRS.test(word)) return pairAt(sentence, at);
  const owned = NEXT.has(word) && SMALL.has(lowerAt(sentence, at + 1));
  const digits = lowerAt(sentence, owned ? at + 1 : at);
  const number = SMALL.get(digits) ?? (/^\d{1,2}$/.test(digits) ? Number(digits) : undefined);
  if (number !== undefined) {
    const last = peopleFrom(sentence, owned ? at + 1 : ownersAt(sentence, at), namesSeveral);
    return last === null ? null : { last, count: number };
  }
  if (!NEXT.has(word)) return null;
  if (isByAge(sentence, at + 1)) return { last: at + 1, count: 1 };
  if (PAIRS.test(lowerAt(sentence, at + 1))) return pairAt(sentence, at + 1);
  const last = peopleFrom(sentence, at, namesOne);
  // "The blast killed a guard": behind a definite article the noun stands at once.
  return last === null || (word === 'the' && last > at + 2) ? null : { last, count: 1 };
}

/** "A woman and man": the second of two without an article of its own. "An actor and singer was" is one person. */
export function bareItemAt(sentence: Sentence, at: number): Item | null {
  const isOne = inside(sentence, at) && namesOne(sentence.words[at]!.text) && isHead(sentence, at);
  return isOne && !/^(?:was|is|has|who)$/.test(lowerAt(sentence, at + 1)) ? { last: at, count: 1 } : null;
}

/** "Four of her five children": the word in front of their noun. */
function ownersAt(sentence: Sentence, at: number): number {
  if (lowerAt(sentence, at + 1) !== 'of' || !OWNERS.has(lowerAt(sentence, at + 2))) return at;
  return SMALL.has(lowerAt(sentence, at + 3)) ? at + 3 : at + 2;
}

/** "Twin sisters", "twin boys", "a couple". */
function pairAt(sentence: Sentence, at: number): Item | null {
  // "The couple" is known from before.
  if (lowerAt(sentence, at - 1) === 'the') return null;
  if (lowerAt(sentence, at) !== 'twin') return lowerAt(sentence, at + 1) === 'of' ? null : { last: at, count: 2 };
  return namesSeveral(sentence.words[at + 1]?.text ?? '') ? { last: at + 1, count: 2 } : null;
}

/** "Both passengers": the noun's last word, null where "both" stands with none. */
export const bothFrom = (sentence: Sentence, at: number): Item | null => {
  const last = lowerAt(sentence, at) === 'both' ? peopleFrom(sentence, at, namesSeveral) : null;
  return last === null ? null : { last, count: 2 };
};

/** Index of the noun for people that the article or number at `at` leads to. */
function peopleFrom(sentence: Sentence, at: number, names: (word: string) => boolean): number | null {
  for (let next = at + 1; next <= at + 1 + DESCRIBING && inside(sentence, next); next++) {
    if (!isGap(sentence, next, /^[\s-]$/)) return null;
    if (PREPOSITIONS.has(lowerAt(sentence, next)) || NEXT.has(lowerAt(sentence, next))) return null;
    // "Both passengers of the plane": several are no relation of whoever follows.
    const related = names === namesSeveral && lowerAt(sentence, next + 1) === 'of';
    if (!names(sentence.words[next]!.text)) continue;
    // "Her baby daughter": the one noun describes the other.
    const further = isGap(sentence, next + 1, /^\s$/) && !STATES.has(lowerAt(sentence, next + 1));
    if (further && names(sentence.words[next + 1]!.text)) continue;
    return related || isHead(sentence, next) ? next : null;
  }
  return null;
}

/** "A father of three" is told of somebody else, and "a terrorist attack" is no person. */
function isHead(sentence: Sentence, at: number): boolean {
  const next = lowerAt(sentence, at + 1);
  const end = sentence.words[at]!.span[1];
  if ((next === 'of' && !isOfNumber(sentence, at)) || /^['’]s?(?!\p{L})/u.test(sentence.text.slice(end, end + 3)))
    return false;
  if (!inside(sentence, at + 1) || !isGap(sentence, at + 1, /^\s$/)) return true;
  return (
    [BETWEEN, STATES, DEEDS, NO_OBJECT, PREPOSITIONS].some((known) => known.has(next)) ||
    /(?:ed|ing|ly)$|^(?:lost|broke|fell|remains)$/.test(next)
  );
}

/** "A boy of six", "a father of three". */
const isOfNumber = (sentence: Sentence, at: number): boolean =>
  /^(?:boy|girl|child|toddler|baby|youth|teenager|father|mother)$/.test(lowerAt(sentence, at)) &&
  (SMALL.has(lowerAt(sentence, at + 2)) || /^\d{1,2}$/.test(lowerAt(sentence, at + 2)));

/** "A 19-year-old was hurt": the age stands for the one. */
const isByAge = (sentence: Sentence, at: number): boolean =>
  /^\d{1,3}-year-old$/.test(lowerAt(sentence, at)) &&
  [BETWEEN, STATES, DEEDS].some((known) => known.has(lowerAt(sentence, at + 1)));

const namesOne = (word: string): boolean =>
  BEARER.test(plain(word)) ||
  isOccupation(`${word}s`) ||
  (namesPeople(word) && !/(?:[^s]s|men|people|police|children)$/i.test(word));
/** Nouns for one person that count nobody in the plural's lexicon, and compounds: "a lorry-driver", "a shopkeeper". */
const BEARER =
  /^(?:\p{L}[\p{L}-]+(?:teacher|worker|driver|keeper|officer|owner|maker|guard|fighter|player|farmer)|gunman|attacker|bomber|assailant|guide|hiker|climber|skier|sailor|shepherd|fisherman|hostage|partner|gardener|cleaner|cook|baker|builder|carpenter|electrician|mechanic|plumber|welder|\p{L}{2,}(?:[^\WlsLS]|[aceo]l)ist|\p{L}{3,}grapher)$/u;

export const namesSeveral = (word: string): boolean =>
  /(?:s|men|people|police|children)$/i.test(word) && namesPeople(word);

/** Whether what stands before the word `at` fits the pattern. */
export function isGap({ text, words }: Sentence, at: number, pattern: RegExp): boolean {
  const end = words[at - 1]?.span[1];
  const start = words[at]?.span[0];
  return end !== undefined && start !== undefined && start - end < 4 && pattern.test(text.slice(end, start));
}
