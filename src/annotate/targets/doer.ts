import { hull, type Span } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import { nounPhraseAfter } from '../parties/phrases.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { aimable, isParty } from './party.ts';

/** Who did what somebody charges in the passive: "a barrel bomb dropped by forces loyal to the president". */
export function doerIn(reading: Reading, parties: Parties, at: number): Cluster | null {
  const content = hull(reading.found[at]!.content);
  const by = content && DONE_BY.exec(reading.text.slice(content[0], Math.min(content[1], content[0] + DOER_REACH)));
  if (!content || !by) return null;
  return doerAt(reading, parties, at, content[0] + by.index + by[0].length);
}

/** The party whose phrase begins at `start`, behind "by". */
export function doerAt(reading: Reading, parties: Parties, at: number, start: number): Cluster | null {
  const head = nounPhraseAfter(reading, start);
  if (head === null || head[0] !== start) return null;
  const side = LOYAL_TO.exec(reading.text.slice(head[1] - 'loyal'.length, head[1] + 4));
  const whose = side && throughOwners(reading, nounPhraseAfter(reading, head[1] + side[1]!.length));
  // The whole phrase is the party, not whoever is named in it.
  const meant = whose ? parties.refer([[start, whose[1]]]) : (parties.partyAt(head) ?? parties.refer([head]));
  const party = aimable(meant, parties.speakers[at]);
  return party !== null && isParty(party) ? party : null;
}

/** "Norvel's president" from "Norvel" on. */
function throughOwners(reading: Reading, phrase: Span | null): Span | null {
  const owns = phrase && /^['’]s /.test(reading.text.slice(phrase[1], phrase[1] + 3));
  const owned = owns ? nounPhraseAfter(reading, phrase[1] + 3) : null;
  return phrase && owned ? [phrase[0], owned[1]] : phrase;
}

/** "Forces loyal to the president". */
const LOYAL_TO = /^loyal( to )/;
const DOER_REACH = 400;
const DONE_BY =
  /\b(?:dropped|fired|launched|carried out|committed|killed|murdered|shot|shelled|bombed|beaten|tortured|abused|raped|detained|arrested|attacked|hacked|stolen|rigged|planted|staged|ordered|abducted|kidnapped|poisoned|defrauded|cheated|burned|burnt|destroyed|looted|massacred|executed|hit|struck|struck down|set off|placed|perpetrated|orchestrated|falsified|hidden|concealed) by (?=\S)/u;
