import { diffArrays } from 'diff';
import { negates, tokensOf, wholeWords } from './tokens.ts';

/** So many words that both have make a clause of one a clause of the other. */
const LEAST_KEPT = 2;

interface ClauseWord {
  readonly key: string;
  readonly clause: number;
}

/**
 * How many more words that negate the base has in clauses of which the other has a part, wherever they stand in them: "Not
 * one witness came" for "One witness came", and "did … order it" for "did not order it". A clause that is left out whole
 * takes its negation with it. At most so many words of each are compared.
 */
export function clauseNegations(base: readonly string[], quoted: readonly string[], most: number): number {
  const [own, others] = [clauseWords(base).slice(0, most), clauseWords(quoted).slice(0, most)];
  const [alone, put]: [ClauseWord[], ClauseWord[]] = [[], []];
  const [keptHere, keptThere] = [new Map<number, number>(), new Map<number, number>()];
  let [at, to] = [0, 0];
  for (const { count, added, removed } of diffArrays(keys(own), keys(others))) {
    const here = own.slice(at, at + (added ? 0 : count));
    const there = others.slice(to, to + (removed ? 0 : count));
    at += here.length;
    to += there.length;
    if (removed) alone.push(...here.filter(({ key }) => negates(key)));
    else if (added) put.push(...there.filter(({ key }) => negates(key)));
    else {
      for (const { clause } of here) keptHere.set(clause, (keptHere.get(clause) ?? 0) + 1);
      for (const { clause } of there) keptThere.set(clause, (keptThere.get(clause) ?? 0) + 1);
    }
  }
  const count = (words: readonly ClauseWord[], kept: ReadonlyMap<number, number>): number =>
    words.filter(({ clause }) => (kept.get(clause) ?? 0) >= LEAST_KEPT).length;
  return count(alone, keptHere) - count(put, keptThere);
}

const keys = (words: readonly ClauseWord[]): string[] => words.map(({ key }) => key);

/** What ends a clause, or joins another to it; what a report leaves out ("...") does not. */
const CLAUSE_END = /[,;:!?—–]|(?<!\.\s?)\.(?!\s?\.)|\b(?=(?:and|but|or)\b)/i;

function clauseWords(stretches: readonly string[]): readonly ClauseWord[] {
  const clauses = stretches.flatMap((words) => words.split(CLAUSE_END));
  return clauses.flatMap((words, clause) =>
    tokensOf(words).flatMap(({ key }) => wholeWords(key).map((one) => ({ key: one, clause }))),
  );
}
