import type { MentionKind, Span, Spans } from '../../document/index.ts';
import { isCapitalised, plain, type Word, wordsIn } from '../../text/index.ts';
import { PARTY_NOUNS } from '../lexicon/nouns.ts';
import { NOBODY, PRONOUNS, type PronounClass, uncontracted } from '../lexicon/pronouns.ts';
import { isOffice } from '../reading/name-words.ts';
import { type Reading, smallWordAt, wordFrom } from '../reading/reading.ts';
import { isStray, namingPiece, nounPhraseBounds, shownWords, textOf, type WordRange, withoutClause } from './bounds.ts';
import { capitalsOf } from './capitals.ts';
import { isBodyNoun } from './descriptions.ts';
import { headOf, isApposition, isAside, isPersonNoun, type Segment, segmentsOf } from './heads.ts';
import { natureOf } from './name-nature.ts';
import { type NameRun, nameRuns } from './names.ts';
import { possessorOf } from './possessors.ts';

/** A noun phrase that names a source, taken apart. */
export interface Phrase {
  readonly kind: MentionKind;
  readonly span: Span;
  /** The name, or the description as a reader would call its bearer by. */
  readonly words: string;
  /** The name in it, if it is one of a name; the rest of the phrase describes its bearer. */
  readonly run: NameRun | null;
  readonly pronoun: PronounClass | null;
  /** Head noun of a description, lower case. */
  readonly head: string;
  /** Nouns and adjectives that describe the one named: titles, the head, heads of appositions. Lower case. */
  readonly descriptors: readonly string[];
  readonly definite: boolean;
  /** Several people or bodies joined by "and". */
  readonly joined: boolean;
  /** Of a name in apposition, the description before it ("the provincial governor"), where that tells its bearer. */
  readonly role: string | null;
  /** "Its" before a role: whose commander or spokesman it is. */
  readonly owner: PronounClass | null;
}

/** Takes the phrase at `spans`, the source of `cue`, apart; null where it names nobody ("no one") or holds no word. */
export function phraseAt(reading: Reading, spans: Spans, cue: Span | null = null): Phrase | null {
  const pieces = spans
    .map(([start, end]) => ({ from: wordFrom(reading.words, start), to: wordFrom(reading.words, end), end }))
    .filter(({ from, to }) => from < to);
  const piece = namingPiece(reading, pieces, cue);
  const whole = piece && withOwner(reading, piece, cue);
  if (!whole) return null;
  const range = nounPhraseBounds(reading, isClause(reading, whole) ? { ...whole, from: whole.from + 1 } : whole);
  const words = reading.words.slice(range.from, range.to);
  if (NOBODY.has(uncontracted(plain(textOf(reading, range)))) && !isOneOfThem(reading, range)) return null;
  const lower = plain(words[0]!.text);
  const base = {
    span: [words[0]!.span[0], words.at(-1)!.span[1]] as const,
    joined: false,
    definite: ['the', 'this', 'that', 'these', 'those'].includes(lower),
  };
  // A source may end inside a word: "I" of "I'm".
  const pronoun = pronounOf(reading.text, wordsIn(reading.text, base.span[0], Math.min(base.span[1], whole.end)));
  if (pronoun === null) return isStray(reading, range) ? null : { ...base, pronoun, ...describe(reading, range) };
  return {
    ...base,
    kind: 'pronoun',
    run: null,
    pronoun,
    words: words[0]!.text,
    head: lower,
    descriptors: [],
    role: null,
    owner: null,
  };
}

/** The piece up to its owner where the cue is a noun for what it owns; null where the piece names nobody. */
function withOwner<Piece extends WordRange & { readonly end: number }>(
  reading: Reading,
  piece: Piece,
  cue: Span | null,
): Piece | null {
  const owner = possessorOf(reading, piece, piece.end, cue);
  return owner && (owner === piece ? piece : { ...piece, ...owner, end: reading.words[owner.to - 1]!.span[1] });
}

/** "One, who asked not to be named, said": of those spoken of before. "One might say" that of anybody. */
const isOneOfThem = ({ text, words }: Reading, { from, to }: WordRange): boolean =>
  to === from + 1 &&
  words[from]!.text === 'One' &&
  OF_THEM.test(text.slice(words[from]!.span[1], words[from]!.span[1] + LONGEST_VERB));
const OF_THEM = /^[,:] |^ (?:also |even )?(?:said|says|told|wrote|\p{Ll}{2,}ed)(?!\p{L})/u;
const LONGEST_VERB = 24;

/** "That Norvelian troops", "that the mayor": a clause begins there, "that" points at nobody. */
function isClause({ words }: Reading, { from, to }: WordRange): boolean {
  if (to - from < 2 || words[from]!.text !== 'that') return false;
  const next = words[from + 1]!.text;
  return isCapitalised(next) || DETERMINES.test(next) || /[^s]s$|^(?:people|police|media)$/.test(words[to - 1]!.text);
}
const DETERMINES =
  /^(?:the|an?|his|her|its|their|our|my|these|those|some|many|all|no|he|she|they|it|we|i|two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|\d+)$/;

