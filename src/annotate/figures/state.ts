import type { FigureKind } from '../../document/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { asideEnd } from './aside.ts';
import type { Counted } from './counted.ts';
import { isGunshot } from './gunshot.ts';
import { BETWEEN, DEEDS, NO_OBJECT, PASSIVE, STATES, STOPS } from './lexicon.ts';
import { type Clue, clueAt, gapBefore, inside, lowerAt, type Sentence } from './sentence.ts';
import { isLarge } from './size.ts';

/** How many words that decide nothing may stand between the noun and its verb ("people in the town of Orlesk were"). */
const ASTRAY = 6;
/** States that are no participles, so that nothing behind them can be their object. */
const ADJECTIVES = wordSet(
  'dead missing hurt hostage captive homeless custody unaccounted starving jobless unemployed',
);

/** What befalls buildings, towns and teams as well: of a noun that may name anything it tells nothing. */
const OF_THINGS = new Set(
  'burned burnt buried evacuated relocated admitted beaten captured missing stranded trapped affected snatched'.split(
    ' ',
  ),
);

/** The state or deed behind the noun: "26 people in Orlesk were killed", "26 dead", "who died". */
export function stateOf(sentence: Sentence, counted: Counted): Clue | null {
  const first = counted.to + wordsAside(sentence, counted);
  let astray = 0;
  let passive = false;
  for (let at = first; inside(sentence, at) && astray <= ASTRAY; at++) {
    const word = lowerAt(sentence, at);
    if (endsClause(sentence, counted, at, first) || isDenied(sentence, at) || isGunshot(sentence, counted, at))
      return null;
    const state = STATES.get(word);
    if (state !== undefined && (counted.people || (astray === 0 && !OF_THINGS.has(word)))) {
      const told =
        !isActive(sentence, at) &&
        !isOthers(sentence, counted, at) &&
        (passive || ADJECTIVES.has(word) || hasNoObject(sentence, at) || isNominal(sentence, counted, at));
      return told ? clueAt(sentence, at, kindAt(sentence, counted, at, state)) : null;
    }
    const deed = DEEDS.get(word);
    if (
      deed !== undefined &&
      (deed !== 'crowd' || (isLarge(counted) && !(passive && word === 'blocked'))) &&
      (counted.people || !OF_PEOPLE.test(word)) &&
      !NO_DEED.test(sentence.text.slice(sentence.words[at]!.span[0], sentence.words[at]!.span[1] + DEED_REACH))
    )
      return clueAt(sentence, at, deed);
    if (!passive && REPORT.test(word) && !TELLS_STATE(lowerAt(sentence, at + 1))) return null;
    if (STOPS.has(word) || (/^\p{N}/u.test(word) && !isLabelled(sentence, at))) return null;
    if (PASSIVE.has(word)) passive = true;
    else if (!BETWEEN.has(word)) astray++;
  }
  return null;
}

