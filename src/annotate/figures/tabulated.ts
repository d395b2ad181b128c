import type { Span } from '../../document/index.ts';
import { amountOf, amountsOf } from '../../text/index.ts';
import { wordFrom } from '../reading/reading.ts';
import { countedAs } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { KIND_NOUNS, STATES } from './lexicon.ts';
import type { Clue, Sentence } from './sentence.ts';

const HEAD =
  /\b(deaths|fatalities|dead|killed|injuries|injured|wounded|missing|arrests|arrested|detained|infections|infected|displaced|hostages)\b[^.;:!?]{0,80}:\s/giu;
const PLACE = "\\p{Lu}[\\p{L}’'-]{1,20}(?:\\s\\p{Lu}[\\p{L}’'-]{1,20}){0,2}";
/** Behind the number the list goes on or ends, so that what else is counted there is left alone. */
const ITEM = new RegExp(
  `(?:[,;]\\s|,?\\sand\\s)?${PLACE}\\s(\\d{1,3}(?:,\\d{3}){0,2}|[\\p{Ll}-]{3,20})(?=[,;]\\s|,?\\sand\\s|\\.?(?:\\s|$))`,
  'uy',
);
/** One place with a number may be a name: "Dead: Room 12". */
const FEWEST = 2;
/** A longer list is read no further. */
const LONGEST = 40;

/** Numbers behind a colon place by place: "Deaths by district: Arnal 12, Besk 7, Tolun 3". */
export function tabulatedIn(sentence: Sentence): readonly FoundFigure[] {
  const { text, span } = sentence;
  return [...text.slice(...span).matchAll(HEAD)].flatMap((head) => {
    const start = span[0] + head.index;
    const word = head[1]!.toLowerCase();
    const kind = STATES.get(word) ?? KIND_NOUNS.get(word);
    const numbers = numbersFrom(text, [start + head[0].length, span[1]]);
    if (kind === undefined || numbers.length < FEWEST) return [];
    const clue: Clue = { kind, span: [start, start + word.length] };
    return numbers.map((number) => figureOf(sentence, clue, number));
  });
}

/** Where the numbers of a list that begins at `from` stand. */
function numbersFrom(text: string, [from, end]: Span): readonly Span[] {
  const numbers: Span[] = [];
  ITEM.lastIndex = from;
  for (let item = ITEM.exec(text); item !== null && numbers.length < LONGEST; item = ITEM.exec(text)) {
    if (ITEM.lastIndex > end || amountsOf(item[1]!)[0]?.words !== item[1]) break;
    numbers.push([ITEM.lastIndex - item[1]!.length, ITEM.lastIndex]);
  }
  return numbers;
}

function figureOf(sentence: Sentence, clue: Clue, span: Span): FoundFigure {
  const { text, words } = sentence;
  const counts = { span, from: wordFrom(words, span[0]), to: wordFrom(words, span[1]) };
  return { sentence, clue, counted: countedAs(counts, amountOf(text.slice(...span)).min) };
}
