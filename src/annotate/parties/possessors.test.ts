import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';

/** The speaker of the words with that source and cue, as the record shows it. */
function speaker(text: string, source: string, cue: string): string | null {
  const { attributions, entities } = toRecord(text, [], marked(text, { source, cue, content: 'it leaks' }), {
    version: 'test',
    model: null,
  });
  return entities.find(({ id }) => id === attributions[0]!.speaker)?.name ?? null;
}

describe('what describes a noun is no part of whose it is', () => {
  test.each<readonly [text: string, source: string, cue: string, name: string | null]>([
    [
      'Ann Roe spoke. Her professional medical opinion is that it leaks.',
      'Her professional medical',
      'opinion',
      'Ann Roe',
    ],
    ['A Tarn man’s innocent decision is that it leaks.', 'A Tarn man’s innocent', 'decision', 'A Tarn man'],
    ['Ann Roe came. One of her chief complaints is that it leaks.', 'One of her chief', 'complaints', 'Ann Roe'],
    ['One of the mayor’s main complaints is that it leaks.', 'One of the mayor’s main', 'complaints', 'the mayor'],
    ['Ann Roe’s false claims that it leaks', 'Ann Roe’s false', 'claims', 'Ann Roe'],
    ['Ann Roe’s 2011 decision that it leaks', 'Ann Roe’s 2011', 'decision', 'Ann Roe'],
    ['Ann Roe came, and her group claims it leaks.', 'her group', 'claims', 'her group'],
    ['Ann Roe’s bank claims it leaks.', 'Ann Roe’s bank', 'claims', 'Ann Roe’s bank'],
    ['Your expectations are that it leaks.', 'Your', 'expectations', null],
    ['Your bold view is that it leaks.', 'Your bold', 'view', null],
    ['This decision says it leaks.', 'This', 'decision', null],
    ['These claims say it leaks.', 'These', 'claims', null],
  ])('%s: [%s|%s] is %s', (text, source, cue, name) => {
    expect(speaker(text, source, cue)).toBe(name);
  });
});
