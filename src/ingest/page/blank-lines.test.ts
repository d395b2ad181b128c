import { describe, expect, test } from 'vitest';
import { paragraphsIn } from './blank-lines.ts';

const PARAGRAPHS = [
  'The granary hall in Norvel burned on Monday morning, and the mayor said that nobody had been inside at the time.',
  '“We had moved the grain on Friday,” she told reporters, and thanked the firemen of three towns for their help.',
  '3 towns of the valley had sent their firemen, who stayed until the evening and watched over the last of the beams.',
  'The ministry said that it would look into the matter.',
];

describe('a text poured into one element as it was typed', () => {
  test.each([
    ['has its paragraphs parted by blank lines', '\n\n'],
    ['which may hold blanks', ' \n \t\n\n  '],
    ['and end as other systems end them', '\r\n\r\n'],
  ])('%s', (_rule, gap) => expect(paragraphsIn(PARAGRAPHS.join(gap))).toEqual(PARAGRAPHS));

  test.each<readonly [rule: string, text: string]>([
    ['is one paragraph where single breaks wrap its lines', PARAGRAPHS.join('\n')],
    ['and where it has hardly a blank line', PARAGRAPHS.slice(0, 3).join('\n\n')],
    ['and where they stand within sentences', PARAGRAPHS.join(' ').replaceAll(' and ', '\n\nand ')],
    ['and where they stand behind no end of one', PARAGRAPHS.join('\n\n').replaceAll('.', '')],
    ['and where they part single words', Array(100).fill('“Go.”').join('\n\n')],
    ['and where it is short', ['“Go.”', '“No.”', '“Do.”', '“Oh.”', '“So.”'].join('\n\n')],
  ])('%s', (_rule, text) => expect(paragraphsIn(text)).toEqual([text]));

  test('is parted in linear time, whatever its blanks', () => {
    const text = `${'a. \n \n'.repeat(20_000)}b.${'\n '.repeat(200_000)}`;
    const start = performance.now();
    paragraphsIn(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
