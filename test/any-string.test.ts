import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Annotator } from '../src/annotate/annotate.ts';
import { openAnnotator } from '../src/open-annotator.ts';

/** The whole annotator with the model that ships, on strings that no page should hold and some do. */
describe('the annotator', () => {
  let annotator: Annotator;
  beforeAll(async () => {
    annotator = await openAnnotator();
  });

  const expectSound = async (text: string): Promise<void> => {
    const { attributions, mentions } = await annotator.annotate(text);
    const spans = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
    for (const [start, end] of [...spans, ...mentions.map(({ span }) => span)]) {
      expect(0 <= start && start < end && end <= text.length).toBe(true);
    }
  };

  test('answers on any string', async () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        "'",
        '\n\n',
        ' said ',
        'Mara Venn',
        ' reportedly ',
        ': ',
        ', ',
        '. ',
        '— ',
      ),
      fc.constantFrom('\ud83d', '\udc4d', '\u0000', '\ufeff', '\u200d', '\u202e', 'e\u0301', '\ufffd', '\r'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 60 }), (parts) => expectSound(parts.join(''))),
      { numRuns: 40 },
    );
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['one word without an end', 'a'.repeat(20_000)],
    ['marks that only open', '“'.repeat(5_000)],
    ['marks of all kinds', '“”"\'‘’«»„'.repeat(600)],
    ['a row of dots', '.'.repeat(20_000)],
    ['lone surrogates', '\ud800\udfff\ud83d '.repeat(500)],
    ['a quotation over hundreds of paragraphs', '“We stay.\n\n'.repeat(300)],
  ])('answers on %s', async (_name, text) => {
    await expectSound(text);
  });
});
