import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../text/quotations.ts';
import { WINDOW_LIMIT, windowsOf } from './windows.ts';
import { createWordPiece } from './wordpiece.ts';

const wordPiece = createWordPiece(readFileSync('model/vocabulary.txt', 'utf8').trimEnd().split('\n'));

const windows = (text: string) => {
  const tokens = wordPiece.tokenize(text);
  return { tokens, windows: windowsOf(text, tokens, quotationsOf(text)) };
};

const SENTENCE = 'The ministry gave no figure for the dead in the northern town. ';
const paragraphs = (count: number, sentences = 3): string =>
  Array.from({ length: count }, () => SENTENCE.repeat(sentences).trim()).join('\n\n');

describe('windows', () => {
  test('an empty text has none', () => {
    expect(windows('').windows).toEqual([]);
  });

  test('cuts fall at paragraph ends', () => {
    const text = paragraphs(30);
    const { tokens, windows: cut } = windows(text);
    expect(cut.length).toBeGreaterThan(2);
    for (const { from } of cut.slice(1))
      expect(text.slice(tokens.ends[from - 1]!, tokens.starts[from]!)).toContain('\n');
  });

  test('a quotation over several paragraphs is not parted', () => {
    const quotation = `“${Array.from({ length: 5 }, () => SENTENCE.repeat(2).trim()).join('\n\n“')}”`;
    const text = `${paragraphs(4)}\n\n${quotation}\n\n${paragraphs(4)}`;
    const { tokens, windows: cut } = windows(text);
    const [start, end] = [text.indexOf('“'), text.indexOf('”')];
    for (const { from } of cut.slice(1))
      expect(tokens.starts[from]! <= start || tokens.starts[from]! >= end).toBe(true);
  });

  test('a paragraph that ends in a colon stays with what it announces', () => {
    const text = `${paragraphs(3, 4)}\n\nAnd from the chairwoman:\n\n${paragraphs(8, 2)}`;
    const { tokens, windows: cut } = windows(text);
    for (const { from } of cut.slice(1)) expect(text[tokens.ends[from - 1]! - 1]).not.toBe(':');
  });

  test('a paragraph longer than a window is cut with an overlap on both sides of the cut', () => {
    const { windows: cut } = windows(SENTENCE.repeat(80));
    expect(cut.length).toBeGreaterThan(2);
    cut.slice(1).forEach((window, k) => {
      expect(window.from).toBeLessThan(cut[k]!.to);
      expect(window.coreFrom).toBeGreaterThan(window.from);
    });
  });

  test('for any text the cores cover every token once, and no window is too long', () => {
    const part = fc.constantFrom(
      'word ',
      'said. ',
      '\n\n',
      '“',
      '” ',
      ': ',
      'antidisestablishmentarianism ',
      '\ud83d\udd25',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 1500 }), (parts) => {
        const { tokens, windows: cut } = windows(parts.join(''));
        let at = 0;
        for (const { from, to, coreFrom, coreTo } of cut) {
          if (coreFrom !== at || coreTo <= coreFrom || from > coreFrom || to < coreTo || to - from > WINDOW_LIMIT)
            return false;
          at = coreTo;
        }
        return at === tokens.ids.length;
      }),
      { numRuns: 60 },
    );
  });
});
