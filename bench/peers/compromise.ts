/** compromise's `quotations()` as a program of process.ts; the folder it is installed in is the argument. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../src/document/index.ts';
import { serve } from './serve.ts';

interface Compromise {
  (
    text: string,
  ): {
    quotations(): {
      json(options: { offset: true; terms: false }): readonly { readonly offset: { start: number; length: number } }[];
    };
  };
  readonly version: string;
}

const installed = createRequire(resolve(process.argv[2] ?? '.', 'package.json'));
const { default: nlp } = (await import(pathToFileURL(installed.resolve('compromise')).href)) as { default: Compromise };

/** Its offsets start behind the opening mark, while its lengths count that mark: one late. */
const quoted = ({ offset: { start, length } }: { offset: { start: number; length: number } }): Span => [
  Math.max(0, start - 1),
  Math.max(0, start - 1) + length,
];

await serve(`compromise ${nlp.version}, quotations()`, ({ text }) =>
  nlp(text)
    .quotations()
    .json({ offset: true, terms: false })
    .map((quotation) => ({ content: [quoted(quotation)] })),
);
