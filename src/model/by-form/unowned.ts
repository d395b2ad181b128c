import { groupsAt, spanAt } from '../../text/groups.ts';
import { isTitleOfWork } from '../../text/titles-of-works.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { attributionOf, CAUTIOUS, sentenceStart } from './said.ts';
import { isAlone, isSentence, isTitle, type Placed, type Setting } from './setting.ts';
import { type Clause, clauseOf, ofClause } from './subject.ts';

/** A heading in marks, or a sentence lifted out of the report: somebody's words, and the place does not say whose. */
export function standingAlone(_setting: Setting, one: Placed): FoundAttribution | null {
  if (!isAlone(one) || countWords(one.words) < 2 || !one.quotation.closed) return null;
  return attributionOf(one, [], null, isSentence(one) ? 0.5 : 0.7);
}

/**
 * A sentence in marks right behind one that tells of a person, and whose words go to nobody else: `Engineer Arn Venn was sceptical. “Inspected by
 * whom?”`, also where that sentence is the paragraph above.
 */
export function afterward({ text, paragraphs }: Setting, one: Placed): FoundAttribution | null {
  if (!isSentence(one) || !/^\s*(?:$|[\p{Lu}“"‘])/u.test(one.after)) return null;
  // A mark that nothing closes, and no paragraph goes on from, is a slip.
  if (!one.quotation.closed && !/^["“‘']/.test(text[paragraphs[one.at + 1]?.[0] ?? text.length] ?? '')) return null;
  const above = one.before === '' ? paragraphs[one.at - 1] : undefined;
  const [from, until] = above ?? [one.span[0] - one.before.length, one.span[0]];
  if (until - from > LONGEST) return null;
  const before = text.slice(from, until).trimEnd();
  const start = sentenceStart(before);
  if (!/[^.!?][.!?]$/.test(before) || (above && start > 0)) return null;
  const clause = clauseOf(before.slice(start));
  // "I" and "we" tell what is told, and somebody else's words follow.
  if (clause && /^(?:I|[Ww]e)$/.test(before.slice(start).slice(...clause.subject))) return null;
  return clause && (ofClause(one, text, from + start, clause) ?? toldOf(one, text, from + start, clause));
}

/** Where what the sentence says is long it is no cue, but whom it tells of speaks: `Venn was in no mood to sing. “No more.”` */
function toldOf(one: Placed, text: string, from: number, { subject, predicate }: Clause): FoundAttribution | null {
  const [start, end] = spanAt(from, predicate);
  return countWords(text.slice(start, end)) <= MOST
    ? attributionOf(one, [spanAt(from, subject)], null, CAUTIOUS)
    : null;
}
const MOST = 12;

/** `What did the chairman have to say? "Ask Ilie."`, `The chairman's answer? "Ask Ilie."`: whoever is asked about answers. */
export function askedFor(_setting: Setting, one: Placed): FoundAttribution | null {
  const match = ASKED.exec(one.before) ?? WHAT_OF.exec(one.before) ?? VERDICT_OF.exec(one.before);
  if (!match) return null;
  const { source, auxiliary, verb } = groupsAt(one.span[0] - one.before.length, match);
  const cue = [auxiliary, verb].filter((part) => part !== undefined);
  return { ...attributionOf(one, [source!], null, CAUTIOUS), cue };
}

const ASKED =
  /(?<=^|[.!?…]["”’']?\s)(?:(?:And|So|But) )?[Ww]hat (?<auxiliary>did|does|do) (?<source>(?:the |his |her |their |an? )?[\p{L}.’' -]{2,50}?) (?<verb>have to say|say|think|make of it|reply|answer|tell us)(?: (?:to|about|of) [^?\n]{1,60})?\?\s$/du;
/** `And Lotte Venn? "Ask me in April."` */
const WHAT_OF =
  /(?<=^|[.!?…]["”’']?\s)(?:And|What (?:of|about)|And what (?:of|about)) (?<source>(?:the \p{Ll}+|(?:[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}))\?\s$/du;
/** `Manager Des Venn's verdict? "A decent point."` */
const VERDICT_OF =
  /(?<=^|[.!?…]["”’']?\s)(?:(?:And|So|But) )?(?<source>(?:[Hh]is|[Hh]er|[Tt]heir)|(?:[\p{L}.’'-]+ ){0,4}[\p{L}.-]+(?:['’]s|s['’])) (?:\p{Ll}+ )?(?<verb>verdict|view|answer|response|reply|advice|reaction|take|message|explanation|conclusion|assessment|excuse|defen[cs]e)\?\s$/du;

/** Of what is read before a quotation, in UTF-16 code units. */
const LONGEST = 240;

/**
 * Several words in marks, within a sentence that gives them to nobody (`She had been “waiting at the gate” when he came.`), or one in a heading,
 * where marks say that the outlet only repeats it (`Krel a 'newcomer' in race`).
 */
export function givenToNobody({ text, telling }: Setting, one: Placed): FoundAttribution | null {
  const { span, quotation, words } = one;
  const enough =
    countWords(words) >= PHRASE || (isHeading(one) && /\p{Ll}{2}/u.test(words) && !/^\p{Lu}\S*$/u.test(words));
  if (/^\d{1,3}[.)]\s*$/.test(one.before) && isTitleOfWork(text.slice(...span))) return null;
  // `Harbour chief 'denies taking bribes'`: who says so stands before it.
  if (!quotation.closed || !enough || isTitle(one) || telling.has(one)) return null;
  // Marks that were paired the wrong way round hold what stands between two quotations; a tag's hold what no reader sees.
  if (/[\p{L}\p{N}.,!?=]$/u.test(one.before) || /\s/.test(text[span[0] + 1]!)) return null;
  return attributionOf(one, [], null, 0.5);
}

/** A line of a few words without a stop. */
const isHeading = ({ before, words, after }: Placed): boolean =>
  !/[.!?:,]["”’']?\s*$/.test(after || words) &&
  countWords(before) + countWords(words) + countWords(after) <= LONGEST_HEADING;

const LONGEST_HEADING = 18;
/** Words from which a quotation is no name of a thing any more. */
const PHRASE = 4;
