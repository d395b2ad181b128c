import type { FigureKind } from '../../document/index.ts';
import { IN_PLACE } from './by-place.ts';
import type { Counted } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { HARMED, HOW_BADLY } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { sizeOf } from './size.ts';

/** A part of those counted before: "26 people, including four children", "26 dead, among them three nurses". */
const PART = /\b(?:including|among\sthem|among\swhom|of\swhom|of\sthem|most\sof\sthem)\s(?:the\s)?$/iu;
/** Whether a number counts a part of those counted before it. */
export const isPart = ({ text, span }: Sentence, { number }: Counted): boolean =>
  PART.test(text.slice(Math.max(span[0], number.span[0] - BEFORE), number.span[0]));
/** "26 people were held, 12 of them women". */
const OF_THEM = /^\sof\s(?:them|whom)$/iu;
const NOT_WERE = /^\s(?!(?:was|were|is|are|has|have|had|will|would|may|could|later|then|said)\b)/iu;
/** What may stand between two numbers of one verb: "killed 130 in Orlesk and 32 in Brenica", "19 to 26", "26 from 19". */
const LIST =
  /(?:\band|,(?:\s(?:and\s)?then(?:\s(?:of|at|to))?|\snot)?|\bor|\bfrom|\bto|\bup\sfrom|\bcompared\s(?:to|with))\s(?:the\s|another\s|a\s(?:family|group|party)\sof\s)?$/iu;
const VERB =
  /[.;:!?()]|\b(?:was|were|is|are|has|have|had|said|says|told|who|which|when|while|after|before|because)\b/iu;
const LIST_REACH = 90;
/** How far back the number may stand that a bare one goes on from: the sentence before, as a rule. */
const BARE_REACH = 250;
/** A bare number smaller than this may count anything. */
const BARE_FROM = 1000;

