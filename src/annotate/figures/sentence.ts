import type { FigureKind, Span } from '../../document/index.ts';
import { plain, type Word } from '../../text/index.ts';

/** A kind with the words that decided it. */
export interface Clue {
  readonly kind: FigureKind;
  readonly span: Span;
}

/** One sentence; `text` and `words` are those of the whole report, so that every index and offset counts there. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly span: Span;
}

/** The word at an index, in lower case; empty outside the report. */
export const lowerAt = ({ words }: Sentence, at: number): string => plain(words[at]?.text ?? '');

export const inside = ({ words, span }: Sentence, at: number): boolean => {
  const word = words[at];
  return word !== undefined && word.span[0] >= span[0] && word.span[1] <= span[1];
};

/** What stands between a word and the one before it. */
export const gapBefore = ({ text, words }: Sentence, at: number): string =>
  text.slice(words[at - 1]?.span[1] ?? 0, words[at]?.span[0] ?? text.length);

export const clueAt = ({ words }: Sentence, at: number, kind: FigureKind): Clue => ({ kind, span: words[at]!.span });
