import { expect, test } from 'vitest';
import type { Decision, Speaker } from '../../../api/answers.ts';
import { decisionWords, namesAround, questionOf } from './decisions.ts';

const usage = { reports: 1, first: null, latest: null, documents: [] };
const nameOf = namesAround({
  id: 'idrin-vasko',
  name: 'Idrin Vasko',
  names: [
    { ...usage, words: 'Idrin Vasko' },
    { ...usage, words: 'Idryn Vasko' },
  ],
  namesakes: [
    { id: 'lena-vasko', name: 'Lena Vasko', kind: 'person', statements: 2 },
    { id: 'idrin-vasko-2', name: 'Idrin Vasko', kind: 'person', statements: 1 },
  ],
} as unknown as Speaker);

const occurrences = [
  { document: 'one', entity: 'e1' },
  { document: 'one', entity: 'e2' },
  { document: 'two', entity: 'e1' },
];
const link = { service: 'https://catalogue.example/people', identifier: 'P17', url: null, score: null };

test.each<[Decision, string]>([
  [{ kind: 'merge', from: 'lena-vasko', into: 'idrin-vasko' }, 'Lena Vasko is the same as Idrin Vasko'],
  [{ kind: 'merge', from: 'idryn-vasko', into: 'idrin-vasko' }, 'Idryn Vasko is the same as Idrin Vasko'],
  [{ kind: 'merge', from: 'somebody', into: 'idrin-vasko' }, 'somebody is the same as Idrin Vasko'],
  [
    { kind: 'split', speaker: 'idrin-vasko', occurrences, into: 'lena-vasko', name: null },
    'In 2 reports not Idrin Vasko but Lena Vasko',
  ],
  [{ kind: 'name', speaker: 'idrin-vasko', name: 'I. Vasko' }, 'Called “I. Vasko”'],
  [{ ...link, kind: 'link', speaker: 'idrin-vasko', label: null }, 'P17 in catalogue.example is Idrin Vasko'],
  [
    { ...link, kind: 'link', speaker: 'idrin-vasko', label: 'Vasko, I.' },
    'P17 “Vasko, I.” in catalogue.example is Idrin Vasko',
  ],
  [{ kind: 'accept', decision: 4 }, 'No. 4 is right'],
  [{ kind: 'undo', decision: 4 }, 'No. 4 is taken back'],
])('a decision of the log is told in a sentence: %j', (decision, words) => {
  expect(decisionWords(decision, nameOf)).toBe(words);
});

test('two of one name are not asked about as if they had two', () => {
  const { title } = questionOf({ kind: 'merge', from: 'idrin-vasko-2', into: 'idrin-vasko' }, nameOf);
  expect(title).toBe('Are these two Idrin Vasko one?');
});
