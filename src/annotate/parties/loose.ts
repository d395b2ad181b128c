import type { Span } from '../../document/index.ts';
import { OFFICES, plain } from '../../text/index.ts';
import { GROUP_NOUNS } from '../lexicon/nouns.ts';
import { PRONOUNS, uncontracted } from '../lexicon/pronouns.ts';
import { isPeoplesAdjective } from '../reading/name-words.ts';
import { type Reading, wordFrom } from '../reading/reading.ts';
import { isBodyNoun } from './descriptions.ts';
import { isPersonNoun } from './heads.ts';

/** A pronoun or a plain description in the running text, beside the sources that the network found. */
export interface Loose {
  readonly kind: 'pronoun' | 'description';
  readonly span: Span;
  readonly sentence: number;
}

/** Longer sentences are lists, tables and code: nobody is looked for in them. */
const LONGEST = 2000;
const DETERMINER =
  /^(?:the|an?|this|that|these|those|one|two|three|four|five|some|several|many|dozens|hundreds|another|both|his|her|their|its|my|our)$/;
/** Most words between a determiner and its noun. */
const MOST_ADJECTIVES = 3;
const NO_ADJECTIVE =
  /^(?:of|in|on|at|to|for|with|by|from|and|or|but|that|who|which|is|are|was|were|has|have|had|he|she|they|it|not|as|be|been|said|says|the|an?|his|her|their|its|my|our)$/;

/**
 * Third-person pronouns for people, and descriptions of people and bodies with a determiner ("a police officer",
 * "these girls") or in a bare plural ("protesters"), in text order. What a name follows or a form of "be" stands before
 * is left out: it tells of somebody else's mention.
 */
export function looseIn(reading: Reading): readonly Loose[] {
  return reading.sentences.flatMap(([start, end], sentence) => {
    if (end - start > LONGEST) return [];
    const found: Loose[] = [];
    const to = wordFrom(reading.words, end);
    for (let at = wordFrom(reading.words, start); at < to; at++) {
      const word = plain(reading.words[at]!.text);
      const pronoun = uncontracted(word);
      if (isPersonal(pronoun)) {
        const [from] = reading.words[at]!.span;
        found.push({ kind: 'pronoun', span: [from, from + pronoun.length], sentence });
      }
      const determined = DETERMINER.test(word) && !isConjunction(reading, at, word);
      const from = determined ? at : barePlural(reading, at, start);
      const last = determined ? headBehind(reading, at, to) : from < 0 ? -1 : at;
      if (last < 0 || isNamed(reading, last, to) || isPredicate(reading, from)) continue;
      found.push({ kind: 'description', span: [reading.words[from]!.span[0], reading.words[last]!.span[1]], sentence });
      at = last;
    }
    return found;
  });
}

const isPersonal = (word: string): boolean => {
  const pronoun = PRONOUNS.get(word);
  return pronoun?.person === 'third' && pronoun.gender !== 'thing';
};

const isHead = (word: string): boolean => isPersonNoun(word) || GROUP_NOUNS.has(word) || isBodyNoun(word);

/** "That Ann Roe", "that someone": a clause begins there. */
const isConjunction = ({ words }: Reading, at: number, word: string): boolean =>
  word === 'that' && /^(?:\p{Lu}|(?:some|any|every|no)(?:one|body)$)/u.test(words[at + 1]?.text ?? '');

/** Index of the last noun of the phrase that the determiner at `at` begins, or -1. */
function headBehind(reading: Reading, at: number, to: number): number {
  let head = -1;
  for (let next = at + 1; next < Math.min(to, at + 2 + MOST_ADJECTIVES); next++) {
    if (!/^[ \u00a0]$/.test(reading.text.slice(reading.words[next - 1]!.span[1], reading.words[next]!.span[0]))) break;
    const word = plain(reading.words[next]!.text);
    if (NO_ADJECTIVE.test(word)) break;
    if (isHead(word)) head = next;
    else if (head >= 0) break;
  }
  return head;
}

/** Where a bare plural begins whose noun is at `at`, with what tells which ("Western politicians"); -1 where none does. */
function barePlural(reading: Reading, at: number, start: number): number {
  const word = plain(reading.words[at]!.text);
  if (!GROUP_NOUNS.has(word) || !/(?:s|men|people|children|police)$/.test(word)) return -1;
  if (opensPhrase(reading, at, start)) return at;
  const before = plain(reading.words[at - 1]!.text);
  const tells = isPeoplesAdjective(before) || TELLS.test(before);
  return tells && opensPhrase(reading, at - 1, start) ? at - 1 : -1;
}
const TELLS = /^(?:local|foreign|senior|armed|opposition|government|federal|young|elderly|angry|former|rebel)$/;

/** Whether nothing right before the word goes with it. */
function opensPhrase(reading: Reading, at: number, start: number): boolean {
  const before = reading.words[at - 1];
  if (before === undefined || before.span[0] < start) return true;
  return (
    NO_ADJECTIVE.test(plain(before.text)) || !/^ $/.test(reading.text.slice(before.span[1], reading.words[at]!.span[0]))
  );
}

/** Whether a name stands right behind ("the port director Mara Venn", "the director, Mara Venn"). */
function isNamed(reading: Reading, last: number, to: number): boolean {
  const next = reading.words[last + 1];
  if (next === undefined || last + 1 >= to) return false;
  return /^,? $/.test(reading.text.slice(reading.words[last]!.span[1], next.span[0])) && /^\p{Lu}/u.test(next.text);
}

/** "Once a company is sold", "if a man comes": any one, and nobody. */
const ANY_ONE = /^(?:once|if|whenever|unless|whether|like|such)$/;

/** "Is a lawyer", "as the coach", "Venn, a lawyer": what somebody is, not somebody else. */
function isPredicate(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before === undefined) return false;
  const gap = reading.text.slice(before.span[1], reading.words[at]!.span[0]);
  if (gap === ', ') return /^\p{Lu}/u.test(before.text);
  if (ANY_ONE.test(plain(before.text)) && /^an?$/.test(plain(reading.words[at]!.text))) return true;
  return (
    gap === ' ' &&
    (/^(?:is|are|was|were|be|been|being|as|become|became|not)$/.test(plain(before.text)) ||
      OFFICES.has(plain(before.text)))
  );
}
