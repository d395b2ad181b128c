import type { Attribution, Figure, Span } from '../../document/index.ts';
import type { Reading } from '../reading/reading.ts';
import { circumstancesOf } from './circumstances.ts';
import { findFigures } from './find.ts';
import { revisedBy } from './revisions.ts';
import { signersOf } from './signers.ts';

/** A figure with the words that decided its bound and its kind. */
export interface FigureTrace {
  readonly figure: Figure;
  /** Null where the bare number decided. */
  readonly boundWords: Span | null;
  readonly kindWords: Span;
}

/**
 * Every reported figure of people harmed, held, fled or gathered and of money as a total, in text order. Found by rule:
 * a number counts only where the words around it say what. Spans are UTF-16 code units in the reading's text, end
 * exclusive. Nothing is read in furniture. `trace` is told what decided each. Linear in the text's length.
 */
export function figuresOf(
  reading: Reading,
  attributions: readonly Pick<Attribution, 'id' | 'content'>[],
  trace?: (event: FigureTrace) => void,
): readonly Figure[] {
  const found = findFigures(reading);
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
