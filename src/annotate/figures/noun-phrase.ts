import type { Span } from '../../document/index.ts';
import { plain, type Word } from '../../text/index.ts';
import { PREPOSITIONS } from '../parties/heads.ts';
import { CLOSES, DEEDS, HOW_BADLY, KIND_NOUNS, NO_OBJECT, STATES, UNITS } from './lexicon.ts';
import { namesPeople } from './people.ts';

/** Where a number ends, and where its sentence does. */
export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly position: number;
  readonly end: number;
}

export interface NounPhrase {
  /** Index of the last word of the phrase; before the first where there is none. */
  readonly last: number;
  readonly head: { readonly text: string; readonly lower: string; readonly span: Span } | null;
  /** "Of them": the noun stands elsewhere. */
  readonly pronoun: boolean;
}

/** A noun phrase longer than this counts something else. */
const LONGEST = 6;
const PRONOUNS = new Set(['them', 'those', 'these', 'whom', 'us', 'you', 'which']);
/** "A 200,000 figure": the number is spoken of, and its noun stands elsewhere. */
const NUMBER_NOUNS = new Set(['figure', 'figures', 'number', 'estimate', 'total', 'mark', 'count', 'tally']);
const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'a', 'an', 'all']);

/** Behind a number without a noun, these tell where it comes from: "the 103 announced on Monday". */
const TOLD = new Set(['announced', 'reported', 'given', 'recorded', 'cited', 'quoted', 'listed', 'known', 'confirmed']);

/** States that may stand before their noun: "four dead Americans". */
const DESCRIBING = new Set(
  'dead wounded injured missing displaced stranded trapped homeless captured jailed detained imprisoned kidnapped abducted infected starving drowned'.split(
    ' ',
  ),
);
/** Reads from the word `first`, the first behind the number, up to the head of the noun phrase. */
export function nounPhraseBehind(place: Place, first: number): NounPhrase {
  let at = first;
  if (lowerAt(place, at) === 'of' && isNext(place, at)) {
    at++;
    if (PRONOUNS.has(lowerAt(place, at)) && isNext(place, at)) return { ...phraseTo(place, at), pronoun: true };
    while (at < first + LONGEST && DETERMINERS.has(lowerAt(place, at)) && isNext(place, at)) at++;
  }
  if (lowerAt(place, at) === 'more' && isNext(place, at) && !isNounAt(place, at + 1))
    return { ...phraseTo(place, at), pronoun: true };
  let last = at - 1;
  for (; at < first + LONGEST && isNext(place, at); at++) {
    if (isKnown(place, at)) return phraseTo(place, throughNouns(place, at));
    if (joinsAdjectives(place, first, at)) continue;
    if (closesAt(place, at)) break;
    last = at;
  }
  // "of" with nothing behind it that could be counted belongs to no phrase, nor does the adverb of "one seriously".
  const end = lowerAt(place, last);
  const empty = last < first || end === 'of' || DETERMINERS.has(end) || HOW_BADLY.has(end);
  return empty ? { last: first - 1, head: null, pronoun: false } : phraseTo(place, last);
}

/** "Dozens more were hurt": nothing behind "more" is counted. "More than" and "more of" bound and divide. */
const isNounAt = (place: Place, at: number): boolean =>
  isNext(place, at) && (['than', 'of'].includes(lowerAt(place, at)) || !closesAt(place, at));

function phraseTo(place: Place, last: number): NounPhrase {
  const { text, span } = place.words[last]!;
  return { last, head: { text, lower: plain(text), span }, pronoun: false };
}

/** "False or misleading claims": the conjunction stands between two words that describe one noun. */
function joinsAdjectives(place: Place, first: number, at: number): boolean {
  if (!['and', 'or'].includes(lowerAt(place, at)) || at === first || /s$/.test(lowerAt(place, at - 1))) return false;
  const describes = isNext(place, at + 1) && isNext(place, at + 2) && !/^\p{N}/u.test(lowerAt(place, at + 1));
  return describes && !closesAt(place, at - 1) && !closesAt(place, at + 1) && /[^s]s$/.test(lowerAt(place, at + 2));
}

/** Whether the word at `at` names people or says a kind, and is no state behind the noun ("26 dead"). */
function isKnown(place: Place, at: number): boolean {
  const lower = lowerAt(place, at);
  if (isPossessive(place, at) || isModifier(place, at)) return false;
  if (namesPeople(place.words[at]?.text ?? '') || isAsylumSeekers(lowerAt(place, at - 1), lower)) return true;
  return STATES.has(lower) ? isPartitive(place, at) : KIND_NOUNS.has(lower);
}

/** Two words that are one noun; seekers of jobs are others. */
export const isAsylumSeekers = (before: string, head: string): boolean => before === 'asylum' && head === 'seekers';

/** "Hundreds of terrorist attacks": a singular before a plural. */
function isModifier(place: Place, at: number): boolean {
  if (/s$|^(?:people|men|women|children|police)$/.test(lowerAt(place, at)) || !isNext(place, at + 1)) return false;
  const next = lowerAt(place, at + 1);
  return /[^s]s$/.test(next) && !isSmallWord(next) && !STATES.has(next) && !DEEDS.has(next);
}

/** "Three of the dead". */
const isPartitive = (place: Place, at: number): boolean =>
  lowerAt(place, at - 1) === 'the' && lowerAt(place, at - 2) === 'of';

/** "Police officers", "men and women": the last of the nouns that stand together. */
function throughNouns(place: Place, first: number): number {
  let at = first;
  for (let next = at; next - first < LONGEST; next = at) {
    const joined = ['and', 'or'].includes(lowerAt(place, at + 1)) && isNext(place, at + 1);
    next = joined ? at + 2 : at + 1;
    if (!isNext(place, next) || !isKnown(place, next)) return at;
    at = next;
  }
  return at;
}

function closesAt(place: Place, at: number): boolean {
  const lower = lowerAt(place, at);
  // "Nine lost their lives": a verb with its object.
  if (/^(?:his|her|their)$/.test(lowerAt(place, at + 1)) && isNext(place, at + 1)) return true;
  if (TOLD.has(lower) && (!isNext(place, at + 1) || isSmallWord(lowerAt(place, at + 1)))) return true;
  if (isSmallWord(lower) || NUMBER_NOUNS.has(lower) || /^\p{N}/u.test(lower) || UNITS.has(lowerAt(place, at - 1)))
    return true;
  if (!STATES.has(lower)) return DEEDS.has(lower);
  if (lowerAt(place, at - 1) === 'of') return false;
  return !DESCRIBING.has(lower) || !isKnown(place, at + 1);
}

const isSmallWord = (lower: string): boolean => CLOSES.has(lower) || PREPOSITIONS.has(lower) || NO_OBJECT.has(lower);

/** Whether the word stands in the sentence and only white space or a quotation mark parts it from what stands before. */
function isNext({ text, words, position, end }: Place, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.span[1] > end) return false;
  const before = Math.max(position, words[at - 1]?.span[1] ?? 0);
  return /^(?:['’]s?)?[\s"“”‘’']{0,3}$/.test(text.slice(before, word.span[0]));
}

function isPossessive({ text, words }: Place, at: number): boolean {
  const end = words[at]?.span[1] ?? 0;
  return /^['’]s?\s\p{L}/u.test(text.slice(end, end + 4));
}

const lowerAt = ({ words }: Place, at: number): string => plain(words[at]?.text ?? '');
