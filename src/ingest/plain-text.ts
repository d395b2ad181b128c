import { type Block, type BlockKind, type Span, wordsOf } from '../document/index.ts';
import { creditedIn } from './credits.ts';
import { isFurniture } from './furniture.ts';

/** A text's blocks as spans of exactly that text. */
export interface TextRead {
  readonly blocks: readonly Block[];
  readonly headline: string | null;
}

/** A report of a thousand paragraphs is long; what stands behind this many is no report's and stays without blocks. */
const MOST_PARAGRAPHS = 20_000;

/**
 * Blocks of a plain text. Nothing is cut out, since spans count into exactly this text: furniture becomes blocks of
 * kind `furniture`.
 *
 * Paragraphs are parted by blank lines, or by single line breaks where the text has no blank line. What a paragraph is
 * shows in its form: see `headline`, `standfirst` and `unpunctuated`.
 *
 * @param title what the input says is its title; a first line that is the same is the headline, whatever its form
 */
export function readPlainText(text: string, title: string | null = null): TextRead {
  const spans = paragraphsOf(text).slice(0, MOST_PARAGRAPHS);
  const kinds: BlockKind[] = spans.map((span) => kindByWords(wordsOf(text, span)));
  const report = spans.flatMap((_, i) => (kinds[i] === 'paragraph' ? [i] : []));
  const words = (i: number | undefined): string => (i === undefined ? '' : wordsOf(text, spans[i]!));
  const [first, second] = report;
  let headline: string | null = null;
  if (
    first !== undefined &&
    (words(first) === title || (title === null && spans.length > 1 && isHeadline(words(first))))
  ) {
    kinds[first] = 'headline';
    headline = words(first);
    if (second !== undefined && report.length > 3 && isStandfirst(words(second))) kinds[second] = 'standfirst';
  }
  for (const i of report.slice(0, -1)) if (kinds[i] === 'paragraph') kinds[i] = unpunctuated(words(i));
  return { blocks: spans.map((span, i) => ({ kind: kinds[i]!, span })), headline };
}

function kindByWords(words: string): BlockKind {
  if (creditedIn(words) !== null) return 'credit';
  return isFurniture(words) ? 'furniture' : 'paragraph';
}

/** A headline is one short line that does not end like a sentence, a question or a shout apart. */
const isHeadline = (words: string): boolean => words.length <= 200 && !/[.:;,…]["”’')\]]*$/.test(words);

/** The second line is a standfirst only where it too is short and does not end like a sentence. */
const isStandfirst = (words: string): boolean => words.length >= 25 && words.length <= 160 && hasNoStop(words);

/** Among paragraphs, a short line without a stop heads what follows; a long one was a picture's caption. */
function unpunctuated(words: string): BlockKind {
  if (!hasNoStop(words) || !/^["“‘'(]?\p{Lu}/u.test(words)) return 'paragraph';
  if (words.length <= 60) return 'subheading';
  return words.length >= 80 && words.length <= 400 ? 'caption' : 'paragraph';
}

const hasNoStop = (words: string): boolean => !/[\p{P}]$/u.test(words);

/** Spans of the paragraphs, white space at their ends left out. */
function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const filled = lines.map(([start, end]) => start < end);
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  if (!filled.slice(first, last).includes(false)) return lines.filter((_, i) => filled[i]);
  const paragraphs: (readonly [number, number])[] = [];
  for (const [i, [start, end]] of lines.entries()) {
    if (!filled[i]) continue;
    if (i > 0 && filled[i - 1]) paragraphs.push([paragraphs.pop()![0], end]);
    else paragraphs.push([start, end]);
  }
  return paragraphs;
}

/** Spans of the lines, white space at their ends left out; an empty one for a blank line. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    lines.push([start + indent, Math.max(start + indent, start + line.trimEnd().length)]);
    start = end + 1;
  }
  return lines;
}
