import type { Counted } from './counted.ts';
import { BETWEEN, DEEDS, NO_OBJECT, PASSIVE, STATES, STOPS } from './lexicon.ts';
import { type Clue, clueAt, gapBefore, inside, lowerAt, type Sentence } from './sentence.ts';
import { isLarge } from './size.ts';

/** How many words that decide nothing may stand between the noun and its verb ("people in the town of Orlesk were"). */
const ASTRAY = 6;
/** ", including four children,": the verb of the whole stands behind it. */
const ASIDE =
  /^,\s(?:not\s\d|including|among\sthem|of\swhom|with|most(?:ly)?|many|some|all|mainly|at\sleast|nearly|almost|half|about|one|two|three|four|five|six)\b[^,.;]{0,80},\s/iu;
/** ", Ana Tolvaj and Bero Quist, were": the counted people by their names. */
const NAMES = /^,\s(?:\p{Lu}[\p{L}.'’-]*,?\s(?:\d{1,3},\s)?(?:and\s)?){1,10}(?=(?:were|was|are|have|had|died|who)\b)/u;
/** "Aged between six and nine", "between one week and three months old". */
const AGES =
  /^,?\s(?:aged\s|ages\s)?(?:between\s)?[^,.;]{1,50}?(?:\sold|(?<=aged\s[^,.;]{1,50}))(?=,?\s(?:have|had|has|were|was|are|died)\b),?\s/iu;
/** States that are no participles, so that nothing behind them can be their object. */
const ADJECTIVES = new Set(
  'dead missing hurt hostage captive homeless custody unaccounted starving jobless unemployed'.split(' '),
);

/** The state or deed behind the noun: "26 people in Orlesk were killed", "26 dead", "who died". */
export function stateOf(sentence: Sentence, counted: Counted): Clue | null {
  const first = counted.to + wordsAside(sentence, counted);
  let astray = 0;
  let passive = false;
  for (let at = first; inside(sentence, at) && astray <= ASTRAY; at++) {
    const word = lowerAt(sentence, at);
    if (endsClause(sentence, counted, at, first)) return null;
    const state = STATES.get(word);
    if (state !== undefined && (counted.people || astray === 0)) {
      const told = passive || ADJECTIVES.has(word) || hasNoObject(sentence, at) || isNominal(sentence, counted, at);
      return told
        ? clueAt(sentence, at, isFatal(sentence, at) ? 'killed' : isEither(sentence, at) ? 'affected' : state)
        : null;
    }
    const deed = DEEDS.get(word);
    if (deed !== undefined && (deed !== 'crowd' || isLarge(counted))) return clueAt(sentence, at, deed);
    if (STOPS.has(word) || /^\p{N}/u.test(word)) return null;
    if (PASSIVE.has(word)) passive = true;
    else if (!BETWEEN.has(word)) astray++;
  }
  return null;
}

/** Whether a mark before the word parts it from the noun. A comma does not before "who" or "were". */
function endsClause(sentence: Sentence, counted: Counted, at: number, first: number): boolean {
  const gap =
    at === counted.to ? sentence.text.slice(counted.span[1], sentence.words[at]!.span[0]) : gapBefore(sentence, at);
  if (/[.;:!?()–—]/.test(gap)) return true;
  return gap.includes(',') && !BETWEEN.has(lowerAt(sentence, at)) && (at !== first || at === counted.to);
}

/** "Fatally shot", "shot and killed", "stabbed to death". */
function isFatal(sentence: Sentence, at: number): boolean {
  const end = sentence.words[at]!.span[1];
  return (
    lowerAt(sentence, at - 1) === 'fatally' ||
    /^\s(?:(?:and\s)?(?:killed|dead)|to\sdeath)\b/.test(sentence.text.slice(end, end + 14))
  );
}

/** "Killed or wounded": some the one, some the other. */
const isEither = (sentence: Sentence, at: number): boolean =>
  /^\sor\s(?:wounded|injured|hurt|maimed|missing|captured|killed)\b/.test(
    sentence.text.slice(sentence.words[at]!.span[1], sentence.words[at]!.span[1] + 14),
  );

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
  return NO_OBJECT.has(next) || /(?:ly|ing)$/.test(next);
}

/** "The 53 wounded". */
const isNominal = (sentence: Sentence, { from, to, of }: Counted, at: number): boolean =>
  of === null && at === to && lowerAt(sentence, from - 1) === 'the';

/** How many words an aside behind the noun has. */
function wordsAside(sentence: Sentence, { to, span }: Counted): number {
  const behind = sentence.text.slice(span[1], Math.min(sentence.span[1], span[1] + 100));
  const aside = ASIDE.exec(behind) ?? NAMES.exec(behind) ?? AGES.exec(behind);
  if (!aside) return 0;
  const end = span[1] + aside[0].length;
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
