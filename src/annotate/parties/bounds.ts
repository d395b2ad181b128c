import type { Span } from '../../document/index.ts';
import { isCapitalised } from '../../text/index.ts';
import { PRONOUNS } from '../lexicon/pronouns.ts';
import { type Reading, smallWordAt, wordFrom } from '../reading/reading.ts';
import { PREPOSITIONS } from './heads.ts';

/** A stretch of a reading's words: index of the first, and behind the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Words that stand before a noun phrase and do not belong to it. */
const STRAYS = /^(?:what|whose|by|from|and|but|or|as|than|while|though|because|s)$/;
/** Words on which no noun phrase ends. */
const DANGLING =
  /^(?:and|or|but|who|whom|whose|which|that|what|where|when|to|of|for|from|with|by|in|on|at|as|the|an?|not|would|could|will|is|are|was|were|has|have|had|its|their|his|her)$/;
const RELATIVE = /^(?:who|whom|whose|which)$/;
const DETERMINER = /^(?:the|an?|his|her|its|their|our|my)$/;
/** A determiner behind one of these, a preposition or a participle goes on with the same phrase ("all the residents"). */
const TAKES_DETERMINER =
  /^(?:all|both|half|twice|such|many|quite|nearly|almost|only|even|just|not|least|most|rather|except|and|or|nor|but|that|while|is|are|was|were|has|have|had)$|(?:ed|ing)$/;

const gapBefore = (reading: Reading, at: number): string =>
  reading.text.slice(reading.words[at - 1]!.span[1], reading.words[at]!.span[0]);

const gapBehind = (reading: Reading, at: number): string => (reading.words[at + 1] ? gapBefore(reading, at + 1) : '');

/**
 * The noun phrase inside the words of a source, without what a reader would not call part of it: the end of the
 * paragraph before, stray words in front, a noun whose clause the source stands in ("a charge the mayor dismissed").
 */
export function nounPhraseBounds(reading: Reading, { from, to }: WordRange): WordRange {
  let start = wholeName(reading, from);
  for (let at = from + 1; at < to; at++) if (gapBefore(reading, at).includes('\n')) start = at;
  while (start < to - 1 && STRAYS.test(smallWordAt(reading, start))) start++;
  const last = to - start > 1 && BESIDES.test(smallWordAt(reading, to - 1)) ? to - 1 : to;
  return { from: subjectOfClause(reading, start, last), to: last };
}

/** Behind a phrase these belong to what is said of its bearer. */
const BESIDES = /^(?:himself|herself|itself|themselves|reportedly|allegedly)$/;

/** A source that begins inside a name ("of Nations") begins with that name. */
function wholeName(reading: Reading, from: number): number {
  if (reading.words[from]?.text !== 'of' || from === 0 || gapBefore(reading, from) !== ' ') return from;
  let start = from - 1;
  while (start > 0 && gapBefore(reading, start) === ' ' && isCapitalised(reading.words[start - 1]!.text)) start--;
  return start;
}

/** Whether the range holds nothing that could name anybody. */
export const isStray = (reading: Reading, { from, to }: WordRange): boolean =>
  to - from === 1
    ? DANGLING.test(smallWordAt(reading, from))
    : // "Running a network": what is done, and nobody.
      /^(?!including$)\p{Ll}+ing$/u.test(smallWordAt(reading, from)) &&
      !isCapitalised(reading.words[from]!.text) &&
      DETERMINER.test(smallWordAt(reading, from + 1));

/** Where the second of two noun phrases begins that stand side by side without a word between them. */
function subjectOfClause(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to && gapBefore(reading, at) === ' '; at++) {
    const before = reading.words[at - 1]!.text;
    if (isCapitalised(before) || PREPOSITIONS.has(before) || TAKES_DETERMINER.test(before)) return from;
    if (DETERMINER.test(smallWordAt(reading, at))) return at;
  }
  return from;
}

/**
 * Of a source in several pieces the one that names its party: the agent right behind the cue ("confirmed by lab tests"),
 * else the last piece that begins like a noun phrase of its own and is no object of what stands before it, else the
 * first. Behind a participle ("put out a memo casting ...") the first piece is the sentence's subject.
 */
export function namingPiece<Piece extends WordRange>(
  reading: Reading,
  pieces: readonly Piece[],
  cue: Span | null,
): Piece | undefined {
  if (pieces.length < 2) return pieces[0];
  const behindCue = (piece: Piece): boolean =>
    cue !== null && AGENT.test(reading.text.slice(cue[1], Math.max(cue[1], reading.words[piece.from]!.span[0])));
  const agent = cue === null ? undefined : pieces.find((piece) => piece.from > 0 && behindCue(piece));
  if (agent !== undefined) return agent;
  return (
    pieces.findLast((piece, at) => at > 0 && beginsPhrase(reading, piece) && !isObject(reading, piece.from)) ??
    pieces[0]
  );
}