/** "Two batteries crossed the river", "150 tractors in protest": what is no people flees from nothing by that, and is no crowd. */
const OF_PEOPLE = /^(?:cross|protest(?:ing)?$|marching$|rallying$|demonstrating$)/;
/** "People face coastal flooding", "students attended a private college", "migrants blocked in Tarn": nobody flees or gathers by that. */
const NO_DEED =
  /^(?:flooding(?!\s(?:in|out|over|across|towards?|through)(?:to)?\b)|attend(?:ed|ing)\s(?:(?!the\sopening)[\p{L}’'-]+\s){0,3}(?:schools?|college|universit(?:y|ies)|academy|kindergarten|campus|class(?:es)?)\b|blocked\s(?:in|at|near|by|from|on|for|outside)\b)/iu;
const DEED_REACH = 60;
/** "Three activists reported he was killed": they tell it, unless it is told of them ("reported dead"). */
const REPORT = /^(?:reported|feared|believed|thought|confirmed|declared|presumed|estimated)$/;
const TELLS_STATE = (next: string): boolean =>
  STATES.has(next) ||
  DEEDS.has(next) ||
  PASSIVE.has(next) ||
  /^(?:to|by|among|in|so|as|yet|still|now|already|on)$/.test(next);

/** "Flight 2207", "Ward 6": the number belongs to a name. */
const isLabelled = ({ words }: Sentence, at: number): boolean => /^\p{Lu}/u.test(words[at - 1]?.text ?? '');

/** Whether a mark before the word parts it from the noun. A comma does not before "who" or "were". */
function endsClause(sentence: Sentence, counted: Counted, at: number, first: number): boolean {
  const gap =
    at === counted.to ? sentence.text.slice(counted.span[1], sentence.words[at]!.span[0]) : gapBefore(sentence, at);
  if (/[.;:!?()–—]/.test(gap)) return true;
  return gap.includes(',') && !BETWEEN.has(lowerAt(sentence, at)) && (at !== first || at === counted.to);
}

/** What a state means where it stands. */
function kindAt(sentence: Sentence, counted: Counted, at: number, state: FigureKind): FigureKind {
  if (isFatal(sentence, at)) return 'killed';
  if (isEither(sentence, at)) return 'affected';
  const { text, words, span } = sentence;
  const end = words[at]!.span[1];
  if (lowerAt(sentence, at) === 'buried' && UNDER.test(text.slice(end, Math.min(span[1], end + 40)))) return 'missing';
  const made = [at - 1, counted.from - 1].some((before) => MADE.has(lowerAt(sentence, before)));
  return lowerAt(sentence, at) === 'homeless' && made ? 'displaced' : state;
}

/** Whoever is under the mud has not been found. */
const UNDER =
  /^\salive\b|^\s(?:under|beneath|in)\s(?:the\s|tons\sof\s)?(?:rubble|debris|wreckage|ruins|mud|earth|snow)\b/iu;
/** Who is made homeless had a home; who is homeless may never have. */
const MADE = new Set(['left', 'leaving', 'leave', 'leaves', 'made', 'making', 'makes', 'rendered', 'rendering']);

/** "Were shot and were pronounced dead in hospital." */
const PRONOUNCED = /^[^.;:!?]{0,80}?\b(?:were|was)\s(?:soon\s|later\s|both\s|all\s)?(?:pronounced|declared)\sdead\b/iu;
const LONGEST_RESCUE = 120;

/** "Fatally shot", "shot and killed", "stabbed to death", "shot ... and later pronounced dead". */
function isFatal(sentence: Sentence, at: number): boolean {
  const end = sentence.words[at]!.span[1];
  return (
    lowerAt(sentence, at - 1) === 'fatally' ||
    /^\s(?:(?:and\s)?(?:killed|dead)|to\sdeath)\b/.test(sentence.text.slice(end, end + 14)) ||
    PRONOUNCED.test(sentence.text.slice(end, Math.min(sentence.span[1], end + LONGEST_RESCUE)))
  );
}

/** "Killed or wounded": some the one, some the other. */
const isEither = (sentence: Sentence, at: number): boolean =>
  EITHER.test(sentence.text.slice(sentence.words[at]!.span[1], sentence.words[at]!.span[1] + EITHER_REACH));
/** "Forty were killed and injured in the raid"; "two were killed and injured nine" tells of others. */
const EITHER =
  /^\s(?:or\s(?:wounded|injured|hurt|maimed|missing|captured|killed)\b|and\s(?:wounded|injured|hurt|maimed)(?=[.,;:)]|\s(?:in|by|when|after|during|as|while|since|across|there)\b|$))/u;
const EITHER_REACH = 24;

/** "Were not hurt". What is not only, or not yet, so is left to the words behind. */
const isDenied = (sentence: Sentence, at: number): boolean =>
  /^(?:not|never)$/.test(lowerAt(sentence, at)) && !/^(?:only|just|yet|all)$/.test(lowerAt(sentence, at + 1));

/** "A soldier who abducted and wounded a rival" did so himself; who drowned was not drowning anybody. */
const isActive = (sentence: Sentence, at: number): boolean =>
  /^(?:who|that)$/.test(lowerAt(sentence, at - 1)) && !/^(?:drowned|suffocated|evacuated)$/.test(lowerAt(sentence, at));

/** "Relatives of the dead" are others; who is "among the dead" is none. */
const isOthers = (sentence: Sentence, { to }: Counted, at: number): boolean =>
  at > to && lowerAt(sentence, at - 1) === 'the' && lowerAt(sentence, at - 2) !== 'among';

/** A bare participle tells a state unless an object follows it: "two gunmen killed a guard". */
function hasNoObject(sentence: Sentence, at: number): boolean {
  if (!inside(sentence, at + 1) || !/^\s+$/.test(gapBefore(sentence, at + 1))) return true;
  const next = lowerAt(sentence, at + 1);
  // "Killed at least 88 people": the number is the object.
  if (
    /^(?:least|most|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands)$/.test(
      lowerAt(sentence, at + 2),
    ) &&
    !/^(?:and|or|in|on|by|when|as)$/.test(next)
  )
    return false;
  if (next === 'off')
    return OFF_PLACE.test(sentence.text.slice(sentence.words[at + 1]!.span[1], sentence.words[at + 1]!.span[1] + 40));
  // "The people killed were nurses": the sentence's verb follows.
  return NO_OBJECT.has(next) || /(?:ly|ing)$|^(?:were|was|are|is|have|has|had)$/.test(next);
}

/** "Drowned off Carrow Point"; what is killed off is an object. */
const OFF_PLACE = /^\s(?:\p{Lu}|(?:the|its)\s(?:\p{L}+\s){0,2}(?:coasts?|shores?|islands?)\b)/u;

/** "The 53 wounded". */
const isNominal = (sentence: Sentence, { from, to, of }: Counted, at: number): boolean =>
  of === null && at === to && lowerAt(sentence, from - 1) === 'the';

/** How many words an aside behind the noun has. */
function wordsAside(sentence: Sentence, { to, span }: Counted): number {
  const end = asideEnd(sentence.text, [span[1], sentence.span[1]]);
  let words = 0;
  while (inside(sentence, to + words) && sentence.words[to + words]!.span[0] < end) words++;
  return words;
}

/** The state inside the noun phrase: "four dead Americans". */
export function describedOf(sentence: Sentence, counted: Counted): Clue | null {
  if (!counted.people) return null;
  for (let at = counted.to - 2; at >= counted.from; at--) {
    const state = STATES.get(lowerAt(sentence, at));
    if (state !== undefined && sentence.words[at]!.span[0] >= counted.number.number[1])
      return clueAt(sentence, at, state);
  }
  return null;
}
