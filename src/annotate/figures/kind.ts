import { headedOf } from './by-place.ts';
import { type Counted, countsThings, measures } from './counted.ts';
import { estimateOf } from './estimate.ts';
import { idiomOf } from './idioms.ts';
import { DISEASES } from './lexicon.ts';
import { areTaken } from './lives.ts';
import { listedOf, objectOf } from './object.ts';
import { relativeOf } from './relative.ts';
import { type Clue, clueAt, type Sentence } from './sentence.ts';
import { isLarge, sizeOf } from './size.ts';
import { describedOf, stateOf } from './state.ts';
import { crowdOf, includedOf, labelledOf, numberedOf, tollOf } from './toll.ts';

/** "312 new cases". */
const CASES = /\b(?:new|confirmed|suspected|active)\b.*\bcases$/i;

/** "None of the 30 passengers was hurt", "all but two of the 30", "four of a family of six", "12 in every 1,000": others are meant. */
const OTHERS_OF =
  /\b(?:(?:none|neither|any|all\sbut\s\S{1,12})\sof\s(?:(?:the|its|his|her|their|these|those)\s)?|all\sbut\s|of\s(?:a|one|the)\sfamily\sof\s|per\s|(?:in|of)\severy\s)$/iu;
/** "Built for 600 inmates", "beds for 600 people": how many there may be. */
const CAPACITY =
  /\b(?:built|designed|licensed|certified|meant|equipped|capacity|room|space|places|beds|seats|berths)\s(?:for|to\s(?:carry|hold|house|seat|take|accommodate))\s(?:up\sto\s|only\s)?$/iu;
/** "Two-thirds of the 900 workers": a share of them is meant. */
const SHARE_OF =
  /\b(?:half|thirds?|quarters?|fifths?|tenths?|per\s?cent|majority|minority|fraction)\sof\s(?:(?:the|its|his|her|their|these|those|all)\s)?$|%\sof\s(?:(?:the|its|all)\s)?$/iu;
/** An audience at home gathers nowhere: "attracted 2.5 million viewers". */
const AT_HOME = /^(?:viewers?|readers?|listeners?|users?|subscribers?|followers?)$/i;
/** "Two women have been charged with his murder": nobody of them was killed. */
const CHARGED =
  /^\s(?:(?:have|has|had|were|was|are|been|later|also)\s){1,3}(?:charged|accused|convicted|suspected|indicted)\s(?:with|of|in)\b/iu;
/** "When he was 16, he was arrested": his age. */
const AGE_BEFORE = /\b(?:he|she|I|they|who)\s(?:was|is|were|turned|turns|had\sturned)\s(?:just\s|only\s|about\s)?$/u;
/** "110.57 Japanese yen": nobody is counted in fractions. */
const isBroken = (counted: Counted): boolean => !Number.isInteger(sizeOf(counted));
const JOBS = /\b(?:jobs|posts|positions)$/i;
/** "400 jobs will be lost", "2,000 jobs are at risk": whoever had them is hit. */
const GONE =
  /^\s(?:(?:will|would|could|may|might|are|were|have|had|has|to|set|due|expected|also)\s){0,4}(?:be\s|been\s)?(?:go(?=[.,;]|\s(?:at|in|by|as|from|across|when|after|over)\b)|gone|lost|cut|axed|shed|slashed|scrapped|eliminated|at\srisk|under\sthreat|threatened)\b/iu;
const GONE_REACH = 60;
const LIVES = /^lives$/i;
/** "About 25 bodies a week are buried there": a graveyard's trade. */
const BODIES = /^bodies$/i;
const EACH = /^\s(?:an?|per|each|every)\s(?:day|week|month|year)\b/iu;

/** "18 cases had been confirmed". */
const areCases = ({ text, span }: Sentence, { of, span: [start, end] }: Counted): boolean =>
  /\bcases$/.test(of ?? '') &&
  (CASES_OF.test(text.slice(end, end + 60)) || OUTBREAK.test(text.slice(Math.max(span[0], start - 80), start)));
const OUTBREAK = new RegExp(String.raw`\b(?:outbreak|epidemic|pandemic|${DISEASES})\b[^.;:!?]{0,70}$`, 'iu');
const CASES_OF = new RegExp(
  String.raw`^\s(?:of\s(?:the\s)?(?:\p{L}+\s)?(?:${DISEASES})\b|(?:was|were|are|is|has|have|had|been)\s(?:been\s)?(?:confirmed|reported|recorded|detected|suspected|identified|registered)\b)`,
  'iu',
);

/** Where the words around a number may say what it counts, the surest first. */
const CLUES = [
  objectOf,
  listedOf,
  tollOf,
  numberedOf,
  headedOf,
  stateOf,
  relativeOf,
  labelledOf,
  includedOf,
  describedOf,
  crowdOf,
  idiomOf,
] as const;

/**
 * What a number of people counts, from the words around it: the verb whose object it is, the state or deed behind it,
 * a toll that reaches it, the noun itself, its size. Null where none of these says.
 */
export function kindOf(sentence: Sentence, counted: Counted): Clue | null {
  const before = sentence.text.slice(Math.max(sentence.span[0], counted.span[0] - 40), counted.span[0]);
  if (OTHERS_OF.test(before) || CAPACITY.test(before)) return null;
  if (BODIES.test(counted.of ?? '') && EACH.test(sentence.text.slice(counted.span[1], counted.span[1] + 12)))
    return null;
  if (counted.of !== null && counted.noun === null && SHARE_OF.test(before)) return null;
  if (CHARGED.test(sentence.text.slice(counted.span[1], counted.span[1] + 40))) return null;
  if (counted.of === null && AGE_BEFORE.test(before)) return null;
  if (measures(counted) || isBroken(counted) || (LIVES.test(counted.of ?? '') && !areTaken(sentence, counted)))
    return null;
  if (CASES.test(counted.of ?? '') || areCases(sentence, counted)) return clueAt(sentence, counted.to - 1, 'infected');
  if (JOBS.test(counted.of ?? '')) {
    const gone = GONE.exec(
      sentence.text.slice(counted.span[1], Math.min(sentence.span[1], counted.span[1] + GONE_REACH)),
    );
    if (gone !== null) return { kind: 'affected', span: [counted.span[1], counted.span[1] + gone[0].length] };
  }
  if (countsThings(counted)) return estimateOf(sentence, counted);
  for (const clueOf of CLUES) {
    const clue = clueOf(sentence, counted);
    // "31 bodies were brought to the hospital".
    if (clue?.kind === 'injured' && counted.noun?.kind === 'killed') continue;
    // "Three injured troops were evacuated": they are counted for what had befallen them.
    if (clue?.kind === 'displaced') return describedOf(sentence, counted) ?? clue;
    if (clue?.kind === 'crowd' && AT_HOME.test(counted.of?.split(/\s+/).at(-1) ?? '')) return null;
    if (clue !== null) return clue;
  }
  return nounOf(counted) ?? estimateOf(sentence, counted);
}

const nounOf = (counted: Counted): Clue | null =>
  counted.noun?.kind === 'crowd' && !isLarge(counted) ? null : counted.noun;