/** What may stand between a cue and its agent behind it. */
const AGENT = /^,? (?:by )?$/;

const beginsPhrase = (reading: Reading, { from, to }: WordRange): boolean => {
  const first = smallWordAt(reading, from);
  if (PRONOUNS.has(first) && first !== 'that' && first !== 'his' && first !== 'its') return true;
  if (isCapitalised(reading.words[from]!.text)) return true;
  return to - from > 1 && /^(?:an?|the|all)$/.test(first);
};

/** Whether the phrase hangs on a preposition or a verb before it ("told Ann Roe", "in New Tarn"). */
function isObject(reading: Reading, from: number): boolean {
  let at = from;
  while (at > 0 && gapBefore(reading, at) === ' ' && isCapitalised(reading.words[at - 1]!.text)) at--;
  if (at === 0 || gapBefore(reading, at) !== ' ') return false;
  const before = smallWordAt(reading, at - 1);
  return PREPOSITIONS.has(before)
    ? !CLAUSE.test(before)
    : GOVERNING.test(before) || smallWordAt(reading, at - 2) === 'to';
}

/** Words of which a clause with a subject of its own depends. */
const CLAUSE = /^(?:who|which|that|whom|whose|as|than|when|where|after|before|like)$/;
const GOVERNING = /^(?:told|put|out|quoting|named|called|posted|asked|accused|met|gave|urged|by)$/;

/** The range without its relative clause: what describes, as against what is told besides. */
export function withoutClause(reading: Reading, { from, to }: WordRange): WordRange {
  for (let at = from + 1; at < to; at++) if (RELATIVE.test(smallWordAt(reading, at))) return { from, to: at };
  return { from, to };
}

/**
 * The words to show of a description: up to a clause that a comma sets off, or that breaks off; without marks at its
 * ends and quotation marks that would stand alone.
 */
export function shownWords(reading: Reading, { from, to }: WordRange): string {
  const clause = withoutClause(reading, { from, to }).to;
  const setOff = clause < to && (gapBefore(reading, clause) !== ' ' || gapBehind(reading, clause).includes(','));
  const examples = exampleAt(reading, { from, to });
  if (examples > from) return textOf(reading, { from, to: examples });
  const occasion = occasionAt(reading, { from, to });
  if (occasion > from) return textOf(reading, { from, to: occasion });
  let end = setOff || DANGLING.test(smallWordAt(reading, to - 1)) ? clause : to;
  while (end > from + 1 && DANGLING.test(smallWordAt(reading, end - 1))) end--;
  return withBracket(reading, { from, to: end });
}

/** "One in five (21%)": a bracket that the last word leaves open is closed. */
function withBracket(reading: Reading, range: WordRange): string {
  const last = reading.words[range.to - 1]!.span[1];
  const end = reading.text[last] === '%' ? last + 1 : last;
  const words = textOf(reading, range) + reading.text.slice(last, end);
  if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return words;
  const closing = /^[^\s\p{L}(]{0,3}\)/u.exec(reading.text.slice(end, end + 4));
  return closing ? words + closing[0] : words.slice(0, words.lastIndexOf('(')).trimEnd();
}

/** Where "like Ann Roe" or "such as" begins, or -1. */
function exampleAt(reading: Reading, { from, to }: WordRange): number {
  for (let at = from + 1; at < to - 1; at++) {
    const word = smallWordAt(reading, at);
    if (word === 'like' && isCapitalised(reading.words[at + 1]!.text)) return at;
    if (word === 'such' && smallWordAt(reading, at + 1) === 'as') return at;
  }
  return -1;
}

/** Where "in a statement" begins, which tells how somebody spoke and not who, or -1. */
function occasionAt({ text, words }: Reading, { from, to }: WordRange): number {
  const start = words[from]!.span[0];
  const found = OCCASION.exec(text.slice(start, words[to - 1]!.span[1]));
  return found === null ? -1 : wordFrom(words, start + found.index);
}
const OCCASION =
  /\s(?:in|during|on|at|via) (?:(?:an?|his|her|its|their|the|another) )?(?:\w+ )?(?:statement|interview|tweet|post|letter|email|speech|report|memo|briefing|(?:press|news) conference|(?:tele)?phone call)s?(?!\p{L})/iu;

/** The text of a range in one line. */
export const textOf = (reading: Reading, { from, to }: WordRange): string =>
  reading.text
    .slice(reading.words[from]!.span[0], reading.words[to - 1]!.span[1])
    .replace(/[“”"[\]]/g, '')
    .replace(/(^|\s)[‘'](?=\S)([^’']*)[’']?/gu, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
