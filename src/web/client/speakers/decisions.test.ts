import { expect, test } from 'vitest';
import type { Decision } from '../../../api/responses.ts';
import { decisionWords, namesAround, namesIn, questionOf } from './decisions.ts';

const nameOf = namesAround({
  id: 'idrin-vasko',
  name: 'Idrin Vasko',
  namesakes: [
    { id: 'lena-vasko', name: 'Lena Vasko', kind: 'person', statements: 2 },
    { id: 'idrin-vasko-2', name: 'Idrin Vasko', kind: 'person', statements: 1 },
  ],
});

const occurrences = [
  { document: 'one', entity: 'e1' },
  { document: 'one', entity: 'e2' },
  { document: 'two', entity: 'e1' },
];
const link = { service: 'https://catalogue.example/people', identifier: 'P17', url: null, score: null };

test.each<[Decision, string]>([
  [{ kind: 'merge', from: 'lena-vasko', into: 'idrin-vasko' }, 'Lena Vasko is the same as Idrin Vasko'],
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
  [{ kind: 'undo', decision: 4 }, 'No. 4 is undone'],
])('a decision of the log is told in a sentence: %j', (decision, words) => {
  expect(decisionWords(decision, nameOf)).toBe(words);
});

test('an entry of the log brings the names of its speakers, whatever letters they have', () => {
  const entry = { names: { 'jose-nunez': 'José Núñez', 'idrin-vasko': 'Idrin Vasko' } };
  const decision: Decision = { kind: 'merge', from: 'jose-nunez', into: 'idrin-vasko' };
  expect(decisionWords(decision, namesIn(entry))).toBe('José Núñez is the same as Idrin Vasko');
  expect(decisionWords(decision, namesIn({ names: {} }))).toBe('jose-nunez is the same as idrin-vasko');
});

test('two of one name are not asked about as if they had two', () => {
  const { title } = questionOf({ kind: 'merge', from: 'idrin-vasko-2', into: 'idrin-vasko' }, nameOf);
  expect(title).toBe('Are these two Idrin Vasko one?');
});
