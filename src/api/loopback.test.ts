import { expect, test } from 'vitest';
import { isLoopback } from './loopback.ts';

test.each([
  ['localhost', true],
  ['room.localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['127.tarn.example', false],
  ['localhost.tarn.example', false],
  ['192.168.0.4', false],
  ['0.0.0.0', false],
])('%s is this machine alone: %s', (name, alone) => expect(isLoopback(name)).toBe(alone));
