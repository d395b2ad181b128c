import { expect, test } from 'vitest';
import type { AnnotationRecord, Attribution, Entity, Figure, Span } from '../../document/index.ts';
import { widthOf } from '../terminal/layout.ts';
import { plain } from '../terminal/paint.ts';
import { nested, recordLines } from './statements.ts';
import { recordTable } from './table.ts';

const TEXT =
  'The harbour, the clerk told the Lantern, was shelled by Uskar, Ana Tolvaj claimed. It is said that the war took 900 lives.';
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const attribution = (id: string, source: string, cue: string, content: string): Attribution => ({
  ...{ id, source: source === '' ? [] : [at(source)], cue: [at(cue)], content: [at(content)], form: 'indirect' },
  ...{ act: 'state', stance: 'neutral', polarity: 'positive', speaker: null, target: null, parent: null },
  ...{ hedges: [], answers: null, via: [], extractionScore: 0.9 },
});
const entity = (id: string, name: string): Entity => ({
  ...{ id, name, kind: 'other', side: 'unclear', aliases: [], standsFor: null, anonymity: null },
});
const figure: Figure = {
  ...{ id: 'f1', span: at('900 lives'), min: 900, max: 900, bound: 'exact', kind: 'killed', of: 'lives' },
  ...{ event: at('war'), place: null, when: null, attribution: null, revises: null },
};

const inner: Attribution = {
  ...attribution('a1', 'the clerk', 'told', 'was shelled by Uskar'),
  parent: 'a2',
  via: [
    { kind: 'told', entity: 'e1', span: at('told the Lantern') },
    { kind: 'statement', entity: null, span: at('told') },
  ],
};
const outer: Attribution = {
  ...attribution('a2', 'Ana Tolvaj', 'claimed', 'The harbour, the clerk told the Lantern, was shelled by Uskar'),
  ...{ act: 'accuse', stance: 'distancing', target: 'e2', speaker: 'e3' },
};
const unsigned = attribution('a3', '', 'said', 'the war took 900 lives');
const record: AnnotationRecord = {
  annotator: { version: '1', model: null },
  attributions: [inner, outer, unsigned],
  entities: [entity('e1', 'the Lantern'), entity('e2', 'Uskar'), entity('e3', 'Ana Tolvaj')],
  mentions: [],
  figures: [figure],
};

test('a statement inside another follows it, though its cue stands before', () => {
  expect(nested(record.attributions).map(({ attribution: { id }, depth }) => [id, depth])).toEqual([
    ['a2', 0],
    ['a1', 1],
    ['a3', 0],
  ]);
});

test('a statement whose parent is left out stands at the outermost level', () => {
  expect(nested([inner])).toEqual([{ attribution: inner, depth: 0 }]);
});

test('the list tells the chain behind the speaker, and nothing where there is none', () => {
  const lines = recordLines(TEXT, record, 120, plain);
  expect(lines).toContain('  a1 the clerk (indirect), told the Lantern, in a statement');
  expect(lines).toContain('a3 nobody named (indirect)');
});

test('the table gives who, through whom, what and against whom, then the figures with who says so', () => {
  expect(recordTable(TEXT, record, 160, plain)).toEqual([
    'id    speaker       chain                             stance      act     target  content',
    '─'.repeat(143),
    'a2    Ana Tolvaj    not stated                        distancing  accuse  Uskar   The harbour, the clerk told the Lantern, was shelled by Uskar',
    '  a1  the clerk     told the Lantern, in a statement              state           was shelled by Uskar',
    'a3    nobody named  not stated                                    state           the war took 900 lives',
    '',
    'id  figure     counts      who says so             of what',
    '─'.repeat(58),
    'f1  900 lives  killed 900  nobody is named for it  war',
    '',
  ]);
});

test.each([80, 120, 200])('at %i columns no line is wider, and no name or step is lost', (width) => {
  const lines = recordTable(TEXT, record, width, plain);
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
  for (const word of ['Tolvaj', 'clerk', 'Lantern,', 'statement', 'Uskar', '900']) {
    expect(lines.some((line) => line.includes(word))).toBe(true);
  }
});

test('a negated act says so, but to decline is to say no', () => {
  const negated: Attribution = { ...outer, act: 'claim-responsibility', polarity: 'negative' };
  const lines = recordTable(TEXT, { ...record, attributions: [negated] }, 200, plain);
  expect(lines[2]).toContain('claim responsibility, negated');
  const declined = recordTable(TEXT, { ...record, attributions: [{ ...negated, act: 'decline' }] }, 200, plain);
  expect(declined.join()).not.toContain('negated');
});

test('a record with nothing in it has no table', () => {
  expect(recordTable(TEXT, { ...record, attributions: [], figures: [] }, 80, plain)).toEqual([]);
});
