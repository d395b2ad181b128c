import { expect, test } from 'vitest';
import type { Span } from '../../document/index.ts';
import { isHarmed } from './victim.ts';

const at = (text: string, name: string): Span => [text.indexOf(name), text.indexOf(name) + name.length];

test.each([
  'the murder of Roe',
  'the rape of Roe',
  'Roe was shot',
  'Roe, the brother of a banker, was allegedly poisoned',
  'who killed Roe',
  'Roe’s murder',
  'violence towards Roe',
  'Roe killed in raid on Tarn',
])('somebody is harmed in %j', (text) => {
  expect(isHarmed(text, at(text, 'Roe'))).toBe(true);
});

test.each([
  'Roe shot him',
  'the mayor whom Roe killed',
  'Roe was arrested',
  'Roe was charged with murder',
  'Roe’s answer',
])('nobody called Roe is harmed in %j', (text) => {
  expect(isHarmed(text, at(text, 'Roe'))).toBe(false);
});

test('whoever stands right behind a cue is its object: "denounced the treatment of Roe"', () => {
  const text = 'denounced the treatment of Roe';
  expect(isHarmed(text, at(text, 'Roe'))).toBe(true);
  expect(isHarmed(text, at(text, 'Roe'), [at(text, text.slice(0, -4))])).toBe(false);
});
