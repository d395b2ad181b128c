import { expect, test } from 'vitest';
import type { Cluster } from '../parties/clusters.ts';
import { isOwnState } from './own-state.ts';

const speaker = (words: string): Cluster => ({ descriptors: new Set(words.split(' ')) }) as unknown as Cluster;
const state = (name: string): Cluster => ({ nature: 'state', name: name.split(' ') }) as unknown as Cluster;

test.each([
  ['french president', 'France', true],
  ['president france', 'France', true],
  ['norvelian president', 'Norvelia', true],
  ['french president', 'Paris', true],
  ['french president', 'Spain', false],
  ['south korean president', 'Pyongyang', false],
  ['north korean leader', 'Pyongyang', true],
])('whether the %s speaks for %s: %s', (words, name, own) => {
  expect(isOwnState(speaker(words), state(name))).toBe(own);
});
