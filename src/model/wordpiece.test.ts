import { readFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordPiece } from './wordpiece.ts';

const vocabulary = readFileSync('model/vocabulary.txt', 'utf8').trimEnd().split('\n');
const wordPiece = createWordPiece(vocabulary);

/** The Hugging Face implementation, given the same vocabulary: the oracle for ids (it has no offsets). */
const oracle = new Tokenizer(
  {
    version: '1.0',
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
    },
  } as never,
  { do_lower_case: true } as never,
);
const expectedIds = (text: string): number[] => oracle.encode(text, { add_special_tokens: false } as never).ids;

const TEXTS = [
  'The minister said on Monday that 31 people had been killed.',
  '“We don’t negotiate,” she said — not now, not ever.',
  'Café Zürich naïve Łódź İstanbul',
  'A\u00adsoft\u00adhyphen and a\u200bzero-width space',
  'emoji 🔥🔥 and 你好 world',
  'U.S.-led coalition’s "so-called" air-strikes (2,000lb)',
  'x'.repeat(120),
  '\tTabs\r\nand\u00a0no-break spaces',
  '',
];

/** Any code point, common ones often. (fast-check's own `binary` strings take seconds to set up.) */
const codePoint = fc.oneof(
  fc.constantFrom('a', 'b', ' ', '.', '“', 'é', '\u00ad', '\n', '\ud800'),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);

describe('WordPiece', () => {
  test.each(TEXTS)('gives the ids of the reference implementation: %j', (text) => {
    expect([...wordPiece.tokenize(text).ids]).toEqual(expectedIds(text));
  });

  test('every span lies inside the text, in order, and is not empty', () => {
    fc.assert(
      fc.property(fc.array(codePoint, { maxLength: 200 }), (parts) => {
        const text = parts.join('');
        const { ids, starts, ends, words } = wordPiece.tokenize(text);
        const inOrder = (k: number): boolean =>
          k === 0 || starts[k]! >= (words[k] === words[k - 1] ? starts[k - 1]! : ends[k - 1]!);
        for (let k = 0; k < ids.length; k++) {
          if (!(starts[k]! < ends[k]! && ends[k]! <= text.length && inOrder(k))) return false;
        }
        return true;
      }),
    );
  });

  test('the words behind a span are the words that the pieces stand for', () => {
    const text = 'Ministers denied “reckless” air-strikes.';
    const { ids, starts, ends } = wordPiece.tokenize(text);
    const pieces = [...ids].map((id, k) => [
      vocabulary[id]!.replace('##', ''),
      text.slice(starts[k]!, ends[k]!).toLowerCase(),
    ]);
    for (const [piece, words] of pieces) expect(words).toBe(piece);
  });

  test('lone surrogates are passed over', () => {
    expect(() => wordPiece.tokenize('a\ud800b \udc00 c')).not.toThrow();
  });
});