function pronounOf(text: string, words: readonly Word[]): PronounClass | null {
  const heads = words
    .map((word) => plain(word.text))
    .filter((word) => !['both', 'all', 'himself', 'herself', 'also', 'themselves'].includes(word));
  const first = heads[0] ?? plain(words[0]!.text);
  // "I met in Tarn", "him, Norvel's network fired": a pronoun that governs a clause or is set off is alone, whatever the source takes in besides.
  const alone =
    heads.length <= 1 ||
    (GOVERNED.test(first) && text.slice(words[0]!.span[1], words[1]!.span[0]) === ', ') ||
    (GOVERNS.test(first) && !/^(?:and|or|who|whom|of)$/.test(heads[1]!));
  return alone ? (PRONOUNS.get(first) ?? null) : null;
}
const GOVERNED = /^(?:me|us|him|her|them)$/;
const GOVERNS = /^(?:i|we|he|she|they)$/;

type Description = Pick<Phrase, 'kind' | 'run' | 'words' | 'head' | 'descriptors' | 'joined' | 'role' | 'owner'>;

function describe(reading: Reading, range: WordRange): Description {
  const { from, to } = withoutClause(reading, range);
  const runs = nameRuns(reading.text, reading.words, from, to, capitalsOf(reading));
  const bounds = segmentsOf(reading, from, to);
  const segments = bounds.map(([start, end]) => headOf(reading, runs, start, end));
  const first = segments[0]!;
  // "The head of the World Union (WU)": the letters name no second party.
  const letters = ({ run }: Segment): boolean =>
    run !== null &&
    run.name.length === 1 &&
    /^\p{Lu}{2,8}$/u.test(run.name[0]!) &&
    reading.text[run.whole[0] - 1] === '(';
  const named = segments.find(
    (segment, at) => segment.run !== null && !(at > 0 && first.run === null && letters(segment)),
  );
  const joined =
    (first.joined && !isOneOfTwoKinds(first, segments[1])) ||
    (segments.length > 2 && segments.at(-1)!.joins) ||
    (segments.length > 1 && isListOfNames(reading, runs, from, to));
  if (named?.run && !joined && (named === first || isApposition(first, named))) {
    return {
      kind: 'name',
      run: named.run,
      words: named.run.name.join(' '),
      head: first.head,
      descriptors: [...segments.flatMap((segment) => segment.descriptors), ...named.run.titles],
      joined,
      role: named === first ? null : roleOf(reading, { from, to: bounds[0]![1] }),
      owner: ownerAt(reading, from),
    };
  }
  const aside = joined ? -1 : bounds.findIndex((part, at) => at > 0 && isAside(reading, part));
  // "One of them, a teacher": what tells is the aside.
  if (aside === 1 && first.head === '') return describe(reading, { from: bounds[1]![0], to });
  const shown = { from, to: aside < 0 ? range.to : bounds[aside]![0] };
  return {
    kind: 'description',
    run: null,
    words: shownWords(reading, shown),
    head:
      joined && isOfSeveral(reading, runs, first, { from, to })
        ? 'several'
        : first.head || plain(reading.words[from]!.text),
    descriptors: first.descriptors,
    joined,
    role: null,
    owner: ownerAt(reading, from),
  };
}

/** "Ann Roe and a clerk", "two workers and the partner": people told one after the other, where a head noun tells only of one of them. */
function isOfSeveral(reading: Reading, runs: readonly NameRun[], first: Segment, range: WordRange): boolean {
  if (isBodyNoun(first.head) || PARTY_NOUNS.has(first.head)) return false;
  return (
    runs.some((run) => natureOf(run) === 'person') ||
    (isPersonNoun(first.head) && AND_ANOTHER.test(textOf(reading, range)))
  );
}
const AND_ANOTHER = / and (?:the|an?|his|her|their|its|other|another) /;

/** "Norvel, Krel and Tarn", "Roe, Venn and other coaches": names with nothing between them but commas, and one more party behind "and". */
function isListOfNames(reading: Reading, runs: readonly NameRun[], from: number, to: number): boolean {
  let at = from;
  let names = 0;
  while (at < to && smallWordAt(reading, at) !== 'and') {
    if (smallWordAt(reading, at) === 'the') at++;
    const run = runs.find(({ first }) => first === at);
    if (!run || run.possessive || isOffice(run.name, reading.surnames)) return false;
    at = run.end;
    names++;
  }
  return names > 1 && at + 1 < to;
}

const ownerAt = ({ words }: Reading, at: number): PronounClass | null =>
  /^its$/i.test(words[at]!.text) ? PRONOUNS.get(plain(words[at]!.text))! : null;

/** "Author and organiser, Ann Roe,": two things that one bearer is. */
const isOneOfTwoKinds = (described: Segment, named: Segment | undefined): boolean =>
  described.run === null && isPersonNoun(described.descriptors[0] ?? '') && named?.run != null && named.before === 0;

