import { type Span, wordsOf, wordsOfAll } from '../../document/index.ts';
import { pageBounds } from '../paging.ts';
import type { FigurePage, FigureQuery, FigureSigner, FoundFigure } from '../store.ts';
import { allOf, type Condition, condition, documentConditions, partyConditions, wordConditions } from './conditions.ts';
import type { Connection } from './connection.ts';
import { NEWEST_FIRST } from './documents.ts';
import { required } from './errors.ts';
import { foundIn, partyOf, reportsOnce, type ShownReport, slugOf } from './shown.ts';

/** A figure's place: which of the record's figures it is, and its sentence. */
interface FigureRow {
  readonly seq: number;
  readonly ordinal: number;
  readonly sentence_start: number;
  readonly sentence_end: number;
  /** Of the attributions, the one that signs it. */
  readonly signed: number | null;
  /** Id across documents. */
  readonly speaker: string | null;
}

const FROM = `FROM figures f JOIN documents d ON d.seq = f.document LEFT JOIN attributions a ON a.id = f.attribution`;

export function findFigures(connection: Connection, query: FigureQuery): FigurePage {
  const { offset, limit } = pageBounds(query);
  const asked = [
    ...wordConditions('f.id', 'figure_words', query.words),
    ...documentConditions(query),
    ...partyConditions(connection, 'speaker', query.speaker),
    ...(query.unsigned === true ? [condition('f.attribution IS NULL')] : []),
  ];
  const ofKind = query.kind === undefined ? [] : [condition('f.kind = ?', query.kind)];
  const kinds = kindsOf(connection, allOf(asked));
  const where = allOf([...asked, ...ofKind]);
  const rows = connection
    .sql<FigureRow>(
      `SELECT f.document AS seq, f.ordinal, f.sentence_start, f.sentence_end, a.ordinal AS signed,
         ${slugOf('a.speaker')} AS speaker
       ${FROM} WHERE ${where.sql} ORDER BY ${NEWEST_FIRST}, f.ordinal LIMIT ? OFFSET ?`,
    )
    .all(...where.values, limit, offset);
  const reportAt = reportsOnce(connection);
  return {
    total: kinds.reduce((sum, { kind, figures }) => sum + ((query.kind ?? kind) === kind ? figures : 0), 0),
    offset,
    results: rows.map((row) => foundFigure(reportAt(row.seq), row)),
    kinds,
  };
}

const kindsOf = ({ sql }: Connection, where: Condition): FigurePage['kinds'] =>
  sql<FigurePage['kinds'][number]>(
    `SELECT f.kind, count(*) AS figures ${FROM} WHERE ${where.sql} GROUP BY f.kind ORDER BY figures DESC, f.kind`,
  ).all(...where.values);

function foundFigure(report: ShownReport, row: FigureRow): FoundFigure {
  const { text } = report.document;
  const figure = required(report.record.figures[row.ordinal]);
  const words = (span: Span | null): string | null => (span === null ? null : wordsOf(text, span));
  const [start, end] = figure.span;
  return {
    document: foundIn(report.document),
    figure,
    words: wordsOf(text, figure.span),
    eventWords: words(figure.event),
    placeWords: words(figure.place),
    whenWords: words(figure.when),
    sentence: wordsOf(text, [row.sentence_start, row.sentence_end]),
    range: [start - row.sentence_start, end - row.sentence_start],
    signer: row.signed === null ? null : signerOf(report, row.signed, row.speaker),
  };
}

function signerOf({ document, record }: ShownReport, ordinal: number, id: string | null): FigureSigner {
  const { id: attribution, source, cue, speaker } = required(record.attributions[ordinal]);
  return {
    attribution,
    sourceWords: wordsOfAll(document.text, source),
    cueWords: wordsOfAll(document.text, cue),
    speaker: partyOf(record, speaker, id),
  };
}
