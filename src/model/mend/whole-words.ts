import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { withContent } from './rule.ts';

/**
 * WordPiece's words end at full stops, commas and apostrophes. A fragment that begins inside `p.m.` or with a comma begins behind it; a cue that
 * begins inside "wasn't" takes the verb in.
 */
export function wholeWords(found: FoundAttribution, text: string): FoundAttribution {
  const content = found.content.map(([start, end]): Span => [wordStart(text, start, end), end]);
  const cue = found.cue.map(([start, end]): Span => [start - negatedBefore(text, start), end]);
  const whole = cue.every((span, k) => span[0] === found.cue[k]![0]) ? found : { ...found, cue };
  return content.every((span, k) => span[0] === found.content[k]![0]) ? whole : withContent(whole, content);
}

/** How much of a negated verb stands before its "'t". */
const negatedBefore = (text: string, start: number): number =>
  /^['’]t(?!\p{L})/u.test(text.slice(start, start + 3))
    ? /\p{L}*$/u.exec(text.slice(Math.max(0, start - LONGEST), start))![0].length
    : 0;
/** "shouldn". */
const LONGEST = 8;

/** Where the first whole word of a fragment begins; `start` itself if that is already one, or if there is no other. */
function wordStart(text: string, start: number, end: number): number {
  const before = text[start - 1] ?? ' ';
  const first = text[start] ?? '';
  const insideWord = /[\p{L}\p{N}.]/u.test(before) && /[\p{L}\p{N}.]/u.test(first);
  if (!insideWord && !/[,;.]/.test(first)) return start;
  const space = text.slice(start, end).search(/\s\S/);
  return space < 0 ? start : start + space + 1;
}
