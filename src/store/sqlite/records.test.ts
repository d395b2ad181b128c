import { expect, test } from 'vitest';
import { packJson } from './pack.ts';
import { unpackRecord } from './records.ts';

const attribution = {
  ...{ id: 'a1', source: [], cue: [[0, 4]], content: [[5, 9]], form: 'indirect', act: 'state', stance: 'neutral' },
  ...{ polarity: 'positive', speaker: null, target: null, parent: null, via: [], extractionScore: 0.5 },
};
const entity = { id: 'e1', name: 'the mayor', kind: 'person', side: 'official', aliases: [] };
const record = {
  annotator: { version: '0', model: null },
  attributions: [attribution],
  entities: [entity],
  mentions: [],
};

test('a record of an earlier version opens, with what it could not tell left empty', async () => {
  expect(unpackRecord(await packJson(record))).toEqual({
    ...record,
    attributions: [{ ...attribution, hedges: [], answers: null }],
    entities: [{ ...entity, standsFor: null, anonymity: null }],
    figures: [],
  });
});

test('what a record tells is kept', async () => {
  const telling = { ...attribution, hedges: [[5, 8]], answers: 'a1' };
  const told = { ...entity, standsFor: 'the town', anonymity: [0, 4] };
  const { attributions, entities } = unpackRecord(
    await packJson({ ...record, attributions: [telling], entities: [told] }),
  );
  expect(attributions).toEqual([telling]);
  expect(entities).toEqual([told]);
});
