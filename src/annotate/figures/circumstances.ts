import { MONTH, SHORT_MONTH, WEEKDAY } from '../../document/calendar.ts';
import type { Span } from '../../document/index.ts';
import { plain } from '../../text/index.ts';
import { FUNCTION_WORDS } from '../lexicon/nouns.ts';
import { PREPOSITIONS } from '../parties/heads.ts';
import { isPeoplesAdjective } from '../reading/name-words.ts';
import { wordFrom } from '../reading/reading.ts';
import { CLOSES, EVENTS } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

/** What the sentence says of the happening: its name, where and when, each the nearest to the number. */
export interface Circumstances {
  readonly event: Span | null;
  readonly place: Span | null;
  readonly when: Span | null;
}

const ANY_MONTH = `(?:${MONTH}|${SHORT_MONTH}\\.)`;
const WHEN = new RegExp(
  `(?<![\\p{L}])(?:(?:[Oo]n|[Bb]y|[Ss]ince|[Ll]ast|[Ee]arly|[Ll]ate|[Uu]ntil)\\s){0,2}(?:${WEEKDAY}(?:\\s(?:morning|afternoon|evening|night))?|(?:\\d{1,2}\\s)?${ANY_MONTH}(?:\\s\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s(?:1[5-9]|20)\\d\\d)?)(?![\\p{L}])` +
    '|\\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]his\\s(?:morning|week|month|year)|(?:[Ll]ast|[Pp]ast)\\s(?:night|week|month|year))\\b|\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring)\\s(?:1[5-9]|20)\\d\\d\\b',
  'gu',
);
/** "In the southern French town of Grasse", "in the Norvel area": what kind of place it is stands before its name, or behind it with an article. */
const PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]cross|(?<!(?:everything|anything|ranging|ranges) )[Ff]rom)\s(?:(?:the|an?)\s(?:[\p{L}-]+\s){0,3}?(?:town|city|village|district|province|region|suburb|port|resort|island)\sof\s)?((?:(?:the|central|northern|southern|eastern|western|downtown|suburban)\s){0,2}(?:St\.\s)?(?:U\.[KS]\.(?:A\.)?|\p{Lu}[\p{L}’'-]*)(?:\s(?:of\s|and\s|the\s){0,2}\p{Lu}[\p{L}’'-]*){0,3}(?:,\s\p{Lu}[\p{L}’'-]{2,}(?![\p{L}’'-]|\s(?:\p{Lu}|says|said|reported|reports|told|added|adds|announced|confirmed|wrote|stated|claims|claimed)))?(?:(?<=\bthe\s\P{P}{2,60})\s(?:area|province|region|district|county|valley|metropolitan\sarea))?)/gu;
const IS_TIME = new RegExp(`^(?:the\\s)?(?:${WEEKDAY}|${ANY_MONTH}|${SHORT_MONTH}(?!\\p{L}))`, 'u');
/** A people or a possessor. */
const NO_PLACE = /^(?:Mrs?|Ms|Dr|Sen|Gov|Rep|Pres|I)\b|(?:ese|ish|ians?|ican|ic|['’]s?)$/u;
/** Long sentences are looked at this far around the number alone. */
const REACH = 300;

/** "Across the Arab (world)", "in the Somali (president's office)". */
const isOfPeople = (name: string): boolean => isPeoplesAdjective(plain(name.split(/\s/).at(-1)!));

export function circumstancesOf(sentence: Sentence, figure: Span): Circumstances {
  const [from, to] = partAround(sentence, figure);
  const around = sentence.text.slice(from, to);
  const times = [...around.matchAll(WHEN)]
    .map((match): Span => [from + match.index, from + match.index + match[0].length])
    .filter((time) => !isOfSaying(sentence, time, figure));
  const places = [...around.matchAll(PLACE)]
    .filter((match) => !IS_TIME.test(match[1]!) && !NO_PLACE.test(match[1]!) && !isOfPeople(match[1]!))
    .map((match) => {
      const end = from + match.index + match[0].length;
      return { span: [end - match[1]!.length, end] as const, isOrigin: isOrigin(match, from, figure) };
    });
  const there = places.filter(({ isOrigin }) => !isOrigin);
  const spans = (there.length > 0 ? there : places).map(({ span }) => span);
  const event = eventIn(sentence, figure, [from, to]);
  return { event, place: nearest(spans, figure), when: nearest(times, figure) };
}

/** "In November, Orrin told staff that ten had died", "police said on Monday that": when it was said is not when it happened. */
function isOfSaying({ text, span }: Sentence, [start, end]: Span, figure: Span): boolean {
  if (end > figure[0]) return false;
  const before = text.slice(Math.max(span[0], start - SAYING_REACH), start);
  return SAID_THEN.test(before) || (OPENS.test(text.slice(span[0], end)) && SAID.test(text.slice(end, figure[0])));
}
const SAYING_REACH = 40;
const SAID_THEN = /\b(?:said|announced|reported|(?:told|tells)\s[\p{L}\s]{2,25})\s(?:in\s|on\s)?$/iu;
const OPENS = new RegExp(
  `^\\W{0,2}(?:[Ii]n|[Ll]ast|[Ee]arly\\sin)\\s(?:${ANY_MONTH}|month|year|(?:19|20)\\d\\d)(?:\\s\\d{4})?$`,
  'u',
);
const SAID = /^,\s[^,;:]{2,80}\b(?:said|told|announced|reported|claimed|warned|estimated|wrote|testified)\b/iu;

/** "A hundred people from Krel | were held in Tarn": where they come from, right behind the number, is not where it happened. */
const isOrigin = ({ 0: words, index }: RegExpMatchArray, from: number, figure: Span): boolean =>
  words.startsWith('from') && from + index! === figure[1] + 1;

/** The part of the sentence that tells of the number, as far as `REACH`: "..., and that the truce would hold until Friday" tells something else. */
function partAround({ text, span }: Sentence, figure: Span): Span {
  const first = Math.max(span[0], figure[0] - REACH);
  const last = Math.min(span[1], figure[1] + REACH);
  const before = [...text.slice(first, figure[0]).matchAll(NEXT_PART)].at(-1);
  const behind = text.slice(figure[1], last).search(NEXT_PART);
  return [before ? first + before.index + before[0].length : first, behind < 0 ? last : figure[1] + behind];
}
const NEXT_PART = /; |, (?:and|but) that /gu;

/** The one right behind the number rather than the one as far before it. */
function nearest(spans: readonly Span[], figure: Span): Span | null {
  const distance = ([start, end]: Span): number => (start >= figure[1] ? start - figure[1] : 2 * (figure[0] - end) + 1);
  const apart = spans.filter(([start, end]) => end <= figure[0] || start >= figure[1]);
  return apart.reduce<Span | null>((best, one) => (best === null || distance(one) < distance(best) ? one : best), null);
}

/** A noun for a happening with up to three words before it that describe it. */
function eventIn({ text, words }: Sentence, figure: Span, part: Span): Span | null {
  const first = wordFrom(words, part[0]);
  const last = wordFrom(words, part[1]);
  const events: Span[] = [];
  for (let at = first; at < last; at++) {
    if (
      !EVENTS.has(plain(words[at]!.text)) ||
      (words[at]!.text === 'March' && !/^\p{Lu}/u.test(words[at - 1]?.text ?? ''))
    )
      continue;
    let from = at;
    while (
      from > first &&
      at - from < 3 &&
      describes(text, words[from - 1]!.text, words[from - 1]!.span[1], words[from]!.span[0])
    )
      from--;
    events.push([words[from]!.span[0], words[at]!.span[1]]);
  }
  return nearest(events, figure);
}

const describes = (text: string, word: string, end: number, next: number): boolean =>
  /^(?:['’]s)?\s$/.test(text.slice(end, next)) &&
  !CLOSES.has(plain(word)) &&
  !FUNCTION_WORDS.has(plain(word)) &&
  !PREPOSITIONS.has(plain(word)) &&
  !/^\p{N}|(?:ed|ing)$/u.test(word);
