import { describe, expect, test } from 'vitest';
import type { AnnotationRecord, Attribution } from '../document/index.ts';
import { intakeOf } from '../store/contract/samples.ts';
import { type RecordSummary, summarise, summaryLine } from './summary.ts';

const TEXT = 'Idrin Vasko said yes. Officials said no. It is believed so. the ministry agreed. A guard told of it.';
const NONE: RecordSummary = {
  ...{ statements: 0, speakers: 0, unnamed: 0, unsigned: 0, direct: 0, indirect: 0, mixed: 0, secondHand: 0 },
};

const sample = intakeOf({
  text: TEXT,
  statements: [
    { speaker: { name: 'Idrin Vasko' }, content: 'yes', form: 'direct' },
    { speaker: { name: 'Officials', kind: 'group' }, content: 'no', form: 'mixed' },
    { source: null, content: 'so' },
    { speaker: { name: 'the ministry', kind: 'government' }, content: 'agreed' },
    { speaker: { name: 'A guard', kind: 'unnamed' }, content: 'it' },
    // The text names a source that the annotator could not resolve: somebody signs it.
    { speaker: null, source: 'It', content: 'yes' },
  ],
}).record!;

const record: AnnotationRecord = {
  ...sample,
  attributions: sample.attributions.map((one): Attribution => (one.id === 'a5' ? { ...one, parent: 'a1' } : one)),
  mentions: [{ entity: 'e1', kind: 'name', span: [0, 11] }],
};

test('a record is counted', () => {
  expect(summarise(record)).toEqual({
    ...{ statements: 6, speakers: 4, unnamed: 2, unsigned: 1, direct: 1, indirect: 4, mixed: 1, secondHand: 1 },
  });
  expect(summarise({ ...record, attributions: [] })).toEqual(NONE);
});

describe('the line under the headline', () => {
  test.each<[Partial<RecordSummary>, string]>([
    [{}, 'No statements'],
    [{ statements: 1, speakers: 1 }, '1 statement by 1 speaker'],
    [{ statements: 2, unsigned: 2 }, '2 statements; 2 that no one signs'],
    [
      { statements: 14, speakers: 6, unnamed: 2, direct: 5, secondHand: 3 },
      '14 statements by 6 speakers, 2 unnamed, 5 direct; 3 second hand',
    ],
    [
      { statements: 3, speakers: 1, secondHand: 1, unsigned: 1 },
      '3 statements by 1 speaker; 1 second hand; 1 that no one signs',
    ],
  ])('of %j is “%s”', (given, line) => expect(summaryLine({ ...NONE, ...given })).toBe(line));
});
