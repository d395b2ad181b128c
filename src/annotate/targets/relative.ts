import { hull } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { aimable, isParty } from './party.ts';

/**
 * Who is charged where the words begin with a relative pronoun before the cue: "Norvel, | which | officials say | meddled in the vote". Null where they
 * do not, where something was done to whoever it takes up, and where that is no party.
 */
export function relativeDoer(reading: Reading, parties: Parties, at: number): Cluster | null {
  const { cue, content } = reading.found[at]!;
  const [place, first, next] = [hull(cue), content[0], content[1]];
  if (!place || !first || !next || first[1] > place[0] || next[0] < place[1]) return null;
  if (!RELATIVE.test(reading.text.slice(...first)) || SUFFERS.test(reading.text.slice(...next))) return null;
  if (WHERE.test(reading.text.slice(Math.max(0, first[0] - WHERE_REACH), first[0]))) return null;
  const party = aimable(parties.partyAt(first) ?? parties.refer([first]), parties.speakers[at]);
  return party !== null && (isParty(party) || party.nature === 'place' || party.nature === 'state') ? party : null;
}

const RELATIVE = /^(?:who|which|that)$/i;
/** "The war in Norvel, which": the place is where it was. */
const WHERE = /\b(?:in|at|near|across|of|around) (?:the )?\p{Lu}[\p{L} ]*,? ?-?$/u;
const WHERE_REACH = 40;
const SUFFERS = /^(?:(?:has|have|had) been|was|were|is|are|being) /;
