import { hull } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';
import { doerAt, doerIn } from './doer.ts';
import { DONE } from './victim.ts';

/**
 * Who is charged with what was "allegedly" done to somebody: whoever did it, where the words say ("killed, allegedly by two women", "allegedly
 * carried out by the army"). Null is nobody that they name ("was allegedly robbed"), undefined where the form does not tell.
 */
export function allegedDoer(reading: Reading, parties: Parties, at: number): Cluster | null | undefined {
  const { cue } = reading.found[at]!;
  const place = hull(cue);
  if (place === null || !/^(?:allegedly|reportedly)$/i.test(wordsOfRole(reading.text, cue))) return undefined;
  const behind = reading.text.slice(place[1], place[1] + REACH);
  const by = BY.exec(behind);
  if (by !== null) return doerAt(reading, parties, at, place[1] + by[0].length) ?? undefined;
  const before = reading.text.slice(Math.max(0, place[0] - FATE_REACH), place[0]);
  const suffered = (PASSIVELY.test(before) && SUFFERED.test(behind)) || (KILLED.test(before) && HOW.test(behind));
  return suffered ? doerIn(reading, parties, at) : undefined;
}

const REACH = 60;
/** "Allegedly | by two women", "allegedly | carried out by the army". */
const BY = /^[ -]*(?:\p{Ll}{3,}(?: (?:out|up|down|off))? )?by (?=\S)/u;
const PASSIVELY = /\b(?:was|were|been|being|is|are) $/;
const SUFFERED = new RegExp(String.raw`^ (?:${DONE})(?!\p{L})`, 'u');
/** "Was killed in Tarn, | allegedly | with poison". */
const FATE_REACH = 80;
const KILLED = new RegExp(String.raw`\b(?:was|were|been) (?:\p{Ll}+ly )?(?:${DONE})(?!\p{L})[^.;:]*$`, 'u');
const HOW = /^ (?:with|using|in|at|during)(?!\p{L})/u;
