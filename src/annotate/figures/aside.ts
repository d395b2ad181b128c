import type { Span } from '../../document/index.ts';

/** ", including four children,": the verb of the whole stands behind it. */
const ASIDE =
  /^,\s(?:not\s(?:the\s)?[\d,.]{1,12}|including|among\sthem|of\swhom|with|most(?:ly)?|many|some|all|mainly|at\sleast|nearly|almost|half|about|one|two|three|four|five|six)\b[^,.;]{0,80},\s/iu;
/** ", Ana Tolvaj and Bero Quist, were": the counted people by their names. */
const NAMES = /^,\s(?:\p{Lu}[\p{L}.'’-]*,?\s(?:\d{1,3},\s)?(?:and\s)?){1,10}(?=(?:were|was|are|have|had|died|who)\b)/u;
/** "Aged between six and nine", "between one week and three months old". */
const AGES =
  /^,?\s(?:aged\s|ages\s)?(?:between\s)?[^,.;]{1,50}?(?:\sold|(?<=aged\s[^,.;]{1,50}))(?=,?\s(?:have|had|has|were|was|are|died|drowned|perished|suffocated|disappeared|vanished|fled|suffered|lost)\b),?\s/iu;
/** ", 61,", "of six": how old the one is. */
const AGE = /^(?:,\s\d{1,3},|\sof\s(?:\d{1,2}|\p{Ll}{3,9}))\s(?=(?:were|was|are|is|have|had|has|died)\b)/u;
/** "Four members of one family", "all 224 people on board": whose and where they are decides nothing. */
const BELONGING =
  /^\s(?:of\s(?:one|the\ssame|a\ssingle|the)\s(?:family|household)(?=,?\s)|(?:on\sboard|onboard|aboard)(?=,\s))/u;
/** How far an aside may reach, in UTF-16 code units. */
const REACH = 100;

/** Where the aside that begins at `from` ends, `from` itself where none does; nothing is read from `end` on. */
export function asideEnd(text: string, [from, end]: Span): number {
  const belonging = BELONGING.exec(text.slice(from, Math.min(end, from + REACH)))?.[0].length ?? 0;
  const behind = text.slice(from + belonging, Math.min(end, from + belonging + REACH));
  const aside = ASIDE.exec(behind) ?? NAMES.exec(behind) ?? AGES.exec(behind) ?? AGE.exec(behind);
  return from + belonging + (aside?.[0].length ?? 0);
}
