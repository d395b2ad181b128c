import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n += 1) yield n;
}

test('results come in the order of the items, though later ones are ready first', async () => {
  const results: number[] = [];
  const work = async (n: number): Promise<number> => {
    await sleep(n % 2 === 0 ? 8 : 1);
    return n;
  };
  for await (const result of inOrder(numbers(9), 3, work)) results.push(result);
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('no more items are taken at once than asked', async () => {
  let [underWay, most] = [0, 0];
  const work = async (): Promise<void> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await sleep(1);
    underWay -= 1;
  };
  for await (const _ of inOrder(numbers(20), 2, work));
  expect(most).toBe(2);
});

test('a fault is thrown when its turn comes', async () => {
  const seen: number[] = [];
  const failing = async (n: number): Promise<number> => {
    if (n === 2) throw new Error('the third');
    return n;
  };
  await expect(async () => {
    for await (const n of inOrder(numbers(5), 3, failing)) seen.push(n);
  }).rejects.toThrow('the third');
  expect(seen).toEqual([0, 1]);
});
