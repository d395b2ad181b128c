import { describe, expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { toRecord } from './record.ts';

/** The name of whoever `source` is in a text. */
function nameOf(text: string, source: string): string | undefined {
  const found = marked(text, { source, cue: 'said', content: 'it leaks' });
  const { attributions, entities } = toRecord(text, [], found, { version: 'test', model: null });
  return entities.find(({ id }) => id === attributions[0]!.speaker)?.name;
}

describe('a small word or a month', () => {
  test.each<readonly [name: string | undefined, source: string, text: string]>([
    ['Per Orrin', 'The mayor, Per Orrin', 'The mayor, Per Orrin, said it leaks.'],
    ['Will Reis', 'a plumber, Will Reis', 'On Friday a plumber, Will Reis, said it leaks.'],
    ['Theresa May', 'Theresa May', 'On Friday Theresa May said it leaks.'],
    ['Theresa May', 'May#3', 'On Friday Theresa May came to Tarn. In May she left. May said it leaks.'],
    ['April Reis', 'April Reis, a nurse', 'April Reis, a nurse, said it leaks.'],
    ['May', 'Mrs May', 'On Friday Mrs May said it leaks.'],
  ])('is a name where somebody bears it: %s', (name, source, text) => {
    expect(nameOf(text, source)).toBe(name);
  });

  test.each<readonly [name: string, source: string, text: string]>([
    ['Reis', 'Reis', 'On 3 May Reis said it leaks.'],
    ['Paul Orrin', 'Paul Orrin', 'Since last August Paul Orrin said it leaks.'],
    ['Reis', 'Reis', 'Will Tarn be dry? So Reis said it leaks.'],
  ])('is none where it is not: %s', (name, source, text) => {
    expect(nameOf(text, source)).toBe(name);
  });
});
