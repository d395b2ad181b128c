import { toRecord } from '../src/annotate/record.ts';
import type { Entity } from '../src/document/index.ts';
import { marked } from './marked.ts';

/** The party that `source` refers to in `text`, in which it "said it leaks". */
export function speakerIn(text: string, source: string): Entity | undefined {
  const found = marked(text, { source, cue: 'said', content: 'it leaks' });
  const { attributions, entities } = toRecord(text, [], found, { version: 'test', model: null });
  return entities.find(({ id }) => id === attributions[0]!.speaker);
}

/** The party that `source` refers to in "... said it leaks", with a sentence behind that may tell more of it. */
export const credited = (source: string, rest = ''): Entity | undefined =>
  speakerIn(`On Friday ${source} said it leaks. ${rest}`, source);
