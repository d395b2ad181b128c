import { CURRENCY_WORDS } from './currencies.ts';

/**
 * The grammar of English amounts: numerals ("1,200", "3.5 million", "$40bn"), number words ("twenty-six", "a hundred
 * and twenty", "two dozen") and the vague plurals ("dozens", "hundreds of thousands", "several hundred").
 */
export interface Amount {
  readonly min: number;
  readonly max: number;
  /** The words give an order of magnitude alone. */
  readonly vague: boolean;
  /** A sign of currency stands before it. */
  readonly money: boolean;
  /** The magnitude word behind a bare numeral, so that "10 to 15 million" can lend it to the 10; 1 where none. */
  readonly scale: number;
}

const SMALL: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10] as const),
]);

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  // As agencies shorten them.
  ['mln', 1e6],
  ['bln', 1e9],
  ['trln', 1e12],
]);

/** Written behind a numeral that carries a sign of currency: "£3m". */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);

const FEW = /^(?:several|a few|a couple of|a couple|a handful of|a handful)\b/;

const UNIT = [...SMALL.keys()].slice(0, 19).reverse().join('|');
const TEN = [...SMALL.keys()].slice(19).join('|');
const GAP = '[-\\s]';
const BELOW_100 = `(?:(?:${TEN})(?:${GAP}(?:one|two|three|four|five|six|seven|eight|nine))?|${UNIT})`;
const BELOW_1000 = `(?:(?:a|${UNIT})${GAP}hundred(?:\\s(?:and\\s)?${BELOW_100})?|${BELOW_100})`;
const LARGE = 'thousand|lakh|million|crore|billion|trillion|mln|bln|trln';
const PARTS = `(?:(?:half|(?:(?:a|one|three)${GAP})?quarters?\\sof)\\sa|(?:a|three)\\s(?:half|quarters?))`;
const AND_HALF = '\\sand\\sa\\shalf';
const SPELLED = `(?:(?:${PARTS}|a|${BELOW_1000})${GAP}(?:${LARGE})(?:${AND_HALF}|\\s(?:and\\s)?${BELOW_1000})?|${BELOW_100}${AND_HALF}\\s(?:${LARGE})|(?:half\\sa|a|${BELOW_100})\\sdozen|${BELOW_1000})`;
const SIGNS = '$£€¥₹₦₱₩₪₺₽₫₴฿';
const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|AUD|CAD|SEK|NOK|DKK|ZAR|NGN|KES|AED|RM|K?Sh|Rs\\.?';
const SIGN = `(?:(?:(?:NZ|HK|AU)\\s?|US|A|C|S|R)?[${SIGNS}]\\s?|(?:${CODES})\\s?(?=\\d))`;
const CURRENCY = new RegExp(`^${SIGN}`, 'iu');
const NUMERAL = '(?:\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?';
/** "210m crowns"; without a currency behind it they are metres. */
const MILLIONS = `[mk](?=(?:(?:\\sto\\s|[-–])${NUMERAL}[mk])?${CURRENCY_WORDS})`;
const SCALED = `(?:${SIGN}${NUMERAL}(?:${GAP}?(?:${LARGE}|hundred|bn|tn|mn|[mkb]))?|${NUMERAL}(?:${GAP}?(?:${LARGE}|hundred|dozen|bn|mn)|${MILLIONS})?)`;
const PLURAL =
  '(?:tens(?=\\sof\\s)|dozens|scores(?=\\s(?:of\\s|(?:more|others|were|are|have|had|injured|wounded|hurt|killed|dead|missing|arrested|detained)\\b))|hundreds|thousands|millions|billions|trillions)';
const VAGUE = `(?:${PLURAL}(?:\\sof\\s${PLURAL})*|(?:several|a\\sfew)(?:\\s(?:dozen|hundred|${LARGE})s?)?|a\\s(?:couple|handful)(?:\\sof)?)`;

/** An amount as long as it goes. */
export const AMOUNT = `(?<![\\p{L}\\p{N}_])(?:${VAGUE}|${SPELLED})(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_.,:/#${SIGNS}]|\\p{L}-)${SCALED}(?![\\p{L}\\p{N}_])`;
const AMOUNT_HERE = new RegExp(AMOUNT, 'iuy');
/** What every amount begins with: a cheap test that tells the few places where the whole grammar is worth trying. */
const BEGINS = new RegExp(
  `\\d|one|two|thr|fou|fiv|six|sev|eig|nin|ten|ele|twe|thi|fif|for|doz|sco|hun|tho|mil|bil|tri|hal|qua|a[-\\s]|${SIGN}`,
  'giu',
);

