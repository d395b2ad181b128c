import { encloses, overlap, type Span } from '../../document/index.ts';
import { indexAt, type NumberExpression, numbersIn, titlesIn, touchesOne, type Word } from '../../text/index.ts';
import type { Reading } from '../reading/reading.ts';
import { anotherIn } from './another.ts';
import { placesBehind } from './by-place.ts';
import { type Counted, countedAt } from './counted.ts';
import { isPart, isVictims } from './goes-on.ts';
import { joinedTo } from './joined.ts';
import { kindOf } from './kind.ts';
import { isStory, listedIn } from './listed.ts';
import { isMoneyAlone, moneyOf } from './money.ts';
import { noneIn } from './none.ts';
import { oneOfIn } from './one-of.ts';
import { KnownFigures } from './same-kind.ts';
import type { Clue, Sentence } from './sentence.ts';
import { isOfPart, type Read, sharedBack } from './shared-back.ts';
import { tabulatedIn } from './tabulated.ts';

/** A figure before it has an id, with its sentence. */
export interface FoundFigure {
  readonly counted: Counted;
  readonly clue: Clue;
  readonly sentence: Sentence;
}

/** The numbers of a text that are figures, in text order and apart. Furniture is left out. */
export function findFigures(reading: Reading): readonly FoundFigure[] {
  const { text, words } = reading;
  const known = new KnownFigures();
  const titles = titlesIn(text, reading.quotations.all);
  return visibleSentences(reading)
    .flatMap((span) => findInSentence({ text, words, span }, known))
    .filter(({ counted }) => !touchesOne(titles, counted.span));
}

function visibleSentences({ blocks, sentences }: Reading): readonly Span[] {
  const furniture = blocks.filter(({ kind }) => kind === 'furniture').map(({ span }) => span);
  let at = 0;
  return sentences.filter((span) => {
    while (at < furniture.length && furniture[at]![1] <= span[0]) at++;
    return at === furniture.length || !overlap(furniture[at]!, span);
  });
}

function findInSentence(sentence: Sentence, known: KnownFigures): readonly FoundFigure[] {
  const read: Read[] = [];
  for (const number of numbersIn(sentence.text, ...sentence.span)) {
    const counted = countedOf(sentence.text, sentence.words, number, sentence.span[1]);
    const last = read.at(-1);
    if (last?.clue && overlap(last.counted.span, counted.span)) continue;
    const clue = clueOf(sentence, counted, known);
    if (last !== undefined && clue !== null && isOfPart(sentence.text, last, { counted, clue })) {
      const part = { ...last.counted, span: last.counted.number.span, of: counted.of, people: true };
      read.splice(-1, 1, { counted: part, clue });
      known.add({ counted: part, clue, sentence });
      continue;
    }
    read.push({ counted, clue });
    if (clue !== null) known.add({ counted, clue, sentence });
  }
  const lists = listedIn(sentence);
  const listed = new Set(lists.map(({ counted }) => counted));
  const found = sharedBack(sentence.text, withLists(read, lists)).flatMap(({ counted, clue }, at, all) =>
    clue === null || (listed.has(counted) && (isStory(counted, clue) || isSame(all[at - 1], counted)))
      ? []
      : [{ counted, clue, sentence }],
  );
  const told = withApart(found, [
    ...noneIn(sentence),
    ...placesBehind(sentence, found),
    ...tabulatedIn(sentence),
    ...oneOfIn(sentence, found),
  ]);
  return withApart(told, [...joinedTo(sentence, told), ...anotherIn(sentence, told)]);
}

/** Numbers and people named one by one, in text order. A number inside a list is counted by the list. */
function withLists(read: readonly Read[], lists: readonly FoundFigure[]): readonly Read[] {
  if (lists.length === 0) return read;
  const spans = lists.map(({ counted }) => counted.span);
  const outside = read.filter(({ counted: { span } }) => {
    const list = spans[indexAt(spans, span[0])];
    return list === undefined || !encloses(list, span);
  });
  const taken = outside.filter(({ clue }) => clue !== null).map(({ counted }) => counted.span);
  const apart = lists.filter(({ counted }) => !touchesOne(taken, counted.span));
  return [...outside, ...apart].sort((a, b) => a.counted.span[0] - b.counted.span[0]);
}

/** "Two teenagers, a boy and a girl, were hurt" are two. */
const isSame = (before: Read | undefined, { span, number }: Counted): boolean =>
  before !== undefined &&
  before.clue !== null &&
  before.counted.span[1] === span[0] - 2 &&
  before.counted.number.max === number.max;

/** Figures in text order with those of `further` that overlap none of them. */
function withApart(found: readonly FoundFigure[], further: readonly FoundFigure[]): readonly FoundFigure[] {
  const taken = found.map(({ counted }) => counted.span);
  const apart = further.filter(({ counted }) => !touchesOne(taken, counted.span));
  return apart.length === 0 ? found : [...found, ...apart].sort((a, b) => a.counted.span[0] - b.counted.span[0]);
}

function clueOf(sentence: Sentence, counted: Counted, known: KnownFigures): Clue | null {
  if (counted.number.money || isMoneyAlone(sentence, counted)) return moneyOf(sentence, counted.number);
  const own = kindOf(sentence, counted);
  if (own === null) return known.kindOf(sentence, counted);
  // What befell victims, and a part of those counted before, that figure says better.
  const told = own.kind === 'affected' && (isVictims(counted) || isPart(sentence, counted));
  const before = told ? known.kindOf(sentence, counted) : null;
  return before?.kind === 'killed' || before?.kind === 'injured' ? before : own;
}

/** Money counts itself. */
function countedOf(text: string, words: readonly Word[], number: NumberExpression, end: number): Counted {
  const counted = countedAt(text, words, number, end);
  return number.money ? { ...counted, span: number.span, of: null } : counted;
}
