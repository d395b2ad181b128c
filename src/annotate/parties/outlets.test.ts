import { expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';

/** Who says what the last "said" of a text attributes. */
function lastSpeaker(text: string, source: string): string | null {
  const found = marked(text, { source, cue: 'said', content: 'a clerk left' });
  const { attributions, entities } = toRecord(text, [], found, { version: 'test', model: null });
  return entities.find(({ id }) => id === attributions[0]!.speaker)?.name ?? null;
}

test.each([
  ['The Corva Times reported a leak. The paper said a clerk left.', 'The paper', 'Corva Times'],
  ['Radio Selim reported a leak. The station said a clerk left.', 'The station', 'Radio Selim'],
  ['The website Ojo Andino told of a leak. The site said a clerk left.', 'The site', 'Ojo Andino'],
  ['TV Nova told of a leak. The broadcaster said a clerk left.', 'The broadcaster', 'Nova'],
  ['The NTB agency reported a leak. The outlet said a clerk left.', 'The outlet', 'NTB'],
  ['Radio Selim reported a leak. The paper said a clerk left.', 'The paper', 'The paper'],
  ['The Corva Times told of a study. The paper said a clerk left.', 'The paper', 'The paper'],
  ['Mara Venn told of a leak. The paper said a clerk left.', 'The paper', 'The paper'],
  ['The Corva Times reported a leak. A paper said a clerk left.', 'A paper', 'A paper'],
])('"the paper" is the outlet that was named before it: %s', (text, source, expected) => {
  expect(lastSpeaker(text, source)).toBe(expected);
});
