import { diffArrays } from 'diff';
import type { Difference, DifferenceKind } from './difference.ts';
import { clauseNegations } from './negations.ts';
import { negates, tokensOf, wholeWords } from './tokens.ts';

/** A quoted word or two are no quotation that could be compared. */
const SHORTEST = 3;
/** A stretch that shares less with the other quotation quotes something else. */
const LEAST_SHARED = 0.5;
/** Of longer quotations, so many words are compared: two that share nothing take the square of it. */
const MOST_WORDS = 600;

/**
 * Compares quoted stretches, as written without their marks, with those of another rendering, sentence by sentence.
 * What a report marks as left out ("...") or as its own word ("[the town]") is no difference, and neither is a
 * sentence that it leaves out whole; a negation that goes with them is told all the same. Spellings of both sides of the
 * ocean are one.
 */
export function differenceOf(base: readonly string[], quoted: readonly string[]): Difference {
  const own = bounded(base.flatMap((words) => words.split(MARKED)).map(keysOf));
  if (longest(bounded(base.map(keysOf))) < SHORTEST || longest(bounded(quoted.map(keysOf))) < SHORTEST) return REWORDED;
  const whole: Base = { quotations: own, words: own.flat(), edges: edgesOf(own) };
  const stretches = bounded(quoted.flatMap((words) => words.split(MARKED)).flatMap((words) => sentencesOf(own, words)));
  const compared = stretches.filter(({ length }) => length > 0).map((keys) => stretchAgainst(whole, keys));
  const { length } = whole.words;
  const alike = compared.filter((one) => one.kept >= Math.min(one.length, length) * LEAST_SHARED);
  if (alike.length === 0) return REWORDED;
  return {
    kind: kindOf(length, alike, alike.length < compared.length),
    negation: alike.some(({ negations }) => negations !== 0) || clauseNegations(base, quoted, MOST_WORDS) !== 0,
  };
}

const REWORDED: Difference = { kind: 'reworded', negation: false };

/** What one rendering quotes: its quotations, all their words, and where each begins and ends in these. */
interface Base {
  readonly quotations: readonly (readonly string[])[];
  readonly words: readonly string[];
  readonly edges: ReadonlySet<number>;
}

function bounded(stretches: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let room = MOST_WORDS;
  return stretches.map((keys) => {
    const kept = keys.slice(0, room);
    room -= kept.length;
    return kept;
  });
}

/** The words of each sentence; of all of them together where the base has them so. */
function sentencesOf(own: readonly (readonly string[])[], words: string): readonly (readonly string[])[] {
  const whole = keysOf(words);
  return own.some((keys) => holds(keys, whole)) ? [whole] : words.split(SENTENCE_END).map(keysOf);
}

const SENTENCE_END = /(?<=[.!?])\s+/;

/** Whether these words stand there one behind the other. */
const holds = (keys: readonly string[], wanted: readonly string[]): boolean =>
  keys.some((_, at) => wanted.every((key, index) => keys[at + index] === key));

/** What reports write where they leave words out, or put in their own. */
const MARKED = /\s*(?:\.\s?\.\s?\.|…|\[[^\]]*\])\s*/;

const keysOf = (words: string): readonly string[] => tokensOf(words).flatMap(({ key }) => wholeWords(key));

const longest = (stretches: readonly (readonly string[])[]): number =>
  stretches.reduce((most, { length }) => Math.max(most, length), 0);

interface Stretch {
  readonly length: number;
  /** How many of its words the other has in their order. */
  readonly kept: number;
  readonly leftOut: boolean;
  readonly putIn: boolean;
  /** Words beyond the first or the last that both have. */
  readonly goesOn: boolean;
  /** How many more words that negate the base has between the words that both have. */
  readonly negations: number;
}

function kindOf(words: number, alike: readonly Stretch[], more: boolean): DifferenceKind {
  if (alike.some(({ putIn }) => putIn)) return 'altered';
  if (alike.some(({ leftOut }) => leftOut)) return 'shortened';
  const kept = alike.reduce((sum, stretch) => sum + stretch.kept, 0);
  if (kept < words) return 'part';
  return more || alike.some(({ goesOn }) => goesOn) ? 'fuller' : 'same';
}

