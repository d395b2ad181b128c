import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a thing is opened once, and again where opening it failed', async () => {
  const outcomes = ['fail', 'thing', 'another'];
  let opened = 0;
  const open = once(async () => {
    const outcome = outcomes[opened++]!;
    if (outcome === 'fail') throw new Error('not yet');
    return outcome;
  });
  await expect(open()).rejects.toThrow('not yet');
  expect(await Promise.all([open(), open()])).toEqual(['thing', 'thing']);
  expect(opened).toBe(2);
});
