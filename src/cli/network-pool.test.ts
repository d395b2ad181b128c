import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EncoderInput, type Network, openNetwork } from '../model/session.ts';
import { openNetworkPool } from './network-pool.ts';

const file = (name: string): Buffer => readFileSync(`model/${name}`);
const files = { encoder: file('encoder.onnx'), roles: file('roles.onnx') };

const windowOf = (length: number): EncoderInput => ({
  ids: Int32Array.from({ length }, (_, k) => 1000 + ((k * 37) % 20_000)),
  quotation: new Int32Array(length),
  opening: new Int32Array(length),
  task: 1,
});

// The threads run the built file: `npm test` builds it first.
describe.skipIf(!existsSync('dist/cli/network-worker.js'))('a network on two threads', () => {
  let pool: Network;
  let single: Network;
  beforeAll(async () => {
    pool = await openNetworkPool(files, { threads: 2 });
    single = await openNetwork(files);
  });
  afterAll(() => Promise.all([pool.close(), single.close()]));

  test('answers what one network answers, to the bit, however many windows are asked at once', async () => {
    const windows = [200, 40, 3, 120, 256, 17].map(windowOf);
    const answers = await Promise.all(windows.map((window) => pool.encode(window)));
    for (const [at, window] of windows.entries()) expect(answers[at]).toEqual(await single.encode(window));
  });

  test('is on the same runtime and works on as many windows at a time as it has threads', () => {
    expect(pool.runtime).toBe(single.runtime);
    expect(pool.atATime).toBe(2);
  });

  test('tells a file that holds no graph when it is opened', async () => {
    const broken = { ...files, encoder: new Uint8Array(8) };
    await expect(openNetworkPool(broken, { threads: 2 })).rejects.toThrow('graph encoder.onnx cannot be opened');
  });
});
