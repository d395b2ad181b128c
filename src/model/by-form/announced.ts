import type { Span, Spans } from '../../document/index.ts';
import { spanAt } from '../../text/groups.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { tellsWhen } from '../wording/when.ts';
import { spokenBehind } from './beside.ts';
import { attributionOf, CAUTIOUS, LAST_SAID, SURE, sentenceStart, withSubject } from './said.ts';
import { isAlone, isSentence, isTitle, type Placed, type Setting } from './setting.ts';
import { clauseOf, ofClause } from './subject.ts';
import { isTopic } from './topics.ts';

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
  if (spoken && !TOLD_OF_SPEAKER.test(spoken[1]!))
    return withSubject(one, text, [from, from + spoken[1]!.length], spoken[2]!.length);
  // A heading in marks belongs to what follows it, whatever colon stands above.
  if (home !== one.paragraph && !isSentence(one)) return null;
  const label = text.slice(from, colon);
  // `On the cost: "..."`, `March: "..." (Venn, radio interview)`: who speaks stands elsewhere.
  const dated = tellsWhen(label);
  if (isTopic(label) || (dated && BRACKET.test(one.after))) return null;
  const mark: Span = [colon, colon + 1];
  if (spoken) return attributionOf(one, [withoutBullet(text, [from, colon])], mark, CAUTIOUS);
  if (dated) return attributionOf(one, [], mark, CAUTIOUS);
  const named = senderIn(label, from) ?? labelIn(text, [from, colon], from === home[0]);
  if (named) {
    const sent = FROM.exec(label);
    const cue: Spans = sent ? [[from + sent[1]!.length, from + sent[0].length], mark] : [mark];
    return { ...attributionOf(one, [named], mark, SURE), cue };
  }
  const clause = clauseOf(label);
  if (!clause) return isExclaimed(one) ? null : attributionOf(one, [], mark, CAUTIOUS);
  return ofClause(one, text, from, clause) ?? attributionOf(one, [spanAt(from, clause.subject)], mark, CAUTIOUS);
}

/** A line that is a name, a dash and a quotation: `Lord Venn – “An elegant muddle.”` */
function dashed(text: string, one: Placed, [start, dash]: Span, home: Span): FoundAttribution | null {
  if (start !== home[0] || home !== one.paragraph || one.after.trim() !== '') return null;
  if (!isExclaimed(one) && !isSentence(one)) return null;
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

/** Whose a message is: `Email from Rob in Krel: "..."`, `From her husband, this: "..."`; null where the words tell of none. */
function senderIn(label: string, from: number): Span | null {
  const only = ONLY_THIS.exec(label);
  if (only) return [from + only[1]!.length, from + only[1]!.length + only[2]!.length];
  const match = SENT.exec(label);
  return match && [from + match[1]!.length, from + label.trimEnd().length];
}

/** `“Never again.”`: two words that end as a sentence does. */
const isExclaimed = ({ words }: Placed): boolean => /[.!?]$/.test(words) && countWords(words) === 2;

/** `A chemist who asked to stay unnamed: "..."`: the verb stands in what is told of the speaker. */
const TOLD_OF_SPEAKER = /\swho\s*$/;
const BULLET = /^(?:[•*·–-]\s+)?/;
const withoutBullet = (text: string, [start, end]: Span): Span => [
  start + BULLET.exec(text.slice(start, end))![0].length,
  end,
];
/** How much of the words before a quotation is read, in UTF-16 code units. */
const REACH = 240;
/** `And from Chairwoman Venn:`, `16:55 Venn:` */
const ANNOUNCING =
  /^(?:[•*·–-]\s+)?(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[–—-])?\s)?(?:(?:And )?(?:[Ff]rom|[Bb]y) )?/;
/** `And from Chairwoman Venn:`, where the word attributes beside the colon. */
const FROM = /^((?:And )?)[Ff]rom(?= )/;
const ONLY_THIS = /^((?:And )?[Ff]rom )([^,:;“”"\n]{2,60})(?:, [^:;“”"\n]{3,90})?, (?:only )?this$/u;
const BRACKET = /^\s?\(/;
/** A message, whoever sent it behind "from": a name or somebody. */
const SENT = new RegExp(
  String.raw`^((?:.{0,60}[.!?;,–—-]\s)?(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Aa]nd|[Tt]his)\s){0,2}(?:\p{L}[\p{Ll}’'-]{1,20}\s)?` +
    String.raw`(?:[Ee]-?mail|[Tt]ext|[Tt]weet|[Ll]etter|[Mm]essage|[Cc]all|[Cc]omment|[Nn]ote|[Pp]ost|[Rr]eply|[Qq]uestion|[Vv]oicemail|[Pp]ostcard|[Tt]elegram)s?(?:\s\p{Ll}+)?\sfrom\s)` +
    String.raw`(?:@\w+|(?:(?:an?|the|one|our|my|his|her|their|another)\s(?:\p{Ll}[\p{L}’'-]*\s){0,3}?(?:${PEOPLE}|${AGENT}s?)(?!\p{L})|(?:the\s)?\p{Lu}[\p{L}.’'-]+)(?:\s\p{Lu}[\p{L}.’'-]+){0,3}` +
    String.raw`(?:,?\s(?:in|of|at|near|on|from)\s(?:the\s)?(?:[\p{L}’'-]+\s){0,3}[\p{L}’'-]+)?(?:,\s\d{1,3})?)$`,
  'u',
);
/** `Venn on the cost`, `Venn, quoting her mother`, `Venn, who is at the scene`: what is told beside the name. */
const ASIDE =
  /(?:, (?:quoting|citing|speaking|asked|writing|commenting|referring|responding|replying|when asked)\s.*|(?<=\p{Lu}[\p{L}.’'-]*) (?:on|about)\s(?!\p{Lu}\p{Ll}+day).*)$/su;
/** A first name and a surname, perhaps behind an office, and what follows it without a stop: `Our reporter Mara Venn, who is at the scene`. */
const FULL_NAME =
  /^(?!(?:On|In|At|By|For|As|When|If|Then|Now|And|But|So)\s)(?:(?:[Oo]ur|[Tt]he|[Hh]is|[Hh]er)\s)?(?:\p{L}[\p{Ll}’'-]+\s){0,3}\p{Lu}[\p{L}.’'-]+\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)*(?:(?:,|\s(?:of|from|at|for)\s|\s\()[^:;“”"\n]{2,90})?$/u;
/** A few words, all with a capital but the small ones between them, and perhaps a trade ("Sune Lie, pensioner"). */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|for|and|de|al|\([^)]{1,30}\)|\d{1,2})){0,7}(?: (?:sources?|insiders?|aides?|officials?|diplomats?|spokes(?:man|woman|person)))?(?:, (?:an? )?\p{Ll}+(?: \p{Ll}+){0,3})?$/u;
