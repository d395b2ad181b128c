import { type Attribution, type Block, type Figure, overlap, type Span } from '../../document/index.ts';
import { type NumberExpression, numbersIn, sentencesOf, type Word, wordsIn } from '../../text/index.ts';
import { circumstancesOf } from './circumstances.ts';
import { type Counted, countedAt } from './counted.ts';
import { type Clue, kindOf, type Sentence } from './kind.ts';
import { moneyOf } from './money.ts';
import { noneIn } from './none.ts';
import { revisedBy } from './revisions.ts';
import { inheritedKind } from './same-kind.ts';
import { signersOf } from './signers.ts';

/** A figure with the words that decided its bound and its kind. */
export interface FigureTrace {
  readonly figure: Figure;
  /** Null where the bare number decided. */
  readonly boundWords: Span | null;
  readonly kindWords: Span;
}

/** A figure of one sentence before it has an id. */
export interface FoundFigure {
  readonly counted: Counted;
  readonly clue: Clue;
  readonly sentence: Sentence;
}

/**
 * Every reported figure of people harmed, held, fled or gathered and of money as a total, in text order. Found by rule:
 * a number counts only where the words around it say what. Spans are UTF-16 code units in `text`, end exclusive.
 * Nothing is read in furniture. `trace` is told what decided each. Linear in the text's length.
 */
export function figuresOf(
  text: string,
  blocks: readonly Block[],
  attributions: readonly Pick<Attribution, 'id' | 'content'>[],
  trace?: (event: FigureTrace) => void,
): readonly Figure[] {
  const found = findIn(text, blocks);
  const signers = signersOf(
    found.map(({ counted }) => counted.number.number),
    attributions,
  );
  const revised = revisedBy(found);
  return found.map(({ counted, clue, sentence }, at) => {
    const { min, max, bound, boundWords } = counted.number;
    const earlier = revised[at] ?? null;
    const figure: Figure = {
      id: `f${at + 1}`,
      span: counted.span,
      min,
      max,
      bound,
      kind: clue.kind,
      of: counted.of,
      ...circumstancesOf(sentence, counted.span),
      attribution: signers[at] ?? null,
      revises: earlier === null ? null : `f${earlier + 1}`,
    };
    trace?.({ figure, boundWords, kindWords: clue.span });
    return figure;
  });
}

function findIn(text: string, blocks: readonly Block[]): readonly FoundFigure[] {
  const words = wordsIn(text);
  const furniture = blocks.filter(({ kind }) => kind === 'furniture').map(({ span }) => span);
  let hidden = 0;
  return sentencesOf(text).flatMap((span) => {
    while (hidden < furniture.length && furniture[hidden]![1] <= span[0]) hidden++;
    const isHidden = hidden < furniture.length && overlap(furniture[hidden]!, span);
    return isHidden ? [] : findInSentence({ text, words, span });
  });
}

function findInSentence(sentence: Sentence): readonly FoundFigure[] {
  const { text, words, span } = sentence;
  const found: FoundFigure[] = [...noneIn(sentence)];
  for (const number of numbersIn(text, ...span)) {
    const counted = countedOf(text, words, number, span[1]);
    const previous = found.at(-1);
    const clue = number.money
      ? moneyOf(sentence, number)
      : (kindOf(sentence, counted) ?? (previous ? inheritedKind(sentence, previous, counted) : null));
    if (clue !== null && !found.some((one) => overlap(one.counted.span, counted.span)))
      found.push({ counted, clue, sentence });
  }
  return found.sort((a, b) => a.counted.span[0] - b.counted.span[0]);
}

/** Money counts itself. */
function countedOf(text: string, words: readonly Word[], number: NumberExpression, end: number): Counted {
  const counted = countedAt(text, words, number, end);
  return number.money ? { ...counted, span: number.span, of: null } : counted;
}
