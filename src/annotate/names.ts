import type { Span } from '../document/index.ts';
import { isCapitalised, OFFICES, plain, TITLE_ABBREVIATIONS, type Word } from '../text/index.ts';
import type { Capitals } from './capitals.ts';
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/firstnames.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { KNOWN_BODIES, KNOWN_OPENINGS } from './lexicon/known.ts';
import { CONNECTORS, FUNCTION_WORDS, GENERIC, ORGANISATION_HEADS, PARTICLES } from './lexicon/nouns.ts';
import { ADJECTIVES, COUNTRIES, PLACES } from './lexicon/places.ts';
import { uncontracted } from './lexicon/pronouns.ts';

/** A run of capitalised words that names somebody: `Syrian President Bashar al-Assad`. */
export interface NameRun {
  /** The words of the name itself, without titles before it. */
  readonly name: readonly string[];
  /** Words before the name in the run, lower case: `['syrian', 'president']`. */
  readonly titles: readonly string[];
  /** The name's own span; `whole` with the titles. */
  readonly span: Span;
  readonly whole: Span;
  /** Index of the first and behind the last word in the reading's words. */
  readonly first: number;
  readonly end: number;
  readonly possessive: boolean;
}

/** Finds the name runs among `words[from, to)`. */
export function nameRuns(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  capitals: Capitals,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  let at = from;
  while (at < to) {
    if (!beginsName(words[at]!, capitals) && !capitals.isNameHere(at)) {
      at++;
      continue;
    }
    const end = runEnd(text, words, at, to, capitals);
    const run = runOf(text, words, at, end, capitals);
    const owner = runs.at(-1);
    if (run !== null && owner && isOwned(text, owner, run)) runs.splice(-1, 1, ofOwner(text, owner, run));
    else if (run !== null) runs.push(run);
    at = end;
  }
  return runs;
}

