import { type BlockKind, type Document, wordsOf } from '../document/index.ts';

/** Kinds of blocks that are the report's running text. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'subheading', 'list-item', 'quotation']);

/** The article's body as plain text: no headline, standfirst, captions, credits or furniture. */
export const bodyOf = ({ text, blocks }: Document): string =>
  blocks
    .filter(({ kind }) => BODY.has(kind))
    .map(({ span }) => wordsOf(text, span))
    .join('\n\n');

/** What `hearsay read --format jsonl` prints for one page. */
export interface ReadingLine {
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
  readonly body: string;
  /** The problem's message, for a page that could not be read whole. */
  readonly error?: string;
}

export function readingLine(path: string | null, document: Document): ReadingLine {
  const { url, outlet, headline, byline, published, language, text, blocks, problem } = document;
  return {
    path,
    url,
    outlet,
    title: headline,
    byline,
    published,
    language,
    blocks: blocks.map(({ kind, span }) => ({ kind, text: wordsOf(text, span) })),
    body: bodyOf(document),
    ...(problem === null ? {} : { error: problem.message }),
  };
}
