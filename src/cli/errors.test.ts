import { expect, test } from 'vitest';
import { StoreError } from '../store/store.ts';
import { faultOf } from './errors.ts';
import { CliError, EXIT } from './exit.ts';

test.each([
  ['its own', new CliError('Say it otherwise.', EXIT.usage), 2],
  ['of the store', new StoreError('locked', 'The store is in use.'), 3],
  ['of a disk that is full', Object.assign(new Error('no space left'), { code: 'ENOSPC' }), 3],
  ['of a value that the store does not take', new RangeError('There is no such day.'), 2],
  ['of a part that says what to do', new Error('The model cannot be read. Install it anew.'), 1],
  ['of something that is no error', 'words', 1],
])('a fault %s ends with its code and with words, not with a stack', (_name, error, exitCode) => {
  const fault = faultOf(error, false);
  expect(fault).toEqual({ message: error instanceof Error ? error.message : error, exitCode });
});

test('a fault in the program is said to be one', () => {
  expect(faultOf(new TypeError('x is not a function'), false).message).toMatch(/fault of Hearsay.*HEARSAY_DEBUG/);
});

test('the stack is shown to those who ask for it', () => {
  expect(faultOf(new Error('why'), true).message).toContain('errors.test.ts');
});
