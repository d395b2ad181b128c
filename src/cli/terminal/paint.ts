import type { Span } from '../../document/index.ts';

/** Styles by meaning. Each is told apart without its colour too: by weight, underline or slant. */
const STYLES = {
  heading: [1],
  faint: [2],
  source: [1, 4],
  cue: [3, 33],
  content: [36],
  nested: [35],
  match: [7],
  good: [32],
  bad: [31],
} as const;
export type Style = keyof typeof STYLES;

/** Puts a style around words, or returns them as they are where there is no colour. */
export type Paint = (style: Style, words: string) => string;

/**
 * Every word is painted by itself, so that a line can be broken between any two and what is put before the next line
 * stays plain.
 */
export const colourful: Paint = (style, words) =>
  words.replace(/\S+/g, (word) => `\u001B[${STYLES[style].join(';')}m${word}\u001B[0m`);

export const plain: Paint = (_style, words) => words;

export interface StyledSpan {
  readonly span: Span;
  readonly style: Style;
}

/** Paints spans of a text; where they overlap the later in the list wins. Control characters are made visible. */
export function paintSpans(text: string, spans: readonly StyledSpan[], paint: Paint): string {
  const edges = new Set([0, text.length, ...spans.flatMap(({ span }) => span)]);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, index) => {
      const words = printable(text.slice(start, cuts[index + 1]));
      const top = spans.findLast(({ span }) => span[0] <= start && start < span[1]);
      return top ? paint(top.style, words) : words;
    })
    .join('');
}

/** Words from a page without what a terminal would obey: escape sequences and other controls show as `␛`-like signs. */
export const printable = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    // Delete, the upper controls, and the marks that turn the direction of a line around.
    .replace(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
