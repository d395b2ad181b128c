import { expect, test } from 'vitest';
import { inRoomWords } from './faults.ts';

test.each([
  [
    'invalid',
    '"act" must be one of state, deny; it is "bogus".',
    '/api/search?act=bogus',
    /an act that is none.*claims responsibility/,
  ],
  [
    'invalid',
    '"offset" must be a whole number from 0; it is "abc".',
    '/api/search?offset=abc',
    /^The page .* is not a number\.$/,
  ],
  ['invalid', '"kind" must be one of killed; it is "x".', '/api/figures?kind=x', /a kind that is none.*held hostage/],
  ['invalid', '"unsigned" must be one of true, false.', '/api/figures?unsigned=x', /nobody is named for a number/],
  ['invalid', '"kind" must be one of person; it is "bogus".', '/api/speakers?kind=bogus', /armed group/],
  [
    'invalid',
    '"from" must be a day that there is; it is "x". "to" must be a day that there is; it is "y".',
    '/api/search?from=x&to=y',
    /^A day of the address [^.]+\. Days are written like 2026-03-01\.$/,
  ],
  [
    'invalid',
    '"from" (2026-03-05) lies after "to" (2026-03-01).',
    '/api/documents?from=a&to=b',
    /^The first day is later/,
  ],
  [
    'not-found',
    'There is no document a b. GET /api/documents',
    '/api/documents/a%20b',
    /^There is no report a b\. The shelf/,
  ],
  [
    'not-found',
    'There is no speaker x. GET',
    '/api/speakers/x/statements?limit=5',
    /^There is no speaker x\. “Speakers”/,
  ],
  [
    'not-found',
    'There is no statement x a9. GET',
    '/api/documents/x/renderings/a9',
    /^There is no such statement\. Its report/,
  ],
  ['invalid', '"denied" must be one of true, false.', '/api/disputes?denied=x', /Whether an accusation is denied/],
  ['invalid', '"quotedOtherwise" must be true.', '/api/renderings?quotedOtherwise=x', /quoted in other words is asked/],
  ['invalid', 'Send JSON with a "text".', '/api/try', /^Send JSON with a "text"\.$/],
  ['store-locked', 'Another program writes.', '/api/search', /^Another program writes\.$/],
])('%s (%j) at %s is told in the room’s words', (code, message, path, words) => {
  expect(inRoomWords(code, message, path)).toMatch(words);
});
