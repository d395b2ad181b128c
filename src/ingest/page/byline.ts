import { MONTH_STEM, WEEKDAY } from '../../document/calendar.ts';
import { AGENCY } from '../../text/outlets.ts';
import { squeezed } from './tree.ts';

/** Words that stand in a byline and are no name. */
const ROLE =
  /\b(?:reporter|correspondent|editor(?:ial)?|writers?|staff|desk|newsroom|team|bureau|columnists?|contributors?|producer|journalist|director|digital|senior|political|chief|special|associate|assistant|deputy|opinion|lifestyle|updated|published|posted|last modified|min read|minutes?)\b/i;

/** When it was written, run on behind a whole name: "Ann Roe Tuesday", "Ann Roe on Jul 04", "Ann Roe 10/ 5/11 09:19 PM". */
const WHEN = new RegExp(
  String.raw`(?<=\S \S{1,40}) (?:(?:on|posted|published|updated) )*(?:${WEEKDAY}\b|${MONTH_STEM}[a-z]*\.? \d|\d).*$`,
  'i',
);

/** Whose a writer is: "The Herald's Ann Roe". */
const EMPLOYER = /^(?:The )?\p{Lu}[^\s’']*[’']s (?=\p{Lu}\S+ \p{Lu})/u;

/** What a writer is, run on behind a whole name: "Ann Roe Staff Writer", "ANN ROE AP Health Writer", "Ann Roe Special to the Herald". */
const POST = new RegExp(
  String.raw`(?<=\S \S{1,40}) (?:Special to\b.*|(?:${AGENCY}|Staff|Senior|Chief|Special|Contributing|Associate|Assistant|Deputy|Managing|Political|Digital|News|Sports?) (?:\p{Lu}\S* ){0,3}?(?:Reporter|Correspondent|Editor|Writer|Columnist|Journalist|Producer)s?$)`,
  'u',
);

/** Links and labels that stand where a name does, and what a name is followed by: "Authors", "Ann Roe, PhD", "Ann Roe, Jr." */
const NO_NAME =
  /^(?:by|(?:no |about the )?authors?|agencies|about|admin|anonymous|unknown|archive|contact|view profile(?: follow)?|\S+\.(?:com|org|net|info|co\.\w\w)|share|more|edit|follow(?:ing)?|jr|sr|esq|m\.?d|ph\.?d|m\.?a|m\.?s|mba|mph|j\.?d|r\.?n|rdn?|cpa|cfa)\.?$/i;

/** "Tarn Design Group, 2006-2020": whose the site is, where its writer belongs. */
const YEARS = /\b(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\b/;

/** Whose writers they are, behind the names: "Ann Roe and Per Ost / Tarn Herald Staff Writers". */
const OF_STAFF = /\/[^/]{2,60} staff (?:writer|reporter|correspondent)s?$/i;

/** Styles part the word from the name: "ByAnn Roe". */
const RUN_ON_BY = /^By(?=\p{Lu})/u;

const LONGEST = 300;

/**
 * The names in a byline: "By Ana Lom and Per Ost, Science Editor" -> Ana Lom, Per Ost.
 *
 * @returns names in the byline's order, without roles, addresses and dates; empty where it holds none
 */
export function namesInByline(byline: string): readonly string[] {
  if (YEARS.test(byline.slice(0, LONGEST))) return [];
  const text = squeezed(byline.slice(0, LONGEST).replace(/\S+@\S+|https?:\/\/\S+/g, ' '))
    .replace(
      /^(?:written |words |story |reported |report |article |analysis |commentary |review |posted |published )?by:?\s+/i,
      '',
    )
    .replace(RUN_ON_BY, '')
    .replace(OF_STAFF, '');
  const names = text
    .split(/\s*(?:[,;|/•·]|\s-\s|\s–\s|\b(?:and|And|AND)\b|&|\bwith\b|\bin [A-Z])\s*/)
    .map((name) =>
      name
        .replace(/\b(?:for|of|at) (?:the )?\S.*$/i, '')
        .replace(/^(?:by|from):?\s+/i, '')
        .replace(EMPLOYER, '')
        .replace(WHEN, '')
        .replace(POST, '')
        .replace(/(?<! [JS]r)[.:\s]+$/, '')
        .trim(),
    )
    .filter(isName);
  return [...new Set(names)];
}

/** A name is one to six words, each with a capital or a particle, with no digits. */
function isName(words: string): boolean {
  const parts = words.split(' ');
  if (words.length < 2 || parts.length > 6 || /\d/.test(words) || NO_NAME.test(words)) return false;
  if (ROLE.test(words) && !COLLECTIVE.test(words)) return false;
  return (
    /^\p{Lu}/u.test(words) &&
    parts.every((part) =>
      /^\p{Lu}|^(?:al|el|bin|ibn|de|da|di|du|del|der|den|la|le|van|von|ter|ten|zu|af|y|e|the|of)\b|^['’(]/u.test(part),
    )
  );
}

/** What signs in place of names. */
const COLLECTIVE = /^(?:(?:the )?\S+ (?:staff|desk|newsroom|editorial board)|staff reports?)$/i;

/** "STEVE PEOPLES" -> "Steve Peoples"; short capitals ("AP") stay. */
const inTitleCase = (name: string): string =>
  /^[\p{Lu}\s.'’-]+$/u.test(name) && /\s/.test(name)
    ? name.toLowerCase().replace(/(?:^|[\s.'’-])\p{L}/gu, (start) => start.toUpperCase())
    : name;

/** The names in all of a page's author fields, each once. */
export const signersIn = (fields: readonly string[]): readonly string[] => [
  ...new Set(fields.flatMap(namesInByline).map(inTitleCase)),
];
