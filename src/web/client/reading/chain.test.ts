import { describe, expect, test } from 'vitest';
import { colliery, harbour, type Report } from '../../../../test/room/reports.ts';
import { wordsOf } from '../../../document/index.ts';
import { chainOf, GAPS, type Link, stepsInWords } from './chain.ts';
import { type OpenedReport, openedReport } from './opened-report.ts';

const openedSample = ({ document, ...found }: Report): OpenedReport =>
  openedReport(document, { annotator: { version: '0.1.0', model: null }, ...found });

const pit = openedSample(colliery);
const port = openedSample(harbour);

/** The chain as a line: "speaker > step party > (gap) > page". */
function drawn(id: string, opened: OpenedReport): string {
  const told = (link: Link): string => {
    if (link.kind === 'gap') return `(${link.words})`;
    if (link.kind === 'step') return [link.step, link.party].filter(Boolean).join(' ');
    return link.name ?? 'a page';
  };
  return chainOf(opened.attribution(id)!, opened).map(told).join(' > ');
}

describe('the chain', () => {
  test.each([
    ['a1', `Olmund > (${GAPS.all}) > The Northern Ledger`, 'nothing stands between speaker and page'],
    ['a2', 'Mines Ministry > statement > The Northern Ledger', 'a statement lies open to any outlet'],
    ['a4', 'Ida Marrow > interview Lantern Hill > broadcast state radio > The Northern Ledger', 'steps in order'],
    ['a6', `Tomas Reyle > told Olmund Courier > (${GAPS.rest}) > The Northern Ledger`, 'told to another outlet'],
    ['a8', `(${GAPS.speaker}) > (${GAPS.all}) > The Northern Ledger`, 'no one signs it'],
    [
      'a10',
      `the company > retold a surveyor > (${GAPS.rest}) > The Northern Ledger`,
      'a nested one goes on through the one around it',
    ],
  ])('of %s is %s: %s', (id, line) => {
    expect(drawn(id, pit)).toBe(line);
  });

  test('a paper and a broadcaster can be read by whoever writes the page', () => {
    expect(drawn('a14', port)).toBe('State television > cited an unnamed official > The Estuary Courier');
    const { document } = port;
    const bare = { ...port.attribution('a14')!, via: [] };
    const opened = openedReport(document, { ...port.record, attributions: [bare] });
    expect(drawn('a14', opened)).toBe('State television > The Estuary Courier');
  });

  test('what was told to the outlet itself, or to an agency that it credits, has no gap', () => {
    for (const party of ['Northern Ledger', 'meridian press']) {
      const entities = pit.record.entities.map((one) =>
        one.name === 'Olmund Courier' ? { ...one, name: party } : one,
      );
      const opened = openedReport(pit.document, { ...pit.record, entities });
      expect(drawn('a6', opened)).toBe(`Tomas Reyle > told ${party} > The Northern Ledger`);
    }
  });

  test('what was told “me” was told whoever wrote the page', () => {
    const text = pit.document.text.replace('told the Olmund Courier', (words) => 'told me'.padEnd(words.length));
    const at = text.indexOf('told me');
    const attributions = pit.record.attributions.map((one) =>
      one.id === 'a6' ? { ...one, via: [{ kind: 'told', entity: null, span: [at, at + 7] } as const] } : one,
    );
    const opened = openedReport({ ...pit.document, text }, { ...pit.record, attributions });
    expect(drawn('a6', opened)).toBe('Tomas Reyle > told whoever wrote this > The Northern Ledger');
  });

  test('an inner statement shares the steps of the one around it, and none is told twice', () => {
    const [cited] = pit.attribution('a6')!.via;
    const attributions = pit.record.attributions.map((one) => {
      if (one.id === 'a9') return { ...one, via: [cited!] };
      return one.id === 'a10' ? { ...one, via: [cited!] } : one;
    });
    const line = drawn('a10', openedReport(pit.document, { ...pit.record, attributions }));
    expect(line.match(/told Olmund Courier/g)).toHaveLength(1);
  });

  test('every step leads to the words that say so', () => {
    const words = chainOf(pit.attribution('a4')!, pit).flatMap((link) =>
      link.kind === 'step' && link.span ? [wordsOf(pit.document.text, link.span)] : [],
    );
    expect(words).toEqual(['In an interview with the weekly Lantern Hill', 'Excerpts were read out by state radio']);
  });

  test('a text that was pasted has a page without a name', () => {
    const opened = openedReport({ ...pit.document, outlet: null, credits: [] }, pit.record);
    expect(drawn('a2', opened)).toBe('Mines Ministry > statement > a page');
  });

  test.each([
    ['a1', pit, ''],
    ['a4', pit, 'interview with Lantern Hill, broadcast state radio'],
    ['a18', port, 'press conference'],
    ['a10', pit, 'as told by a surveyor'],
  ])('a printed note puts the steps of %s in one line', (id, opened, line) => {
    expect(stepsInWords(opened.attribution(id)!, opened)).toBe(line);
  });
});
