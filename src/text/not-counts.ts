import { MONTH, SHORT_MONTH } from '../document/calendar.ts';
import type { Span } from '../document/index.ts';

const ANY_MONTH = `(?:${MONTH}|${SHORT_MONTH}\\.?)`;
const CLOCK = "(?:[ap]\\.?m\\b|o[’']clock|GMT|BST|UTC|EST|EDT|PST|PDT|hours\\sGMT)";
const STREET = '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Place|Square|Way)';

/** What behind a number shows that it counts nothing. */
const AFTER: readonly RegExp[] = [
  /^[-‐‑](?!strong\b|plus\b)[\p{L}\p{N}]/u,
  /^\s?(?:%|percent\b|per\s?cent\b|percentage\b|pc\b|°|degrees?\b)/iu,
  /^(?:st|nd|rd|th)\b/iu,
  /^\s(?:BCE?|AD|CE)\b/u,
  /^[\s-](?:years?|months?|weeks?|days?)[\s-]old\b/iu,
  /^(?::\d|\/\d|[.,]\d|['’]s\b|['’]\s?(?=\d))/u,
  new RegExp(`^\\s${CLOCK}`, 'iu'),
  new RegExp(`^\\s(?:of\\s)?${ANY_MONTH}(?![\\p{L}])`, 'u'),
  new RegExp(`^\\s(?:\\p{Lu}[\\p{L}.]*\\s){1,2}${STREET}\\b`, 'u'),
];

/** What before a number shows it. */
const BEFORE: readonly RegExp[] = [
  /[\p{L}\p{N}][-‐‑]$/u,
  new RegExp(`(?<![\\p{L}])${ANY_MONTH}\\s$`, 'u'),
  /\b(?:aged?|ages|Nos?\.|number|article|section|chapter|flight|boeing|airbus|route|channel|unit|room|page|highway|area|apollo|catch|covid|phase|grade|level|tier|magnitude|measuring|type|world\swar|title|proposition|resolution|group\sof|big|league\sof|chicago|fortune|category|scale\sof|magnitude)\s$/iu,
  /\b(?:aged|between\sthe\sages\sof|ages|aged\sbetween|age\sof)\s(?:\S+\s){0,3}$/iu,
  /\d[-–—:/.,]$/u,
  /\b[Ff]light\s[A-Z]{1,3}\s?$/u,
  /\b(?:Ward|Bus|Tram|Train|Line|Pier|Gate|Bay|Platform|Sector|Zone|Class|Block|Building|Hut|Tower|Camp|Base|Pit|Shaft|Cell|Floor|Interstate|Exit|Junction|District|Precinct|Checkpoint|Station|Battalion|Brigade|Squadron)\s$/u,
  /\btop\s$/iu,
  /\b(?:boys?|girls?|child|toddler|baby|youth|teenager)\sof\s$/iu,
  /\b(?:younger|older)\sthan\s$/iu,
  // "Many of them under 15".
  /\b(?:them|those|children|people|anyone|everyone|kids|girls|boys)\s(?:aged\s)?(?:under|over|below|above)\s$/iu,
];

/** "The novel Six Dead Kings": a number in the name of a work. */
const TITLED =
  /\b(?:novel|play|film|movie|book|album|song|series|opera|musical|drama|comedy|memoir|poem|painting),?\s["“‘']?$/u;

/** "A father of three, ...": what he is called. */
const PARENT = /\b(?:father|mother|mum|mom|dad|parent|grandfather|grandmother)[\s-]of[\s-]$/iu;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Identifiers, telephone numbers: a count that long has separators. */
const LONG = /^\d{8,}$/;
const YEARS = /^(?:1[5-9]|20)\d\d\D+(?:1[5-9]|20)\d\d$/;
const IN_YEAR =
  /\b(?:in|since|by|of|during|until|till|from|before|after|early|late|mid|fiscal|and|to|the|between)\s$/iu;
/** What a number that could be a year is still believed to count. */
const COUNTED_IN_YEARS =
  /^\s(?:people|persons|men|women|children|deaths|dead|killed|soldiers|troops|civilians|refugees|migrants|prisoners|protesters|others|more|cases|homes|families)\b/iu;
/** "Burton, 32, of Ashmere": an age. */
const AGE_BEFORE = /[\p{L}.],\s$/u;
const AGE_AFTER = /^(?:,|\s(?:--?|–|—)(?=\s)|\)|;|\.|\sand\b|$)/u;

/** "At 250, the city is tired": how old it is. */
const AT_AGE = /(?:^|["“‘\s])At\s$/u;

/** "One" as a pronoun, an article or a part of a phrase. */
const ONE_BEFORE =
  /\b(?:no|this|that|which|each|any|every|some|the|only|as|for|not|another|day|or|last|first|big|good|loved|number)\s$/iu;
const ONE_AFTER =
  /^\s(?:family|household|of|another|day|thing|side|hand|way|time|year|week|month|can|could|must|should|would|may|might|does|has|is|who|that|which|in\s\p{N})\b|^['’]/iu;

/** Whether the number at `span` is an age, a date, a time, a share, a score, a label or part of a word, and counts nothing. */
export function countsNothing(text: string, span: Span, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, span[0] - 40), span[0]);
  const after = text.slice(span[1], Math.min(end, span[1] + 40));
  const words = text.slice(...span);
  if (AFTER.some((pattern) => pattern.test(after)) || BEFORE.some((pattern) => pattern.test(before))) return true;
  if (PARENT.test(before) && /^(?:[,.;:)]|\s(?:who|was|is|has|had|from|in|and|said|says)\b|$)/u.test(after))
    return true;
  if (/^\p{Lu}/u.test(words) && /^\s\p{Lu}/u.test(after) && TITLED.test(before)) return true;
  if (YEARS.test(words) || LONG.test(words)) return true;
  if (YEAR.test(words)) return IN_YEAR.test(before) || !COUNTED_IN_YEARS.test(after);
  if (/^\d{1,2}$/.test(words) && AGE_BEFORE.test(before) && AGE_AFTER.test(after)) return true;
  if (/^\d{2,3}$/.test(words) && AT_AGE.test(before) && after.startsWith(',')) return true;
  return /^one$/i.test(words) && (ONE_BEFORE.test(before) || ONE_AFTER.test(after));
}
