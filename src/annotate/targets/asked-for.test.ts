import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { readingOf } from '../reading/reading.ts';
import { thingAskedFor } from './asked-for.ts';

describe('what is asked for', () => {
  test.each([
    ['demanded', 'the surveillance of Orrin', true],
    ['urged', 'special attention on Orrin’s lawyers', true],
    ['demanded', 'updated files on her lawyers', true],
    ['called for', 'an inquiry', true],
    ['demanded', 'the resignation of Orrin', false],
    ['urged', 'the people of Norvel to leave', false],
    ['urged', 'members of the council to leave', false],
    ['demanded', 'Orrin leave', false],
    ['urged', 'the government of Norvel', false],
  ])('%s %s: a thing is %s', (cue, content, isThing) => {
    const text = `Venn ${cue} ${content}.`;
    const reading = readingOf(text, [], marked(text, { source: 'Venn', cue, content }));
    expect(thingAskedFor(reading, 0) !== null).toBe(isThing);
  });
});
