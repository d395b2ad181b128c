import { type BlockKind, type Document, wordsOf } from '../document/index.ts';

/** Kinds of blocks that are the report's running text. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'subheading', 'list-item', 'quotation']);

/** The article's body as plain text: no headline, standfirst, captions, credits or furniture. */
export const bodyOf = ({ text, blocks }: Document): string =>
  blocks
    .filter(({ kind }) => BODY.has(kind))
    .map(({ span }) => wordsOf(text, span))
    .join('\n\n');

/**
 * What `hearsay read --format jsonl` prints for one page. It is a JSON line that `add` and `annotate` take, since it
 * has the report's `text`.
 */
export interface ReadingLine {
  /** The id that the input gave its line. */
  readonly id?: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
  /** The running text alone. */
  readonly body: string;
  /** All blocks joined by blank lines: the text that spans count in. */
  readonly text: string;
  /** The problem's message, for a page that could not be read whole. */
  readonly error?: string;
}

export function readingLine(path: string | null, document: Document, id: string | null = null): ReadingLine {
  const { url, outlet, headline, byline, published, language, text, blocks, problem } = document;
  return {
    ...(id === null ? {} : { id }),
    path,
    url,
    outlet,
    title: headline,
    byline,
    published,
    language,
    blocks: blocks.map(({ kind, span }) => ({ kind, text: wordsOf(text, span) })),
    body: bodyOf(document),
    text,
    ...(problem === null ? {} : { error: problem.message }),
  };
}
