import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTS, POLARITIES, STANCES, STEP_KINDS } from '../src/document/index.ts';

const network = readFileSync('training/network.py', 'utf8');
const listed = (name: string): readonly string[] =>
  new RegExp(`^${name} = "([^"]+)"\\.split\\(\\)`, 'm').exec(network)?.[1]?.split(' ') ?? [];

test.each([
  ['ACTS', ACTS],
  ['STANCES', STANCES],
  ['POLARITIES', POLARITIES],
  ['STEPS', STEP_KINDS],
])('the network answers for %s in the order in which the annotator reads them', (name, values) => {
  expect(listed(name)).toEqual(values);
});
