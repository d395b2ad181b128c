import { hull, type MentionKind, type Span, type Spans } from '../document/index.ts';
import { plain, type Word, wordsIn } from '../text/index.ts';
import { weakCapitals } from './capitals.ts';
import { headOf, isApposition, segmentsOf } from './heads.ts';
import { NOBODY, PRONOUNS, type PronounClass } from './lexicon/pronouns.ts';
import { type NameRun, nameRuns } from './names.ts';
import { type Reading, wordFrom } from './reading.ts';

/** A noun phrase that names a source, taken apart. */
export interface Phrase {
  readonly kind: MentionKind;
  readonly span: Span;
  /** The phrase as it stands, without commas at its ends. */
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
}

/** Takes the phrase at `spans` apart; null where it names nobody ("no one") or holds no word. */
export function phraseAt(reading: Reading, spans: Spans): Phrase | null {
  const whole = hull(spans);
  if (whole === null) return null;
  const from = wordFrom(reading.words, whole[0]);
  const to = wordFrom(reading.words, whole[1]);
  if (from >= to) return null;
  const words = spans.flatMap(([start, end]) => wordsIn(reading.text, start, end));
  if (words.length === 0) return null;
  const text = spans
    .map(([start, end]) => reading.text.slice(start, end))
    .join(' ')
    .replace(/^[\s,;:“”"'‘’(]+|[\s,;:“”"‘(]+$/gu, '');
  const lower = plain(words[0]!.text);
  if (NOBODY.has(plain(text))) return null;
  const span: Span = whole;
  const base = {
    span,
    words: text,
    joined: false,
    definite: ['the', 'this', 'that', 'these', 'those'].includes(lower),
  };
  const pronoun = pronounOf(words);
  if (pronoun !== null) return { ...base, kind: 'pronoun', run: null, pronoun, head: lower, descriptors: [] };
  return { ...base, pronoun: null, ...describe(reading, from, to) };
}

const pronounOf = (words: readonly Word[]): PronounClass | null => {
  const heads = words
    .map((word) => plain(word.text))
    .filter((word) => !['both', 'all', 'himself', 'herself', 'also', 'themselves'].includes(word));
  return heads.length === 1 || words.length === 1 ? (PRONOUNS.get(heads[0] ?? plain(words[0]!.text)) ?? null) : null;
};

type Description = Pick<Phrase, 'kind' | 'run' | 'head' | 'descriptors' | 'joined'>;

function describe(reading: Reading, from: number, to: number): Description {
  const runs = nameRuns(reading.text, reading.words, from, to, weakCapitals(reading));
  const segments = segmentsOf(reading, from, to).map(([start, end]) => headOf(reading, runs, start, end));
  const first = segments[0]!;
  const named = segments.find((segment) => segment.run !== null);
  const descriptors = segments.flatMap((segment) => segment.descriptors);
  const joined = first.joined || (segments.length > 2 && segments.at(-1)!.joins);
  if (named?.run && !joined && (named === first || isApposition(named))) {
    return {
      kind: 'name',
      run: named.run,
      head: first.head,
      descriptors: [...descriptors, ...named.run.titles],
      joined,
    };
  }
  return { kind: 'description', run: null, head: first.head, descriptors: first.descriptors, joined };
}

const PHRASE_STARTS =
  /^(?:and|but|or|by|from|with|that|is|are|was|were|be|said|says|told|to|for|of|in|on|at|as|than|has|have|had|among|like)$/;

/**
 * The plain noun phrase that ends right before `position` ("dozens of women" gives "women"), or null where a comma or
 * a name stands there.
 */
export function nounPhraseBefore(reading: Reading, position: number): Span | null {
  let at = wordFrom(reading.words, position) - 1;
  const last = reading.words[at];
  if (!last || reading.text.slice(last.span[1], position) !== ' ' || PHRASE_STARTS.test(plain(last.text))) return null;
  while (
    at > 0 &&
    reading.words[at - 1] &&
    !PHRASE_STARTS.test(plain(reading.words[at - 1]!.text)) &&
    position - reading.words[at - 1]!.span[0] < 60
  ) {
    if (reading.text.slice(reading.words[at - 1]!.span[1], reading.words[at]!.span[0]) !== ' ') break;
    at--;
  }
  return [reading.words[at]!.span[0], last.span[1]];
}

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
  while (end < to && !OBJECT_ENDS.test(plain(reading.words[end]!.text))) {
    end++;
    if (end < to && reading.text.slice(reading.words[end - 1]!.span[1], reading.words[end]!.span[0]) !== ' ') break;
  }
  return end === start ? null : [reading.words[start]!.span[0], reading.words[end - 1]!.span[1]];
}

const OBJECT_ENDS =
  /^(?:of|for|to|that|over|as|in|on|at|by|from|with|and|but|or|because|after|when|while|who|which|is|are|was|were|has|have|had|will|would|should|could|whether|if|how|what|why|not|be)$/;
