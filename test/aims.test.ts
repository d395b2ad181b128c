import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureAims } from '../evaluation/aims.ts';
import { toRecord } from '../src/annotate/record.ts';
import { type Marks, marked } from './marked.ts';

const TEXT = 'Anna Reis told the Tarn Herald the dam leaks. Paul Orrin accused Anna Reis of lying.';
const MARKS: readonly Marks[] = [
  { source: 'Anna Reis', cue: 'told', content: 'the dam leaks' },
  { source: 'Paul Orrin', cue: 'accused', content: 'Anna Reis of lying' },
];

/** Answers with the rules alone, on the marked spans. */
const annotator = {
  version: { version: 'test', model: null },
  annotate: async (text: string) => toRecord(text, [], marked(text, ...MARKS), { version: 'test', model: null }),
};

function files(layers: readonly object[]): { readonly articles: string; readonly marks: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-aims-'));
  const [articles, marks] = [join(folder, 'articles.jsonl'), join(folder, 'marks.jsonl')];
  const attributions = marked(TEXT, ...MARKS).map(({ source, cue, content }) => ({ source, cue, content }));
  writeFileSync(articles, JSON.stringify({ id: 'dam', text: TEXT, annotations: [{ attributions }] }));
  const entities = [
    { id: 'e1', name: 'Tarn Herald' },
    { id: 'e2', name: 'Ann Reis', aliases: ['Anna Reis'] },
  ];
  writeFileSync(marks, JSON.stringify({ id: 'dam', tuning: false, entities, layers }));
  return { articles, marks };
}

test('acts, targets and chains that are marked beside an article are counted, by whether it was tuned on', async () => {
  const told = { act: 'state', via: [{ kind: 'told', entity: 'e1' }, { kind: 'statement' }] };
  const { tuning, unseen } = await measureAims(annotator, files([told, { act: 'condemn', target: 'e2' }]));
  expect(tuning.articles).toBe(0);
  expect(unseen).toEqual({
    articles: 1,
    act: { right: 1, of: 2 },
    target: { right: 1, gold: 1, system: 1 },
    via: { right: 1, gold: 2, system: 1 },
    'via named': { right: 1, gold: 1, system: 1 },
  });
});

test('marks of another number of attributions than the article has are an error that says where', async () => {
  await expect(measureAims(annotator, files([{ act: 'state' }]))).rejects.toThrow(
    /marks\.jsonl:1 marks 1 attributions of dam/,
  );
});
