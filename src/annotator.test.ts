import { beforeAll, describe, expect, test } from 'vitest';
import type { Annotator } from './annotate/annotate.ts';
import { annotatorFrom } from './annotator.ts';
import { openAnnotator } from './open-annotator.ts';

const TEXT = 'The ferry stays in port, Ann Roe said.';
let annotator: Annotator;
beforeAll(async () => {
  annotator = await openAnnotator();
});

describe('annotate', () => {
  test.each([[undefined], [null], [5], [Buffer.from(TEXT)]])('refuses the text %j in a sentence', async (text) => {
    await expect(annotator.annotate(text as never)).rejects.toThrow(/annotate takes a string/);
  });

  test.each([
    [{ minscore: 1 }, /no option "minscore"/],
    [{ minScore: Number.NaN }, /"minScore" must be a number from 0 to 1/],
    [{ minScore: 'x' }, /"minScore"/],
    [{ minScore: 7 }, /"minScore"/],
    [{ blocks: [{ start: 0, end: 5, kind: 'paragraph' }] }, /"blocks" must be a list of/],
    [{ blocks: [{ kind: 'paragraph', span: [0, 500] }] }, /"blocks"/],
    [{ blocks: [{ kind: 'title', span: [0, 5] }] }, /"blocks"/],
    [{ trace: true }, /"trace" must be a function/],
    [{ signal: {} }, /"signal" must be an AbortSignal/],
    [null, /options of annotate are an object/],
  ])('refuses the options %j in a sentence', async (options, reason) => {
    await expect(annotator.annotate(TEXT, options as never)).rejects.toThrow(reason);
  });

  test('takes what its types allow, undefined too', async () => {
    const options = { blocks: [{ kind: 'paragraph', span: [0, TEXT.length] }], minScore: undefined, trace: () => {} };
    expect((await annotator.annotate(TEXT, options as never)).attributions).toHaveLength(1);
  });
});

test('an annotator that was closed says so, and closes but once', async () => {
  const opened = await openAnnotator();
  await Promise.all([opened.close(), opened.close()]);
  await expect(opened.annotate(TEXT)).rejects.toThrow('The annotator was closed');
});

describe('opening an annotator', () => {
  test.each([
    [{ runtime: 'cuda' }, /"runtime" must be native or wasm/],
    [{ threads: 0 }, /"threads" must be a whole number from 1 to 64/],
    [{ threads: 1e6 }, /"threads"/],
    [{ model: 5 }, /"model" must be the path of a folder/],
  ])('with %j is refused in a sentence', async (options, reason) => {
    await expect(openAnnotator(options as never)).rejects.toThrow(reason);
  });

  test.each([[{}], [undefined], [{ encoder: 'x' }]])('from %j is refused in a sentence', async (files) => {
    await expect(annotatorFrom(files as never)).rejects.toThrow(/The model's "encoder" must be bytes/);
  });
});
