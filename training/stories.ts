/**
 * Joins the marks of radio news stories, which the repository keeps without a word of them, to the file of stories, one a line.
 *
 * usage: node dist/tools/training/stories.js lee_background.cor OUT.jsonl      (marked articles, as prepare.js reads them)
 *
 * The stories came without paragraphs; they were marked with the breaks that the marks give.
 */
import { readFileSync } from 'node:fs';
import { joinMarks, type Marks } from './marks.ts';

interface StoryMarks extends Marks {
  /** Its line in the file, from nought. */
  readonly line: number;
  /** Offsets of the spaces that a paragraph break stands for. */
  readonly breaks: readonly number[];
}

const [stories, out] = process.argv.slice(2);
if (!stories || !out) throw new Error('usage: stories.js STORIES OUT.jsonl');

function textOf(line: string, breaks: readonly number[]): string {
  const letters = Array.from(line.trim().replace(/\s+/g, ' '));
  for (const at of breaks) letters[at] = '\n\n';
  return letters.join('');
}

const all = readFileSync(stories, 'utf8').split('\n');
joinMarks<StoryMarks>('training/labels/stories.jsonl', ({ line, breaks }) => textOf(all[line] ?? '', breaks), out);