/** The amounts of `text`, leftmost first and apart: where each begins, and its words. Linear in the length. */
export function amountsOf(text: string): readonly { readonly index: number; readonly words: string }[] {
  const found: { readonly index: number; readonly words: string }[] = [];
  BEGINS.lastIndex = 0;
  for (let begin = BEGINS.exec(text); begin !== null; begin = BEGINS.exec(text)) {
    AMOUNT_HERE.lastIndex = begin.index;
    const words = AMOUNT_HERE.exec(text)?.[0];
    BEGINS.lastIndex = begin.index + (words?.length ?? 1);
    if (words !== undefined) found.push({ index: begin.index, words });
  }
  return found;
}

/** What the words of an amount come to. A plural gives the span of its magnitude: "dozens" 24 to 99, "hundreds" 200 to 999. */
export function amountOf(words: string): Amount {
  const money = CURRENCY.test(words);
  const plain = words.replace(CURRENCY, '').toLowerCase();
  const tokens = halved(plain)
    .split(/[-\s]+|(?<=\d)(?=[a-z])/)
    .filter((token) => token !== '' && token !== 'and');
  const order = magnitudeOf(plain, tokens);
  if (order !== null) return { min: order.min, max: order.max, vague: true, money, scale: 1 };
  const scale = /^\d/.test(plain) ? scaleOf(tokens.at(-1)!) : 1;
  const value = numberOf(tokens);
  return { min: value, max: value, vague: false, money, scale };
}

/** "And a half" as one token: half of what stands before, a unit or a magnitude. */
const HALF_MORE = '+half';
const halved = (plain: string): string => plain.replace(/\sand\sa\shalf\b/, ` ${HALF_MORE}`);

const scaleOf = (token: string): number => MAGNITUDES.get(token) ?? SHORT.get(token) ?? 1;

/** "Several hundreds" are several hundred. */
const singular = (token: string): string => token.replace(/s$/, '');

/**
 * "Tens of thousands" 20,000 to 99,999; "hundreds of millions" 200 to 999 of them; "several" and "a few" alone 3 to 9;
 * "a couple" 2.
 */
function magnitudeOf(plain: string, tokens: readonly string[]): { min: number; max: number } | null {
  const few = FEW.exec(plain);
  if (few?.[0].startsWith('a couple')) return { min: 2, max: 2 };
  const plurals = tokens.filter(
    (token) => token.endsWith('s') && (token === 'tens' || MAGNITUDES.has(token.slice(0, -1))),
  );
  const named = few
    ? tokens.map(singular).filter((token) => MAGNITUDES.has(token))
    : plurals.map((token) => token.slice(0, -1));
  if (!few && named.length === 0) return null;
  const order = named.reduce((product, name) => product * (name === 'ten' ? 10 : MAGNITUDES.get(name)!), 1);
  if (order === 1) return { min: 3, max: 9 };
  if (order >= 1e8 && named[0] === 'hundred') return { min: 2 * order, max: 9.99 * order };
  return { min: 2 * order, max: order < 100 ? 99 : 10 * order - 1 };
}

/** The usual sum of number words: small ones add up, "hundred" multiplies them, a large one closes the group. */
function numberOf(tokens: readonly string[]): number {
  let total = 0;
  let group = 0;
  let last = 1;
  for (const token of tokens) {
    const magnitude = scaleOf(token);
    if (/^\d/.test(token)) group += Number(token.replace(/[,\u00a0\u202f]/g, ''));
    else if (token === HALF_MORE) group += 0.5 * last;
    else if (token === 'half') group = 0.5;
    else if (token === 'quarter' || token === 'quarters') group = 0.25 * (group || 1);
    else if (token === 'a') group ||= 1;
    else if (magnitude === 1) group += SMALL.get(token) ?? 0;
    else if (magnitude < 1e3) group = (group || 1) * magnitude;
    else {
      total += (group || 1) * magnitude;
      last = magnitude;
      group = 0;
    }
  }
  return Number((total + group).toPrecision(15));
}
