import { expect, test } from 'vitest';
import type { Entity, Step, StepKind } from '../../document/index.ts';
import { chainWords } from './chain.ts';

const media: Entity = {
  ...{ id: 'e1', name: 'the Lantern', kind: 'media', side: 'media' },
  ...{ aliases: [], standsFor: null, anonymity: null },
};
const entities = new Map([media, { ...media, id: 'e2', name: 'state \u001B[2Jmedia' }].map((one) => [one.id, one]));
const step = (kind: StepKind, entity: string | null): Step => ({ kind, entity, span: [0, 1] });

test.each([
  [[], ''],
  [[step('interview', 'e1')], 'in an interview with the Lantern'],
  [[step('interview', 'e1'), step('broadcast', null)], 'in an interview with the Lantern, in a broadcast'],
  [[step('told', 'e1')], 'told the Lantern'],
  [[step('told', null)], 'told somebody who is not named'],
  [[{ kind: 'told', entity: null, span: [4, 11] } as const], 'told whoever wrote this'],
  [[step('speech', null)], 'in a speech or hearing'],
  [[step('statement', null), step('cited', 'e1')], 'in a statement, cited by the Lantern'],
  [[step('cited', 'e9')], 'cited at second hand'],
  [[step('published', 'e2')], 'published by state ␛[2Jmedia'],
] as const)('the chain of %j reads "%s"', (via, words) => {
  expect(chainWords('Roe told me so.', via, entities)).toBe(words);
});
