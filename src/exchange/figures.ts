import { type Figure, type Span, wordsOf } from '../document/index.ts';

/** A figure as files carry it: the words of event, place and time stand in the place of their spans. */
export interface RecordFigure extends Omit<Figure, 'event' | 'place' | 'when'> {
  readonly event: string | null;
  readonly place: string | null;
  readonly when: string | null;
}

/** Writes the figures of `text` out. */
export const recordFigures = (text: string, figures: readonly Figure[]): readonly RecordFigure[] =>
  figures.map(({ id, span, min, max, bound, kind, of, event, place, when, attribution, revises }) => ({
    ...{ id, span, min, max, bound, kind, of },
    event: wordsOrNull(text, event),
    place: wordsOrNull(text, place),
    when: wordsOrNull(text, when),
    ...{ attribution, revises },
  }));

const wordsOrNull = (text: string, span: Span | null): string | null => (span === null ? null : wordsOf(text, span));
