import { plain } from '../../text/index.ts';

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
const LONGEST_SHOWING = 40;

/** What the words right behind a name or a pronoun that ends at `end` show of its bearer. */
export const shownBehind = (text: string, end: number): readonly string[] => {
  const behind = text.slice(end, end + LONGEST_SHOWING);
  return SHOWS.flatMap(([shows, role]) => (shows.test(behind) ? [role] : []));
};
