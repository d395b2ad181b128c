import { describe, expect, test } from 'vitest';
import type { DraftBlock } from '../draft.ts';
import { withCapitalHeadings } from './capital-headings.ts';

const TEXT: DraftBlock = { kind: 'paragraph', text: 'The hall burned on Monday.' };
const kindBetween = (before: readonly DraftBlock[], text: string, behind: readonly DraftBlock[]) =>
  withCapitalHeadings([...before, { kind: 'paragraph', text }, ...behind])[before.length]!.kind;

describe('a line in capitals between two paragraphs heads the second', () => {
  test.each(['NIGHT OF THE ROOFS', '‘WE HAD PLANS’', '2. WHO SAW IT?', 'ÉTÉ À KREL'])('%s', (text) => {
    expect(kindBetween([TEXT], text, [TEXT])).toBe('subheading');
  });

  test.each([
    'Night of the Roofs',
    'THE HALL BURNED.',
    'THE MAYOR:',
    'TRN',
    'A 2026-05-03 B 12 C 13 D',
    'THE ROOF FELL '.repeat(6),
  ])('but not: %s', (text) => expect(kindBetween([TEXT], text, [TEXT])).toBe('paragraph'));

  test('nor one before the first paragraph, or behind the last', () => {
    expect(kindBetween([], 'NORVEL TODAY', [TEXT])).toBe('paragraph');
    expect(kindBetween([TEXT], 'NORVEL TODAY', [])).toBe('paragraph');
    expect(kindBetween([TEXT], 'NORVEL TODAY', [{ kind: 'caption', text: 'The hall.' }])).toBe('paragraph');
  });
});
