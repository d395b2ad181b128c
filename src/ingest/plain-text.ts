import type { Block, BlockKind } from '../document/index.ts';
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
  const paragraphs = paragraphsOf(text);
  const blocks: Block[] = [];
  let headline: string | null = null;
  for (const span of paragraphs) {
    const words = text.slice(span[0], span[1]);
    let kind = kindOf(words);
    const before = blocks.filter((block) => block.kind !== 'furniture').length;
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
function paragraphsOf(text: string): readonly (readonly [number, number])[] {
  const gap = /\n[^\S\n]*\r?\n/.test(text) ? /(?:\r?\n[^\S\n]*){2,}/g : /(?:\r?\n)+/g;
  const spans: [number, number][] = [];
  let start = 0;
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to);
    const first = words.search(/\S/);
    if (first >= 0) spans.push([from + first, from + words.trimEnd().length]);
  };
  for (const match of text.matchAll(gap)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return spans;
}
