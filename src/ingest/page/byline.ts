import { namesOf } from './regions.ts';
import { type Element, elementsOf, squeezed, textOf } from './tree.ts';

/** Words that stand in a byline and are no name. */
const ROLE =
  /\b(?:reporter|correspondent|editor(?:ial)?|writers?|staff|desk|newsroom|team|bureau|columnist|contributor|producer|journalist|director|digital|senior|political|chief|special|associate|assistant|deputy|opinion|lifestyle|updated|published|posted|last modified|min read|minutes?)\b/i;

const LONGEST = 300;

/**
 * The names in a byline: "By Ana Lom and Per Ost, Science Editor" -> Ana Lom, Per Ost.
 *
 * @returns names in the byline's order, without roles, addresses and dates; empty where it holds none
 */
export function namesInByline(byline: string): readonly string[] {
  const text = squeezed(byline.slice(0, LONGEST).replace(/\S+@\S+|https?:\/\/\S+/g, ' ')).replace(
    /^(?:written |words |story |reported |report )?by:?\s+/i,
    '',
  );
  const names = text
    .split(/\s*(?:[,;|/•·]|\s-\s|\s–\s|\band\b|&|\bwith\b|\bin [A-Z])\s*/)
    .map((name) =>
      name
        .replace(/\b(?:for|of|at) (?:the )?\S.*$/i, '')
        .replace(/^(?:by|from)\s+/i, '')
        .replace(/[.:\s]+$/, '')
        .trim(),
    )
    .filter(isName);
  return [...new Set(names)];
}

/** A name is one to six words, each with a capital or a particle, with no digits. */
function isName(words: string): boolean {
  const parts = words.split(' ');
  if (words.length < 2 || parts.length > 6 || /\d/.test(words)) return false;
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

const BYLINE_NAMES =
  /(?:^|[^a-z])(?:by-?line|author(?:s|-?names?)?|article-?author|post-?author|reporter|writer)(?![a-z])/;
/** Bylines stand near the top; pages with hundreds of such elements list other people's reports. */
const MOST_TRIED = 60;

/** A line that the page shows, and the names in it. */
interface ShownByline {
  readonly line: string;
  readonly names: readonly string[];
}

/** The first byline that the page shows. */
export function bylineOnPage(root: Element): ShownByline {
  let tried = 0;
  for (const element of elementsOf(root)) {
    if (!isByline(element)) continue;
    const { line, names } = shownIn(element);
    tried += 1;
    if (names.length > 0) {
      // Where outlet and date follow the names in one box, the fields inside it tell where a name ends.
      const inside = signersIn([...elementsOf(element)].filter(isByline).map((field) => shownIn(field).line));
      return { line, names: inside.length > names.length ? inside : names };
    }
    if (tried > MOST_TRIED) break;
  }
  return { line: '', names: [] };
}

const isByline = (element: Element): boolean =>
  element.attributes.rel === 'author' ||
  element.attributes.itemprop === 'author' ||
  BYLINE_NAMES.test(namesOf(element));

/** A longer one is a story about its writer. */
const LONGEST_SHOWN = 200;

function shownIn(element: Element): ShownByline {
  const line = textOf(element);
  return { line, names: line.length <= LONGEST_SHOWN ? signersIn([line]) : [] };
}
