import { HEARSAY_OR_DOUBT } from '../../model/wording/hearsay.ts';

/**
 * Forms by which a speaker weakens a claim, written for this project. Each expression stands for one way of hedging;
 * all have bounded repeats, so that a search takes linear time. "Certainly" and "clearly" do the opposite and are none;
 * "at least" and "up to" are bounds of a number, not doubts about it.
 */

/** Words of degree that belong to the hedge behind them: "very likely", "quite possibly". */
const DEGREE =
  '(?:(?:very|quite|most|more|highly|extremely|rather|somewhat|increasingly|more than|almost|nearly|virtually) ){0,2}';

/** A number in figures or words, as it begins. */
const NUMBER =
  '(?:[$£€]?\\d|(?:an? )?(?:half|third|quarter|dozen|hundred|thousand|million|billion|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b)';

/** Verbs of holding for true as a speaker uses them of their own words, with what shows that something else is meant. */
const OWN_VIEW =
  '(?:think(?! (?:of|about|back|twice|again)\\b)|believe(?! (?:in|him|her|them|you|me|it|this)\\b)|guess|suppose|suspect|assume|presume|imagine|reckon|gather|figure|doubt|estimate|would say|feel (?:that|like))';

/** "May leak"; a capital would make it the month, so that this one is looked for in the text as it stands. */
export const MAY = /\bmay(?! (?:\d|day\b|god\b|he rest|she rest|they rest))(?= ['’\p{L}])/gu;

/** To be looked for in lower case: ignoring case in the search itself takes twice as long. */
export const HEDGES: readonly RegExp[] = [
  // Not the army's might.
  /(?<!\b(?:the|its|their|his|her|our|military|naval|economic|political|full) )\bmight\b(?! (?:of|and)\b)/gu,
  // "Could not" and "could see" tell of what was in one's power.
  /\b(?<!(?:as|if|what|whatever|everything|all|best) (?:he|she|it|we|they|i|you) )could(?! (?:not|never|no longer|hardly|barely|only|see|hear|feel|smell|afford|remember|easily)\b)(?= ['’\p{L}])/gu,
  new RegExp(`\\b${DEGREE}(?:un)?likely\\b(?! as not)`, 'gu'),
  new RegExp(
    `\\b${DEGREE}(?:probably|possibly|presumably|conceivably|apparently|seemingly|arguably|potentially|ostensibly|${HEARSAY_OR_DOUBT})\\b`,
    'gu',
  ),
  /\b(?:perhaps|maybe)\b/gu,
  /\b(?:almost|nearly|virtually|fairly|reasonably|pretty|all but) certain(?:ly)?\b/gu,
  /\b(?:probable|plausible|conceivable)\b/gu,
  // "A possible leak", "it is possible that", not "as soon as possible" nor "possible to reach".
  /\b(?<!as |not |was |were |wherever |where |if )possible\b(?= (?:that\b|[\p{Ll}]))(?! (?:to|for|by|only|in)\b)/gu,
  /\b(?:is|['’]s|was|remains) possible that\b/gu,
  /\b(?:seem|seems|seemed|appear|appears|appeared)\b(?= (?:to|that|as|like|\p{Ll}+ly|not)\b)/gu,
  /\b(?:it|this|that) (?:seems|seemed|appears|appeared|looks|looked|sounds)(?: (?:as (?:if|though)|like|that|to))?\b/gu,
  /\b(?:tends?|tended) to\b/gu,
  new RegExp(
    `\\b(?:i|we) (?:(?:do not|don['’]t|would|still|also|really|honestly|personally|just|strongly|firmly) ){0,2}${OWN_VIEW}`,
    'gu',
  ),
  /\b(?:i['’]m|i am|we['’]re|we are) (?:not (?:\p{Ll}+ ){0,1}(?:sure|certain|convinced|clear)|(?:fairly|pretty|reasonably|quite|almost) (?:sure|certain|confident))\b/gu,
  /\b(?:i|we) (?:don['’]t|do not|didn['’]t|did not) (?:yet |really |exactly )?know (?:if|whether|for sure|for certain|exactly)\b/gu,
  /\bin (?:my|our|his|her|their) (?:\p{Ll}+ ){0,1}(?:view|opinion|judge?ment|estimation|understanding)\b/gu,
  /\b(?:as far as (?:i|we|he|she|they) (?:know|knew|can tell|could tell|am aware|are aware)|to (?:my|our|his|her|their|the best of (?:my|our|his|her|their)) knowledge)\b/gu,
  /\b(?:is|are|was|were|been|be) (?:\p{Ll}+ly )?(?:believed|thought|understood|presumed|suspected|assumed|rumou?red|feared|alleged|reported|reputed)(?= (?:to|that)\b)/gu,
  /\b(?:if (?:true|confirmed|proven|accurate)|in all (?:likelihood|probability)|chances are|more or less|so to speak|to (?:some|a certain) (?:extent|degree)|in a (?:way|sense)(?! that\b))\b/gu,
  /\b(?:a|the|some|any|every|real|strong|good|slight|high|growing) (?:(?:chance|possibility|likelihood|probability)(?= that\b)|chance(?= of\b))/gu,
  /(?<=\b(?:is|was|were|are|['’]s|i|we|they|he|she|it|just) )(?:kind|sort) of\b/gu,
  /\b(?:i|we)['’]d say\b/gu,
  // Before a number: not exactly so many.
  new RegExp(
    `\\b(?:about|around|some|roughly|approximately|nearly|almost|close to|something like|in the region of|on the order of|give or take)(?= ${NUMBER})`,
    'gu',
  ),
  new RegExp(`\\b(?:an|the) estimated(?= ${NUMBER})`, 'gu'),
];
