import { expect, test } from 'vitest';
import type { Speaker } from '../../store/store.ts';
import { speakerLines } from './speaker.ts';

const VENN: Speaker = {
  ...{ id: 'mara-venn', name: 'Mara Venn', kind: 'person', sides: ['official'], statements: 0, documents: 0 },
  ...{ first: null, latest: null, aliases: [], names: [], roles: [], formerIds: [], links: [], reconciliations: [] },
  ...{ acts: {}, actsAimedAt: { praise: 1, 'claim-responsibility': 3 }, outlets: [], namesakes: [], entities: [] },
};

test('a speaker is told with what is aimed at them, most usual first, though they say nothing themselves', () => {
  const lines = speakerLines(VENN, { width: 80, paint: (_, words) => words } as Parameters<typeof speakerLines>[1]);
  expect(lines).toContain('  aimed at  claim responsibility 3, praise 1');
  expect(lines.some((line) => line.startsWith('  acts'))).toBe(false);
});
