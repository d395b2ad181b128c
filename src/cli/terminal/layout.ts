import { stripVTControlCharacters } from 'node:util';

/** Columns that words take in a terminal: colour takes none, marks that combine none, East Asian wide signs two. */
export function widthOf(words: string): number {
  let width = 0;
  for (const sign of stripVTControlCharacters(words)) {
    if (/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(sign)) continue;
    width += WIDE.test(sign) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

export interface WrapOptions {
  readonly width: number;
  /** Put before the first line, and before all others (default: as many spaces as the first takes). */
  readonly first?: string;
  readonly rest?: string;
}

/** Breaks words into lines of at most `width` columns; a single longer word stands alone. */
export function wrap(words: string, { width, first = '', rest = ' '.repeat(widthOf(first)) }: WrapOptions): string[] {
  const lines: string[] = [];
  let line = first;
  let room = width - widthOf(first);
  let empty = true;
  for (const word of words.split(/\s+/).filter((part) => part !== '')) {
    const needed = widthOf(word) + (empty ? 0 : 1);
    if (needed > room && !empty) {
      lines.push(line);
      line = rest;
      room = width - widthOf(rest);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    room -= widthOf(word) + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, line];
}

/** Puts words on one line of at most `width` columns, with an ellipsis where something is left out. Only for words without colour. */
export function clip(text: string, width: number): string {
  const words = text.replace(/[\n\t]+/g, ' ');
  if (widthOf(words) <= width) return words;
  let kept = '';
  let used = 0;
  for (const sign of words) {
    const needed = widthOf(sign);
    if (used + needed > width - 1) break;
    kept += sign;
    used += needed;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills words up to `width` columns, on the right or (for numbers) on the left. */
export function pad(words: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(words)));
  return side === 'right' ? words + space : space + words;
}
