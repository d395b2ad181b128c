import { expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';
import { isAttributive } from './attributive.ts';

test.each([
  ['The move comes amid security concerns over the dam.', 'security', 'concerns', true],
  ['There are a bipartisan demands for an inquiry over the dam.', 'a bipartisan', 'demands for', true],
  ['There are international worries about the dam.', 'international', 'worries about', true],
  ['It leaks, and they fear for the dam.', 'they', 'fear', false],
  ['There are public concerns over the dam.', 'public', 'concerns', false],
  ['There are prisoner fears over the dam.', 'prisoner', 'fears', false],
  ['There is government opposition to the dam.', 'government', 'opposition', false],
  ['He spoke of Norvelian concerns over the dam.', 'Norvelian', 'concerns', false],
  ['Residents hope for a new dam.', 'Residents', 'hope', false],
  ['The bank plans to build a dam.', 'The bank', 'plans', false],
  ['The market fears that the dam leaks.', 'The market', 'fears', false],
])('%s: %s is but a word before the noun: %s %s', (text, source, cue, is) => {
  expect(isAttributive(text, marked(text, { source, cue, content: 'dam' })[0]!)).toBe(is);
});

test('such a word is nobody in the record', () => {
  const speakerOf = (source: string) => {
    const text = 'The move comes amid security concerns that the dam leaks. Residents fear that the dam leaks.';
    const found = marked(text, { source, cue: source === 'Residents' ? 'fear' : 'concerns', content: 'the dam leaks' });
    return toRecord(text, [], found, { version: 'test', model: null }).attributions[0]!.speaker;
  };
  expect(speakerOf('security')).toBeNull();
  expect(speakerOf('Residents')).not.toBeNull();
});
