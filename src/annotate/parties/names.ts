import type { Span } from '../../document/index.ts';
import { isCapitalised, OFFICES, plain, TITLE_ABBREVIATIONS, type Word } from '../../text/index.ts';
import { WORDS_OF_STATE_BODIES } from '../lexicon/nouns.ts';
import { isFunctionWord } from '../reading/name-words.ts';
import type { Capitals } from './capitals.ts';
import { bridge } from './name-bridges.ts';
import { bodyLength, DEPARTMENT, placeLength, titleLength, withoutSeat } from './name-titles.ts';

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
  /** "The" stands right before it. */
  readonly definite: boolean;
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
    const seat = at + 1 < to && isNumberTen(text, words, at);
    if (!seat && !beginsName(words[at]!, capitals) && !capitals.isNameHere(at)) {
      at++;
      continue;
    }
    const end = seat ? at + 2 : runEnd(text, words, at, to, capitals);
    const run = withNumber(text, words, runOf(text, words, at, end, capitals));
    const owner = runs.at(-1);
    if (run !== null && owner && isOwned(text, owner, run)) runs.splice(-1, 1, ofOwner(text, owner, run));
    else if (run !== null) runs.push(run);
    at = end;
  }
  return runs;
}

/** "No 10 said", "Number 10's aides": the house of Britain's prime minister, and neither a rank nor none of ten. */
const isNumberTen = (text: string, words: readonly Word[], at: number): boolean =>
  /^(?:No|Number)$/.test(words[at]!.text) &&
  words[at + 1]!.text === '10' &&
  NUMBER_TEN.test(text.slice(words[at]!.span[0], words[at]!.span[0] + LONGEST_TEN)) &&
  !/(?:world|ranked|seeded|seed) $/.test(text.slice(Math.max(0, words[at]!.span[0] - 8), words[at]!.span[0]));
