import type { DocumentSummary } from '../../../api/responses.ts';

/** What a report without a headline is known by: its address, or the file with the line in it; pasted text has neither. */
export function originOf({ url, path, line }: Pick<DocumentSummary, 'url' | 'path' | 'line'>): string {
  if (url !== null) return sourceName(url);
  if (path === null) return 'pasted text';
  return (path === '-' ? 'from standard input' : sourceName(path)) + (line === null ? '' : `, line ${line}`);
}

/** The last part of an address or a path, by which its owner would know it; the host where there is no more. */
function sourceName(from: string): string {
  const url = /^https?:/.test(from) && URL.canParse(from) ? new URL(from) : null;
  const last = (url?.pathname ?? from).split(/[/\\]/).filter(Boolean).at(-1);
  if (url === null) return last ?? from;
  return last === undefined ? url.host : `${url.host}, ${last}`;
}