interface Change {
  readonly keys: readonly string[];
  readonly kind: 'kept' | 'dropped' | 'added';
}

/**
 * One stretch against all that the base quotes. Words between two that both have count; at the ends only where the
 * same quotation of the base has other words there ("A battery of ours answered" for "One of our batteries returned"),
 * or has these words elsewhere ("Under the hall there were potatoes" for "There were potatoes under the hall").
 */
function stretchAgainst(base: Base, keys: readonly string[]): Stretch {
  const { length } = keys;
  if (base.quotations.some((quotation) => holds(quotation, keys))) return { ...ALL_THERE, length, kept: length };
  const changes = changesBetween(base.words, keys);
  const first = changes.findIndex(({ kind }) => kind === 'kept');
  const last = changes.findLastIndex(({ kind }) => kind === 'kept');
  const between = changes.slice(first + 1, Math.max(first + 1, last));
  const inner = between.filter((change) => change.kind !== 'kept' && !isBetweenQuotations(base, changes, change));
  const moved = new Set(changes.filter(({ kind }) => kind === 'dropped').flatMap((change) => change.keys));
  const before = atEnd(base, changes.slice(0, Math.max(0, first)), 'before', moved);
  const behind = atEnd(base, changes.slice(last + 1), 'behind', moved);
  const differing = [...inner, ...before.replaced, ...behind.replaced];
  const count = (kind: Change['kind']): number =>
    differing.filter((change) => change.kind === kind).flatMap((change) => change.keys.filter(negates)).length;
  return {
    length,
    kept: changes.filter(({ kind }) => kind === 'kept').reduce((sum, change) => sum + change.keys.length, 0),
    leftOut: differing.some(({ kind }) => kind === 'dropped'),
    putIn: differing.some(({ kind }) => kind === 'added'),
    goesOn: before.goesOn || behind.goesOn || inner.length < between.filter(({ kind }) => kind !== 'kept').length,
    negations: count('dropped') - count('added'),
  };
}

/** What is put in where the base goes from one of its quotations to the next, or leaves words out, it may well have heard too. */
function isBetweenQuotations(base: Base, changes: readonly Change[], change: Change): boolean {
  const at = changes.indexOf(change);
  if (change.kind !== 'added' || changes[at - 1]?.kind === 'dropped') return false;
  const before = changes.slice(0, at).filter(({ kind }) => kind !== 'added');
  return base.edges.has(before.reduce((sum, { keys }) => sum + keys.length, 0));
}

const ALL_THERE: Omit<Stretch, 'length' | 'kept'> = { leftOut: false, putIn: false, goesOn: false, negations: 0 };

interface End {
  readonly replaced: readonly Change[];
  readonly goesOn: boolean;
}

/** What one of the two has before the first word, or behind the last, that both have. */
function atEnd(base: Base, changes: readonly Change[], side: 'before' | 'behind', moved: ReadonlySet<string>): End {
  const added = changes.find(({ kind }) => kind === 'added');
  const dropped = changes.filter(({ kind }) => kind === 'dropped');
  if (!added) return { replaced: [], goesOn: false };
  if (added.keys.length > 1 && added.keys.filter((key) => moved.has(key)).length * 2 >= added.keys.length) {
    return { replaced: [added], goesOn: false };
  }
  const beyond = dropped[0]?.keys.length ?? 0;
  // Where the words that both have begin, or end, in the base: at the edge of one of its quotations nothing was replaced.
  const edge = side === 'before' ? beyond : base.words.length - beyond;
  return base.edges.has(edge) ? { replaced: [], goesOn: true } : { replaced: [...dropped, added], goesOn: false };
}

/** Where quotations begin and end, counted in words. */
function edgesOf(own: readonly (readonly string[])[]): ReadonlySet<number> {
  let at = 0;
  const ends = own.map(({ length }) => {
    at += length;
    return at;
  });
  return new Set([0, ...ends]);
}

const changesBetween = (base: readonly string[], keys: readonly string[]): readonly Change[] =>
  diffArrays([...base], [...keys]).map(({ value, added, removed }) => ({
    keys: value,
    kind: added ? 'added' : removed ? 'dropped' : 'kept',
  }));
