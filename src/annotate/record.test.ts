import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { type AnnotationRecord, allEnclosed, type Span, type Spans } from '../document/index.ts';
import type { FoundAttribution } from '../model/found.ts';
import { toRecord } from './record.ts';

const annotator = { version: 'test', model: null };

const TEXT = [
  'Norvel shuts border, Orrin says',
  'TARN (Norvel Press) - President Paul Orrin accused Harl Inc. of hiding a leak at the dam. “They lied to us,” he told the Tarn Herald in an interview.',
  'Harl’s spokeswoman, Anna Reis, denied the charge. “Inspectors told me that nobody knew,” she said. “I think the president is ‘wrong’.”',
  'The company declined to comment on a report by the Norvel Observatory for Rights (NOR), which said 12 people died. NOR said it stood by it.',
].join('\n\n');

/** Attributions cut at random from a text, not only sensible ones. */
const foundIn = (text: string): fc.Arbitrary<readonly FoundAttribution[]> => {
  const span = fc
    .tuple(fc.nat(text.length + 5), fc.nat(60))
    .map(([start, length]): Span => [start - 2, start - 2 + length]);
  const spans = fc.array(span, { maxLength: 3 });
  const attribution = fc.record({
    source: spans,
    cue: spans,
    content: spans,
    extractionScore: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  return fc.array(attribution, { maxLength: 10 });
};

function expectSound(text: string, record: AnnotationRecord): void {
  const entities = new Set(record.entities.map(({ id }) => id));
  const byId = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
  expect([...byId.keys()]).toEqual(record.attributions.map((_, at) => `a${at + 1}`));
  expect([...entities]).toEqual(record.entities.map((_, at) => `e${at + 1}`));
  for (const { source, cue, content, speaker, target, via, parent, hedges, answers } of record.attributions) {
    for (const role of [source, cue, content]) expectInOrder(text, role);
    for (const id of [speaker, target, ...via.map((step) => step.entity)])
      if (id !== null) expect(entities).toContain(id);
    for (const step of via) expectInOrder(text, [step.span]);
    expectInOrder(text, hedges);
    expect(allEnclosed(content, hedges)).toBe(true);
    if (answers !== null) expect(byId.has(answers)).toBe(true);
    if (parent !== null) expect(allEnclosed(byId.get(parent)!.content, content)).toBe(true);
    let steps = 0;
    for (let up = parent; up !== null; up = byId.get(up)!.parent) expect(++steps).toBeLessThanOrEqual(byId.size);
  }
  for (const { entity, span } of record.mentions) {
    expect(entities).toContain(entity);
    expectInOrder(text, [span]);
  }
}

function expectInOrder(text: string, spans: Spans): void {
  let last = -1;
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThan(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
}

describe('a record', () => {
  const found = marked(
    TEXT,
    { source: 'Anna Reis', cue: 'denied', content: 'the charge' },
    { source: 'President Paul Orrin', cue: 'accused', content: 'Harl Inc. of hiding a leak at the dam' },
    { source: 'he', cue: 'told', content: '“They lied to us,”' },
    { source: 'Inspectors', cue: 'told#2', content: 'that nobody knew' },
    {
      source: 'she',
      cue: 'said',
      content: ['“Inspectors told me that nobody knew,”', '“I think the president is ‘wrong’.”'],
    },
    { source: 'I', cue: 'think', content: 'the president is ‘wrong’' },
    {
      source: 'The company',
      cue: 'declined to comment',
      content: 'on a report by the Norvel Observatory for Rights (NOR)',
    },
  );

  test('reads as the text does', () => {
    const { attributions, entities } = toRecord(TEXT, [], found, annotator);
    const name = (id: string | null): string | null => entities.find((entity) => entity.id === id)?.name ?? null;
    expect(
      attributions.map(({ speaker, form, act, polarity, target, parent, via }) => [
        name(speaker),
        form,
        act,
        polarity,
        name(target),
        parent,
        via.map((step) => [step.kind, name(step.entity)]),
      ]),
    ).toEqual([
      ['Paul Orrin', 'indirect', 'accuse', 'positive', 'Harl Inc', null, [['interview', 'Tarn Herald']]],
      ['Paul Orrin', 'direct', 'accuse', 'positive', null, null, [['interview', 'Tarn Herald']]],
      ['Anna Reis', 'indirect', 'deny', 'positive', 'Paul Orrin', null, []],
      ['Inspectors', 'indirect', 'state', 'positive', null, 'a5', []],
      ['Anna Reis', 'direct', 'state', 'positive', null, null, []],
      ['Anna Reis', 'mixed', 'believe', 'positive', null, 'a5', []],
      ['Harl Inc', 'indirect', 'decline', 'negative', null, null, []],
    ]);
  });

  test('is sound and the same twice, whatever spans are found', () => {
    fc.assert(
      fc.property(foundIn(TEXT), (random) => {
        const record = toRecord(TEXT, [], random, annotator);
        expect(record.attributions).toHaveLength(random.length);
        expectSound(TEXT, record);
        expect(toRecord(TEXT, [], random, annotator)).toEqual(record);
      }),
    );
  });

  test('is sound on any string, lone surrogates too', () => {
    const unit = fc.constantFrom(
      ...'aAbc .,“”"‘’\'\n-\ud83d\udc00I',
      'He ',
      'said ',
      'Ann Roe ',
      'U.S. ',
      'told Tarn News ',
      'the ',
      'who ',
    );
    const both = fc.string({ unit, maxLength: 60 }).chain((text) => fc.tuple(fc.constant(text), foundIn(text)));
    fc.assert(fc.property(both, ([text, random]) => expectSound(text, toRecord(text, [], random, annotator))));
  });

  test('of an empty text is empty', () => {
    expect(toRecord('', [], [], annotator)).toEqual({
      annotator,
      attributions: [],
      entities: [],
      mentions: [],
      figures: [],
    });
  });
});
