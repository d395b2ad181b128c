import { overlap, type Span } from '../../document/index.ts';
import { indexAt } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import type { Setting } from './setting.ts';

/** "It is alleged that he left": somebody says so, and who is left open. Its content goes on to the sentence's end. */
export function impersonal({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const cues = found.flatMap(({ cue }) => cue).sort((a, b) => a[0] - b[0]);
  return [...text.matchAll(IMPERSONAL)].flatMap(({ index, 0: words }): readonly FoundAttribution[] => {
    const cue: Span = [index + words.search(/\s/) + 1, index + words.length];
    const paragraph = paragraphs[indexAt(paragraphs, index)];
    if (!paragraph || index >= paragraph[1]) return [];
    const before = cues[indexAt(cues, cue[1] - 1)];
    if (before && overlap(before, cue)) return [];
    const start = cue[1] + 1;
    const length = SENTENCE.exec(text.slice(start, Math.min(paragraph[1], start + REACH)))![0].length;
    return [{ source: [], cue: [cue], content: [[start, start + length]], extractionScore: SCORE }];
  });
}

/** Verbs that say what others say or think; "it is expected that" and "it is known that" are as often the report's own. */
const LEFT_OPEN = 'alleged|claimed|believed|rumou?red|reported|feared|suspected|understood|thought|said';
const IMPERSONAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[Ii]t (?:is|was|has been|had been|is being)(?: (?:now|also|widely|further))? (?:${LEFT_OPEN})(?= that\s\S)`,
  'gu',
);
/** How far a sentence is followed, in UTF-16 code units. */
const REACH = 600;
/** Up to a stop before white space. */
const SENTENCE = /^(?:[^.!?\n]|[.!?](?=[^\s"”’]|["”’]\S))*/u;
const SCORE = 0.7;
