import type { Span } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import { isPersonNoun } from '../parties/heads.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { isParty, isPartyNoun } from './party.ts';

/**
 * Who is meant where an owner is named: not the mayor but his brother in "the mayor's brother", not the firm but its lawyers. A possessor
 * takes in the people or the body that is called theirs; null where nothing of the kind follows `span`.
 *
 * @param isObject whether it is done to the whole phrase by its name: in "accused the firm's head, Ann Roe," it is she
 */
export function ownedBy({ text }: Reading, parties: Parties, [start, end]: Span, isObject = false): Cluster | null {
  const bearer = bearerOf(text, parties, [start, end], isObject);
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
  if (owned !== null && !TIMES.test(text.slice(start, end)) && isPartyNoun(owned[1]!))
    return parties.refer([[start, end + owned[0].length]]);
  return peopleOf(text, parties, [start, end]);
}

/** "Russian hackers", "US media": the people, not the country that they are called after. */
function peopleOf(text: string, parties: Parties, [start, end]: Span): Cluster | null {
  const words = text.slice(start, end);
  if (
    !/^(?:[Tt]he )?(?!The )\p{Lu}/u.test(words) ||
    JOINED.test(words) ||
    NAME_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  )
    return null;
  const inside = / (\p{Ll}{3,})$/u.exec(words);
  const people = inside === null ? CALLED_AFTER.exec(text.slice(end, end + OWNED_REACH)) : inside;
  if (people === null) return null;
  const noun = people[1]!;
  if (!MANY.test(noun) || ![noun, noun.replace(/s$/, '')].some((one) => isCollective(one))) return null;
  const called = parties.partyAt([start, end]);
  if (called === null || called.name.length === 0 || called.nature === 'person') return null;
  return parties.refer([[start, inside === null ? end + people[0].length : end]]);
}

/** "Roe's Free Norvel Party": the body that is named behind its leader. */
const NAMED = /['’]s? (?:\p{Ll}[\p{L}-]+ ){0,2}(?=\p{Lu})/u;

/** "Roe's opponent, Ann Venn": whoever is named behind what he is called is meant. */
function bearerOf(text: string, parties: Parties, [start, end]: Span, isObject: boolean): Cluster | null {
  const behind = APPOSED.exec(text.slice(start, end + OWNED_REACH));
  if (
    behind === null ||
    start + behind.index > end ||
    !(isObject ? isPersonNoun(behind[1]!) : ANOTHER.test(behind[1]!))
  )
    return null;
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
const SMALL =
  'of|in|on|at|for|to|that|who|which|was|were|is|are|has|have|had|and|or|as|over|from|by|with|without|after|before|when|while|because|will|would|could|should|must|may|might|did|does|do|not|said|says';
/** The end of a noun phrase: no other noun follows ("actions"), and no name ("president, Ann Roe"), which would be the party itself. */
const ENDS = String.raw`(?=[.;:!?”"’)\n]|$|, (?!\p{Lu})| (?:${SMALL}|["“‘]|\p{Ll}{2,}(?:ed|ing))(?!\p{L}))`;
/** Up to two words that describe it, then the noun. */
const OWNED = new RegExp(String.raw`^['’]s? (?:\p{Ll}[\p{L}-]+ ){0,2}?(\p{Ll}{3,})${ENDS}`, 'u');
const CALLED_AFTER = new RegExp(String.raw`^ (?:(?!(?:${SMALL}) )\p{Ll}[\p{L}-]+ )?(\p{Ll}{3,})${ENDS}`, 'u');
const isCollective = (noun: string): boolean =>
  isPartyNoun(noun) || isPersonNoun(noun) || /^(?:media|press)$/.test(noun);
/** Several, or a body of them. */
const MANY = /s$|^(?:media|press|police|people|staff|military|army|government)$/;
/** "United | States companies": the name began before. */
const NAME_BEFORE = /\p{Lu}[\p{L}.]* $/u;
const JOINED = /, | and /;
const OWNED_REACH = 70;
/** "This year's". */
const TIMES = /(?:year|month|week|day|night|century|decade)$/iu;
