import { type NumberExpression, plain } from '../../text/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { PREPOSITIONS } from '../parties/heads.ts';
import { wordFrom } from '../reading/reading.ts';
import type { Counted } from './counted.ts';
import { CLOSES } from './lexicon.ts';
import type { Clue, Sentence } from './sentence.ts';

const TOTAL =
  /\b(?:cost(?:s|ing)?|bill\sfor|worth|damages?|loss(?:es)?|los[et]|spen(?:d|ds|t|ding)|rais(?:e|es|ed|ing)|donat\w+|contribut\w+|gave|giv(?:es?|en|ing)|pa(?:y|ys|id|ying)|debts?|deficit|budget|fund(?:s|ing|ed)?|aid|settle\w*|lawsuit|sued|fined?|fines|bribes?|stolen|stole|fraud|laundered|seized|earned|revenues?|profits?|invest\w*|fortune|estimated?|value[ds]?|price|deal|compensation|ransom|loans?|grants?|subsid\w*|bailout|relief|forgiv\w*|discharg\w*|pour(?:ed|ing)?|brought|bring\w*)\b/iu;
/** Not a total: a price for one, a wage, a fee, a bail. */
const RATE =
  /^\s?(?:(?:a|an|per)\s(?:barrel|ounce|tonne|ton|share|hour|gallon|litre|kilo|head|person|ticket|night|day)|bills?\b|notes?\b|bond\b|bail\b|fee\b|-a-|tickets?\b|monthly\b)/iu;
/** A threshold, a wage or a company's accounts rather than what something cost or did. */
const ACCOUNTS =
  /\b(?:incomes?|earning|earners?|salar\w+|wages?|bail|bond|households?|fines?\sof|maximum|market\s(?:capitali[sz]ation|value)|tariffs?\son|trad(?:e|ing)\sat|shares?\s(?:at|to|for))\b[^.;]{0,30}$/iu;
/** What a firm earns, or is bought for: its business, and nobody's loss. */
const BUSINESS =
  /\b(?:(?:annual|net|pre-tax|operating|quarterly|record|total)\s)(?:profits?|revenues?|sales|turnover|earnings)\s(?:(?:was|were)\s(?:of\s|at\s)?|(?:of|at|to)\s)(?:(?:[^.;:!?]|\.(?=\d)){1,40}\b(?:up|down)\sfrom\s)?$|\b(?:buy|buys|buying|bought|acquire[sd]?|acquiring)\b[^.;:!?]{1,60}\sfor\s$/iu;
const COSTING = /\b(?:cost(?:s|ing)?|los(?:es?|t|ing))\s(?:\S+\s){0,3}$/iu;
const HOURLY = /^\s(?:a|an|per)\s(?:hour|day|night)\b/iu;
/** "Will be paid two million a year". */
const SALARY = /\b(?:(?:be|is|are|was|were|being)\spaid|salary\sof|making)\s$/iu;
const YEARLY = /^\s(?:a|per)\s(?:year|month|week)\b/iu;
const PAYING =
  /\b(?:spend|spent|spending|pay|paid|paying|cost|costing|costs|worth|donated|donate|raised|raise|owed|owes|owe|earned|earn|invested|invest|lost|poured|pouring)\s(?:up\s|another\s|them\s|him\s|her\s|us\s|taxpayers\s)?$/iu;
/** What goes on behind a sum without being named by it. */
const BEHIND = wordSet('each every more less worth annually yearly altogether overall');
const MILLION = 1e6;
const BILLION = 1e9;
const THOUSAND = 1000;
const REACH = 70;

/**
 * Whether an amount of money is a disputed or estimated total: it is large, or put with a bound. Prices for one, wages,
 * fees and bails are none, nor is an exact sum in billions that only names a law, a deal or the size of a firm. The
 * words that decided are those of cost, damage, gift or debt near it, else its own.
 */
export function moneyOf(sentence: Sentence, number: NumberExpression): Clue | null {
  const { text, span } = sentence;
  const [start, end] = number.span;
  const size = number.max ?? number.min ?? 0;
  const from = Math.max(span[0], start - REACH);
  const before = text.slice(from, start);
  // "Costs it four million a day" is a loss that goes on.
  const running = size >= MILLION && COSTING.test(before) && HOURLY.test(text.slice(end, end + 12));
  if (!running && RATE.test(text.slice(end, Math.min(span[1], end + 30)))) return null;
  if (size < (number.bound === 'exact' ? MILLION : THOUSAND)) return null;
  if (ACCOUNTS.test(before) || BUSINESS.test(before)) return null;
  if (SALARY.test(before) && YEARLY.test(text.slice(end, end + 12))) return null;
  const match = TOTAL.exec(text.slice(from, Math.min(span[1], end + REACH)));
  if (number.bound === 'exact' && size >= BILLION && (!match || namesThing(sentence, end))) return null;
  return { kind: 'money', span: match ? [from + match.index, from + match.index + match[0].length] : number.span };
}

/** "A $3 billion bailout": the sum tells which thing is meant. */
function namesThing({ text, words }: Sentence, end: number): boolean {
  const next = wordFrom(words, end);
  const word = plain(words[next]?.text ?? '');
  const adjoins = /^\s\p{L}/u.test(text.slice(end, end + 2));
  return adjoins && !CLOSES.has(word) && !PREPOSITIONS.has(word) && !BEHIND.has(word);
}

/** "Put losses at 75 million zlotniks", "a bill of 110 million": what a loss comes to is money, whatever the currency is called. */
const LOSS =
  /\b(?:loss(?:es)?|damages?|costs?|bills?|ransom|debts?|compensation)\b(?:\s(?:so\sfar|alone|caused|from\s[^.,;:]{2,30}))?\s(?:(?:are|is|was|were|had|has|have|been|ran|run|runs|now|already|put|estimated|come|comes|came)\s){0,3}(?:at|of|to)\s$/iu;

/** "To spend millions on advertisements": a plural alone behind a verb of paying is money. */
export function isMoneyAlone({ text, span }: Sentence, { number, of, people }: Counted): boolean {
  if (
    !people &&
    (number.max ?? number.min ?? 0) >= MILLION &&
    LOSS.test(text.slice(Math.max(span[0], number.span[0] - REACH), number.span[0]))
  )
    return true;
  if (of !== null || number.bound !== 'vague' || (number.min ?? 0) < 1000) return false;
  return PAYING.test(text.slice(Math.max(span[0], number.span[0] - 30), number.span[0]));
}
