import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from './plain-text.ts';

const kindsOf = (text: string, title?: string): readonly string[] =>
  readPlainText(text, title).blocks.map(({ kind }) => kind);

const REPORT = `Hall burns in Brenica as talks near

Ministry speaks of an accident

Click to follow

The granary hall burned on Monday, the mayor said.

"Nobody was inside," she told reporters.

The roof of the granary hall in Brenica, of which the mayor said on Monday that it had been empty for years

What is known

The ministry did not answer questions.

Additional reporting by Norfold`;

describe('a plain text', () => {
  test('gives headline, standfirst, furniture, paragraphs, caption, subheading and credit in their places', () =>
    expect(kindsOf(REPORT)).toEqual([
      'headline',
      'standfirst',
      'furniture',
      'paragraph',
      'paragraph',
      'caption',
      'subheading',
      'paragraph',
      'credit',
    ]));

  test('keeps every character: blocks point into exactly that text', () => {
    const { blocks } = readPlainText(`\n\n ${REPORT}  \r\n`);
    expect(blocks.map(({ span: [from, to] }) => `\n\n ${REPORT}  \r\n`.slice(from, to))).toEqual(REPORT.split('\n\n'));
  });

  test('without blank lines every line is a paragraph', () =>
    expect(kindsOf('Hall burns\nThe hall burned.\nNobody was hurt.')).toEqual(['headline', 'paragraph', 'paragraph']));

  test('with blank lines a single break stays inside the paragraph', () =>
    expect(kindsOf('The hall\nburned.\n\nNobody was hurt.')).toEqual(['paragraph', 'paragraph']));

  test('Windows line ends part paragraphs too', () =>
    expect(kindsOf('Hall burns\r\n\r\nThe hall burned.\r\n\r\nNobody was hurt.')).toEqual([
      'headline',
      'paragraph',
      'paragraph',
    ]));

  test('a text that begins with a sentence has no headline', () =>
    expect(readPlainText('The hall burned.\n\nNobody was hurt.').headline).toBeNull());

  test('a single line is a paragraph', () => expect(kindsOf('The hall burned')).toEqual(['paragraph']));

  test('a stated title is the headline only where the text begins with it', () => {
    expect(kindsOf('It burned.\n\nNobody was hurt.', 'It burned.')).toEqual(['headline', 'paragraph']);
    expect(kindsOf('It burned\n\nNobody was hurt.', 'Hall burns')).toEqual(['subheading', 'paragraph']);
  });

  test('blocks of any text lie inside it, in order, apart, without white space at their ends', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', ' ', '\r\n', 'Read more', '😀'))),
        (parts) => {
          const text = parts.join('');
          let before = 0;
          for (const { span } of readPlainText(text).blocks) {
            expect(span[0]).toBeGreaterThanOrEqual(before);
            expect(span[1]).toBeGreaterThan(span[0]);
            const words = text.slice(span[0], span[1]);
            expect(words).toBe(words.trim());
            before = span[1];
          }
          expect(before).toBeLessThanOrEqual(text.length);
        },
      ),
    ));
});
