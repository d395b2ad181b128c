import { fold, foldedWords } from '../store/words.ts';
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIX,
  OFFICES,
  plain,
  TITLE_ABBREVIATIONS,
} from '../text/index.ts';
import { wordSet } from '../text/word-set.ts';

/** Names as reports write them, brought to the part that tells one bearer from another. */

/** Of a whole name more is sure than of a run of words in a text, where these would be verbs, numbers and letters. */
const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, ...wordSet('af av bint do e ten zu')]);

/** "J.", "J", "J.K." */
const INITIALS = /^(?:(?:\p{L}\.)+|\p{L})$/u;

/** Longer runs of capitalised words are headlines or several people. */
const MOST_WORDS = 6;

/** The word as lists have it: without case and the full stop of what is shortened. */
export const bare = (word: string): string => plain(word).replace(/\.$/, '');

const BEFORE_NAMES = [OFFICES, FEMALE_TITLES, MALE_TITLES, TITLE_ABBREVIATIONS];

/** Whether a word may stand before a name without being a part of it: an office, a form of address. */
const isBeforeNames = (word: string): boolean => BEFORE_NAMES.some((words) => words.has(bare(word)));

/** The words of a person's name without what stands before it ("Deputy Prime Minister") or behind ("(R)", ", 43"). */
export function withoutOffices(name: string): readonly string[] {
  const [main = '', ...rest] = name.replace(/\([^)]*\)/g, ' ').split(',');
  const suffix = rest.map((part) => part.trim()).filter((part) => NAME_SUFFIX.test(part));
  const words = [...main.split(/\s+/), ...suffix].filter((word) => word !== '');
  // An office that ends a name is a name: Stephen King, Martin Luther King Jr.
  const end = words.findLastIndex((word) => !NAME_SUFFIX.test(word));
  const own = words.slice(words.findLastIndex((word, at) => at < end && isBeforeNames(word)) + 1);
  return own.length === 1 && isBeforeNames(own[0]!) ? [] : own;
}

/**
 * A person's given and family name, as written; null for less than that (a surname, one initial, an office) and for
 * what is no single person's name.
 */
export function fullPersonName(name: string): string | null {
  const words = withoutOffices(name);
  const own = words.filter((word) => !NAME_SUFFIX.test(word));
  const given = own.slice(0, -1).filter((word) => !PARTICLES.has(word));
  // One initial and a surname fit too many people; two, or a name that is spelt, few.
  const initials = given
    .filter((word) => INITIALS.test(word))
    .join('')
    .replace(/\P{L}/gu, '');
  const told = given.some((word) => !INITIALS.test(word)) || initials.length > 1;
  const family = own.at(-1) ?? '';
  const whole = told && !INITIALS.test(family) && own.length <= MOST_WORDS && own.every(isNameWord);
  return whole ? words.join(' ') : null;
}

/** "Idrin K. Vasko" as it is written more often; a name of initials alone stays as it is. */
export function withoutMiddleInitials(fullName: string): string {
  const [first = '', ...rest] = fullName.split(' ');
  return INITIALS.test(first) ? fullName : [first, ...rest.filter((word) => !INITIALS.test(word))].join(' ');
}

const isNameWord = (word: string): boolean => PARTICLES.has(word) || (/[\p{Lu}\p{Lo}]/u.test(word) && !/\d/.test(word));

/** Whether all words may be of a name, as against a description ("Norvel's foreign minister"). */
export const isName = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => isNameWord(word) && !/['’]s?$/.test(word));

/** The word a person is called by alone, folded. */
export const surnameOf = (fullName: string): string =>
  foldedWords(fullName)
    .split(' ')
    .findLast((word) => !NAME_SUFFIX.test(word)) ?? '';

/**
 * Words that every country has: "Foreign Ministry" is another body in every report. "State Department" is made of them
 * too and stays apart; better than to join the departments of several states.
 */
const GENERIC = wordSet(
  'a an and at for of on the to in agency armed army assembly attorney authorities authority bank board body border broadcaster ' +
    'bureau cabinet central chancellery channel city civil coalition coast command commission committee company congress ' +
    'constitutional council court customs defence department education election electoral emergency energy environment ' +
    'executive federal finance fire force forces foreign front general government guard guards health herald high home ' +
    'house immigration information intelligence interior joint journal judiciary justice labour local main media ' +
    'military militia minister ministry mission movement municipality national navy network news newspaper office ' +
    'opposition organisation paper parliament party people police post presidency president press prime prosecutor ' +
    'public radio red rescue revenue rights ruling secretariat security senate service services staff state supreme ' +
    'television times trade transport treasury tribune tribunal tv union university weather affairs air',
);

/** Spellings of both sides of the ocean, so that the World Health Organisation is one. */
const SPELLINGS: Readonly<Record<string, string>> = {
  center: 'centre',
  defense: 'defence',
  labor: 'labour',
  organization: 'organisation',
  organizations: 'organisations',
  program: 'programme',
};

/** The folded words of an organisation's name: no "the", no case or punctuation, "U.N." as "UN". */
export const bodyWords = (name: string): readonly string[] =>
  foldedWords(name.replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '').replace(/['’]s?$/, ''))
    .split(' ')
    .map((word) => SPELLINGS[word] ?? word)
    .filter((word, at) => word !== '' && !(at === 0 && word === 'the'));

/** Whether a name tells one body from another, and not only what kind of body it is. */
export const tellsApart = (name: string): boolean =>
  /[\p{Lu}\p{Lo}]/u.test(name) && bodyWords(name).some((word) => !GENERIC.has(word));

/** Offices that a state has, told apart by whose they are. */
const OFFICE =
  /(?<!\p{L})(?:administration|army|cabinet|department|embassy|government|military|ministry|navy|parliament|police|presidency)(?!\p{L})/iu;

/**
 * The words of an office whose name says whose it is, in one order: "Norvel's health ministry" and "the Ministry of Health of Norvel" are one. Null
 * for what is no office, and where nobody is named ("the country's health ministry", "Its army").
 */
export function officeWords(name: string): readonly string[] | null {
  if (!OFFICE.test(name)) return null;
  const [, owner, rest] = /^(?:the\s+)?(.+?)['’]s?\s+(.+)$/iu.exec(name) ?? [];
  // A first word has its capital from the sentence.
  const names = owner === undefined ? name.replace(/^\P{L}*\p{L}+/u, '') : owner;
  if (!names.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && tellsApart(word))) return null;
  const words = owner === undefined ? bodyWords(name) : [...bodyWords(owner), ...bodyWords(rest!)];
  // The "s" of another owner.
  return [...new Set(words.filter((word) => word !== 's' && !SMALL_WORDS.has(word)))].sort();
}

/** "WHO", "U.N.", "MSF". */
export const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name.replaceAll('.', ''));

const SMALL_WORDS = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to']);

/** Whether an acronym is made of a name's initials, its small words counted or not. */
export function abbreviates(acronym: string, name: string): boolean {
  const words = bodyWords(name);
  const initials = (counted: readonly string[]): string => counted.map((word) => word[0]).join('');
  const letters = fold(acronym.replaceAll('.', ''));
  return (
    words.length > 1 &&
    (initials(words) === letters || initials(words.filter((word) => !SMALL_WORDS.has(word))) === letters)
  );
}

const LONGEST_SLUG = 60;

/** Readable and safe in an address: `idrin-vasko`; empty for a name without a Latin letter. */
export const slugOf = (name: string): string =>
  foldedWords(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
