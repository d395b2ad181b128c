import type { FigureKind, Span } from '../../document/index.ts';
import { plain, type Word } from '../../text/index.ts';
import { PREPOSITIONS } from '../heads.ts';
import type { Counted } from './counted.ts';
import { countsThings, measures } from './counted.ts';
import { estimateOf } from './estimate.ts';
import { BETWEEN, DEEDS, DONE_TO, NO_OBJECT, OF_NOUNS, PASSIVE, STATES } from './lexicon.ts';

/** A kind with the words that decided it. */
export interface Clue {
  readonly kind: FigureKind;
  readonly span: Span;
}

/** A sentence's text and the words of the whole text. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly span: Span;
}

/** How many words that decide nothing may stand between the noun and its verb ("people in the town of Orlesk were"). */
const ASTRAY = 6;
/** How far back a toll may be named. */
const TOLL_REACH = 110;
/** How many words of a list may stand between its verb and the number. */
const LISTED = 9;

/**
 * What a number of people counts, from the words around it: the verb whose object it is, the state or deed behind it,
 * a toll that reaches it, the noun itself. Null where none of these says.
 */
export function kindOf(sentence: Sentence, counted: Counted): Clue | null {
  if (measures(counted)) return null;
  if (countsThings(counted)) return estimateOf(sentence, counted);
  const clue =
    objectOf(sentence, counted) ??
    listedOf(sentence, counted) ??
    stateOf(sentence, counted) ??
    tollOf(sentence, counted) ??
    describedOf(sentence, counted) ??
    crowdOf(sentence, counted) ??
    phraseOf(sentence, counted);
  if (clue !== null) return clue;
  if (counted.noun !== null && isCount(counted)) return counted.noun;
  return estimateOf(sentence, counted);
}

/** A few protesters or supporters are people in a story; a crowd is counted. */
const CROWD_FROM = 20;
const isCount = ({ noun, number }: Counted): boolean =>
  noun?.kind !== 'crowd' || (number.min ?? number.max ?? 0) >= CROWD_FROM;

export const lowerAt = ({ words }: Sentence, at: number): string => plain(words[at]?.text ?? '');

export const inside = ({ words, span }: Sentence, at: number): boolean => {
  const word = words[at];
  return word !== undefined && word.span[0] >= span[0] && word.span[1] <= span[1];
};

const gapBefore = ({ text, words }: Sentence, at: number): string =>
  text.slice(words[at - 1]?.span[1] ?? 0, words[at]?.span[0] ?? text.length);

const SKIPPED = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'another',
  'other',
  'those',
  'all',
  'also',
  'almost',
  'further',
  'least',
]);

