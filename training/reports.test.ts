import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTS, STEP_KINDS } from '../src/document/index.ts';
import { readReports } from './reports.ts';

const REPORT = `## A-1
H: Harbour <c1>'sold'</c1>, <s1>union</s1> <q1>says</q1>
P: <c2>"They told us nothing 🚢,"</c2> <s2>Ilse Rook</s2> <q2>said</q2>. <c2>"Nothing."</c2>
= 1|accuse|d|+|Harbour;They|-
= 2|condemn|n|-|-|told@union;interview@
`;

test('marks in the text become spans of the text without them, in code points', () => {
  const [report] = readReports(REPORT);
  const { text, attributions, entities } = report!;
  const words = (spans: readonly (readonly [number, number])[]): readonly string[] =>
    spans.map(([start, end]) => Array.from(text).slice(start, end).join(''));
  expect(text).toBe(`Harbour 'sold', union says\n\n"They told us nothing 🚢," Ilse Rook said. "Nothing."`);
  expect(attributions.map(({ source, cue, content }) => [source, cue, content].map(words))).toEqual([
    [['union'], ['says'], ["'sold'"]],
    [['Ilse Rook'], ['said'], ['"They told us nothing 🚢,"', '"Nothing."']],
  ]);
  expect(attributions.map(({ act, stance, polarity, target }) => [act, stance, polarity, target])).toEqual([
    ['accuse', 'distancing', 'positive', 'e1'],
    ['condemn', 'neutral', 'negative', null],
  ]);
  expect(attributions[1]!.via).toEqual([
    { kind: 'told', entity: 'e2' },
    { kind: 'interview', entity: null },
  ]);
  expect(entities).toEqual([
    { id: 'e1', name: 'Harbour', aliases: ['They'] },
    { id: 'e2', name: 'union', aliases: [] },
  ]);
});

test.each([
  ['a mark that is not closed', REPORT.replace('</q1>', ''), 'A-1: not closed: q1'],
  ['a mark that was not opened', REPORT.replace('<q1>', ''), 'A-1: closed without being opened: </q1>'],
  ['a target that the text does not name', REPORT.replace('Harbour;They', 'Port'), '"Port" does not stand in the text'],
  ['layers without marks', REPORT.replace('= 2', '= 5'), 'A-1: no marks'],
  ['layers told twice', REPORT.replace('= 2', '= 1'), 'A-1: no marks'],
  ['marks without layers', REPORT.replace(/= 2.*/, ''), 'A-1: marks without layers: 2'],
  ['a line of no kind', REPORT.replace('P: ', 'Q: '), 'A-1: a line that is neither'],
])('%s is refused, and the report named', (_, file, message) => {
  expect(() => readReports(file)).toThrow(message);
});

const FILES = readdirSync('training/invented');

test.each(FILES)('the reports of %s are whole, and their layers of the vocabulary', (file) => {
  const reports = readReports(readFileSync(`training/invented/${file}`, 'utf8'));
  expect(reports.length).toBeGreaterThanOrEqual(40);
  for (const { attributions } of reports) {
    expect(attributions.length).toBeGreaterThan(3);
    for (const { act, stance, via } of attributions) {
      expect(ACTS).toContain(act);
      expect(stance).toBeTypeOf('string');
      for (const { kind } of via) expect(STEP_KINDS).toContain(kind);
    }
  }
});
