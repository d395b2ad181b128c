import type { Block, BlockKind, Span } from '../document/index.ts';
import { creditedIn } from './credits.ts';
import { isFurniture } from './furniture.ts';

/** A text's blocks as spans of exactly that text. */
export interface TextRead {
  readonly blocks: readonly Block[];
  readonly headline: string | null;
}

/** A headline is one short line that does not end like a sentence. */
const LONGEST_HEADLINE = 200;
const LONGEST_STANDFIRST = 160;
/** A report of a thousand paragraphs is long; what stands behind this many is no report's and stays without blocks. */
const MOST_PARAGRAPHS = 20_000;

/**
 * Blocks of a plain text. Nothing is cut out, since spans count into exactly this text: furniture becomes blocks of
 * kind `furniture`.
 *
 * Paragraphs are parted by blank lines, or by single line breaks where the text has no blank line. The first line is
 * the headline where it is short, does not end like a sentence and more follows. The second is a standfirst only where
 * it too is short and does not end like a sentence.
 *
 * @param title what the input says is its title; a first line that is the same is the headline, whatever its form
 */
export function readPlainText(text: string, title: string | null = null): TextRead {
  const paragraphs = paragraphsOf(text).slice(0, MOST_PARAGRAPHS);
  const blocks: Block[] = [];
  let headline: string | null = null;
  let before = 0;
  for (const span of paragraphs) {
    const words = text.slice(span[0], span[1]);
    let kind = kindOf(words);
    if (
      kind === 'paragraph' &&
      before === 0 &&
      (words === title || (title === null && isHeadline(words) && paragraphs.length > 1))
    ) {
      kind = 'headline';
      headline = words;
    } else if (
      kind === 'paragraph' &&
      before === 1 &&
      headline !== null &&
      isStandfirst(words) &&
      paragraphs.length > 3
    ) {
      kind = 'standfirst';
    }
    if (kind !== 'furniture') before += 1;
    blocks.push({ kind, span });
  }
  return { blocks, headline };
}

function kindOf(words: string): BlockKind {
  if (isFurniture(words)) return 'furniture';
  if (creditedIn(words) !== null) return 'credit';
  return 'paragraph';
}

const endsLikeSentence = (words: string): boolean => /[.!:;,…]["”’')\]]*$/.test(words);

const isHeadline = (words: string): boolean => words.length <= LONGEST_HEADLINE && !endsLikeSentence(words);

const isStandfirst = (words: string): boolean =>
  words.length <= LONGEST_STANDFIRST && words.length >= 25 && !/[.!?…:;,]["”’')\]]*$/.test(words);

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
