import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { withContent } from './rule.ts';

/** WordPiece's words end at full stops and commas; a fragment that begins inside `p.m.` or with a comma begins behind it. */
export function wholeWords(found: FoundAttribution, text: string): FoundAttribution {
  const content = found.content.map(([start, end]): Span => [wordStart(text, start, end), end]);
  return content.every((span, k) => span[0] === found.content[k]![0]) ? found : withContent(found, content);
}

/** Where the first whole word of a fragment begins; `start` itself if that is already one, or if there is no other. */
function wordStart(text: string, start: number, end: number): number {
  const before = text[start - 1] ?? ' ';
  const first = text[start] ?? '';
  const insideWord = /[\p{L}\p{N}.]/u.test(before) && /[\p{L}\p{N}.]/u.test(first);
  if (!insideWord && !/[,;.]/.test(first)) return start;
  const space = text.slice(start, end).search(/\s\S/);
  return space < 0 ? start : start + space + 1;
}
