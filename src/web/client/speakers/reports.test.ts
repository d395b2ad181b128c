import { expect, test } from 'vitest';
import type { Finding, Speaker } from '../../../api/responses.ts';
import { calledNames, occurrencesOf, reportsOf, reportWords } from './reports.ts';

const finding = (id: string, attribution: string): Finding =>
  ({
    document: { id, headline: `Headline of ${id}`, outlet: 'The Ledger', published: '2026-03-01', url: null },
    attribution: { id: attribution },
  }) as unknown as Finding;

test('a report is found by its id, at the first of its statements', () => {
  const report = reportsOf([finding('r1', 'a4'), finding('r1', 'a1'), finding('r2', 'a2')]);
  expect(report('r1')).toMatchObject({ headline: 'Headline of r1', address: '/documents/r1#a4' });
  expect(reportWords(report('r1'))).toBe('Headline of r1 · The Ledger, 1 March 2026');
  expect(reportWords(report('r3'))).toBe('report r3');
  expect(report('r3')).toMatchObject({ headline: 'report r3', address: '/documents/r3' });
});

test('names come with their count, then aliases that are neither a name nor a role', () => {
  const usage = (words: string, reports: number) => ({ words, reports, first: null, latest: null, documents: [] });
  const speaker = {
    name: 'Idrin Vasko',
    names: [usage('Vasko', 3), usage('IDRIN VASKO', 1)],
    roles: [usage('the minister', 2)],
    aliases: ['vasko', 'the minister', 'the Fox'],
  } as unknown as Speaker;
  expect(calledNames(speaker).map(({ words, reports }) => [words, reports])).toEqual([
    ['Vasko', 3],
    ['the Fox', null],
  ]);
});

test('the entities of one report stand together', () => {
  const entity = (document: string, id: string) => ({ document, entity: { id } });
  const speaker = { entities: [entity('r1', 'e1'), entity('r2', 'e1'), entity('r1', 'e5')] } as unknown as Speaker;
  expect([...occurrencesOf(speaker)]).toEqual([
    ['r1', ['e1', 'e5']],
    ['r2', ['e1']],
  ]);
});
