import { expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';

/** The target of what is said with "allegedly", the rest of the sentence being its content. */
const charged = (text: string): string | null => {
  const content = text.replace(/[.]$/, '').split(/ ?allegedly[- ]/) as [string, string];
  const found = marked(text, { cue: 'allegedly', content: content.filter((words) => words !== '') });
  const { attributions, entities } = toRecord(text, [], found, { version: 'test', model: null });
  return entities.find(({ id }) => id === attributions[0]!.target)?.name ?? null;
};

test.each([
  ['Paul Orrin was killed in Tarn, allegedly by two women.', 'two women'],
  ['Paul Orrin was killed in Tarn, allegedly with poison.', null],
  [
    'The Human Rights Forum told of executions allegedly carried out by the Norvelian government.',
    'the Norvelian government',
  ],
  ['Paul Orrin was allegedly robbed with a knife.', null],
  ['Paul Orrin was allegedly robbed by two soldiers.', 'two soldiers'],
  ['The watch of Paul Orrin was allegedly stolen from a locker.', null],
])('%s: %s is charged', (text, party) => {
  expect(charged(text)).toBe(party);
});
