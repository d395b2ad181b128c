import type { FigureKind, Span } from '../../document/index.ts';
import { wordFrom } from '../reading/reading.ts';
import { countedAs } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { BETWEEN, DEEDS, STATES } from './lexicon.ts';
import { isGap, itemFrom } from './person.ts';
import { inside, lowerAt, type Sentence } from './sentence.ts';

/** What joins one more person to those counted: "six in Orlesk and a nurse", "26 people were killed, among them a nurse". */
const JOINED =
  /^(?:(?:\s(?:in|at|near|from|on)\s[^,.;:!?()]{1,30}?)?(?:,?\sand|,?\sas\swell\sas)|[^.;:!?()]{0,70}?,?\s(including|among\sthem))\s(?=(?:an?|his|her|their)\s)/iu;
/** "Five bodies from the river and another from a drain". */
const ANOTHER = /^\s(?:in|at|near|from|on)\s[^,.;:!?()]{1,30}?\sand\s(another)\s(?:in|at|near|from|on)\s/iu;
const REACH = 100;
/** Of these, one more is a figure. That one was held or fled is the story. */
export const KINDS: ReadonlySet<FigureKind> = new Set(['killed', 'injured', 'missing', 'hostage']);

/** One more of the people of each figure: "five nurses and a teacher", "26 people, among them a child", "and another in Tarn". */
export function joinedTo(sentence: Sentence, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.flatMap(({ counted: { span, number }, clue }, at) => {
    const end = Math.min(figures[at + 1]?.counted.span[0] ?? sentence.span[1], span[1] + REACH);
    const one = KINDS.has(clue.kind) && number.max !== 0 ? oneBehind(sentence, [span[1], end]) : null;
    if (one === null) return [];
    const counted = countedAs(
      { span: one, from: wordFrom(sentence.words, one[0]), to: wordFrom(sentence.words, one[1]) },
      1,
    );
    return [{ sentence, clue, counted }];
  });
}

/** The one person told of in what stands between a number of people and the next figure. */
function oneBehind(sentence: Sentence, [start, end]: Span): Span | null {
  const behind = sentence.text.slice(start, end);
  const another = ANOTHER.exec(behind);
  if (another) {
    const one = start + another[0].lastIndexOf(another[1]!);
    return [one, one + another[1]!.length];
  }
  const joined = JOINED.exec(behind);
  if (!joined) return null;
  const at = wordFrom(sentence.words, start + joined[0].length);
  const item = itemFrom(sentence, at);
  if (item === null || item.count !== 1 || (joined[1] === undefined && hasVerb(sentence, item.last))) return null;
  return [sentence.words[at]!.span[0], sentence.words[item.last]!.span[1]];
}

/** "Killed five nurses and a teacher was hurt": what happened to the one is told of the one. "Were" is of all. */
function hasVerb(sentence: Sentence, last: number): boolean {
  const next = lowerAt(sentence, last + 1);
  if (!inside(sentence, last + 1) || !isGap(sentence, last + 1, /^\s$/) || /^(?:who|were|are|have)$/.test(next))
    return false;
  return BETWEEN.has(next) || STATES.has(next) || DEEDS.has(next);
}
