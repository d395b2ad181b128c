import { expect, test } from 'vitest';
import type { ComparedStatement, Rendering } from '../../collection/renderings/compared.ts';
import type { Finding } from '../../store/store.ts';
import { plain } from '../terminal/paint.ts';
import { comparedLines, retoldLines } from './renderings.ts';

const rendering = (id: string, outlet: string, fields: Partial<Rendering>): Rendering => ({
  finding: {
    document: { id, outlet, published: '2026-03-01' },
    attribution: { id: 'a1', form: 'direct' },
    ...{ cueWords: 'said', sourceWords: 'she', contentWords: '', speaker: { name: 'Mara Venn' } },
  } as unknown as Finding,
  ...{ difference: null, parts: [{ kind: 'kept', words: '“I do not agree.”' }], origin: { number: 1, follows: null } },
  ...fields,
});
const STATEMENT: ComparedStatement = {
  ...{ reports: 3, outlets: 3, quotedOtherwise: true, origins: 2, more: 0 },
  renderings: [
    rendering('d1', 'The Tarn Herald', {}),
    rendering('d2', 'Norvel Post', {
      difference: { kind: 'same', negation: false },
      origin: { number: 1, follows: { document: 'd1', by: 'text' } },
    }),
    rendering('d3', 'Krel \u001b[31mStar', {
      difference: { kind: 'shortened', negation: true },
      parts: [
        { kind: 'kept', words: '“I ' },
        { kind: 'dropped', words: 'do not' },
        { kind: 'added', words: 'fully ' },
        { kind: 'kept', words: 'agree.”' },
      ],
      origin: { number: 2, follows: null },
    }),
  ],
};

test('a list tells the words, who has the same, and how others differ', () => {
  expect(retoldLines([STATEMENT], 200, plain)).toEqual([
    '• Mara Venn (3 reports by 3 outlets, from 2 origins; quotations differ)',
    '    said: “I do not agree.”',
    '      d1/a1 · The Tarn Herald · 1 March 2026',
    '    the same words: Norvel Post',
    '    said: “I [-do not-] {+fully+} agree.”',
    '      d3/a1 · Krel ␛[31mStar · 1 March 2026 · words left out inside the quotation; one has a “not” that the other lacks',
  ]);
});

test('one statement is told in all its renderings with the origin of each', () => {
  const lines = comparedLines(STATEMENT, 200, plain);
  expect(lines.filter((line) => line.includes('origin '))).toEqual([
    '      d1/a1 · The Tarn Herald · 1 March 2026 · compared with this · origin A',
    '      d2/a1 · Norvel Post · 1 March 2026 · the same words · origin A: shares its text with The Tarn Herald',
    expect.stringMatching(/^ {6}d3\/a1 .* · origin B$/),
  ]);
  expect(comparedLines({ ...STATEMENT, more: 20 }, 200, plain).at(-1)).toBe('    20 renderings more are not shown.');
  const alone = { ...STATEMENT, reports: 1, renderings: STATEMENT.renderings.slice(0, 1) };
  expect(comparedLines(alone, 90, plain)[0]).toBe('Mara Venn (found in no other report that is stored)');
});
