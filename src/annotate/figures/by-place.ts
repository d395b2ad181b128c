import type { Span } from '../../document/index.ts';
import { amountOf, amountsOf } from '../../text/index.ts';
import { wordFrom } from '../reading/reading.ts';
import { type Counted, countedAs } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { DEEDS, STATES } from './lexicon.ts';
import type { Clue, Sentence } from './sentence.ts';

const PLACE = "\\p{Lu}[\\p{L}’'-]{1,20}(?:\\s(?:of\\s|the\\s)?\\p{Lu}[\\p{L}’'-]{1,20}){0,2}";
/** "Barsa, 31": the first of a list of places with their numbers. */
const FIRST = new RegExp(`(?:^|[:;]\\s)${PLACE},\\s$`, 'u');
/** "; Old Tamir, 17": the next one. In front of a stop a number would else be taken for an age. */
const NEXT = new RegExp(
  `(?:\\s(?:dead|killed|wounded|injured|missing|arrested))?;\\s(?:and\\s)?${PLACE},\\s([\\p{Ll}-]{3,20}|\\d{1,3}(?:,\\d{3}){0,2})(?=[;.]|\\s(?:dead|killed|wounded|injured|missing|arrested)\\b|$)`,
  'uy',
);
/** How much before the first number is looked at, in UTF-16 code units. */
const REACH = 80;
/** A longer list is read no further. */
const LONGEST = 40;

/** Numbers that follow a figure place by place: "Barsa, 31 dead; Old Tamir, 17; Kesh, nine". */
export function placesBehind(sentence: Sentence, found: readonly FoundFigure[]): readonly FoundFigure[] {
  const { text, words, span } = sentence;
  return found.flatMap(({ counted, clue }, at) => {
    const start = counted.span[0];
    // What stands behind the next figure goes on from that one.
    const end = found[at + 1]?.counted.span[0] ?? span[1];
    if (clue.kind === 'money' || !FIRST.test(text.slice(Math.max(span[0], start - REACH), start))) return [];
    const further: FoundFigure[] = [];
    NEXT.lastIndex = counted.span[1];
    for (let next = NEXT.exec(text); next !== null && further.length < LONGEST; next = NEXT.exec(text)) {
      const number = amountsOf(next[1]!)[0];
      if (number === undefined || number.words !== next[1] || NEXT.lastIndex > end) break;
      const one: Span = [NEXT.lastIndex - number.words.length, NEXT.lastIndex];
      const counts = { span: one, from: wordFrom(words, one[0]), to: wordFrom(words, one[1]) };
      further.push({ sentence, clue, counted: countedAs(counts, amountOf(number.words).min) });
    }
    return further;
  });
}

/** "Protesters were killed in four cities: nine in Harm". */
const HEAD = /\b(?:(?:were|was|been)\s(?:also\s|all\s)?(\p{Ll}+)|(died|fled|disappeared))\b[^.;!?:]{0,60}:\s$/u;
/** Where somebody is, or whence: "nine in Harm", "two from the town of Tarn". */
export const IN_PLACE = /^\s(?:in|at|near|from)\s(?:the\s(?:\p{Ll}{2,12}\sof\s)?)?\p{Lu}/u;

/** What the clause in front of a colon says of the number that begins a list of places. */
export function headedOf({ text, span }: Sentence, { number, of, span: [, end] }: Counted): Clue | null {
  const from = Math.max(span[0], number.span[0] - REACH);
  const head =
    of === null && IN_PLACE.test(text.slice(end, end + 30)) ? HEAD.exec(text.slice(from, number.span[0])) : null;
  const word = head?.[1] ?? head?.[2] ?? '';
  const kind = STATES.get(word) ?? DEEDS.get(word);
  if (head === null || kind === undefined) return null;
  const start = from + head.index + head[0].indexOf(word);
  return { kind, span: [start, start + word.length] };
}
