import { expect, test } from 'vitest';
import type { FoundFigure } from '../../store/store.ts';
import { plain } from '../terminal/paint.ts';
import { foundFigureLines } from './found-figures.ts';

const found = (
  words: string,
  signer: FoundFigure['signer'],
  outlet: string | null = 'The Tarn Herald',
): FoundFigure => ({
  document: { id: '0123456789abcdef', headline: null, outlet, published: '2026-03-01T23:30:00-05:00', url: null },
  figure: {
    ...{ id: 'f1', span: [0, words.length], min: 26, max: 26, bound: 'exact', kind: 'killed', of: null },
    ...{ event: null, place: null, when: null, attribution: signer && 'a1', revises: null },
  },
  ...{ words, eventWords: null, placeWords: null, whenWords: null, sentence: words, range: [0, words.length], signer },
});
const signer = { attribution: 'a1', cueWords: 'said', sourceWords: 'a witness' };
const venn = { id: 'mara-venn', name: 'Mara Venn', kind: 'person', side: 'official' } as const;

test('each figure has a line: day, number, kind, who says so, outlet and place', () => {
  const figures = [
    found('at least 26 people', { ...signer, speaker: venn }),
    found('26', { ...signer, cueWords: ':', speaker: null }, null),
    found('a\u001b[31m dozen', null),
  ];
  expect(foundFigureLines(figures, { width: 120, paint: plain })).toEqual([
    '2026-03-01  at least 26 people  killed  Mara Venn, said  The Tarn Herald   0123456789abcdef f1',
    '2026-03-01  26                  killed  a witness        no outlet stated  0123456789abcdef f1',
    expect.stringMatching(
      /^2026-03-01 {2}a\S+ dozen +killed {2}nobody signs it {2}The Tarn Herald {3}0123456789abcdef f1$/,
    ),
  ]);
});

test('a line keeps its width, and the report’s id whole, however long the words', () => {
  const figures = [found('more than 26 of those who lived there '.repeat(9), { ...signer, speaker: venn })];
  const [line] = foundFigureLines(figures, { width: 80, paint: plain });
  expect(line).toHaveLength(80);
  expect(line).toMatch(/^2026-03-01 {2}more.*… +killed {2}Mara Venn, sa… {2}The.*… {2}0123456789abcdef f1$/);
  expect(foundFigureLines([], { width: 80, paint: plain })).toEqual([]);
});
