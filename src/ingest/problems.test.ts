import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../document/index.ts';

test('docs/library.md says of every code of a problem what it means', () => {
  const rows = [...readFileSync('docs/library.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| [^|]+ \|$/gm)].map(
    ([, code]) => code,
  );
  expect(rows).toEqual(expect.arrayContaining([...PROBLEM_CODES]));
});
