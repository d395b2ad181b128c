import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';

/** The party of the poll that the words of `source` are taken from, or null. */
function pollOf(before: string, source: string): string | null {
  const text = `${before}${source} say it leaks.`;
  const found = marked(text, { source, cue: 'say', content: 'it leaks' });
  const { attributions, entities } = toRecord(text, [], found, { version: 'test', model: null });
  const step = attributions[0]!.via.find(({ kind }) => kind === 'document');
  return step === undefined ? null : (entities.find(({ id }) => id === step.entity)?.name ?? '');
}

describe('shares of people who were asked', () => {
  test.each([
    ['About 3 in 10', true],
    ['six in 10 voters', true],
    ['One in five', true],
    ['59 percent', true],
    ['Sixty percent of the voters', true],
    ['A slim majority of voters', true],
    ['Half', true],
    ['Three-quarters of them', true],
    ['1,001 respondents', true],
    ['People surveyed', true],
    ['Majority Leader Mitch Venn', false],
    ['The majority leader', false],
    ['A third official', false],
    ['Half a dozen aides', false],
    ['Three officials', false],
    ['The respondents', false],
  ])('%s: %s', (source, isShare) => {
    expect(pollOf('It was a Norvel Press poll. ', source) !== null).toBe(isShare);
  });

  test.each([
    ['According to a Norvel Press poll, the dam worries many. ', 'a Norvel Press poll'],
    ['The first poll came in May, the Tarn Herald survey in June. ', 'the Tarn Herald survey'],
    ['Voters went to the polls. ', null],
    ['Officials will survey the dam. ', null],
    [`A Norvel Press poll came out. ${'It rained. '.repeat(400)}`, null],
  ])('are taken from the poll that %j names: %s', (before, poll) => {
    expect(pollOf(before, '59 percent')).toBe(poll);
  });
});