/** The number that another replaces, wherever that one stood: "was 88, the agency said, down from the 103 announced on Monday". */
const REVISED_FROM =
  /\b(?:(?:up|down|lowered|raised|reduced|revised|corrected)\sfrom\s(?:the\s)?|(?:revised|lowered|corrected)\s(?:down\s|up\s|downwards?\s|upwards?\s)?to\s|\b(?:earlier|initial|previous|original|preliminary)\s(?:figure|toll|count|estimate|total|number)\sof\s|from\san?\s(?:earlier|initial|previous|original|preliminary|provisional)\s)["“‘']?$/iu;

/** How much before a number and behind it tells that it goes on from another, in UTF-16 code units. */
const BEFORE = 60;
const BEHIND = 50;

/** Another count of the same: "put the number at 88", "the true number was “nine”", "put the army's losses at 19". */
const ANOTHER_COUNT =
  /\b(?:number|figure|count|tally|estimate|total|losses|casualties|it)\s(?:(?:was|is|were|are|stood|stands|might\sbe|could\sbe|may\sbe)(?:\s(?:at|actually|in\sfact|really|closer\sto))?|at|as|to)\s["“‘']?$|\b(?:lost|losing|loss\sof|losses\sof)\s$/iu;
/** Who says so gives another count: "the general admitted to 211", "the ministry has confirmed only two". */
const ADMITTED =
  /\b(?:admit(?:s|ted)?(?:\sto)?|acknowledge[sd]?|concede[sd]?|confirm(?:s|ed)?|sp(?:eak|eaks|oke|oken)\sof)\s["“‘']?$/iu;
/** "The owner said one", unless other things were counted before: "Orlesk scored two; its captain said three". */
const SAID =
  /(?<=[\p{L}\p{N}]\s)(?:(?:says?|said|claim(?:s|ed))\s(?:(?:that\s)?there\s(?:are|were|had\sbeen)\s)?|count(?:s|ed)\s)["“‘']?$/iu;
const OTHERS_COUNTED =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|how\s(?:old|long|far|often|many\s\p{L}+s))\b/iu;
/** Nothing more is said of the number. */
const ENDS = /^["”’]?(?:[.,;:]|\sand\s(?:says?|said|insist(?:s|ed)?|claim(?:s|ed)|accuse[sd]?)\b|$)/u;
/** A grave in which some were found "may hold up to 300". */
const HOLDS_DEAD = /\b(?:hold|contain|hide)s?\s$/iu;
/** Some of those counted before: "Among them were three infants", "The dead included two children", "Among the 26 dead were nine". */
const AMONG =
  /^[\s“"‘']*(?:Among\s(?:them|the\s\p{L}+|the\s[\p{L}\d-]{1,12}\s(?:dead|killed|victims|injured|wounded|missing|detained|hostages|arrested)|those\s\p{L}+)\s(?:were|was|are|is)|(?:The|All)\s(?:dead|victims|injured|wounded|missing|detained|hostages|arrested)\s(?:include[ds]?|were|are)|They\sinclude[ds]?)\s$/u;
/** One place after another: "31 people: 14 in Orlesk, 11 in Brenica and six in the port of Tarn". */
const BY_PLACE = /(?:[:,(]|,?\sand|\swith)\s$/u;
/** "Two gunmen died, and three others may have escaped": something else befell them. */
const OWN_VERB =
  /^\s(?:(?:may|might|could|have|has|had)\s(?:also\s|since\s|already\s)?(?:have\s)?)?(?:escaped?|fled|survived?|got\saway|left|returned)\b/iu;
/** "Krel, with a population of 900,000, had 100": who lives there. */
const POPULATION = /\bpopulations?\s(?:of|at)\s$/iu;
/** What goes on with people held or feared: "nine were still being held". */
const STILL =
  /^\s(?:(?:people|others|more)\s)?(?:(?:was|were|are|is|remain(?:ed|s)?)\s)?(?:still\s|being\s|also\s){0,3}(?:held|being\sheld|unaccounted|suspected|critical|in\scritical|captive|at\slarge)\b/u;
/** "Seven were hurt, one seriously". */
const SO_BADLY = new RegExp(String.raw`^\s(?:very\s)?(?:${[...HOW_BADLY].join('|')})\b`, 'iu');

/** "It is still holding 23 people", after hostages or prisoners. */
const HOLDING = /\bhold(?:s|ing)?\s(?:the\s(?:other|remaining)\s|another\s)?$/iu;
const HELD: ReadonlySet<FigureKind> = new Set(['hostage', 'detained']);

/**
 * Whether a number counts what the figure before it counts: it is a part of it, another count of it, or one more object
 * of the same verb. `before` is the last figure of people in front of it.
 */
export function goesOn({ text, span }: Sentence, counted: Counted, { counted: before, clue }: FoundFigure): boolean {
  const start = counted.number.span[0];
  const here = before.span[0] >= span[0];
  // "Ten people, including three guards, died": the verb of the whole stands behind the part.
  if (clue.span[0] >= counted.span[1])
    return here && isNear(before.span[1], start) && PART.test(text.slice(before.span[1], start));
  const from = Math.max(before.span[1], clue.span[1]);
  const far = start - from;
  if (far < 0 || far > BARE_REACH || POPULATION.test(text.slice(Math.max(span[0], start - BEFORE), start)))
    return false;
  const between = text.slice(from, start);
  const leads = text.slice(Math.max(span[0], start - BEFORE), start);
  const behind = text.slice(counted.span[1], counted.span[1] + BEHIND);
  if (AMONG.test(text.slice(span[0], start)) || (HELD.has(clue.kind) && HOLDING.test(between))) return true;
  if (here && BY_PLACE.test(between) && IN_PLACE.test(behind)) return true;
  if (OWN_VERB.test(behind)) return false;
  if (here && far <= LIST_REACH && (isListed(between) || isOfThem(text, counted, clue.kind, between, behind)))
    return true;
  if (isVictims(counted)) return HARMED.has(clue.kind);
  return counted.of === null && isAlone(counted, before, clue.kind, between, leads, behind);
}

const isNear = (end: number, start: number): boolean => start >= end && start - end <= LIST_REACH;

/** A part, or one more of a list. */
const isListed = (between: string): boolean => PART.test(between) || (LIST.test(between) && !VERB.test(between));

/** ", 12 of them women": of people who are only reckoned as affected, a part is a detail. */
const isOfThem = (
  text: string,
  { number, span }: Counted,
  kind: FigureKind,
  between: string,
  behind: string,
): boolean =>
  kind !== 'affected' &&
  OF_THEM.test(text.slice(number.span[1], span[1])) &&
  /[,(–—-]\s?$/u.test(between) &&
  NOT_WERE.test(behind);

/** "Eleven victims", after a figure that says what befell them. */
export const isVictims = ({ of }: Counted): boolean => of !== null && /\bvictims$/iu.test(of);

const isRival = (between: string, leads: string): boolean =>
  ADMITTED.test(leads) || (SAID.test(leads) && !OTHERS_COUNTED.test(between));

/** A number without a noun. */
function isAlone(
  counted: Counted,
  before: Counted,
  kind: FigureKind,
  between: string,
  leads: string,
  behind: string,
): boolean {
  return (
    ANOTHER_COUNT.test(leads) ||
    STILL.test(behind) ||
    (isRival(between, leads) && ENDS.test(behind)) ||
    REVISED_FROM.test(leads) ||
    (kind === 'killed' && HOLDS_DEAD.test(leads) && ENDS.test(behind)) ||
    (kind === 'injured' && /,\s$/.test(leads) && SO_BADLY.test(behind)) ||
    (sizeOf(counted) >= BARE_FROM && sizeOf(before) >= BARE_FROM)
  );
}

/** Whether a bare sum is put as another count of the money before it: "the true figure is nearer 300 million". */
export function countsMoneyAgain({ text, span }: Sentence, { number, of }: Counted, before: FoundFigure): boolean {
  const start = number.span[0];
  if (of !== null || sizeOf({ number }) < BARE_FROM || start - before.counted.span[1] > BARE_REACH) return false;
  const leads = text.slice(Math.max(span[0], start - BEFORE), start);
  const behind = text.slice(number.span[1], number.span[1] + BEHIND);
  return ANOTHER_COUNT.test(leads) || (isRival(text.slice(before.counted.span[1], start), leads) && ENDS.test(behind));
}
