import type { Span } from '../../document/index.ts';
import { isCapitalised, OFFICES, plain, type Word } from '../../text/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { CLUBS } from '../lexicon/known.ts';
import { BY_AGE_OR_CHILDREN, COMPANY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import { isOffice, isOrganisation } from '../reading/name-words.ts';
import { type Reading, smallWordAt } from '../reading/reading.ts';
import { capitalsOf } from './capitals.ts';
import { isBodyNoun } from './descriptions.ts';
import { DEPARTMENT } from './name-titles.ts';
import type { NameRun } from './names.ts';

/** One part of a noun phrase between commas: `Norvel's foreign minister`, `Tobias Orrin`. */
export interface Segment {
  /** The name in it, where the part is one of a name. */
  readonly run: NameRun | null;
  /** Head noun, lower case; of a named part the word before the name. */
  readonly head: string;
  /** Words that describe, articles left out, lower case. */
  readonly descriptors: readonly string[];
  /** Several parties joined by "and". */
  readonly joined: boolean;
  /** Begins with "and": the last of a list. */
  readonly joins: boolean;
  /** How many words stand before the name, or in all of a description. */
  readonly before: number;
}

/**
 * A name behind a comma belongs to the description before it when nothing stands before the name in its own part, or
 * both parts describe a person ("the host, council member Ann Roe") or a business.
 */
export const isApposition = (described: Segment, named: Segment): boolean =>
  (named.before === 0 && !named.joined) ||
  (isPersonNoun(described.head) && isPersonNoun(named.head)) ||
  (TRADES.test(described.head) && COMPANY_NOUNS.has(named.head) && !named.joined && !named.joins);
/** "Its owner, the cosmetics giant Harl". */
const TRADES =
  /^(?:owner|parent|maker|company|firm|publisher|operator|rival|supplier|manufacturer|developer|employer|buyer|bidder)$/;

/** Small words that end a noun phrase's nominal part, relatives among them. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  of for in at from with to on by near inside about against behind among between outside under over within during
  after before who which that whose whom as than including like when where
`);
const DETERMINERS = wordSet(`
  the a an this that these those some many several his her their its my our one two three four five all both most
  other another every each no any fellow
`);
const STARTS_PART: ReadonlySet<string> = new Set([...PREPOSITIONS, ...DETERMINERS, 'and', 'or', 'but', 'then', 'now']);
/** A hyphen between spaces is a dash, but for names that a page takes apart ("American - Islamic"). */
const isSegmentGap = (gap: string, next: string): boolean =>
  /[,;:()–—]/.test(gap) || (gap.includes(' - ') && !isCapitalised(next));

/** Parts between commas, brackets and dashes, as pairs of indices into the reading's words. */
export function segmentsOf(reading: Reading, from: number, to: number): readonly Span[] {
  const segments: Span[] = [];
  let start = from;
  for (let at = from + 1; at < to; at++) {
    const gap = reading.text.slice(reading.words[at - 1]!.span[1], reading.words[at]!.span[0]);
    if (isAcronymInside(reading, at, to, gap)) continue;
    if (!isSegmentGap(gap, reading.words[at]!.text) || (/^, [$£€]?$/.test(gap) && isAdjective(reading, at - 1, at)))
      continue;
    segments.push([start, at]);
    start = at;
  }
  segments.push([start, to]);
  return segments;
}

/** "A Free Norvel Party (FNP) politician": the letters part nothing. */
function isAcronymInside({ text, words }: Reading, at: number, to: number, gap: string): boolean {
  if (gap === ') ' && isOwnNameInside(text, words[at - 1]!, words[at]!)) return true;
  if (gap === ' (' && words[at + 1] && at + 1 < to && isOwnNameInside(text, words[at]!, words[at + 1]!)) return true;
  if (gap === ') ')
    return isAcronym(words[at - 1]!.text) && isSmall(words[at]!.text) && text[words[at - 1]!.span[0] - 1] === '(';
  if (gap !== ' (' || at + 1 >= to) return false;
  return (
    isAcronym(words[at]!.text) &&
    isSmall(words[at + 1]!.text) &&
    text.slice(words[at]!.span[1], words[at + 1]!.span[0]) === ') '
  );
}
/** "Liberal (Venstre) party leader": what a party calls itself. */
const isOwnNameInside = (text: string, name: Word, noun: Word): boolean =>
  isCapitalised(name.text) &&
  text[name.span[0] - 1] === '(' &&
  text.slice(name.span[1], noun.span[0]) === ') ' &&
  /^(?:party|leader|member|politician|lawmaker|chairman|chairwoman|spokesman|spokeswoman)s?$/.test(noun.text);
/** Letters, or how an office is held: "director (acting) of the port". */
const isAcronym = (word: string): boolean => /^(?:\p{Lu}{2,8}|[Aa]cting|[Ii]nterim|[Dd]esignate)$/u.test(word);
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** "A few small, limited studies": a comma between adjectives parts nothing. */
function isAdjective(reading: Reading, at: number, next: number): boolean {
  const [word, follower] = [smallWordAt(reading, at), smallWordAt(reading, next)];
  if (isNoun(word) || /s$|^\d+$/.test(word)) return false;
  if (isNamed(reading, at) || isNamed(reading, next)) return false;
  return !STARTS_PART.has(follower) && !isParticiple(reading, next);
}

/** A capital that is no sentence's. */
const isNamed = (reading: Reading, at: number): boolean =>
  isCapitalised(reading.words[at]!.text) && !capitalsOf(reading).weak(reading.words[at]!);

/** Whether a noun for people, bodies or papers. */
const isNoun = (word: string): boolean => isPersonNoun(word) || GROUP_NOUNS.has(word) || isBodyNoun(word);

/** Whether a noun for one person, an office among them. */
export const isPersonNoun = (word: string): boolean =>
  OFFICES.has(word) || PERSON_NOUNS.has(word) || BY_AGE_OR_CHILDREN.test(word);

/** A participle with a phrase of its own behind it ("posted by a worker"). */
function isParticiple(reading: Reading, at: number): boolean {
  if (!/(?:ed|ing|seen|known|given|taken)$/.test(smallWordAt(reading, at))) return false;
  const next = smallWordAt(reading, at + 1);
  return PREPOSITIONS.has(next) || DETERMINERS.has(next);
}

/** Whether a part only adds to the one before it: what it is besides, or what was done with it. */
export const isAside = (reading: Reading, [from]: Span): boolean =>
  /^(?:an?|the|one)$/.test(smallWordAt(reading, from)) || isParticiple(reading, from);

/** Takes one part apart: what stands before its first preposition or clause, and whether that ends in a name. */
export function headOf(reading: Reading, runs: readonly NameRun[], from: number, to: number): Segment {
  const { end, last, conjunction } = nominalPart(reading, runs, from, to);
  const joins = /^(?:and|or)$/.test(smallWordAt(reading, from));
  const joined = conjunction > from && joinsParties(reading, runs, conjunction, last);
  if (last !== null && !joined) {
    const before = describing(reading, from, last.first);
    const named = last.possessive ? end === to : !isOffice(last.name, reading.surnames);
    if (named) {
      const descriptors = last.possessive ? [] : before;
      return { run: last, head: descriptors.at(-1) ?? '', descriptors, joined, joins, before: descriptors.length };
    }
  }
  const apposed = joined ? undefined : apposedName(reading, runs, from, to);
  if (apposed) {
    const descriptors = describing(reading, from, end);
    return { run: apposed, head: descriptors.at(-1) ?? '', descriptors, joined, joins, before: descriptors.length };
  }
  const outlet = runs.find((run) => run.end < end && run.first > from && isOutletBehind(reading, run, end));
  const descriptors = describing(reading, from, end);
  if (outlet && end === to && !joined) {
    return { run: outlet, head: descriptors.at(-1) ?? '', descriptors, joined, joins, before: descriptors.length };
  }
  return { run: null, head: descriptors.at(-1) ?? '', descriptors, joined, joins, before: descriptors.length };
}

/** "Master of ceremonies Ann Roe", "envoy to France Ann Roe": a name behind the whole of an office is its bearer's. */
function apposedName(reading: Reading, runs: readonly NameRun[], from: number, to: number): NameRun | undefined {
  const run = runs.find((one) => one.end === to && one.first + one.titles.length > from + 2);
  if (!run || run.possessive || run.name.length < 2) return undefined;
  const head = headBefore(reading, from, run.first);
  // "The father of the candidate Ann Roe" is another.
  if (isOrganisation(run.name) || !isPersonNoun(head)) return undefined;
  if (RELATED.test(head) && !STATE_ATTORNEY.test(reading.text.slice(reading.words[from]!.span[0], run.whole[0])))
    return undefined;
  // "Chief of the Defence Staff Ann Roe": what he is of stands in front of the name.
  if (run.titles.some((title) => OFFICES.has(title))) return undefined;
  if (run.titles.length > 0)
    return OF_BEFORE.test(reading.text.slice(Math.max(0, run.whole[0] - OF_REACH), run.whole[0])) ? run : undefined;
  const before = reading.words[run.first - 1]!;
  return reading.text.slice(before.span[1], run.span[0]) === ' ' && !STARTS_PART.has(plain(before.text))
    ? run
    : undefined;
}

const RELATED =
  /^(?:father|mother|wife|husband|son|daughter|brother|sister|widow|widower|friend|lawyer|attorney|aide|adviser|advisor|supporter|critic|opponent|victim|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|partner|fan|killer|biographer)$/;
/** Nobody's but the state's. */
const STATE_ATTORNEY =
  /^(?:the |acting |former |then-)*(?:u\.?s\.?|united states|district|state|city|county) attorney /i;
const OF_BEFORE = / of (?:the )?$/;
const OF_REACH = 8;

/** The word before the first preposition. */
function headBefore(reading: Reading, from: number, to: number): string {
  for (let at = from + 1; at < to; at++)
    if (PREPOSITIONS.has(smallWordAt(reading, at))) {
      // "Chief executive (acting) of the authority"
      const office = /^acting$/i.test(reading.words[at - 1]!.text) ? at - 2 : at - 1;
      return plain(reading.words[Math.max(from, office)]!.text);
    }
  return '';
}

/** "The Tarn Press news agency" is the Tarn Press. */
const isOutletBehind = (reading: Reading, run: NameRun, end: number): boolean =>
  !run.possessive &&
  /^(?: \(\p{Lu}{2,6}\))? (?:(?:news |state |militant |terror |terrorist |rebel |extremist |jihadist )?(?:agency|newspaper|broadcaster|network|channel|website|magazine|group|organi[sz]ation|movement|militia))$/u.test(
    reading.text.slice(run.span[1], reading.words[end - 1]!.span[1]),
  );

const describing = (reading: Reading, from: number, to: number): readonly string[] =>
  reading.words
    .slice(from, to)
    .map((word) => plain(word.text))
    .filter((word) => !DETERMINERS.has(word));

interface NominalPart {
  readonly end: number;
  /** The name at its very end, if one stands there. */
  readonly last: NameRun | null;
  /** Index of the last "and" in it, or -1. */
  readonly conjunction: number;
}

function nominalPart(reading: Reading, runs: readonly NameRun[], from: number, to: number): NominalPart {
  let last: NameRun | null = null;
  let conjunction = -1;
  let at = from;
  while (at < to) {
    const run = runs.find((candidate) => candidate.first === at && candidate.end <= to);
    if (run) {
      last = run;
      at = run.end;
      continue;
    }
    if (at > from && endsNominal(reading, at, to)) break;
    if (/^(?:and|or)$/.test(smallWordAt(reading, at))) conjunction = at;
    last = null;
    at++;
  }
  return { end: at, last, conjunction };
}

/** A preposition, or a participle or adjective with a phrase of its own behind it ("people briefed on the talks", "sources familiar with them"). */
const endsNominal = (reading: Reading, at: number, to: number): boolean =>
  PREPOSITIONS.has(smallWordAt(reading, at)) ||
  (at + 1 < to &&
    (isParticiple(reading, at) || WITH_MORE.test(`${smallWordAt(reading, at)} ${smallWordAt(reading, at + 1)}`)));
const WITH_MORE = /^(?:familiar with|close to|aware of|critical of|loyal to)$/;

/** "Former Tarn United and Norvel City striker Tony Roe": played for both. */
function isOfTwoClubs(reading: Reading, runs: readonly NameRun[], conjunction: number, last: NameRun): boolean {
  const first = runs.find((run) => run.end === conjunction);
  const second = runs.find((run) => run.first === conjunction + 1 && run !== last);
  if (!first || !second || first.possessive || last.name.length < 2) return false;
  const begins = smallWordAt(reading, first.first - 1);
  return (
    isPersonNoun(smallWordAt(reading, last.first - 1)) &&
    second.end < last.first &&
    (/^(?:former|ex|one-time|onetime|ex-)$/.test(begins) || isBodysName(first))
  );
}
const isBodysName = ({ name }: NameRun): boolean =>
  isOrganisation(name) || COUNTRIES.has(plain(name.at(-1)!)) || CLUBS.has(plain(name.join(' ')));

/** "Industry and Trade Minister Tony Roe". */
const isOfTwoMatters = (reading: Reading, conjunction: number, last: NameRun): boolean =>
  last.titles.length > 1 &&
  last.first === conjunction + 1 &&
  OFFICES.has(last.titles.at(-1)!) &&
  [smallWordAt(reading, conjunction - 1), last.titles[0]!].every((word) => MATTERS.test(word) || DEPARTMENT.test(word));
const MATTERS =
  /^(?:industry|science|technology|sports?|tourism|planning|development|social|economic|water|communications|youth|women|tax|mining|fisheries|digital|urban|rural)$/;

/** "The council and the mayor" are two, "founder and director Ann Roe" is one. */
function joinsParties(reading: Reading, runs: readonly NameRun[], conjunction: number, last: NameRun | null): boolean {
  if (last !== null && isOfTwoClubs(reading, runs, conjunction, last)) return false;
  if (last !== null && isOfTwoMatters(reading, conjunction, last)) return false;
  if (last === null || runs.some((run) => run.end === conjunction && !isOffice(run.name, reading.surnames)))
    return true;
  if (DETERMINERS.has(smallWordAt(reading, conjunction + 1))) return true;
  const before = smallWordAt(reading, conjunction - 1);
  return GROUP_NOUNS.has(before) || !(OFFICES.has(before) || PERSON_NOUNS.has(before) || last.first > conjunction + 1);
}
