import { readFileSync } from 'node:fs';

/** A line of a file that is not blank, and its number, from 1. */
export interface FileLine {
  readonly number: number;
  readonly words: string;
}

/** The lines of a text file, blank ones left out. Throws if it cannot be read. */
export const linesIn = (path: string): readonly FileLine[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((words, at) => (words.trim() === '' ? [] : [{ number: at + 1, words }]));

/** The values of a file of JSON lines of our own making, whose shape is not looked at. Throws if it cannot be read. */
export const jsonLinesIn = <Value>(path: string): readonly Value[] =>
  linesIn(path).map(({ words }) => JSON.parse(words) as Value);
