import { describe, expect, test } from 'vitest';
import type { DraftBlock } from '../draft.ts';
import { withoutSlugs } from './slugs.ts';

const heading = (text: string): DraftBlock => ({ kind: 'subheading', text });
const WORD: DraftBlock = { kind: 'paragraph', text: 'granary' };
const CAPITAL = heading('The roof of the hall');

describe('a page’s own name for a drawing is no heading of the report', () => {
  test.each(['intro', 'granary hall'])('%s', (slug) =>
    expect(withoutSlugs([CAPITAL, heading(slug), WORD])).toEqual([CAPITAL, WORD]),
  );

  test.each(['eGrain', 'why the roof fell', 'what now?', 'Norvel', '3 halls'])('but this is one: %s', (text) => {
    const drafts = [CAPITAL, heading(text), WORD];
    expect(withoutSlugs(drafts)).toEqual(drafts);
  });

  test('as they all are on a page that sets none with a capital', () => {
    const drafts = [heading('roofs'), WORD, heading('granary hall')];
    expect(withoutSlugs(drafts)).toEqual(drafts);
  });
});
