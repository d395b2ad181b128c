import { expect, test } from 'vitest';
import type { DocumentSummary } from '../../../api/responses.ts';
import { wholeCopies } from './copies.ts';

const row = (id: string, headline: string | null, isBroken: boolean, outlet = 'The Tarn Herald'): DocumentSummary =>
  ({ id, headline, outlet, problem: isBroken ? { code: 'broken', message: '' } : null }) as unknown as DocumentSummary;

test('a broken copy is told of the whole one of the same outlet and headline', () => {
  const copies = wholeCopies([
    row('broken', 'Fire in Norvel', true),
    row('whole', 'Fire in Norvel', false),
    row('elsewhere', 'Fire in Norvel', true, 'The Krel Courier'),
    row('alone', 'Rain in Norvel', true),
    row('untitled', null, true),
    row('untitled, whole', null, false),
  ]);
  expect([...copies]).toEqual([['broken', 'whole']]);
});