/** The verb or noun right before the number: "killing 26", "arrested the 12", "the deaths of 26". */
function objectOf(sentence: Sentence, counted: Counted): Clue | null {
  let at = counted.from - 1;
  const gap = sentence.text.slice(sentence.words[at]?.span[1] ?? 0, counted.number.span[0]);
  if (!/^[\s"“‘']{1,3}(?:the\s)?$/i.test(gap)) return null;
  while (SKIPPED.has(lowerAt(sentence, at)) && inside(sentence, at - 1)) at--;
  if (!inside(sentence, at)) return null;
  const word = lowerAt(sentence, at);
  const done = DONE_TO.get(word);
  if (LOSING.has(word) && (!counted.people || counted.of === null)) return null;
  if (done !== undefined && !isPassiveAt(sentence, at)) return { kind: done, span: sentence.words[at]!.span };
  if (word !== 'of' && word !== 'to' && word !== 'among') return null;
  const noun = lowerAt(sentence, at - 1);
  const kind = OF_NOUNS.get(noun);
  return kind !== undefined && inside(sentence, at - 1) ? { kind, span: sentence.words[at - 1]!.span } : null;
}

/** "The deaths of Ambassador Orrin and three others", "killing a policeman and two passers-by": behind others in a list. */
function listedOf(sentence: Sentence, counted: Counted): Clue | null {
  let at = counted.from - 1;
  if (!counted.people || lowerAt(sentence, at) !== 'and' || !inside(sentence, at)) return null;
  for (at--; inside(sentence, at) && counted.from - at <= LISTED; at--) {
    if (/[^\s,’'s]/.test(gapBefore(sentence, at + 1))) return null;
    const word = lowerAt(sentence, at);
    const kind = DONE_TO.get(word) ?? (lowerAt(sentence, at + 1) === 'of' ? OF_NOUNS.get(word) : undefined);
    if (kind !== undefined) return isPassiveAt(sentence, at) ? null : { kind, span: sentence.words[at]!.span };
    if (word !== 'of' && (BETWEEN.has(word) || STOPS.has(word) || PREPOSITIONS.has(word))) return null;
  }
  return null;
}

const isPassiveAt = (sentence: Sentence, at: number): boolean => PASSIVE.has(lowerAt(sentence, at - 1));

/** The state or deed behind the noun: "26 people in Orlesk were killed", "26 dead", "who died". */
function stateOf(sentence: Sentence, counted: Counted): Clue | null {
  let astray = 0;
  let passive = false;
  let at = afterAside(sentence, counted.to);
  for (; inside(sentence, at) && astray <= ASTRAY; at++) {
    const gap =
      at === counted.to ? sentence.text.slice(counted.span[1], sentence.words[at]!.span[0]) : gapBefore(sentence, at);
    const word = lowerAt(sentence, at);
    if (
      /[.;:!?()–—]/.test(gap) ||
      (/,/.test(gap) && !BETWEEN.has(word) && at !== counted.to + skippedTo(sentence, counted))
    )
      return null;
    const state = STATES.get(word);
    if (state !== undefined && (counted.people || astray === 0))
      return passive || isAdjective(word) || hasNoObject(sentence, at)
        ? { kind: isFatal(sentence, at) ? 'killed' : state, span: sentence.words[at]!.span }
        : null;
    const deed = DEEDS.get(word);
    if (deed !== undefined && (deed !== 'crowd' || isLarge(counted)))
      return { kind: deed, span: sentence.words[at]!.span };
    if (PASSIVE.has(word)) passive = true;
    else if (BETWEEN.has(word)) continue;
    else if (STOPS.has(word) || /^\p{N}/u.test(word)) return null;
    else astray++;
  }
  return null;
}

/** "Fatally shot", "shot and killed", "stabbed to death". */
const isFatal = (sentence: Sentence, at: number): boolean =>
  lowerAt(sentence, at - 1) === 'fatally' ||
  /^\s(?:(?:and\s)?(?:killed|dead)|to\sdeath)\b/.test(
    sentence.text.slice(sentence.words[at]!.span[1], sentence.words[at]!.span[1] + 14),
  );

const isLarge = ({ number }: Counted): boolean => (number.min ?? number.max ?? 0) >= CROWD_FROM;

const STOPS = new Set([
  'and',
  'but',
  'while',
  'when',
  'after',
  'before',
  'because',
  'said',
  'says',
  'told',
  'say',
  'if',
  'killing',
  'wounding',
  'injuring',
  'whose',
]);
/** Whoever loses people has had them killed; what else is lost is no figure of people. */
const LOSING = new Set(['lost', 'losing']);
const ADJECTIVES = new Set([
  'dead',
  'missing',
  'hurt',
  'hostage',
  'captive',
  'homeless',
  'custody',
  'unaccounted',
  'starving',
  'jobless',
  'unemployed',
]);
const isAdjective = (word: string): boolean => ADJECTIVES.has(word);

/** A bare participle tells a state unless an object follows it: "two gunmen killed a guard". */
function hasNoObject(sentence: Sentence, at: number): boolean {
  if (!inside(sentence, at + 1) || !/^\s+$/.test(gapBefore(sentence, at + 1))) return true;
  return NO_OBJECT.has(lowerAt(sentence, at + 1)) || /(?:ly|ing)$/.test(lowerAt(sentence, at + 1));
}

const ASIDE =
  /^,\s(?:including|among\sthem|most(?:ly)?|many|some|all|mainly|at\sleast|nearly|almost|half|about|one|two|three|four|five|six)\b[^,.;]{0,80},\s/iu;

/** The state inside the noun phrase: "four dead Americans". */
function describedOf(sentence: Sentence, counted: Counted): Clue | null {
  for (let at = counted.to - 2; at >= counted.from && counted.people; at--) {
    const state = STATES.get(lowerAt(sentence, at));
    if (state !== undefined && sentence.words[at]!.span[0] >= counted.number.number[1])
      return { kind: state, span: sentence.words[at]!.span };
  }
  return null;
}

/** Jumps over ", including four children,". */
function afterAside(sentence: Sentence, at: number): number {
  return at + skippedTo(sentence, { to: at, span: [0, sentence.words[at - 1]?.span[1] ?? 0] });
}

function skippedTo(sentence: Sentence, { to, span }: Pick<Counted, 'to' | 'span'>): number {
  const aside = ASIDE.exec(sentence.text.slice(span[1], Math.min(sentence.span[1], span[1] + 100)));
  if (!aside) return 0;
  let skipped = 0;
  while (inside(sentence, to + skipped) && sentence.words[to + skipped]!.span[0] < span[1] + aside[0].length) skipped++;
  return skipped;
}

const TOLL =
  /\b(?:(death\stoll|toll|body\scount|(?:number|count|tally)\sof\s(?:the\s)?(?:people\s|those\s|confirmed\s|\p{L}+\s)?(dead|deaths|killed|fatalities|victims|injured|wounded|injuries|missing|displaced|refugees|migrants|detained|arrests|arrested|infections|cases|infected|hostages|casualties|protesters)|(deaths|fatalities|injuries|arrests|infections))\b[^.;!?]{0,70}?)\b(?:to|at|of|is|was|are|were|from|reached|reaches|hit|topped|tops|passed|passes|exceeded|surpassed|past|above|totalled|totaled)\s$/iu;
const TOLL_KINDS: readonly (readonly [RegExp, FigureKind])[] = [
  [/injur|wounded/i, 'injured'],
  [/missing/i, 'missing'],
  [/displaced|refugee|migrant/i, 'displaced'],
  [/detain|arrest/i, 'detained'],
  [/infect|cases/i, 'infected'],
  [/hostages/i, 'hostage'],
  [/casualties/i, 'affected'],
  [/protesters/i, 'crowd'],
];

/** A toll that reaches the number: "the death toll rose to 26", "the number of injured stands at 387". */
function tollOf({ text, span }: Sentence, { number }: Counted): Clue | null {
  const start = Math.max(span[0], number.span[0] - TOLL_REACH);
  const match = TOLL.exec(text.slice(start, number.span[0]));
  if (!match) return null;
  const words = match[2] ?? match[3] ?? 'dead';
  const kind = TOLL_KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'killed';
  const named = /^\S+(?:\stoll|\sof\s(?:the\s)?\S+|\scount)?/i.exec(match[1]!)![0];
  return { kind, span: [start + match.index, start + match.index + named.length] };
}

const CROWD = /\b(?:(crowds?|attendance|turnout)\b[^.;!?]{0,30}\b(?:at|of|was|reached|put\sat)|(in\sfront\sof))\s$/iu;

/** "A crowd estimated at 4,000", "in front of 15,522". */
function crowdOf({ text, span }: Sentence, counted: Counted): Clue | null {
  if (!isLarge(counted) || !counted.people) return null;
  const start = Math.max(span[0], counted.number.span[0] - 60);
  const match = CROWD.exec(text.slice(start, counted.number.span[0]));
  if (!match) return null;
  const words = (match[1] ?? match[2])!;
  return { kind: 'crowd', span: [start + match.index, start + match.index + words.length] };
}

const PHRASES: readonly (readonly [FigureKind, RegExp])[] = [
  [
    'killed',
    /^[^,.;:]{0,40}?\b(?:los[et]\s(?:their|his|her)\s(?:life|lives)|shot\sdead|burned\sto\sdeath|stabbed\sto\sdeath)\b/iu,
  ],
  [
    'displaced',
    /^[^,.;:]{0,40}?\b(?:(?:left|lost|fled|forced\sfrom|driven\sfrom)\stheir\s(?:homes?|villages|towns)|seeking\sasylum)\b/iu,
  ],
  ['detained', /^[^,.;:]{0,40}?\b(?:taken\sinto\scustody|under\sarrest|behind\sbars|in\s(?:jail|prison))\b/iu],
  ['infected', /^[^,.;:]{0,40}?\b(?:tested\spositive|fell\sill|fallen\sill|contracted)\b/iu],
  [
    'affected',
    /^[^,.;:]{0,40}?\b(?:without\s(?:power|electricity|water|food|shelter|homes)|in\sneed\sof|los[et]\stheir\s(?:jobs?|homes|health|insurance)|need\s(?:aid|food|help))\b/iu,
  ],
  ['crowd', /^[^,.;:]{0,40}?\b(?:took\sto\sthe\sstreets|turned\sout|filled\sthe\s(?:square|streets))\b/iu],
  ['infected', /^\s(?:(?:new|confirmed|suspected|active|more)\s)*cases\b/iu],
];

/** Idioms behind the number. */
function phraseOf({ text, span }: Sentence, counted: Counted): Clue | null {
  if (!counted.people) return null;
  const from = counted.span[1];
  const after = text.slice(from, Math.min(span[1], from + 80));
  for (const [kind, pattern] of PHRASES) {
    const match = pattern.exec(after);
    if (match && (kind !== 'crowd' || isLarge(counted))) {
      return { kind, span: [from, from + match[0].length] };
    }
  }
  return null;
}
