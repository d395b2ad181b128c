import { OFFICES, plain } from '../../text/index.ts';

/** "Candidates like Ann Roe", "companies, including Harl and Tarn Steel": of what kind the one named is an example. */
const EXAMPLE =
  /(\p{L}[\p{Ll}-]{2,}s),? (?:like|including|such as|among them) (?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:,|,? and) )*$/u;
/** How far before the name the list it stands in may begin. */
const LONGEST_LIST = 100;

/** The kind of which the name that begins at `start` is given as an example. */
export const exemplifiedBefore = (text: string, start: number): readonly string[] => {
  const [, kind] = EXAMPLE.exec(text.slice(Math.max(0, start - LONGEST_LIST), start)) ?? [];
  return kind === undefined ? [] : [plain(kind)];
};

/** What belongs to a name, or what it did, shows the role: each with the word that tells it. */
const SHOWS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:['’]s?)? (?:(?:presidential|election|re-election|primary) )?(?:campaign|candidacy|running mate|rally|rallies|supporters?|backers?|delegates?|nomination|surrogates?|bid for|voters?)\b/u,
    'candidate',
  ],
  [/^(?:['’]s?)? (?:administration|government|presidency)\b/u, 'administration'],
  [
    /^,? (?:also |later |had |has |has also )?(?:testif(?:ied|ies)\b|from the witness stand|took the (?:witness )?stand)/u,
    'testified',
  ],
];
/** "Roe was sworn in as Norvel's defence minister", "Roe became chief executive": into what office somebody came. */
const INSTALLED =
  /^,? (?:who )?(?:(?:was|is|has been|had been|were) )?(?:(?:then|later|first|also|recently) )?(?:(?:sworn in|appointed|elected|re-elected|confirmed|installed|inaugurated|took over|took office|serves|served|returned|resigned)(?: as| to be)?|named|became|becomes) (?:(?:the|an?|its|their|his|her) )?((?:[\p{L}-]+(?:['’]s)? ){0,4}[\p{L}-]+)/u;
/** What parts the office from whose it is. */
const OF = /^(?:of|for|in|at|on|to|by|after|when|and|with|from|under)$/;
const LONGEST_OFFICE = 90;

/** The office into which the one whose name ends at `end` is said to have come, in lower case; empty where none is told. */
export function installedBehind(text: string, end: number): readonly string[] {
  const words = plain(INSTALLED.exec(text.slice(end, end + LONGEST_OFFICE))?.[1] ?? '')
    .replace(/['’]s /g, ' ')
    .split(' ');
  const length = words.findIndex((word) => OF.test(word));
  const office = length < 0 ? words : words.slice(0, length);
  const last = office.findLastIndex(
    (word) => OFFICES.has(word) && !/^(?:house|crown|nominee|candidate|contender)$/.test(word),
  );
  return office.slice(0, last + 1);
}

const LONGEST_SHOWING = 40;

/** What the words right behind a name or a pronoun that ends at `end` show of its bearer. */
export const shownBehind = (text: string, end: number): readonly string[] => {
  const behind = text.slice(end, end + LONGEST_SHOWING);
  return SHOWS.flatMap(([shows, role]) => (shows.test(behind) ? [role] : []));
};
