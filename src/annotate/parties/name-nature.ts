import { OFFICES, plain } from '../../text/index.ts';
import { KNOWN_BODIES, TEAMS } from '../lexicon/known.ts';
import { THINGS } from '../lexicon/nouns.ts';
import { COUNTRIES, isPeople, PLACES } from '../lexicon/places.ts';
import { isGivenName, isOrganisation, keyOf } from '../reading/name-words.ts';
import type { Nature } from './clusters.ts';
import type { NameRun } from './names.ts';

/** What the words and titles of a name say about its bearer; null where they say nothing. */
export function natureOf({ name, titles }: NameRun): Nature | null {
  const last = plain(name.at(-1)!);
  if (titles.some((title) => OFFICES.has(title))) return 'person';
  if (name.length > 1 && KNOWN_BODIES.has(keyOf(name)) && !PLACES.has(last)) return 'organisation';
  if (isTeam(name) || isCollege(name)) return 'organisation';
  // "Al Norvela TV"
  if (name.length > 1 && /^Al$/.test(name[0]!) && isOrganisation(name)) return 'organisation';
  if (name.length > 1 && BODY_AT_LAST.test(last) && !/^(?:bank|fund|trust)$/.test(last)) return 'organisation';
  // "Virginia" alone is the state; of a person so called the full name stands somewhere.
  if (isGivenName(name[0]!) && !(name.length === 1 && PLACES.has(last))) return 'person';
  if (PLACES.has(last) && (name.length === 1 || QUARTER.test(name[0]!) || /^(?:europe|africa|asia)$/.test(last)))
    return 'place';
  // "Amnesty International UK": a body's branch; a person so called has a given name first.
  if (COUNTRIES.has(last) && name.length > 1) return 'organisation';
  if (isOrganisation(name) || KNOWN_BODIES.has(keyOf(name)) || isEdition(name)) return 'organisation';
  if (isPeople(last) || (name.length === 1 && PARTISAN.test(last))) return 'plural';
  return name.length > 1 && (THINGS.has(last) || isNumeral(last)) ? 'unknown' : null;
}

/** "Republican claims": of a party's people. */
const PARTISAN = /^(?:republican|democratic|democrat|conservative|socialist|communist|islamist|liberal)$/;

/** "Reuters Health", "Breitbart London": an outlet's name before that of a part of it. */
export const isEdition = (name: readonly string[]): boolean =>
  [1, 2].some((count) => name.length > count && KNOWN_BODIES.get(plain(name.slice(0, count).join(' '))) === 'media');

/** "Michigan State" is a university. */
export const isCollege = (name: readonly string[]): boolean =>
  (name.length === 2 || name.length === 3) &&
  name.at(-1) === 'State' &&
  PLACES.has(plain(name.at(-2)!)) &&
  !COUNTRIES.has(plain(name.at(-2)!));

/** No person is called so, whatever stands first: "Simon Communities", "Carter Foundation". */
const BODY_AT_LAST =
  /^(?:foundation|institute|society|association|communities|federation|university|hospital|committee|commission|agency|ministry|department|coalition|alliance|campaign|charity|authority|museum|holdings|inc|corp|ltd|plc|llc|gmbh|tv|news|newspaper|airlines|airways|airport|organi[sz]ation|network|consortium|partnership|initiative|research|analytics|securities|ventures|advisors|advisers|forum|technologies|industries|enterprises|pharmaceuticals|show)$/;

/** "New Norvel Patriots", and not "Ann Giants". */
export const isTeam = (name: readonly string[]): boolean =>
  name.length > 1 && TEAMS.has(plain(name.at(-1)!)) && (PLACES.has(plain(name.at(-2)!)) || !isGivenName(name[0]!));

const QUARTER =
  /^(?:north|south|east|west|n|s|new|united|saudi|sri|great|greater|central|upper|lower|inner|outer|metro|northern|southern|eastern|western|hong|san|los|las|el|des)$/i;
const isNumeral = (word: string): boolean => /^(?:one|two|three|four|five|seven|first|second)$/.test(word);