const NUMBER_TEN =
  /^(?:No\.?|Number) 10(?:['’]s?|[,.)]| (?:also |later |has |had |will |would |did )*(?:said|says|is|was|declined|insists|insisted|confirmed|denied|wants|hopes|believes|sources?|spokes\p{L}+|officials?|aides?|advis[eo]rs?|insiders?|and|on|not|refused|told|announced))(?!\p{L})/u;
const LONGEST_TEN = 40;

/** "Norvel's Ministry of Defence": every state has one, so the owner belongs to the name. */
const isOwned = (text: string, owner: NameRun, run: NameRun): boolean =>
  owner.possessive &&
  /^['’]s? $/.test(text.slice(owner.span[1], run.whole[0])) &&
  (((owner.name.length === 1) === run.name.length > 1 &&
    run.name.every((word) => WORDS_OF_STATE_BODIES.has(plain(word)) || DEPARTMENT.test(plain(word)))) ||
    (run.name[0] === 'Office' && run.titles.length === 0 && OFFICES.has(plain(owner.name.at(-1)!))));

/** "The 1619 Project", "the 14 Club", “60 Minutes”: a body may bear a number, and a programme; a year tells when. */
function withNumber(text: string, words: readonly Word[], run: NameRun | null): NameRun | null {
  const number = run === null ? undefined : words[run.first - 1];
  if (!run || !number || run.name.length !== 1 || run.titles.length > 0) return run;
  if (!/^(?!19|20)\d{4}$|^\d{2,3}$/.test(number.text) || text.slice(number.span[1], run.span[0]) !== ' ') return run;
  const before = text.slice(Math.max(0, number.span[0] - 5), number.span[0]);
  const isBody = NUMBERED.test(run.name[0]!) && /(?:^|[^\p{L}])[Tt]he $/u.test(before);
  if (!isBody && !TIMED.test(run.name[0]!)) return run;
  return {
    ...run,
    name: [number.text, ...run.name],
    span: [number.span[0], run.span[1]],
    whole: [number.span[0], run.whole[1]],
    first: run.first - 1,
  };
}
const NUMBERED = /^(?:Project|Club|Foundation|Campaign|Movement|Alliance|Coalition|Network|Initiative)$/;
const TIMED = /^(?:Minutes|Hours)$/;

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

/** "TV" is a thing like "radio", "MPs" are people like "members", and "(Acting)" is how an office is held. */
const isCommon = (word: string): boolean =>
  /^(?:TV|Acting|Interim|Designate|(?:MP|MEP|MSP|MLA|CEO|NGO|POW|PoW|GP|VIP|QC|KC|PM)s)$/.test(word);

/** "BBC Radio 4", "Channel 4 News", "France 24": broadcasters bear numbers. */
const isChannel = (before: string, number: string): boolean =>
  (/^\d{1,2}$/.test(number) && /^(?:Radio|Channel|Canal|Kanal|Antena|Rai|Telefe|TVE|SVT|NPO)$/.test(before)) ||
  /^(?:France|Rossiya|Russia) 24$/.test(`${before} ${number}`);

/** Capitalised behind a name these are its last word: `Channel Four`, `Velmora One`. */
const ends = (word: string): boolean => /^(?:One|Two|Three|Four|Five|Seven|First|Second)$/.test(word);

/** "Tell | All | Digital", "Ministry | Of | Defence": small words that have a capital inside a name. */
const isInside = (text: string, words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    /^(?:All|Of|For|Up|Out|Over|Off|Against)$/.test(words[at]!.text) &&
    next !== undefined &&
    isCapitalised(next.text) &&
    !isFunctionWord(next.text) &&
    text.slice(words[at - 1]!.span[1], words[at]!.span[0]) === ' ' &&
    text.slice(words[at]!.span[1], next.span[0]) === ' '
  );
};

/** "Doctors | Without | Borders", "Norvel | This | Morning". */
const goesOn = (word: string, next = ''): boolean =>
  word === 'Without' || (word === 'This' && /^(?:Morning|Week|Evening|Weekend|American)$/.test(next));

/**
 * Follows a run over spaces, initials (`J.`), short titles (`Sen.`), name particles and, after an organisation's head,
 * `of`, `for`, `and`.
 */
function runEnd(text: string, words: readonly Word[], first: number, to: number, capitals: Capitals): number {
  let end = first + 1;
  while (end < to && end - first < LONGEST_RUN) {
    const gap = text.slice(words[end - 1]!.span[1], words[end]!.span[0]);
    const word = words[end]!.text;
    if (!joins(gap, words[end - 1]!.text, word)) break;
    const initial = word.length === 1 && text[words[end]!.span[1]] === '.';
    if (
      isNamePart(word) &&
      (!isFunctionWord(word) ||
        ends(word) ||
        initial ||
        goesOn(word, words[end + 1]?.text) ||
        isInside(text, words, end) ||
        capitals.isNameHere(end)) &&
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

function joins(gap: string, before: string, next: string): boolean {
  if (gap === ' ' || gap === '\u00a0' || gap === '-' || gap === AMPERSAND) return true;
  if (OWNED_BY_MANY.test(before + gap) || OF_A_TRADE.test(before + gap + next)) return true;
  return /^\.[ \u00a0]$/.test(gap) && (/^\p{Lu}\p{Ll}?$/u.test(before) || TITLE_ABBREVIATIONS.has(plain(before)));
}

/** "People's | Daily", "Teachers' | Union": a body is named after them, and not theirs. */
const OWNED_BY_MANY =
  /^(?:(?:People|Women|Men|Children|Alzheimer|Parkinson|Moody|Lloyd|Jehovah|Lord)['’]s|(?:Teachers|Workers|Farmers|Doctors|Nurses|Lawyers|Bankers|Veterans|Writers|Students|Parents|Seafarers|Drivers|Residents|Tenants|Consumers|Miners|Dockers|Employers|Pensioners)['’]) $/;
/** "Sheriffs' | Association"; the Philippines' Congress is the Philippines'. */
const OF_A_TRADE =
  /^(?!(?:States|Nations|Netherlands|Philippines|Emirates|Maldives|Bahamas)['’])\p{Lu}\p{Ll}{3,}s['’] (?:Association|Union|Federation|Alliance|League|Guild|Society|Council|Party|Club|Network|Front|Congress|Institute|College|Forum|Trust|Coalition|Conference)$/u;

function runOf(text: string, words: readonly Word[], from: number, to: number, capitals: Capitals): NameRun | null {
  const before = text.slice(Math.max(0, words[from]!.span[0] - OFFICE_REACH), words[from]!.span[0]);
  const whole = words.slice(from, to);
  const first = from + Math.max(placeLength(whole), bodyLength(whole, before));
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
    definite: /(?:^|[^\p{L}])[Tt]he $/u.test(before),
    possessive: /^['’]s?(?![\p{L}\p{N}])/u.test(text.slice(last, last + 3)),
  };
}

/** Longest office before what it is of. */
const OFFICE_REACH = 48;
/** Only names of firms, programmes and societies hold one: "Harl & Sons". */
const AMPERSAND = ' & ';

/** "N. Korea", "S. Africa": states whose quarter headlines shorten. */
const QUARTERED = /^(?:Korea|Africa|Ireland|Sudan|Macedonia|Carolina|Dakota)$/;
const QUARTERS: Readonly<Record<string, string>> = { N: 'North', S: 'South' };

/**
 * A word inside a name with what is no part of the word: the ampersand before it, the full stop of an initial or a short title behind it, and
 * the possessive of those whom a body is named after.
 */
function spelt(text: string, name: readonly Word[], at: number, capitals: Capitals): string {
  const { span } = name[at]!;
  const joined = at > 0 && text.startsWith(AMPERSAND, span[0] - AMPERSAND.length);
  const stopped = at < name.length - 1 && text[span[1]] === '.';
  const quarter = stopped && name.length === 2 && QUARTERED.test(name[1]!.text) ? QUARTERS[name[0]!.text] : undefined;
  if (quarter !== undefined) return quarter;
  const owners = at < name.length - 1 ? (/^['’]s?(?= )/.exec(text.slice(span[1], span[1] + 3))?.[0] ?? '') : '';
  return `${joined ? '& ' : ''}${capitals.spelling(name[at]!)}${stopped ? '.' : owners}`;
}
