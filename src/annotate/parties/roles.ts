import type { Span } from '../../document/index.ts';
import { plain } from '../../text/index.ts';
import { FUNCTION_WORDS } from '../lexicon/nouns.ts';
import { uncontracted } from '../lexicon/pronouns.ts';
import { type Reading, wordFrom } from '../reading/reading.ts';
import { PREPOSITIONS } from './heads.ts';

/** What a noun phrase does in its clause, as far as the words beside it tell. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessive';

/** A phrase in brackets, in marks of its own, behind an article, or behind a preposition of place. */
export type Aside = 'brackets' | 'marks' | 'article' | 'place';

/** Words behind which a clause with a subject of its own begins. */
const OPENS_CLAUSE =
  /^(?:and|but|or|that|when|while|where|because|if|as|than|who|which|whom|whose|although|though|before|after|since|so|until|unless|whether|what|why|how|then|like|for)$/;

/**
 * The role of the phrase at `span` whose first word is `words[first]`: by the mark or the word before it, and by a
 * possessive behind it. There is no parser: a phrase behind a mark or a conjunction is taken for a subject, one behind
 * a preposition for an oblique, and any other that does not begin its sentence for an object.
 */
export function roleOf(reading: Reading, span: Span, first: number, sentenceStart: number): Role {
  if (/^['’]s?(?![\p{L}\p{N}])/u.test(reading.text.slice(span[1], span[1] + 3))) return 'possessive';
  const before = reading.words[first - 1];
  if (before === undefined || before.span[0] < sentenceStart) return 'subject';
  if (!/^[\s\u00a0]+$/.test(reading.text.slice(before.span[1], span[0]))) return 'subject';
  const word = plain(before.text);
  if (OPENS_CLAUSE.test(word)) return 'subject';
  return PREPOSITIONS.has(word) ? 'oblique' : 'object';
}

/** The role of a pronoun, whose form tells most of it ("he", "him", "his"); "her" is read by the word behind it. */
export function roleOfPronoun(reading: Reading, at: number, sentenceStart: number): Role {
  const { text, span } = reading.words[at]!;
  const word = uncontracted(plain(text));
  if (/^(?:he|she|they|it|who|i|we)$/.test(word)) return 'subject';
  if (/^(?:his|their|its|hers|theirs)$/.test(word)) return 'possessive';
  const next = reading.words[at + 1];
  if (word === 'her' && next !== undefined && reading.text.slice(span[1], next.span[0]) === ' ') {
    if (!FUNCTION_WORDS.has(plain(next.text))) return 'possessive';
  }
  const role = roleOf(reading, span, at, sentenceStart);
  return role === 'subject' ? 'object' : role;
}

const VERB =
  /^(?:is|was|has|had|would|will|can|could|may|might|must|should|does|did|said|says|told|went|came|took|made|became|began|left|won|gave|got|met|wrote|saw|knew|found|thought|held|led|ran|sold|put|set|felt|also|then|later|[a-z]+ed|[a-z]{3,}[^s\W]s)$/;

/** Whether a verb stands right behind a phrase that ends at `end`: its subject. */
export function actsAt(reading: Reading, end: number): boolean {
  const next = reading.words[wordFrom(reading.words, end)];
  return next !== undefined && next.span[0] === end + 1 && reading.text[end] === ' ' && VERB.test(next.text);
}

/** What beside the phrase at `span` makes it less likely that it names a person. */
export function asideOf(reading: Reading, [start, end]: Span): Aside | null {
  const before = reading.text.slice(Math.max(0, start - 8), start);
  const behind = reading.text.slice(end, end + 2);
  if (/[“"‘']$/.test(before) && /^[.,]?[”"’'](?!s)/.test(behind)) return 'marks';
  if (/\($/.test(before) || /^\)/.test(behind)) return 'brackets';
  if (/(?:^|\s)(?:the|a|an|The|A|An) $/.test(before)) return 'article';
  return /(?:^|\s)(?:in|In|at|At|near|from|into|to) $/.test(before) ? 'place' : null;
}
