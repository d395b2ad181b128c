import { hull } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import { nounPhraseAfter } from '../parties/phrases.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';
import { ownedBy } from './owned.ts';
import { aimable, isParty } from './party.ts';

/**
 * On whom something is blamed: "blamed the leak on Orrin". Null where it is a thing ("blamed the poor harvest on the rain"): then nobody is.
 * Undefined where the words do not say so.
 */
export function blamedOn(reading: Reading, parties: Parties, at: number): Cluster | null | undefined {
  const { cue, content } = reading.found[at]!;
  const [verb, words] = [hull(cue), hull(content)];
  if (verb === null || words === null || words[1] < verb[1] || !BLAMES.test(wordsOfRole(reading.text, cue)))
    return undefined;
  const on = ON.exec(reading.text.slice(verb[1], Math.min(words[1], verb[1] + REACH)));
  const whom = on && nounPhraseAfter(reading, verb[1] + on[0].length);
  if (!whom) return undefined;
  const party = aimable(
    ownedBy(reading, parties, whom) ?? parties.partyAt([whom[0], whom[0] + 1]) ?? parties.partyAt(whom),
    parties.speakers[at],
  );
  return party !== null && (isParty(party) || party.nature === 'state') ? party : null;
}

const BLAMES = /\bblam(?:e|es|ed|ing)(?: on)?$/;
const REACH = 120;
/** What is blamed, and "on"; "blamed Orrin for the attack on the town" is another form. */
const ON = /^ (?:(?!for )[^\s.,;:“”"]+ ){0,14}?on (?!(?:\p{Lu}\p{Ll}+day|social media)(?!\p{L}))/u;
