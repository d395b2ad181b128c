import type { FigureTrace } from '../../annotate/figures/figures.ts';
import { type AnnotationRecord, type Figure, wordsOf } from '../../document/index.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, printable } from '../terminal/paint.ts';

/** The figures of a record, each with what it counts, where and when, and who says so. Nothing where there are none. */
export function figureLines(text: string, record: AnnotationRecord, width: number, paint: Paint): readonly string[] {
  if (record.figures.length === 0) return [];
  const widest = Math.max(...record.figures.map(({ id }) => id.length));
  const lines = record.figures.flatMap((figure) => {
    const label = figure.id.padStart(widest);
    const words = paint('content', printable(wordsOf(text, figure.span)));
    return wrap(
      `${words} ${paint('faint', `(${notesOf(text, figure).join(', ')})`)} ${signerOf(text, figure, record, paint)}`,
      {
        width,
        first: `${paint('faint', label)} `,
        rest: ' '.repeat(widest + 3),
      },
    );
  });
  return [paint('heading', 'Figures'), ...lines, ''];
}

const notesOf = (text: string, figure: Figure): readonly string[] => [
  `${figure.kind} ${amountWords(figure)}`,
  ...circumstancesOf(text, figure),
];

/** In what event, where and when, and which figure it replaces. */
export const circumstancesOf = (text: string, { event, place, when, revises }: Figure): readonly string[] => [
  ...[event, place, when].flatMap((span) => (span ? [printable(wordsOf(text, span))] : [])),
  ...(revises === null ? [] : [`replaces ${revises}`]),
];

/** "26", "at least 12", "10 to 15". */
export function amountWords({ min, max, bound }: Pick<Figure, 'min' | 'max' | 'bound'>): string {
  if (min === null) return `at most ${written(max)}`;
  if (max === null) return `at least ${written(min)}`;
  if (min === max) return bound === 'about' ? `about ${written(min)}` : written(min);
  return `${written(min)} to ${written(max)}`;
}

const written = (value: number | null): string => (value === null ? '' : value.toLocaleString('en-GB'));

/** Who says so and in which statement, or that nobody does. */
export function signerOf(text: string, figure: Figure, record: AnnotationRecord, paint: Paint): string {
  const attribution = record.attributions.find(({ id }) => id === figure.attribution);
  if (attribution === undefined) return 'nobody is named for it';
  const speaker = record.entities.find(({ id }) => id === attribution.speaker)?.name;
  const source = attribution.source[0];
  const name = speaker ?? (source ? wordsOf(text, source) : null);
  return name === null
    ? `nobody is named for it in ${attribution.id}`
    : `${paint('source', printable(name))} in ${attribution.id}`;
}

/** How a figure came about: which words decided its bound and its kind. */
export function figureExplanation(text: string, { figure, boundWords, kindWords }: FigureTrace): string {
  const words = (span: readonly [number, number]): string => `“${printable(wordsOf(text, span))}”`;
  return [
    `${figure.id} ${words(figure.span)} at ${figure.span.join('-')}`,
    `${figure.bound} by ${boundWords === null ? 'the number alone' : words(boundWords)}`,
    `${figure.kind} by ${words(kindWords)}`,
  ].join(' · ');
}
