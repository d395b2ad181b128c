import { overlap, type Span } from '../../document/index.ts';
import { indexAt } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { IS_SAID } from '../wording/hearsay.ts';
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

const IMPERSONAL = new RegExp(String.raw`(?<![\p{L}\p{N}])[Ii]t ${IS_SAID}(?= that\s\S)`, 'gu');
/** How far a sentence is followed, in UTF-16 code units. */
const REACH = 600;
/** Up to a stop before white space. */
const SENTENCE = /^(?:[^.!?\n]|[.!?](?=[^\s"”’]|["”’]\S))*/u;
const SCORE = 0.7;
