import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAt, paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';

const split = (text: string): readonly string[] => sentencesOf(text).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['The port is shut. Ships wait.', ['The port is shut.', 'Ships wait.']],
    ['Mr. Orrin left. Dr. Vale stayed.', ['Mr. Orrin left.', 'Dr. Vale stayed.']],
    ['Gov. Ana Reis spoke. She left.', ['Gov. Ana Reis spoke.', 'She left.']],
    ['He wrote on X. Police came.', ['He wrote on X.', 'Police came.']],
    ['A Mr X. Roe came.', ['A Mr X. Roe came.']],
    ['J. K. Marrow wrote it. He knows.', ['J. K. Marrow wrote it.', 'He knows.']],
    ['The U.S. envoy came. It rained.', ['The U.S. envoy came.', 'It rained.']],
    ['He flew to the U.S. The talks failed.', ['He flew to the U.S.', 'The talks failed.']],
    ['They met on Nov. 12 in Tarn. It failed.', ['They met on Nov. 12 in Tarn.', 'It failed.']],
    [
      'She fell ill. Roe came to Springfield, Ill. in 2004.',
      ['She fell ill.', 'Roe came to Springfield, Ill. in 2004.'],
    ],
    ['Harl Inc. said so. Nobody asked.', ['Harl Inc. said so.', 'Nobody asked.']],
    ['“He left. He lied,” she said. It rained.', ['“He left. He lied,” she said.', 'It rained.']],
    ['"Is it over?" he asked. Nobody knew.', ['"Is it over?" he asked.', 'Nobody knew.']],
    ['She said: “We stay.” He went.', ['She said: “We stay.”', 'He went.']],
    ['One line\n\nAnother line. And more.', ['One line', 'Another line.', 'And more.']],
    ['What now?! Nothing…', ['What now?!', 'Nothing…']],
    ['It cost 2.5 million. Cheap.', ['It cost 2.5 million.', 'Cheap.']],
  ])('of %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test.fails('an abbreviation that also ends a sentence is not told apart from one that does not', () => {
    expect(split('They sell to Harl Inc. Orrin owns it.')).toHaveLength(2);
  });

  test('lie inside paragraphs, in order and apart, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB .!?“”"\n‘’\ud800é') }), (text) => {
        const paragraphs = paragraphsOf(text);
        let last = 0;
        for (const [start, end] of sentencesOf(text)) {
          const paragraph = paragraphs[indexAt(paragraphs, start)]!;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(paragraph[1]);
          last = end;
        }
      }),
    );
  });

  test('together hold every character that is not white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB .!?“”"\n') }), (text) => {
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('of a long line of stops are found in a moment', () => {
    expect(sentencesOf('.'.repeat(200_000))).toHaveLength(1);
  });
});
