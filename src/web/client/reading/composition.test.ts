import { describe, expect, test } from 'vitest';
import { colliery, harbour } from '../../../../test/room/reports.ts';
import type { AnnotationRecord } from '../../../document/index.ts';
import { notesOf, roleWords, wordsOfWhom } from '../words.ts';
import { composition, entitiesOf, figureComposition, figuresPassing, passes, speakersOf } from './composition.ts';
import { reasonsFor } from './reasons.ts';

const { document, ...found } = harbour;
const record: AnnotationRecord = { annotator: { version: '0.1.0', model: 'cafe0123456789' }, ...found };
const entityOf = entitiesOf(record);
const attribution = (id: string) => record.attributions.find((one) => one.id === id)!;

describe('what a report is made of', () => {
  const facets = composition(record);

  test('each number counts exactly what its filter shows', () => {
    expect(facets.length).toBeGreaterThan(5);
    for (const { key, count } of facets) {
      const shown = record.attributions.filter((one) => passes(one, { facet: key, speaker: null }, entityOf));
      expect(shown).toHaveLength(count);
      expect(count).toBeGreaterThan(0);
    }
  });

  test('facets that count nothing are left out', () => {
    expect(composition({ ...record, attributions: [] })).toEqual([]);
  });

  test('figures are counted beside them, and those that nobody is named for', () => {
    const { document: _, ...counted } = colliery;
    const pit: AnnotationRecord = { ...record, ...counted };
    expect(figureComposition(pit).map(({ count, words }) => `${count} ${words}`)).toEqual([
      '7 figures',
      '4 that nobody is named for',
      '1 revised',
    ]);
    const shown = (facet: Parameters<typeof figuresPassing>[1]['facet'], speaker: string | null = null) =>
      figuresPassing(pit, { facet, speaker }).map(({ id }) => id);
    expect(shown('unsigned-figures')).toEqual(['f1', 'f2', 'f6', 'f7']);
    expect(shown('revised-figures')).toEqual(['f3']);
    expect(shown(null, 'e1')).toEqual(['f3', 'f4']);
    expect(shown('direct')).toEqual([]);
    expect(figureComposition(record)).toEqual([]);
  });

  test('answers and hedges are counted', () => {
    const { document: _, ...counted } = colliery;
    const words = composition({ ...record, ...counted }).map(({ count, words }) => `${count} ${words}`);
    expect(words).toEqual(expect.arrayContaining(['3 answering another', '2 hedged']));
  });

  test('speakers come with their numbers, and one who says nothing is none', () => {
    const speakers = speakersOf(record);
    expect(speakers[0]).toMatchObject({ entity: { name: 'Lucia Ferrand' }, count: 4 });
    expect(speakers.map(({ entity }) => entity.name)).not.toContain('an unnamed official');
  });

  test('who is described and never named counts as unnamed, whatever their kind', () => {
    const residents = record.entities.find(({ name }) => name === 'residents')!;
    expect(residents.kind).toBe('group');
    expect(entityOf(residents.id)!.kind).toBe('unnamed');
  });
});

test.each([
  ['a1', ['denies']],
  ['a2', ['speaker unknown']],
  ['a7', []],
  ['a12', ['warns', 'second hand']],
  ['a14', ['the report keeps its distance', 'second hand']],
  ['a16', ['no one signs this', 'believes', 'the report keeps its distance']],
  ['a17', ['does not confirm']],
  ['a20', ['believes', 'the report endorses it', 'second hand']],
])('the card of %s says %j', (id, words) => {
  const one = attribution(id);
  expect(notesOf(one, entityOf(one.speaker)).map(({ word }) => word)).toEqual(words);
});

test('a quotation without a source is somebody’s where the words around it tell whose', () => {
  const one = { ...attribution('a7'), source: [] };
  expect(notesOf(one, entityOf(one.speaker)).map(({ word }) => word)).toEqual(['named elsewhere']);
});

test.each([
  [{ kind: 'person', side: 'official' }, 'official'],
  [{ kind: 'person', side: 'unclear' }, 'side unclear'],
  [{ kind: 'unnamed', side: 'unclear' }, 'unnamed'],
  [{ kind: 'unnamed', side: 'official' }, 'unnamed, official'],
  [{ kind: 'document', side: 'unclear' }, 'document'],
  [{ kind: 'organisation', side: 'ngo' }, 'NGO'],
] as const)('%j is called %j', (entity, words) => {
  expect(roleWords(entity)).toBe(words);
});

test.each([
  ['direct', 'The Tarn Herald', 'The Tarn Herald'],
  ['indirect', 'The Tarn Herald', 'in the words of The Tarn Herald'],
  ['mixed', 'The Tarn Herald', 'partly in the words of The Tarn Herald'],
  ['direct', null, 'no outlet stated'],
  ['indirect', null, 'in the words of a report without an outlet'],
] as const)('a %s statement in %j is told to be %j', (form, outlet, words) => {
  expect(wordsOfWhom(form, outlet)).toBe(words);
});

describe('“Why?”', () => {
  const because = (id: string, about: string) =>
    reasonsFor(attribution(id), record, document.text).find((reason) => reason.about === about)?.because;

  test('names the score, the cue and the words that were joined to the speaker', () => {
    expect(because('a5', 'extraction score')).toContain('0.99 of 1');
    expect(because('a5', 'act')).toBe('denies, by the cue “said”');
    expect(because('a5', 'form')).toContain('all of the content');
    expect(because('a15', 'speaker')).toBe('“She” is read as Lucia Ferrand, opposition');
    expect(because('a7', 'speaker')).toContain('(a name) is read as Dr Maren Oyelaran, expert');
    expect(because('a13', 'target')).toBe('Defence Ministry');
    expect(because('a12', 'nested')).toBe('inside the content of statement 11');
    expect(because('a5', 'annotator')).toBe('0.1.0, model cafe01234567');
  });

  test('says plainly what the text does not give', () => {
    expect(because('a16', 'speaker')).toBe('the text names no source');
    expect(because('a2', 'speaker')).toBe('“a hospital” could not be joined to anybody in the report');
    expect(because('a1', 'nested')).toBeUndefined();
  });
});
