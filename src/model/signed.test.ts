import { expect, test } from 'vitest';
import { wordsOfAll } from '../document/index.ts';
import { quotationsOf } from '../text/quotations.ts';
import { withSignedQuotations } from './signed.ts';

const cases: readonly [text: string, source: string | null][] = [
  ['“We stay.” – Mara Venn, the port’s director', 'Mara Venn, the port’s director'],
  ['"We stay." -Commissioner Mara Venn', 'Commissioner Mara Venn'],
  ['“We stay.” — Mara Venn, March 3', 'Mara Venn'],
  ['“We stay.” – Mara Venn, Port Council, in a letter, March 3', 'Mara Venn, Port Council'],
  ['“We stay.”― Mara Venn.', 'Mara Venn'],
  ['“We stay.”\n\n— Mara Venn, on the quay', 'Mara Venn, on the quay'],
  ['“We stay.”\n\n— Mara Venn (@venn) March 3, 2026', 'Mara Venn (@venn)'],
  ['2. “We stay.” – Mara Venn', 'Mara Venn'],
  ['“We stay.”\n\n- The Port closes at noon', null],
  ['“We stay.”\n\n- The port closes at noon', null],
  ['“We stay,” the director said – again.', null],
  ['“We stay.” – and so they did', null],
  ['They wrote “We stay.” – Mara Venn', null],
  ['“We stay.', null],
];

test.each(cases)('%s', (text, source) => {
  const [one] = withSignedQuotations(text, quotationsOf(text), []);
  expect(one ? wordsOfAll(text, one.source) : null).toBe(source);
});

test('what the network found in a signed paragraph gives way, what it found elsewhere stays', () => {
  const text = 'The council answered.\n\n“We stay.” – Mara Venn, written statement';
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const finding = (cue: string, ...content: string[]) => ({
    source: [],
    cue: [at(cue)],
    content: content.map(at),
    extractionScore: 1,
  });
  const found = [finding('answered', 'The council', '“We stay.”'), finding('written', '“We stay.”')];
  const contents = withSignedQuotations(text, quotationsOf(text), found).map(({ content }) =>
    wordsOfAll(text, content),
  );
  expect(contents).toEqual(['The council', '“We stay.”']);
});
