import { describe, expect, test } from 'vitest';
import type { Attribution } from '../document/index.ts';
import type { StoredDocument } from '../store/store.ts';
import { csvHeader, csvRows } from './csv.ts';
import { exported } from './export.ts';
import { figureRows, figuresHeader } from './figures-csv.ts';
import { recordLine } from './records.ts';

const TEXT = 'Minister Ana Tolvaj told Corvane, “We will not sign, ever,” and\nleft.';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const attribution: Attribution = {
  id: 'a1',
  source: [at('Minister Ana Tolvaj')],
  cue: [at('told')],
  content: [at('“We will not sign'), at('ever,” and\nleft')],
  form: 'mixed',
  act: 'decline',
  stance: 'neutral',
  polarity: 'positive',
  speaker: 'e1',
  target: null,
  parent: null,
  hedges: [],
  answers: null,
  via: [{ kind: 'told', entity: 'e2', span: at('told Corvane') }],
  extractionScore: 0.93,
};

const stored: StoredDocument = {
  document: {
    id: '00112233445566aa',
    text: TEXT,
    blocks: [],
    headline: '=1+1, says "minister"',
    outlet: 'Corvane',
    byline: [],
    published: '2026-03-03',
    updated: null,
    language: 'en',
    url: null,
    credits: [],
    problem: null,
  },
  record: {
    annotator: { version: '1', model: null },
    attributions: [attribution],
    entities: [
      { id: 'e1', name: 'Ana Tolvaj', kind: 'person', side: 'official', aliases: [], standsFor: null, anonymity: null },
      { id: 'e2', name: 'Corvane', kind: 'media', side: 'media', aliases: [], standsFor: null, anonymity: null },
    ],
    mentions: [],
    figures: [
      {
        ...{ id: 'f1', span: at('Minister Ana'), min: 1, max: 1, bound: 'exact', kind: 'killed', of: null },
        ...{ event: null, place: at('Corvane'), when: null, attribution: 'a1', revises: null },
      },
    ],
  },
  speakers: { e1: 'ana-tolvaj' },
  capture: {
    hash: '00',
    mediaType: 'text/html',
    url: null,
    path: 'a.html',
    capturedAt: '2026-03-03T10:00:00Z',
    line: 3,
    inputId: 'row-17',
    size: 9,
  },
  addedAt: '2026-03-03T10:00:01Z',
};

/** Reads RFC 4180 back, as any program would. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, separator, quoted, plain] of text.matchAll(/(^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (separator === '\r\n') rows.push([]);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  }
  return rows.filter((row) => row.length > 1);
}

describe('a record line', () => {
  test('names speakers, and the steps they took, instead of ids', () => {
    expect(recordLine('x', TEXT, stored.record!)).toMatchObject({
      id: 'x',
      attributions: [{ speaker: 'Ana Tolvaj', target: null, via: [{ kind: 'told', entity: 'Corvane' }] }],
      figures: [{ id: 'f1', place: 'Corvane', event: null, attribution: 'a1' }],
    });
  });

  test('keeps the spans as they are', () => {
    const line = JSON.parse(JSON.stringify(recordLine('x', TEXT, stored.record!)));
    expect(line.attributions[0].content).toEqual(attribution.content);
  });

  test('tells whom a speaker stands for and why one is kept unnamed, and so does a table', () => {
    const told = { ...stored.record!.entities[0]!, standsFor: 'the port', anonymity: [0, 4] as const };
    const record = { ...stored.record!, entities: [told] };
    expect(recordLine('x', TEXT, record).attributions[0]).toMatchObject({ standsFor: 'the port', anonymity: [0, 4] });
    const [columns = [], fields = []] = parseCsv(csvHeader() + csvRows({ ...stored, record }).join(''));
    const cell = (name: string): string | undefined => fields[columns.indexOf(name)];
    expect([cell('stands_for'), cell('anonymity')]).toEqual(['the port', TEXT.slice(0, 4)]);
  });

  test('a table says which line of which file a statement came from, and the id that the line gives', () => {
    const [columns = [], fields = []] = parseCsv(csvHeader() + csvRows(stored).join(''));
    expect(['path', 'line', 'input_id'].map((name) => fields[columns.indexOf(name)])).toEqual([
      'a.html',
      '3',
      'row-17',
    ]);
  });

  test('has null for an entity that is none', () => {
    const record = { ...stored.record!, attributions: [{ ...attribution, speaker: null }] };
    expect(recordLine('x', TEXT, record).attributions[0]?.speaker).toBeNull();
  });
});

describe('an exported document', () => {
  test('holds the document, the record and the capture side by side', () => {
    expect(Object.keys(exported(stored))).toEqual([
      'document',
      'annotator',
      'attributions',
      'entities',
      'mentions',
      'figures',
      'speakers',
      'capture',
      'addedAt',
    ]);
  });

  test('of a page that could not be read has empty lists', () => {
    expect(exported({ ...stored, record: null })).toMatchObject({ annotator: null, attributions: [], entities: [] });
  });
});

describe('a CSV row', () => {
  const rowOf = (rows: readonly string[]): Record<string, string> => {
    const [columns = [], fields = []] = parseCsv(csvHeader() + rows.join(''));
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? 'missing']));
  };

  test('survives commas, quotation marks and line breaks', () => {
    expect(rowOf(csvRows(stored))).toMatchObject({
      headline: '=1+1, says "minister"',
      content: '“We will not sign … ever,” and\nleft',
      speaker_id: 'ana-tolvaj',
      via: 'told: Corvane',
      start: String(TEXT.indexOf('“')),
    });
  });

  test('is kept from being run as a formula where that is asked for, and only there', () => {
    expect(rowOf(csvRows(stored, { spreadsheet: true })).headline).toBe('\'=1+1, says "minister"');
  });

  test('stands once a statement, and never for a page that could not be read', () => {
    expect(csvRows({ ...stored, record: null })).toEqual([]);
  });
});

test('a table of figures has each with its words, and with who says so or nobody', () => {
  const [figure] = stored.record!.figures;
  const record = { ...stored.record!, figures: [figure!, { ...figure!, id: 'f2', attribution: null }] };
  const [columns = [], first = [], second = []] = parseCsv(
    figuresHeader() + figureRows({ ...stored, record }).join(''),
  );
  const cells = (row: readonly string[], ...names: readonly string[]) =>
    names.map((name) => row[columns.indexOf(name)]);
  expect(cells(first, 'figure', 'words', 'min', 'max', 'place', 'event')).toEqual([
    ...['f1', 'Minister Ana', '1', '1', 'Corvane', ''],
  ]);
  expect(cells(first, 'attribution', 'speaker', 'speaker_id')).toEqual(['a1', 'Ana Tolvaj', 'ana-tolvaj']);
  expect(cells(second, 'attribution', 'speaker', 'speaker_id')).toEqual(['', '', '']);
  expect(first).toHaveLength(columns.length);
});
