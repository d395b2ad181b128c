import { expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';

const entityOf = (text: string, source: string) =>
  toRecord(text, [], marked(text, { source, cue: 'denied', content: 'it' }), { version: 'test', model: null })
    .entities[0];

test.each([
  ['On Friday Damascus denied it.', 'Damascus', 'the Syrian government'],
  ['On Friday the Kremlin denied it.', 'the Kremlin', 'the Russian presidency'],
  ['Norvel’s foreign ministry kept silent. Norvel denied it.', 'Norvel#2', 'the government of Norvel'],
  ['On Friday the United States denied it.', 'the United States', 'the government of the United States'],
  ['On Friday Europe denied it.', 'Europe', null],
  ['On Friday Benghazi denied it.', 'Benghazi', null],
  ['On Friday Anna Reis denied it.', 'Anna Reis', null],
  ['On Friday the ministry denied it.', 'the ministry', null],
  ['On Friday Paris Venn denied it.', 'Paris Venn', null],
])('in %j %s stands for %s', (text, source, meant) => {
  expect(entityOf(text, source)?.standsFor).toBe(meant);
});

test('the name stays as the text gives it', () => {
  expect(entityOf('On Friday Damascus denied it.', 'Damascus')?.name).toBe('Damascus');
});
