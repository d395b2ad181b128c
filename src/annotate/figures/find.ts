import { type Block, overlap, type Span } from '../../document/index.ts';
import { type NumberExpression, numbersIn, sentencesOf, type Word, wordsIn } from '../../text/index.ts';
import { type Counted, countedAt } from './counted.ts';
import { kindOf } from './kind.ts';
import { listedIn } from './listed.ts';
import { isMoneyAlone, moneyOf } from './money.ts';
import { noneIn } from './none.ts';
import { KnownFigures } from './same-kind.ts';
import type { Clue, Sentence } from './sentence.ts';

/** A figure before it has an id, with its sentence. */
export interface FoundFigure {
  readonly counted: Counted;
  readonly clue: Clue;
  readonly sentence: Sentence;
}

/** The numbers of a text that are figures, in text order and apart. Furniture is left out. */
export function findFigures(text: string, blocks: readonly Block[]): readonly FoundFigure[] {
  const words = wordsIn(text);
  const known = new KnownFigures();
  return visibleSentences(text, blocks).flatMap((span) => findInSentence({ text, words, span }, known));
}

function visibleSentences(text: string, blocks: readonly Block[]): readonly Span[] {
  const furniture = blocks.filter(({ kind }) => kind === 'furniture').map(({ span }) => span);
  let at = 0;
  return sentencesOf(text).filter((span) => {
    while (at < furniture.length && furniture[at]![1] <= span[0]) at++;
    return at === furniture.length || !overlap(furniture[at]!, span);
  });
}

function findInSentence(sentence: Sentence, known: KnownFigures): readonly FoundFigure[] {
  const { text, words, span } = sentence;
  const found: FoundFigure[] = [];
  for (const number of numbersIn(text, ...span)) {
    const counted = countedOf(text, words, number, span[1]);
    const clue =
      number.money || isMoneyAlone(sentence, counted)
        ? moneyOf(sentence, number)
        : (kindOf(sentence, counted) ?? known.kindOf(sentence, counted));
    const last = found.at(-1);
    if (clue === null || (last && overlap(last.counted.span, counted.span))) continue;
    found.push({ counted, clue, sentence });
    known.add(found.at(-1)!);
  }
  const further = [...noneIn(sentence), ...listedIn(sentence)].filter(
    ({ counted }) => !found.some((one) => overlap(one.counted.span, counted.span)),
  );
  return further.length === 0 ? found : [...found, ...further].sort((a, b) => a.counted.span[0] - b.counted.span[0]);
}

/** Money counts itself. */
function countedOf(text: string, words: readonly Word[], number: NumberExpression, end: number): Counted {
  const counted = countedAt(text, words, number, end);
  return number.money ? { ...counted, span: number.span, of: null } : counted;
}
