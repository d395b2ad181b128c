import type { Span } from '../../document/index.ts';
import { plain } from '../../text/index.ts';
import { GROUP_NOUNS } from '../lexicon/nouns.ts';
import { type Reading, smallWordAt, wordFrom } from '../reading/reading.ts';
import type { WordRange } from './bounds.ts';
import { isBodyNoun } from './descriptions.ts';
import { isPersonNoun, PREPOSITIONS } from './heads.ts';

/** Nouns for what is said or thought that are no form of a verb: what stands before one describes it. */
const NOUN =
  /^(?:opinion|decision|belief|allegation|accusation|assertion|expectation|suggestion|contention|argument|insistence|refusal|denial|intention|announcement|warning|complaint|proposal|criticism|conviction|prediction|assessment|judge?ment|conclusion|recommendation|explanation|assurance|admission|commitment|determination|ambition|understanding|declaration|observation|description|confession|apology|rejection|objection|reluctance|condemnation|perception)s?$/;
/** Nouns that are a verb as often: "his bold plans to", "his group plans to". */
const NOUN_OR_VERB =
  /^(?:plan|claim|view|promise|hope|fear|demand|call|comment|concern|doubt|remark|vow|pledge|wish|request|report|estimate|statement|threat|point|charge|appeal|answer|question)s?$/;
/** Ends of adjectives, and short adjectives that stand before such nouns. */
const ADJECTIVE =
  /(?:ous|ive|ful|[^r]al|able|ible|less|ary|ing|[^i]ed)$|^(?:false|main|new|own|latest|early|earlier|previous|old|key|bold|big|many|first|final|long|clear|vague|broad|last|past|grand|secret|initial|bitter|stark|recent|frequent|current|untrue|wild|later|simplistic|dramatic|optimistic)$/;
const POSSESSIVE = /^(?:my|our|his|her|its|their|your)$/;
/** The most words that describe such a thing between its owner and its name. */
const MOST_BETWEEN = 4;

/**
 * Whose the thing is that a cue names, where the source runs on up to that noun: "his ambitious | plans", "one of the mayor's chief |
 * complaints". Null where the source only points at the thing ("this | decision"); the range as it is for any other source.
 *
 * @param end where the source ends, in UTF-16 code units, behind a possessive `'s`
 */
export function possessorOf(reading: Reading, range: WordRange, end: number, cue: Span | null): WordRange | null {
  if (cue === null || cue[0] !== end + 1 || reading.text[end] !== ' ') return range;
  const noun = smallWordAt(reading, wordFrom(reading.words, cue[0]));
  if (!NOUN.test(noun) && !NOUN_OR_VERB.test(noun)) return range;
  if (pointsAt(reading, range, noun)) return null;
  const owner = ownerIn(reading, range, end);
  const between = reading.words.slice(owner + 1, range.to).map((word) => plain(word.text));
  if (owner < 0 || between.length === 0 || between.length > MOST_BETWEEN) return range;
  if (between.some((word) => PREPOSITIONS.has(word))) return range;
  const describes = ADJECTIVE.test(between.at(-1)!) && !isNoun(between.at(-1)!);
  if (!NOUN.test(noun) && !describes) return range;
  if (smallWordAt(reading, owner) === 'your') return null;
  return { from: ownerStart(reading, range.from, owner), to: owner + 1 };
}

/** "This decision", "your plan": the words alone; "these claim" and "this claims" have a verb behind them. */
function pointsAt(reading: Reading, { from, to }: WordRange, noun: string): boolean {
  if (to - from !== 1) return false;
  const word = smallWordAt(reading, from);
  if (word === 'your') return true;
  return noun.endsWith('s') ? /^(?:these|those)$/.test(word) : word === 'this';
}

/** Index of the last word that owns what follows it, or -1. */
function ownerIn(reading: Reading, { from, to }: WordRange, end: number): number {
  for (let at = to - 1; at >= from; at--) {
    const behind = reading.words[at]!.span[1];
    if (POSSESSIVE.test(smallWordAt(reading, at))) return at;
    if (behind < end && /^['’]s? /.test(reading.text.slice(behind, behind + 3))) return at;
  }
  return -1;
}

/** A possessive pronoun stands alone; a name and a noun begin behind the preposition before them ("one of | the mayor's"). */
function ownerStart(reading: Reading, from: number, owner: number): number {
  if (POSSESSIVE.test(smallWordAt(reading, owner))) return owner;
  for (let at = owner; at > from; at--) if (PREPOSITIONS.has(smallWordAt(reading, at - 1))) return at;
  return from;
}

const isNoun = (word: string): boolean =>
  isPersonNoun(word) || GROUP_NOUNS.has(word) || GROUP_NOUNS.has(`${word}s`) || isBodyNoun(word);
