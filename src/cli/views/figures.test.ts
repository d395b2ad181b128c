import { expect, test } from 'vitest';
import type { AnnotationRecord, Figure, Span } from '../../document/index.ts';
import { plain } from '../terminal/paint.ts';
import { amountWords, figureExplanation, figureLines } from './figures.ts';

const TEXT = 'The mayor said at least 26 people died in Orlesk. The war has claimed 200,000 lives.';
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const signed: Figure = {
  ...{ id: 'f1', span: at('at least 26 people'), min: 26, max: null, bound: 'at-least', kind: 'killed', of: 'people' },
  ...{ event: null, place: at('Orlesk'), when: null, attribution: 'a1', revises: null },
};
const unsigned: Figure = {
  ...{ id: 'f2', span: at('200,000 lives'), min: 200_000, max: 200_000, bound: 'exact', kind: 'killed', of: 'lives' },
  ...{ event: at('war'), place: null, when: null, attribution: null, revises: null },
};
const record: AnnotationRecord = {
  annotator: { version: '1', model: null },
  attributions: [
    {
      ...{ id: 'a1', source: [at('The mayor')], cue: [at('said')], content: [at('at least 26 people died in Orlesk')] },
      ...{ form: 'indirect', act: 'state', stance: 'neutral', polarity: 'positive', speaker: 'e1', target: null },
      ...{ parent: null, hedges: [], answers: null, via: [], extractionScore: 0.9 },
    },
  ],
  entities: [
    { id: 'e1', name: 'the mayor', kind: 'person', side: 'official', aliases: [], standsFor: null, anonymity: null },
  ],
  mentions: [],
  figures: [signed, unsigned],
};

test('figures are listed with who says so, and where nobody does', () => {
  expect(figureLines(TEXT, record, 200, plain)).toEqual([
    'Figures',
    'f1 at least 26 people (killed at least 26, Orlesk) the mayor in a1',
    'f2 200,000 lives (killed 200,000, war) nobody is named for it',
    '',
  ]);
});

test('a record without figures has no such list', () => {
  expect(figureLines(TEXT, { ...record, figures: [] }, 200, plain)).toEqual([]);
});

test.each([
  [{ min: 26, max: 26, bound: 'exact' }, '26'],
  [{ min: 26, max: 26, bound: 'about' }, 'about 26'],
  [{ min: null, max: 40, bound: 'at-most' }, 'at most 40'],
  [{ min: 1200, max: null, bound: 'at-least' }, 'at least 1,200'],
  [{ min: 10, max: 15, bound: 'range' }, '10 to 15'],
] as const)('%j is written "%s"', (figure, words) => {
  expect(amountWords(figure)).toBe(words);
});

test('the words that decided are told', () => {
  const told = figureExplanation(TEXT, { figure: signed, boundWords: at('at least'), kindWords: at('died') });
  expect(told).toBe('f1 “at least 26 people” at 15-33 · at-least by “at least” · killed by “died”');
});