/** A description that tells its bearer by itself ("the provincial governor"), not by what stands elsewhere ("its head"). */
function roleOf(reading: Reading, range: WordRange): string | null {
  const words = shownWords(reading, range);
  const own = /^(?:the|\p{Lu})/u.test(words) && !/^(?:an?|its|his|her|their|our|my|one|another) /i.test(words);
  return own ? words.replace(/^The /, 'the ') : null;
}

const PHRASE_STARTS =
  /^(?:and|but|or|by|from|with|that|is|are|was|were|be|said|says|told|to|for|of|in|on|at|as|than|has|have|had|among|like)$/;

/**
 * The plain noun phrase that ends right before `position` ("dozens of women" gives "women"), or null where a name
 * stands there; behind a comma only one with an article ("a senior official, who").
 */
export function nounPhraseBefore(reading: Reading, position: number): Span | null {
  let at = wordFrom(reading.words, position) - 1;
  const last = reading.words[at];
  const gap = last && reading.text.slice(last.span[1], position);
  if (!last || (gap !== ' ' && gap !== ', ') || PHRASE_STARTS.test(plain(last.text))) return null;
  while (
    at > 0 &&
    reading.words[at - 1] &&
    !PHRASE_STARTS.test(plain(reading.words[at - 1]!.text)) &&
    position - reading.words[at - 1]!.span[0] < 60
  ) {
    if (reading.text.slice(reading.words[at - 1]!.span[1], reading.words[at]!.span[0]) !== ' ') break;
    if (opensPhrase(reading, at)) break;
    at--;
  }
  if (gap === ', ' && !/^(?:an?|the|one)$/.test(plain(reading.words[at]!.text))) return null;
  return [reading.words[at]!.span[0], last.span[1]];
}

/** "Deleted | a key email", "posted | two tweets", but "all the emails", "the two tweets". */
const opensPhrase = (reading: Reading, at: number): boolean =>
  OPENS_PHRASE.test(smallWordAt(reading, at)) && !GOES_BEFORE.test(smallWordAt(reading, at - 1));
const OPENS_PHRASE = /^(?:an?|the|his|her|its|their|our|my|two|three|four|five|six|seven|eight|nine|ten|several)$/;
const GOES_BEFORE =
  /^(?:all|both|half|such|many|not|only|just|almost|nearly|the|these|those|his|her|its|their|our|my|first|last|next|other|\d+)$/;

/** Where a date that ends before `position` begins, or what was done then: of "a letter sent in May 2015 which" the place behind "letter". */
export function beforeDate(text: string, position: number): number {
  const from = Math.max(0, position - LONGEST_DATE);
  const date = DATE.exec(text.slice(from, position));
  return date === null ? position : from + date.index + 1;
}
const LONGEST_DATE = 48;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.?';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DATE = new RegExp(
  `(?: (?:\\p{Ll}+ed|sent|written|made|given|sold))?(?<![\\d,]) (?:(?:in|on|since|from|of) (?:(?:early|mid|late)[ -])?(?:${DAY}|(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?|(?:19|20)\\d\\d)|(?:late |early |earlier )?(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter|${DAY}|${MONTH})|yesterday),? $`,
  'u',
);

const OBJECT_STARTS = /^\s*(?:of |on |for |against |upon |with |at |about |to )?$/;

/**
 * The noun phrase that begins right behind `position`, up to a preposition, an infinitive or a mark; null where none
 * does.
 */
export function nounPhraseAfter(reading: Reading, position: number): Span | null {
  const first = wordFrom(reading.words, position);
  const to = Math.min(reading.words.length, first + 8);
  let start = first;
  while (
    start < to &&
    start < first + 2 &&
    /^(?:of|on|for|against|upon|with|at|about)$/.test(reading.words[start]!.text)
  )
    start++;
  if (start >= to || !OBJECT_STARTS.test(reading.text.slice(position, reading.words[start]!.span[0]))) return null;
  let end = start;
  while (end < to && !OBJECT_ENDS.test(plain(reading.words[end]!.text)) && !(end > start && isDoing(reading, end))) {
    end++;
    if (end < to && reading.text.slice(reading.words[end - 1]!.span[1], reading.words[end]!.span[0]) !== ' ') break;
  }
  return end === start ? null : [reading.words[start]!.span[0], reading.words[end - 1]!.span[1]];
}

/** "Firms operating in Tarn": what the people or bodies before it do. */
const isDoing = ({ words }: Reading, at: number): boolean =>
  /^\p{Ll}{3,}ing$/u.test(words[at]!.text) && /^\p{Ll}+[^s]s$/u.test(words[at - 1]!.text);

const OBJECT_ENDS =
  /^(?:of|for|to|that|over|as|in|on|at|by|from|with|during|under|before|until|since|between|into|without|about|amid|and|but|or|because|after|when|while|who|which|is|are|was|were|has|have|had|will|would|should|could|whether|if|how|what|why|not|be|reportedly|allegedly)$/;
