import { type Act, hull } from '../../document/index.ts';
import { lemmasOf, plain, wordsIn } from '../../text/index.ts';
import { nounPhraseAfter } from '../parties/phrases.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';
import { isParty, isPartyNoun } from './party.ts';

/**
 * Whether the form says that nobody is meant: two sides blame each other, a plan finds support, or somebody denies for his client, whoever else
 * is named.
 */
export function aimedAtNobody(reading: Reading, parties: Parties, at: number, act: Act): boolean {
  if (act === 'deny') return CLIENT.test(wordsOfRole(reading.text, reading.found[at]!.content).slice(0, REACH));
  if (act !== 'praise' && act !== 'condemn' && act !== 'accuse') return false;
  const { cue, content } = reading.found[at]!;
  const [verb, words] = [hull(cue), hull(content)];
  if (verb === null || words === null || words[0] < verb[1]) return false;
  if (act !== 'praise') {
    const others = reading.text.slice(words[0], words[0] + REACH);
    return (
      MUTUAL.test(others) ||
      SELF.test(others) ||
      (blames(reading, verb) && isThingAt(reading, parties, verb[1], words[0], FOR))
    );
  }
  return supports(reading, verb) && isThingAt(reading, parties, verb[1], words[0]);
}

const CLIENT = /^(?:that )?(?:his|her|their|my|our) clients?(?!\p{L})/iu;
/** Whoever accuses himself accuses nobody else. */
const SELF = /^(?:him|her|it|my|your)self(?!\p{L})|^(?:them|our)selves(?!\p{L})/u;
/** "Blamed the rain for the flood". */
const FOR = /^ for(?!\p{L})/u;
const blames = (reading: Reading, verb: readonly [number, number]): boolean =>
  /\bblam(?:e|es|ed|ing)$/i.test(reading.text.slice(...verb));
const MUTUAL = /^(?:(?:of|for|with|on|at) )?(?:each other|one another|the other[’']s)(?!\p{L})/u;
const REACH = 30;

/** "Backs", "has voiced support for". */
const supports = (reading: Reading, verb: readonly [number, number]): boolean =>
  wordsIn(reading.text, ...verb)
    .slice(-2)
    .some(({ text }) => [plain(text), ...lemmasOf(plain(text))].some((lemma) => SUPPORT.has(lemma)));
const SUPPORT = new Set(['support', 'back', 'favor', 'favour', 'champion', 'endorse', 'defend', 'advocate', 'embrace']);

/** Whether what stands right behind the verb, which is where the content begins, and before such words, is neither a party nor anybody's. */
function isThingAt(reading: Reading, parties: Parties, from: number, start: number, before?: RegExp): boolean {
  if (!/^ ?$/.test(reading.text.slice(from, start))) return false;
  const phrase = nounPhraseAfter(reading, start);
  if (phrase === null || !/^(?:for )?$/.test(reading.text.slice(start, phrase[0]))) return false;
  if (before && !before.test(reading.text.slice(phrase[1], phrase[1] + REACH))) return false;
  const words = wordsIn(reading.text, ...phrase);
  const party = parties.partyAt([phrase[0], phrase[0] + 1]) ?? parties.partyAt([phrase[1] - 1, phrase[1]]);
  const named = words.some(({ text }) => /^\p{Lu}/u.test(text));
  return (
    !named &&
    !OWNED.test(reading.text.slice(...phrase)) &&
    !(party && isParty(party)) &&
    !isPartyNoun(plain(words.at(-1)!.text))
  );
}
/** Somebody's plan may stand for whoever made it. */
const OWNED = /^(?:his|her|their|its|him|them|it|us|me|you)(?!\p{L})/iu;