/** "Norvel's Ministry of Defence": every state has one, so the owner belongs to the name. */
const isOwned = (text: string, owner: NameRun, run: NameRun): boolean =>
  owner.possessive &&
  /^['’]s? $/.test(text.slice(owner.span[1], run.whole[0])) &&
  (((owner.name.length === 1) === run.name.length > 1 &&
    run.name.every((word) => GENERIC.has(plain(word)) || DEPARTMENT.test(plain(word)))) ||
    (run.name[0] === 'Office' && run.titles.length === 0 && OFFICES.has(plain(owner.name.at(-1)!))));

function ofOwner(text: string, owner: NameRun, run: NameRun): NameRun {
  const possessor = text.slice(owner.whole[0], run.whole[0]).trim();
  return {
    ...run,
    name: [possessor, ...run.name],
    span: [owner.whole[0], run.span[1]],
    whole: [owner.whole[0], run.span[1]],
    first: owner.first,
  };
}

/** Longer runs of capitals are headlines and lists, not names. */
const LONGEST_RUN = 14;

function beginsName(word: Word, capitals: Capitals): boolean {
  if (!isNamePart(word.text)) return false;
  return !isFunctionWord(word.text) && !isCommon(word.text) && !capitals.weak(word);
}

/** "R-Wis.", "D-Mont.": a politician's party and state. */
const PARTY_TAG = /^(?:R|D|I|DFL)-\p{Lu}/u;

/** A word with a capital, its first or the one behind a particle (`al-Assad`). */
const isNamePart = (word: string): boolean =>
  (isCapitalised(word) && !PARTY_TAG.test(word)) ||
  /^(?:al|el|an|ar|as|at|ash|ben|bin|ibn|abu|de|van|von)[-’']\p{Lu}/u.test(word);

/** `US` and `WHO` in capitals are names, `us` and `Who` are not. */
const isFunctionWord = (word: string): boolean =>
  FUNCTION_WORDS.has(uncontracted(plain(word))) && !(word.length > 1 && word !== 'I' && word === word.toUpperCase());

/** "TV" is a thing like "radio", and "MPs" are people like "members". */
const isCommon = (word: string): boolean => /^(?:TV|(?:MP|MEP|MSP|MLA|CEO|NGO|POW|PoW|GP|VIP|QC|KC|PM)s)$/.test(word);

/** "BBC Radio 4", "Channel 4 News", "France 24": broadcasters bear numbers. */
const isChannel = (before: string, number: string): boolean =>
  (/^\d{1,2}$/.test(number) && /^(?:Radio|Channel|Canal|Kanal|Antena|Rai|Telefe|TVE|SVT|NPO)$/.test(before)) ||
  /^(?:France|Rossiya|Russia) 24$/.test(`${before} ${number}`);

/** Capitalised behind a name these are its last word: `Channel Four`, `Velmora One`. */
const ends = (word: string): boolean => /^(?:One|Two|Three|Four|Five|Seven|First|Second)$/.test(word);

/**
 * Follows a run over spaces, initials (`J.`), short titles (`Sen.`), name particles and, after an organisation's head,
 * `of`, `for`, `and`.
 */
function runEnd(text: string, words: readonly Word[], first: number, to: number, capitals: Capitals): number {
  let end = first + 1;
  while (end < to && end - first < LONGEST_RUN) {
    const gap = text.slice(words[end - 1]!.span[1], words[end]!.span[0]);
    if (!joins(gap, words[end - 1]!.text)) break;
    const word = words[end]!.text;
    const initial = word.length === 1 && text[words[end]!.span[1]] === '.';
    if (
      isNamePart(word) &&
      (!isFunctionWord(word) || ends(word) || initial || word === 'Without' || capitals.isNameHere(end)) &&
      !capitals.shouted(words[end]!)
    ) {
      end++;
      continue;
    }
    if (isChannel(words[end - 1]!.text, word)) {
      end++;
      continue;
    }
    const bridged = bridge(text, words, first, end, to);
    if (bridged === end) break;
    end = bridged;
  }
  return end;
}

function joins(gap: string, before: string): boolean {
  if (gap === ' ' || gap === '\u00a0' || gap === '-' || gap === AMPERSAND) return true;
  if (OWNED_BY_MANY.test(before + gap)) return true;
  return /^\.[ \u00a0]$/.test(gap) && (/^\p{Lu}\p{Ll}?$/u.test(before) || TITLE_ABBREVIATIONS.has(plain(before)));
}

/** "People's | Daily", "Teachers' | Union": a body is named after them, and not theirs. */
const OWNED_BY_MANY =
  /^(?:(?:People|Women|Men|Children|Alzheimer|Parkinson|Moody|Lloyd|Jehovah|Lord)['’]s|(?:Teachers|Workers|Farmers|Doctors|Nurses|Lawyers|Bankers|Veterans|Writers|Students|Parents|Seafarers|Drivers|Residents|Tenants|Consumers|Miners|Dockers|Employers|Pensioners)['’]) $/;

/** Where the run goes on behind lower-case words at `at`, or `at` if it does not. */
function bridge(text: string, words: readonly Word[], first: number, at: number, to: number): number {
  let next = at;
  while (
    next < to &&
    next < at + 3 &&
    (PARTICLES.has(words[next]!.text) || CONNECTORS.has(words[next]!.text) || words[next]!.text === 'ten')
  ) {
    if (next > at && text.slice(words[next - 1]!.span[1], words[next]!.span[0]) !== ' ') return at;
    next++;
  }
  if (next === at || next >= to || !isCapitalised(words[next]!.text)) return at;
  // "Erik ten Hag"
  if (words[at]!.text === 'ten' && next === at + 1 && isGivenName(words[at - 1]!.text)) return next + 1;
  // "Save the Children", "Joint Chiefs of Staff"
  const known = plain(text.slice(words[first]!.span[0], words[next]!.span[1]));
  if (KNOWN_BODIES.has(known) || KNOWN_OPENINGS.has(known)) return next + 1;
  if (text.slice(words[next - 1]!.span[1], words[next]!.span[0]) !== ' ') return at;
  if (PARTICLES.has(words[at]!.text)) return next + 1;
  if (bridgesOffice(words, at, next)) return next + 1;
  if (isOfPeople(text, words, first, at, next)) return next + 1;
  const heads = words.slice(first, at).map((word) => plain(word.text));
  const hasHead = heads.some((word) => ORGANISATION_HEADS.has(word));
  if (isRegional(words, at, next, heads) || isPurpose(words, at, next, heads)) return next + 1;
  if (isOfTwoMatters(text, words, first, at, next, to)) return next + 1;
  if (NOT_JOINING.has(words[at]!.text)) return at;
  if (words[at]!.text === 'and' && isWhole(words.slice(first, at), words[next]!) && !isOfTwoStates(words, at))
    return at;
  if (words[at]!.text === 'on' && !heads.some((word) => DELIBERATES.test(word))) return at;
  return hasHead && !isFunctionWord(words[next]!.text) ? next + 1 : at;
}

/** "The charity Women | on | Waves", "Lawyers | for | Tarn": people in capitals, inside a sentence. */
const isOfPeople = (text: string, words: readonly Word[], first: number, at: number, next: number): boolean =>
  at === first + 1 &&
  next === at + 1 &&
  /^(?:Women|Mothers|Friends|Doctors|Lawyers|Reporters|Students|Citizens|Parents|Veterans|Farmers|Journalists|Scientists|Workers|Teachers|Physicians|Engineers|Artists|Writers|Families|Nurses|Christians|Jews|Muslims|Grandmothers|Fathers)$/.test(
    words[first]!.text,
  ) &&
  /^(?:of|for|on)$/.test(words[at]!.text) &&
  !isFunctionWord(words[next]!.text) &&
  /[\p{Ll},] $/u.test(text.slice(Math.max(0, words[first]!.span[0] - 2), words[first]!.span[0]));

/** "The Competition | and | Markets Authority": what a body is for, before the word for what it is. */
function isOfTwoMatters(
  text: string,
  words: readonly Word[],
  first: number,
  at: number,
  next: number,
  to: number,
): boolean {
  if (words[at]!.text !== 'and' || next !== at + 1 || at - first > 2) return false;
  if (!/(?:^|[\s(])[Tt]he $/.test(text.slice(Math.max(0, words[first]!.span[0] - 5), words[first]!.span[0])))
    return false;
  const before = words.slice(first, at);
  const matter = before.map((word) => plain(word.text));
  if (matter.some((word) => ORGANISATION_HEADS.has(word) || PLACES.has(word) || isGivenName(word))) return false;
  if (isWhole(before, words[next]!) || before.some((word) => /^\p{Lu}{2,}$/u.test(word.text))) return false;
  for (let head = next; head < Math.min(to, next + 3) && isCapitalised(words[head]!.text); head++) {
    if (head > next && text.slice(words[head - 1]!.span[1], words[head]!.span[0]) !== ' ') return false;
    if (MATTERS.test(words[head]!.text)) return head > next;
  }
  return false;
}
const MATTERS =
  /^(?:Authority|Commission|Agency|Council|Committee|Office|Administration|Bureau|Board|Association|Institute|Ministry|Department)$/;

/** "Organization for Security and Co-operation" + `in` + `Europe`. */
const isRegional = (words: readonly Word[], at: number, next: number, heads: readonly string[]): boolean =>
  words[at]!.text === 'in' &&
  heads.includes('for') &&
  /^(?:Europe|Africa|Asia|America|Americas|Reporting)$/.test(words[next]!.text);
/** "Committee" + `to` + `Protect`. */
const isPurpose = (words: readonly Word[], at: number, next: number, heads: readonly string[]): boolean =>
  words[at]!.text === 'to' &&
  heads.some((word) =>
    /^(?:committee|campaign|coalition|society|movement|network|fund|foundation|alliance)$/.test(word),
  ) &&
  /^(?:Protect|Save|Defend|Free|Abolish|Promote|Prevent|Preserve|Combat|Restore|Support|Aid|Defeat|Elect)$/.test(
    words[next]!.text,
  );
/** "The United States | and Turkey", "the White House | and the Pentagon": two, each of which has a name of its own. */
function isWhole(before: readonly Word[], next: Word): boolean {
  const known = (name: string): boolean => KNOWN_BODIES.has(name) || COUNTRIES.has(name);
  const name = before.map((word) => plain(word.text)).join(' ');
  return known(name) || known(plain(next.text)) || (before.length === 1 && COUNTRIES.has(name)) || STATES.test(name);
}
/** "The Law Society of England | and Wales". */
const isOfTwoStates = (words: readonly Word[], at: number): boolean =>
  COUNTRIES.has(plain(words[at - 1]!.text)) && /^(?:of|for)$/.test(words[at - 2]?.text ?? '');
const STATES = /^(?:united (?:states|kingdom|arab emirates)|european union|saudi arabia)$/;
const NOT_JOINING: ReadonlySet<string> = new Set(['in', 'to']);

/** Bodies that are named after what they are "on". */
const DELIBERATES =
  /^(?:committee|commission|council|panel|subcommittee|conference|centre|center|institute|office|team|group)$/;

/** `Secretary` + `of` + `State`, `Health` + `and` + `Human`. */
function bridgesOffice(words: readonly Word[], at: number, next: number): boolean {
  const before = plain(words[at - 1]!.text);
  if (!DEPARTMENT.test(plain(words[next]!.text))) return false;
  return words[at]!.text === 'of' || words[at]!.text === 'for'
    ? OFFICES.has(before)
    : words[at]!.text === 'and' && DEPARTMENT.test(before);
}

function runOf(text: string, words: readonly Word[], from: number, to: number, capitals: Capitals): NameRun | null {
  const first = from + placeLength(words.slice(from, to));
  const run = words.slice(first, to);
  const cut = titleLength(run);
  const name = withoutSeat(run.slice(cut));
  const end = first + cut + name.length;
  if (name.length === 0) return null;
  const last = name.at(-1)!.span[1];
  return {
    name: name.map((_, at) => spelt(text, name, at, capitals)),
    titles: run.slice(0, cut).map((word) => plain(word.text)),
    span: [name[0]!.span[0], last],
    whole: [run[0]!.span[0], last],
    first,
    end,
    possessive: /^['’]s?(?![\p{L}\p{N}])/u.test(text.slice(last, last + 3)),
  };
}

/** Only names of firms, programmes and societies hold one: "Harl & Sons". */
const AMPERSAND = ' & ';

/**
 * A word inside a name with what is no part of the word: the ampersand before it, the full stop of an initial or a short title behind it, and
 * the possessive of those whom a body is named after.
 */
function spelt(text: string, name: readonly Word[], at: number, capitals: Capitals): string {
  const { span } = name[at]!;
  const joined = at > 0 && text.startsWith(AMPERSAND, span[0] - AMPERSAND.length);
  const stopped = at < name.length - 1 && text[span[1]] === '.';
  const owners = at < name.length - 1 ? (/^['’]s?(?= )/.exec(text.slice(span[1], span[1] + 3))?.[0] ?? '') : '';
  return `${joined ? '& ' : ''}${capitals.spelling(name[at]!)}${stopped ? '.' : owners}`;
}

/** "Senate Leader Ann Roe of Tarn": a person's name ends before the place. */
function withoutSeat(name: readonly Word[]): readonly Word[] {
  const seat = name.findIndex((word) => word.text === 'of');
  return seat > 1 && isGivenName(name[0]!.text) ? name.slice(0, seat) : name;
}

/** Words at the head of the run that tell where, not who: "special envoy to Norvel Ann Roe", "Norvel-controlled Tarn". */
function placeLength(run: readonly Word[]): number {
  const [place = '', given = '', ...rest] = run.map((word) => plain(word.text));
  // "(Ambassador to) South Norvel Ann Roe", "(director at) Harl GmbH Ann Roe"
  const until = run.findIndex(
    (word, at) => at > 1 && at < run.length - 1 && isGivenName(word.text) && isSeatEnd(run, at),
  );
  if (until > 0) return until;
  const isState = PLACES.has(place) && !isGivenName(place) && isGivenName(given) && rest.length > 0;
  return isState || (run.length > 1 && SIDED.test(run[0]!.text)) ? 1 : 0;
}
const isSeatEnd = (run: readonly Word[], at: number): boolean => {
  const before = run[at - 1]!.text;
  const compass = /^(?:North|South|New|Saudi|United|Sri|Central)$/.test(run[at - 2]!.text);
  const union = /^(?:United|European|African) (?:Nations|Union)$/.test(`${run[at - 2]!.text} ${before}`);
  return (COUNTRIES.has(plain(before)) && compass) || union || FIRM.test(before);
};
/** On which the name of a firm or of a part of a country ends. */
export const FIRM =
  /^(?:GmbH|AG|Inc|Corp|Ltd|LLC|PLC|plc|SA|SE|NV|BV|Oy|AB|Territory|Oblast|Krai|Region|Province|County|District)$/;
const SIDED = /-(?:\p{Ll}+ed|based|held|led|run)$/u;

/**
 * How many words at the head of the run are titles: up to the last office that has a name behind it, with the
 * department it heads ("Secretary of State John Kerry"); all of them where no name is left. In an organisation's name
 * an office is one only if what follows is no part of that name ("House Speaker Paul Ryan", "General Motors").
 */
function titleLength(run: readonly Word[]): number {
  const words = run.map((word) => plain(word.text));
  if (isOffice(run.map((word) => word.text)) || KNOWN_BODIES.has(words.join(' '))) return 0;
  const office = words.findLastIndex(
    (word, at) =>
      at < run.length - 1 &&
      (OFFICES.has(word) || OFFICES.has(/-(\p{Ll}+)$/u.exec(word)?.[1] ?? '') || isOfficeOfMany(run, at)) &&
      !KNOWN_BODIES.has(words.slice(at).join(' ')),
  );
  if (office < 0) return departmentLength(run);
  let name = office + 1;
  if (words[name] === 'of' || words[name] === 'for')
    while (name < words.length && DEPARTMENT.test(words[name]!)) name++;
  const bearer = run.slice(name).map((word) => word.text);
  // "Justice Department Inspector General Ann Roe"
  if (bearer.length > 1 && isGivenName(bearer[0]!) && !isOrganisation(bearer)) return name;
  if (!isOrganisation(run.map((word) => word.text)) || bearer.length === 0) return name;
  return bearer.length < 4 && isCapitalised(bearer[0]!) && !isOrganisation(bearer) && !PARTISAN.test(words[office]!)
    ? name
    : 0;
}

/** "Foreign Ministers Ann Roe (and Tony Venn)". */
const isOfficeOfMany = (run: readonly Word[], at: number): boolean =>
  MANY.test(run[at]!.text) && at + 2 < run.length && !isOrganisation(run.slice(at + 1).map((word) => word.text));
const MANY =
  /^(?:Ministers|Presidents|Senators|Governors|Ambassadors|Mayors|Secretaries|Generals|Judges|Justices|Leaders|Premiers|Chancellors|Representatives|Congressmen|Professors|Drs|Messrs)$/;

/** "(Chief of the) Defence Staff Tony Roe": what he is of, where the office before it is written small or begins the sentence. */
function departmentLength(run: readonly Word[]): number {
  const given = run.findIndex((word) => isGivenName(word.text));
  const before = run.slice(0, Math.max(0, given));
  return given < run.length - 1 && before.every((word) => DEPARTMENT.test(plain(word.text))) ? before.length : 0;
}

/** What ministers and secretaries are of, with the small words between. */
const DEPARTMENT =
  /^(?:of|for|the|and|state|defen[cs]e|treasury|health|education|homeland|security|interior|foreign|affairs|finance|justice|transport|transportation|energy|commerce|labou?r|agriculture|environment|trade|housing|veterans|national|intelligence|human|services|culture|information|staff|economy|home|house|senate|parliament|exchequer|opposition|prosecutions|public|police|customs|immigration|prisons)$/;
/** Offices that are as often part of a body's name ("House Republican Conference"). */
const PARTISAN = /^(?:republican|democrat|crown|executive|general|star)$/;

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
