import { OFFICES, plain } from '../../text/index.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/firstnames.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { KNOWN_BODIES } from '../lexicon/known.ts';
import { FUNCTION_WORDS, ORGANISATION_HEADS } from '../lexicon/nouns.ts';
import { ADJECTIVES } from '../lexicon/places.ts';
import { uncontracted } from '../lexicon/pronouns.ts';

/** `US` and `WHO` in capitals are names, `us` and `Who` are not. */
export const isFunctionWord = (word: string): boolean =>
  FUNCTION_WORDS.has(uncontracted(plain(word))) && !(word.length > 1 && word !== 'I' && word === word.toUpperCase());

/** Whether the words name an organisation, a ministry, a paper or a place rather than a person. */
export const isOrganisation = (name: readonly string[]): boolean =>
  name.some((word) => word.startsWith('& ') || ORGANISATION_HEADS.has(plain(word))) ||
  (name.length === 1 && /^\p{Lu}{2,}s?$/u.test(name[0]!));

/**
 * Whether the run is an office without a name (`Attorney General`, `Prime Minister`); `Steve King` is none, nor is `King` where
 * that is among the text's surnames.
 */
export const isOffice = (name: readonly string[], surnames: ReadonlySet<string> = new Set()): boolean =>
  OFFICES.has(plain(name.at(-1)!)) &&
  !isGivenName(name[0]!) &&
  name.length <= 5 &&
  !isBodyOf(name) &&
  !KNOWN_BODIES.has(plain(name.join(' '))) &&
  !(name.length === 1 && surnames.has(plain(name[0]!)));

/** "Ministry of Justice", "Department of Justice": a body of something, and nobody's office. */
function isBodyOf(name: readonly string[]): boolean {
  const of = name.indexOf('of');
  return of > 0 && ORGANISATION_HEADS.has(plain(name[of - 1]!));
}

export const isGivenName = (word: string): boolean => {
  const lower = plain(word);
  return FEMALE_NAMES.has(lower) || MALE_NAMES.has(lower) || GIVEN_NAMES.has(withoutDiacritics(lower));
};

/** "Norvelian" and "French": of a people or a faith. In lower case. */
export const isPeoplesAdjective = (word: string): boolean =>
  ADJECTIVES.has(word) || (/[a-z]{2}ian$/.test(word) && !isGivenName(word));

const withoutDiacritics = (word: string): string =>
  /^[a-z'-]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}+/gu, '');

/** What a name is known under: "Norvel's Supreme Court" is the Norvel Supreme Court, "No 10" is Downing Street. */
export const keyOf = (name: readonly string[]): string =>
  plain(name.map((word, at) => (at === 0 && name.length > 1 ? word.replace(/['’]s$/, '') : word)).join(' ')).replace(
    /^(?:number|no\.?) 10$/,
    'downing street',
  );
