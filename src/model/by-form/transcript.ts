import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import type { Setting } from './setting.ts';

/** A paragraph that opens with a label: `KREL: I never signed it.` */
interface Turn {
  readonly label: Span;
  readonly colon: number;
  readonly words: Span;
  readonly speech: string;
}

/**
 * Transcripts: paragraphs one behind the other that open with different names and a colon. They are speech, and no list of
 * scores or places, where a name comes again, a question is put, or somebody says "I". `Q:` and `A:` name nobody and are
 * left out.
 */
export function transcript({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const taken = new Set(found.flatMap(({ source }) => source.map(([start]) => start)));
  const turns = paragraphs.map((paragraph) => turnAt(text, paragraph));
  return runsOf(turns)
    .filter((run) => isSpeech(text, run))
    .flat()
    .filter(({ label }) => !taken.has(label[0]))
    .map(({ label, colon, words }) => ({
      source: [label],
      cue: [[colon, colon + 1]],
      content: [words],
      extractionScore: 0.8,
    }));
}

function turnAt(text: string, [start, end]: Span): Turn | null {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
  if (!label) return null;
  const colon = start + label[1]!.length;
  const words: Span = [start + label[0].length, end];
  const speech = text.slice(...words);
  return ENDS.test(speech.slice(-3)) ? { label: [start, colon], colon, words, speech } : null;
}

function runsOf(turns: readonly (Turn | null)[]): readonly (readonly Turn[])[] {
  const runs: Turn[][] = [[]];
  for (const turn of turns) {
    if (turn) runs.at(-1)!.push(turn);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs;
}

function isSpeech(text: string, run: readonly Turn[]): boolean {
  const names = run.map(({ label }) => text.slice(...label));
  const different = new Set(names).size;
  if (different < 2) return false;
  if (names.some((name) => UNKNOWN.test(name))) return true;
  return (
    different < names.length || run.some(({ speech }) => /\?["”’']?$|(?:^|\s)(?:I|I['’]m|my|we|me)\s/.test(speech))
  );
}

const UNKNOWN = /^Un(?:identified|known) /;
const LABEL =
  /^((?:Un(?:identified|known) (?:fe)?male(?: voice)?|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,4})):\s+(?=\S)/u;
const ENDS = /[\p{L}"”’')\]][.?!…]["”’')\]]*$|[.?!…]["”’')\]]+$/u;
