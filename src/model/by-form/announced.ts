import type { Span } from '../../document/index.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { spokenBehind } from './beside.ts';
import { attributionOf, CAUTIOUS, LAST_SAID, SURE, sentenceStart, withSubject } from './said.ts';
import { isAlone, isSentence, isTitle, type Placed, type Setting } from './setting.ts';
import { clauseOf, ofClause, spanAt } from './subject.ts';

/** `Venn said: "..."`, `Venn: "..."` and `The choice: "..."`, also where the quotation is the next paragraph. */
export function announced({ text, paragraphs }: Setting, one: Placed): FoundAttribution | null {
  const home = one.before.trim() === '' && isAlone(one) ? paragraphs[one.at - 1] : one.paragraph;
  if (!home || (countWords(one.words) < 3 && !isExclaimed(one)) || isTitle(one) || spokenBehind(one)) return null;
  const end = Math.min(home[1], one.span[0]);
  const start = Math.max(home[0], end - REACH);
  const lead = text.slice(start, end).trimEnd();
  const colon = start + lead.length - 1;
  if (/[^\s-] [–—-]$/.test(lead)) return dashed(text, one, [start, colon], home);
  if (!lead.endsWith(':')) return null;
  const from = start + sentenceStart(lead.slice(0, -1));
  const spoken = LAST_SAID.exec(text.slice(from, colon));
  // `A chemist who asked to stay unnamed: "..."`: the verb stands in what is told of the speaker.
  if (spoken && /\swho\s*$/.test(spoken[1]!))
    return attributionOf(
      one,
      [[from + BULLET.exec(text.slice(from, colon))![0].length, colon]],
      [colon, colon + 1],
      CAUTIOUS,
    );
  if (spoken) return withSubject(one, text, [from, from + spoken[1]!.length], spoken[2]!.length);
  // A heading in marks belongs to what follows it, whatever colon stands above.
  if (home !== one.paragraph && !isSentence(one)) return null;
  const label = labelIn(text, [from, colon], from === home[0]);
  if (label) return attributionOf(one, [label], [colon, colon + 1], SURE);
  const clause = clauseOf(text.slice(from, colon));
  if (!clause) return countWords(one.words) < 3 ? null : attributionOf(one, [], [colon, colon + 1], CAUTIOUS);
  return (
    ofClause(one, text, from, clause) ??
    attributionOf(one, [spanAt(from, clause.subject)], [colon, colon + 1], CAUTIOUS)
  );
}

/** A line that is a name, a dash and a quotation: `Lord Venn – “An elegant muddle.”` */
function dashed(text: string, one: Placed, [start, dash]: Span, home: Span): FoundAttribution | null {
  if (start !== home[0] || home !== one.paragraph || !/^\s*$/.test(one.after) || !isExclaimedOrSentence(one))
    return null;
  const label = labelIn(text, [start, dash - 1], true);
  return label && attributionOf(one, [label], [dash, dash + 1], SURE);
}

/** A name before a colon, with what is told of its bearer; null where the words are none. */
function labelIn(text: string, [from, colon]: Span, opensParagraph: boolean): Span | null {
  const start = from + ANNOUNCING.exec(text.slice(from, colon))![0].length;
  const words = text.slice(start, colon).replace(ASIDE, '');
  const named = FULL_NAME.test(words) || (opensParagraph && NAME.test(words));
  return named && clauseOf(words) === null ? [start, start + words.length] : null;
}

/** `“Never again.”`: two words that end as a sentence does. */
const isExclaimedOrSentence = (one: Placed): boolean => isExclaimed(one) || isSentence(one);
const isExclaimed = ({ words }: Placed): boolean => /[.!?]$/.test(words) && countWords(words) === 2;

/** `"...": Venn answers critics`, as headlines have it. The verb is the cue where a name and a verb follow. */
export function headlined({ text }: Setting, one: Placed): FoundAttribution | null {
  if (one.before.trim() !== '' || countWords(one.words) < 2) return null;
  const behind = HEADLINED.exec(one.after);
  if (!behind) return null;
  const colon = one.span[1] + behind[1]!.length;
  if (behind[3] === undefined) {
    const named = NAMED_BEHIND.exec(text.slice(colon + 1, one.paragraph[1]));
    const source: Span[] = named?.indices ? [spanAt(colon + 1, named.indices[2]!)] : [];
    return attributionOf(one, source, [colon, colon + 1], CAUTIOUS);
  }
  const name = colon + 1 + behind[2]!.length;
  const verb = one.span[1] + behind[0].length - behind[4]!.length;
  return attributionOf(one, [[name, name + behind[3].length]], [verb, verb + behind[4]!.length], CAUTIOUS);
}

const BULLET = /^(?:[•*·–-]\s+)?/;
/** How much of the words before a quotation is read, in UTF-16 code units. */
const REACH = 240;
/** `And from Chairwoman Venn:`, `16:55 Venn:` */
const ANNOUNCING =
  /^(?:[•*·–-]\s+)?(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[–—-])?\s)?(?:(?:And )?(?:[Ff]rom|[Bb]y) )?/;
/** `Venn on the cost`, `Venn, quoting her mother`, `Venn, who is at the scene`: what is told beside the name. */
const ASIDE =
  /(?:, (?:quoting|citing|speaking|asked|writing|commenting|referring|responding|replying|when asked)\s.*|(?<=\p{Lu}[\p{L}.’'-]*) (?:on|about)\s(?!\p{Lu}\p{Ll}+day).*)$/su;
/** A first name and a surname, perhaps behind an office, and what follows it without a stop: `Our reporter Mara Venn, who is at the scene`. */
const FULL_NAME =
  /^(?:(?:[Oo]ur|[Tt]he|[Hh]is|[Hh]er)\s)?(?:\p{L}[\p{Ll}’'-]+\s){0,3}\p{Lu}[\p{L}.’'-]+\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)*(?:(?:,|\s(?:of|from|at|for)\s|\s\()[^:;“”"\n]{2,90})?$/u;
/** A few words, all with a capital but the small ones between them, and perhaps a trade ("Sune Lie, pensioner"). */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|for|and|de|al|\([^)]{1,30}\)|\d{1,2})){0,7}(?:, (?:an? )?\p{Ll}+(?: \p{Ll}+){0,3})?$/u;
/** `: Mara Venn, 71, at the gate`, `: swimmer, 68, on her night` */
const NAMED_BEHIND =
  /^(\s+)((?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+|(?:\p{Ll}+\s)?\p{Ll}+(?=, \d)|(?:the\s)?(?:\p{Ll}+\s){0,2}(?:survivors|residents|families|relatives|fans|parents|mothers|fathers|widows?|neighbours|neighbors|villagers|farmers|miners|workers|teachers|nurses|doctors|students|pupils|campaigners|activists|protesters|critics|experts|economists|scientists|officials|police|witness(?:es)?|victims|voters|refugees|migrants|soldiers|veterans|passengers|players|coach|captain|mayor|minister|president|founder|author|director|boss|chief))(?:, \d{1,3}(?!\d))?)(?=,|$|\s(?:of|no one|the)\s|\s(?:on|after|as|at|in|over|amid|during|before|about|who|with|from|near)\s)/du;
const HEADLINED =
  /^(\s*):(\s+)(?:(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+|\p{L}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,3}?(?=\s(?:says?|blames?|warns?|tells?|slams?|attacks?|defends?|hits|calls?|admits?|claims?|denies|deny|urges?|accuses?|demands?|condemns?|recalls?|remembers?|describes?|demands?)\b))\s(\p{Ll}{2,}s|\p{Ll}{3,})\b)?/u;
