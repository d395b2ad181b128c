import { describe, expect, test } from 'vitest';
import { type Marks, marked } from '../../test/marked.ts';
import { toRecord } from './record.ts';

/** Kind, entity and words of each step, for each attribution. */
const steps = (text: string, ...marks: readonly Marks[]) => {
  const { attributions, entities } = toRecord(text, [], marked(text, ...marks), { version: 'test', model: null });
  return attributions.map(({ via }) =>
    via.map(({ kind, entity }) => [kind, entities.find(({ id }) => id === entity)?.name ?? null]),
  );
};

describe('the reporting chain', () => {
  test.each<readonly [frame: string, kind: string, entity: string | null]>([
    ['Anna Reis told reporters CONTENT.', 'press-conference', null],
    ['Anna Reis told the Tarn Herald CONTENT.', 'told', 'Tarn Herald'],
    ['Anna Reis told the Norvelian daily Morgen CONTENT.', 'told', 'Morgen'],
    ['Anna Reis said in an interview with the Norvelian newspaper Morgen CONTENT.', 'interview', 'Morgen'],
    ['CONTENT, Anna Reis said in an article published on Wednesday.', 'published', null],
    ['CONTENT, Anna Reis said in a written statement.', 'statement', null],
    ['Anna Reis said on Telegram CONTENT.', 'social-media', null],
    ['Anna Reis said in an interview with the Tarn Herald CONTENT.', 'interview', 'Tarn Herald'],
    ['Anna Reis said on state television CONTENT.', 'broadcast', null],
    ['Anna Reis said at a rally in Tarn CONTENT.', 'speech', null],
    ['Anna Reis said in a court filing CONTENT.', 'document', null],
    ['Anna Reis said through an interpreter CONTENT.', 'translation', null],
  ])('of %j is %s', (frame, kind, entity) => {
    const content = 'the dam leaks';
    const text = frame.replace('CONTENT', content);
    const cue = text.includes('told') ? 'told' : 'said';
    expect(steps(text, { source: 'Anna Reis', cue, content })).toEqual([[[kind, entity]]]);
  });

  test('is empty where the text gives none, and for words told to a person', () => {
    expect(
      steps('Anna Reis said the dam leaks.', { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' }),
    ).toEqual([[]]);
    const text = 'Anna Reis told Paul Orrin the dam leaks.';
    expect(steps(text, { source: 'Anna Reis', cue: 'told', content: 'the dam leaks' })).toEqual([[]]);
  });

  test('does not read a channel out of what is said', () => {
    const text = 'Anna Reis said “he lied in a statement”.';
    expect(steps(text, { source: 'Anna Reis', cue: 'said', content: '“he lied in a statement”' })).toEqual([[]]);
  });

  test('carries a channel over to the same speaker, not to another', () => {
    const text = 'Anna Reis told the Tarn Herald the dam leaks. It will fail, she added. It holds, Paul Orrin said.';
    expect(
      steps(
        text,
        { source: 'Anna Reis', cue: 'told', content: 'the dam leaks' },
        { source: 'she', cue: 'added', content: 'It will fail' },
        { source: 'Paul Orrin', cue: 'said', content: 'It holds' },
      ),
    ).toEqual([[['told', 'Tarn Herald']], [['told', 'Tarn Herald']], []]);
  });

  test('of words inside an outlet’s report leads through the outlet', () => {
    const text = 'The Tarn Herald reported that Anna Reis said the dam leaks.';
    expect(
      steps(
        text,
        { source: 'The Tarn Herald', cue: 'reported', content: 'that Anna Reis said the dam leaks' },
        { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' },
      ),
    ).toEqual([[], [['cited', 'Tarn Herald']]]);
  });

  test.fails('a chain of two steps is not built yet', () => {
    const text = 'Anna Reis said in an interview with the Tarn Herald, as cited by Norvel Press, the dam leaks.';
    expect(steps(text, { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' })[0]).toHaveLength(2);
  });
});
