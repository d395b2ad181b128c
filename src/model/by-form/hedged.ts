import { type Span, tidy } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { HEARSAY, withoutFrame } from '../wording/hearsay.ts';
import type { Setting } from './setting.ts';

/** "The envoy reportedly left": somebody says so, and who is left open. Its content is the clause around the word. */
export function hedged({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const cues = new Set(found.flatMap(({ cue }) => cue.flatMap((span) => hedgesIn(text, span))));
  return paragraphs.flatMap((paragraph) =>
    hedgesIn(text, paragraph)
      .filter((start) => !cues.has(start))
      .flatMap((start) => attributionAt(text, paragraph, start)),
  );
}

/** Where the hedges in a span begin. */
const hedgesIn = (text: string, [start, end]: Span): readonly number[] =>
  [...text.slice(start, end).matchAll(HEDGE)].map(({ index }) => start + index);

function attributionAt(text: string, paragraph: Span, start: number): readonly FoundAttribution[] {
  const end = start + /^\p{L}+/u.exec(text.slice(start, start + 20))![0].length;
  const before = CLAUSE.exec(text.slice(Math.max(paragraph[0], start - REACH), start))![0].replace(JOINING, '');
  const behind = withoutFrame(REST.exec(text.slice(end, Math.min(paragraph[1], end + REACH)))![0]);
  const lead = start - before.length;
  const content = tidy([trimmed(lead, before), trimmed(end, behind)]);
  if (content.length === 0) return [];
  return [{ source: [], cue: [[start, end]], content, extractionScore: SCORE }];
}

/** The span of words that begin at `start`, without the white space and commas around them. */
const trimmed = (start: number, words: string): Span => [
  start + words.length - words.replace(/^[,\s]+/, '').length,
  start + words.replace(/[,\s]+$/, '').length,
];

const HEDGE = new RegExp(`\\b(?:${HEARSAY})\\b`, 'giu');
/** How far a clause is followed, in UTF-16 code units. */
const REACH = 300;
/** Up to the end of the clause: a stop before white space, or a mark that closes. */
const REST = /^(?:[^.!?;:”"\n]|[.:](?=\S))*/u;
/** From the clause's beginning, which may hold a word that joins it to another. */
const CLAUSE = /(?:[^.!?;:,“”"\n]|[.:,](?=\S))*,?\s*$/u;
const JOINING = /^.*\b(?:and|but|that|which|because|while|when|where|if)\s/su;
const SCORE = 0.7;
