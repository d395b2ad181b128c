import { expect, test } from 'vitest';
import { inRoomWords } from './faults.ts';

test.each([
  [
    'invalid',
    'act: Invalid option: expected one of "state"|"deny"',
    '/api/search?act=bogus',
    /an act that is none.*claims responsibility/,
  ],
  [
    'invalid',
    'offset: Invalid input: expected number, received NaN',
    '/api/search?offset=abc',
    /^The page .* is not a number\.$/,
  ],
  ['invalid', 'kind: Invalid option: expected one of "person"', '/api/speakers?kind=bogus', /armed group/],
  [
    'invalid',
    'from: no such day; to: a day as 2026-03-01',
    '/api/search?from=x&to=y',
    /^A day of the address [^.]+\. Days are written like 2026-03-01\.$/,
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
  ['invalid', 'Send JSON with a "text".', '/api/try', /^Send JSON with a "text"\.$/],
  ['store-locked', 'Another program writes.', '/api/search', /^Another program writes\.$/],
])('%s (%j) at %s is told in the room’s words', (code, message, path, words) => {
  expect(inRoomWords(code, message, path)).toMatch(words);
});
