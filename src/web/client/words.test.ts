import { expect, test } from 'vitest';
import type { Attribution } from '../../document/index.ts';
import { notesOf } from './words.ts';

const words = (fields: Partial<Attribution>): readonly string[] => {
  const attribution = {
    act: 'state',
    polarity: 'positive',
    stance: 'neutral',
    hedges: [],
    via: [],
    parent: null,
    ...fields,
  };
  return notesOf({ source: [[0, 1]], ...attribution } as unknown as Attribution, {}).map(({ word }) => word);
};

test('a plain statement needs no small words', () => {
  expect(words({})).toEqual([]);
});

test('the report’s stance is told, but for a cue that would endorse and is negated', () => {
  expect(words({ stance: 'distancing' })).toEqual(['the report keeps its distance']);
  expect(words({ stance: 'endorsing' })).toEqual(['the report endorses it']);
  expect(words({ stance: 'endorsing', polarity: 'negative' })).toEqual(['does not say']);
});
