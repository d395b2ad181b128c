import { expect, test } from 'vitest';
import { type Marks, marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';

const speakers = (text: string, ...marks: readonly Marks[]): readonly (string | null)[] => {
  const { attributions, entities } = toRecord(text, [], marked(text, ...marks), { version: 'test', model: null });
  return attributions.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
};

test('a participle and a second verb go on with the subject of their sentence', () => {
  const text = 'Anna Reis called it a plot, calling for calm, and denied that it leaks.';
  expect(
    speakers(
      text,
      { source: 'Anna Reis', cue: 'called', content: 'it a plot' },
      { cue: 'calling for', content: 'calm' },
      { cue: 'denied', content: 'that it leaks' },
    ),
  ).toEqual(['Anna Reis', 'Anna Reis', 'Anna Reis']);
});

test('a passive and a noun name nobody', () => {
  const text = 'Anna Reis called it a plot, a claim that was denied on Friday.';
  expect(
    speakers(
      text,
      { source: 'Anna Reis', cue: 'called', content: 'it a plot' },
      { cue: 'was denied', content: 'a claim' },
    ),
  ).toEqual(['Anna Reis', null]);
});

test('a quotation that stands alone is of whoever is quoted beside it', () => {
  const text = '“It leaks,” Anna Reis said.\n\n“It has leaked for years.”\n\nNobody came.';
  expect(
    speakers(
      text,
      { source: 'Anna Reis', cue: 'said', content: '“It leaks,”' },
      { content: '“It has leaked for years.”' },
    ),
  ).toEqual(['Anna Reis', 'Anna Reis']);
});

test('a quotation as a heading is of whoever is quoted below', () => {
  const text = '“It leaks,” Anna Reis said.\n\n‘We swam’\n\n“We swam for hours,” Paul Orrin said.';
  expect(
    speakers(
      text,
      { source: 'Anna Reis', cue: 'said', content: '“It leaks,”' },
      { content: '‘We swam’' },
      { source: 'Paul Orrin', cue: 'said#2', content: '“We swam for hours,”' },
    ),
  ).toEqual(['Anna Reis', 'Paul Orrin', 'Paul Orrin']);
});

test('“I” is the one whose quotation it stands in, although the content found is cut short', () => {
  const text = '“It leaks, and I fear that it bursts,” Anna Reis said.';
  expect(
    speakers(
      text,
      { source: 'Anna Reis', cue: 'said', content: 'It leaks' },
      { source: 'I', cue: 'fear', content: 'that it bursts' },
    ),
  ).toEqual(['Anna Reis', 'Anna Reis']);
});
