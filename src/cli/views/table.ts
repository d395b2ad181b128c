import { type AnnotationRecord, type Entity, type Figure, wordsOf, wordsOfAll } from '../../document/index.ts';
import { type Column, tableLines } from '../terminal/columns.ts';
import { type Paint, plain } from '../terminal/paint.ts';
import { chainWords } from './chain.ts';
import { amountWords, circumstancesOf, signerOf } from './figures.ts';
import { type Nested, nested, speakerWords } from './statements.ts';

/**
 * The statements of a record as one table, those inside others under them, then its figures with who says so; an empty
 * line ends each.
 */
export function recordTable(text: string, record: AnnotationRecord, width: number, paint: Paint): readonly string[] {
  const statements = tableLines(nested(record.attributions), { width, paint, ...statementColumns(text, record) });
  const figures = tableLines(record.figures, { width, paint, ...figureColumns(text, record) });
  return [statements, figures].filter(({ length }) => length > 0).flatMap((lines) => [...lines, '']);
}

interface Columns<Row> {
  readonly columns: readonly Column<Row>[];
  readonly last: Column<Row>;
}

function statementColumns(text: string, record: AnnotationRecord): Columns<Nested> {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  return {
    columns: [
      { ...{ heading: 'id', style: 'faint', share: 8 }, cell: ({ attribution }) => attribution.id, indent: indentOf },
      {
        ...{ heading: 'speaker', style: 'source', share: 3 },
        cell: ({ attribution }) => speakerWords(text, attribution, entities),
      },
      { heading: 'chain', share: 4, cell: (row) => chainCell(text, row, entities) },
      {
        ...{ heading: 'stance', share: 2 },
        cell: ({ attribution: { stance } }) => (stance === 'neutral' ? '' : stance),
      },
      { heading: 'act', style: 'cue', share: 2, cell: actCell },
      {
        ...{ heading: 'target', share: 3 },
        cell: ({ attribution: { target } }) => (target === null ? '' : (entities.get(target)?.name ?? '')),
      },
    ],
    last: {
      ...{ heading: 'content', style: 'content', share: 7 },
      cell: ({ attribution }) => wordsOfAll(text, attribution.content),
    },
  };
}

/** Deeper than this nothing is set in any further, so that ids keep their room. */
const DEEPEST = 4;

const indentOf = ({ depth }: Nested): number => 2 * Math.min(depth, DEEPEST);

/** The steps; a gap is told as one, but a statement inside another came through that. */
function chainCell(
  text: string,
  { attribution: { via, parent } }: Nested,
  entities: ReadonlyMap<string, Entity>,
): string {
  if (via.length > 0) return chainWords(text, via, entities);
  return parent === null ? 'not stated' : `within ${parent}`;
}

/** To decline is to say no already: "would not say" declines. */
const actCell = ({ attribution: { act, polarity } }: Nested): string =>
  `${act.replaceAll('-', ' ')}${polarity === 'negative' && act !== 'decline' ? ', negated' : ''}`;

function figureColumns(text: string, record: AnnotationRecord): Columns<Figure> {
  return {
    columns: [
      { heading: 'id', style: 'faint', share: 8, cell: ({ id }) => id },
      { heading: 'figure', style: 'content', share: 3, cell: ({ span }) => wordsOf(text, span) },
      { heading: 'counts', share: 3, cell: (figure) => `${figure.kind} ${amountWords(figure)}` },
      { heading: 'who says so', style: 'source', share: 4, cell: (figure) => signerOf(text, figure, record, plain) },
    ],
    last: { heading: 'of what', share: 4, cell: (figure) => circumstancesOf(text, figure).join(', ') },
  };
}
