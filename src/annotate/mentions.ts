import type { Span } from '../document/index.ts';
import { plain } from '../text/index.ts';
import type { NameRun } from './names.ts';
import { nameRuns } from './names.ts';
import { weakCapitals } from './phrases.ts';
import { type Reading, sentenceAt, wordFrom } from './reading.ts';

/** A name where it stands in the text, with what its surroundings say of its bearer. */
export interface NameMention {
  readonly run: NameRun;
  readonly sentence: number;
  /** Offices and trades next to the name: before it ("spokesman Ann Roe") or behind a comma ("Ann Roe, a lawyer"). */
  readonly descriptors: readonly string[];
  readonly subject: boolean;
  /** An acronym in brackets right behind the name, or null. */
  readonly acronym: string | null;
}

/** All names in the text, in order; headlines in title case are left out, since every word of them looks like a name. */
export function namesIn(reading: Reading): readonly NameMention[] {
  const weak = weakCapitals(reading);
  return reading.sentences.flatMap((span, sentence) => {
    const from = wordFrom(reading.words, span[0]);
    const to = wordFrom(reading.words, span[1]);
    if (isTitleCase(reading, from, to)) return [];
    return nameRuns(reading.text, reading.words, from, to, weak).map((run) =>
      mentionOf(reading, run, sentence, from, to),
    );
  });
}

/** Most longer words begin with a capital. */
function isTitleCase(reading: Reading, from: number, to: number): boolean {
  const long = reading.words.slice(from, to).filter((word) => word.text.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word.text));
  return long.length >= 4 && to - from < 30 && capital.length >= long.length * 0.8;
}

function mentionOf(reading: Reading, run: NameRun, sentence: number, from: number, to: number): NameMention {
  const before: string[] = [];
  for (let at = run.first - 1; at >= from && at >= run.first - 5; at--) {
    const word = reading.words[at]!;
    const gap = reading.text.slice(word.span[1], reading.words[at + 1]!.span[0]);
    if (gap !== ' ' && !(gap === ', ' && at === run.first - 1)) break;
    if (/^(?:the|a|an|and|said|says|by|to|of|with|for|that|in|from|on|but)$/i.test(word.text)) break;
    before.push(plain(word.text));
  }
  return {
    run,
    sentence,
    descriptors: [...before, ...apposition(reading, run, to)],
    subject: run.first - from <= 4 + run.titles.length,
    acronym: acronymBehind(reading.text, run.span),
  };
}

/** Words of ", a lawyer for the family," up to its first preposition. */
function apposition(reading: Reading, run: NameRun, to: number): readonly string[] {
  const next = reading.words[run.end];
  if (next === undefined || run.end >= to) return [];
  if (reading.text.slice(run.span[1], next.span[0]) !== ', ') return [];
  const words: string[] = [];
  for (let at = run.end; at < to && at < run.end + 6; at++) {
    const word = plain(reading.words[at]!.text);
    if (/^(?:of|for|at|in|who|which|with|from|to|on|said|says|told|and)$/.test(word)) break;
    if (at > run.end && reading.text.slice(reading.words[at - 1]!.span[1], reading.words[at]!.span[0]) !== ' ') break;
    words.push(word);
  }
  return words.filter((word) => !/^(?:the|a|an)$/.test(word));
}

function acronymBehind(text: string, span: Span): string | null {
  return /^ \(([A-Z]{2,8})\)/.exec(text.slice(span[1], span[1] + 12))?.[1] ?? null;
}

export const sentenceOf = (reading: Reading, span: Span): number => sentenceAt(reading, span[0]);
