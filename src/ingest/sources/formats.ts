/** How a file's bytes become captures: one page a file, or one capture a line. */
export type Format =
  | { readonly kind: 'page'; readonly mediaType: string }
  | { readonly kind: 'lines' }
  /** Only the bytes can tell. */
  | { readonly kind: 'unknown' };

const HTML = 'text/html';
const TEXT = 'text/plain';
export const JSON_TYPE = 'application/json';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  html: { kind: 'page', mediaType: HTML },
  htm: { kind: 'page', mediaType: HTML },
  xhtml: { kind: 'page', mediaType: 'application/xhtml+xml' },
  txt: { kind: 'page', mediaType: TEXT },
  jsonl: { kind: 'lines' },
  ndjson: { kind: 'lines' },
};

/** Kinds that are read when named, though a folder's are passed over: their reader says why it cannot read them. */
const ONLY_WHEN_NAMED: Readonly<Record<string, Format>> = {
  // A README.md lies in many folders of pages and is not a report.
  md: { kind: 'page', mediaType: TEXT },
  pdf: { kind: 'page', mediaType: 'application/pdf' },
};

const extensionOf = (path: string): string => /\.([a-z0-9]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/** What a file's name says, `.gz` at its end aside. */
export const formatByName = (path: string): Format =>
  BY_EXTENSION[extensionOf(path)] ?? ONLY_WHEN_NAMED[extensionOf(path)] ?? { kind: 'unknown' };

/** Whether a file met while walking a folder is taken. */
export const isReadableName = (path: string): boolean => BY_EXTENSION[extensionOf(path)] !== undefined;

/**
 * What the first bytes say: `<` opens HTML, `{` opens JSON lines (or, alone on its line, one JSON object written over
 * many lines), `%PDF` a PDF; everything else is what the caller takes it for. Bytes of a UTF-16 text are read past their
 * zeros.
 */
export function formatByBytes(head: Uint8Array, otherwise: 'text' | 'lines' = 'text'): Format {
  const start = Buffer.from(head.subarray(0, 2048))
    .toString('latin1')
    .replace(/^(?:\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)|\0/g, '')
    .trimStart();
  if (start.startsWith('<')) return { kind: 'page', mediaType: HTML };
  if (/^\{[ \t]*\r?\n/.test(start)) return { kind: 'page', mediaType: JSON_TYPE };
  if (start.startsWith('{')) return { kind: 'lines' };
  if (start.startsWith('%PDF-')) return { kind: 'page', mediaType: 'application/pdf' };
  return otherwise === 'lines' ? { kind: 'lines' } : { kind: 'page', mediaType: TEXT };
}

/** The media type of one page whose server or name did not give it. */
export function mediaTypeByBytes(head: Uint8Array): string {
  const format = formatByBytes(head);
  return format.kind === 'page' ? format.mediaType : JSON_TYPE;
}
