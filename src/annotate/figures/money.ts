import type { NumberExpression } from '../../text/index.ts';
import type { Clue, Sentence } from './kind.ts';

const TOTAL =
  /\b(?:cost(?:s|ing)?|worth|damages?|loss(?:es)?|los[et]|spen[dt]|spending|rais(?:ed|ing)|donat\w+|contribut\w+|gave|giv(?:es?|en|ing)|paid|pay|paying|debts?|deficit|budget|fund(?:s|ing|ed)?|aid|settle\w*|lawsuit|sued|fined?|fines|bribes?|stolen|stole|fraud|laundered|seized|earned|revenues?|profits?|invest\w*|fortune|estimated?|value[ds]?|price|deal|compensation|ransom|poured?|brought|bring\w*)\b/iu;
/** Not a total: a price for one, a wage, a fee, a bail. */
const RATE =
  /^\s?(?:(?:a|an|per)\s(?:barrel|ounce|tonne|ton|share|hour|gallon|litre|kilo|head|person|ticket|night|day)|bills?\b|notes?\b|bond\b|bail\b|fee\b|-a-|tickets?\b|monthly\b)/iu;
const MILLION = 1e6;
const REACH = 70;

/**
 * Whether an amount of money is a disputed or estimated total: large or put with a bound, and cost, damage, gift,
 * debt or the like stands near. Prices, wages, fees and bails are none.
 */
export function moneyOf({ text, span }: Sentence, number: NumberExpression): Clue | null {
  const [start, end] = number.span;
  if (RATE.test(text.slice(end, Math.min(span[1], end + 30)))) return null;
  const large = (number.max ?? number.min ?? 0) >= MILLION;
  if (!large && number.bound === 'exact') return null;
  const from = Math.max(span[0], start - REACH);
  const around = text.slice(from, Math.min(span[1], end + REACH));
  const match = TOTAL.exec(around);
  return match ? { kind: 'money', span: [from + match.index, from + match.index + match[0].length] } : null;
}
