import type { Span } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { isParty, isPartyNoun } from './party.ts';

/**
 * Who is meant where an owner is named: not the mayor but his brother in "the mayor's brother", not the firm but its lawyers. A possessor
 * takes in the people or the body that is called theirs; null where nothing of the kind follows `span`.
 */
export function ownedBy({ text }: Reading, parties: Parties, [start, end]: Span): Cluster | null {
  const bearer = bearerOf(text, parties, [start, end]);
  if (bearer !== null) return bearer;
  const whole = WITHIN.exec(text.slice(start, end))?.[1];
  if (whole !== undefined) return isPartyNoun(whole) ? parties.refer([[start, end]]) : null;
  const named = NAMED.exec(text.slice(start, end + OWNED_REACH));
  if (named !== null && start + named.index <= end) {
    const at = start + named.index + named[0].length;
    const body = parties.partyAt([at, at + 1]);
    if (body !== null && body.name.length > 0 && isParty(body) && body.nature !== 'person') return body;
  }
  const owned = OWNED.exec(text.slice(end, end + OWNED_REACH));
  if (owned === null || TIMES.test(text.slice(start, end)) || !isPartyNoun(owned[1]!)) return null;
  return parties.refer([[start, end + owned[0].length]]);
}

/** "Roe's Free Norvel Party": the body that is named behind its leader. */
const NAMED = /['’]s? (?:\p{Ll}[\p{L}-]+ ){0,2}(?=\p{Lu})/u;

/** "Roe's opponent, Ann Venn": whoever is named behind what he is called is meant. */
function bearerOf(text: string, parties: Parties, [start, end]: Span): Cluster | null {
  const behind = APPOSED.exec(text.slice(start, end + OWNED_REACH));
  if (behind === null || start + behind.index > end || !ANOTHER.test(behind[1]!)) return null;
  const at = start + behind.index + behind[0].length;
  const bearer = parties.partyAt([at, at + 1]);
  return bearer?.nature === 'person' && bearer.name.length > 0 ? bearer : null;
}
/** Who is not one with the owner, as the president of a university is. */
const ANOTHER =
  /^(?:opponent|rival|successor|predecessor|challenger|critic|ally|friend|partner|lawyer|wife|husband|brother|sister|son|daughter|father|mother)$/;
const APPOSED =
  /['’]s? (?:\p{Ll}[\p{L}-]+ ){0,2}(\p{Ll}{3,})(?:,(?: (?:the|then|a|former|\p{Ll}[\p{L}-]{3,})){0,3})? (?=\p{Lu})/u;

/** The mention may hold both already. */
const WITHIN = /['’]s? (?:\p{Ll}[\p{L}-]+ ){0,2}(\p{Ll}{3,})$/u;
/**
 * Up to two words that describe it, then the noun at the end of the phrase: no other noun follows ("actions"), and no name ("president, Ann
 * Roe"), which would be the party itself.
 */
const OWNED =
  /^['’]s? (?:\p{Ll}[\p{L}-]+ ){0,2}?(\p{Ll}{3,})(?=[.;:!?”"’)\n]|$|, (?!\p{Lu})| (?:of|in|on|at|for|to|that|who|which|was|were|is|are|has|have|had|and|or|as|over|from|by|with|without|after|before|when|while|because|will|would|could|should|must|may|might|did|does|do|not|had|said|says|["“‘]|\p{Ll}{2,}(?:ed|ing))(?!\p{L}))/u;
const OWNED_REACH = 70;
/** "This year's". */
const TIMES = /(?:year|month|week|day|night|century|decade)$/iu;
