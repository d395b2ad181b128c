import { type Span, type Spans, tidy } from '../../document/index.ts';
import { indexAt } from '../../text/index.ts';
import { HEDGES, MAY } from '../lexicon/hedges.ts';
import type { Cluster } from '../parties/clusters.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';

/**
 * For each attribution the words by which its speaker weakens its content ("may", "we believe"), sorted and inside the
 * content. A hedge is the innermost speaker's: of "Reis said that Orrin thought it might leak" the "might" is Orrin's
 * alone, and of "Reis said that she thought it might leak" both are hers.
 */
export function hedgesOf(reading: Reading, speakers: readonly (Cluster | null)[]): readonly Spans[] {
  const own: Span[][] = reading.found.map(() => []);
  const hedges = hedgesIn(reading.text);
  holdersOf(reading, hedges).forEach((holders, at) => {
    const hidden = new Set(
      holders.filter((one) => isOtherVoice(reading, speakers, one)).flatMap((one) => above(reading, one)),
    );
    for (const holder of holders) if (!hidden.has(holder)) own[holder]!.push(hedges[at]!);
  });
  return own;
}

/** Everything in the text that hedges, whoever says it; apart and in order. */
function hedgesIn(text: string): Spans {
  // Letters outside A to Z stay: some of them change their length with their case, and offsets would move.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return tidy([...spansOf(text, MAY), ...HEDGES.flatMap((form) => spansOf(lower, form))]);
}

const spansOf = (text: string, form: RegExp): Spans =>
  [...text.matchAll(form)].map(({ index, 0: words }): Span => [index, index + words.length]);

/** For each span the attributions that hold it in a fragment of their content. */
function holdersOf(reading: Reading, spans: Spans): readonly (readonly number[])[] {
  const holders: number[][] = spans.map(() => []);
  reading.found.forEach(({ content }, at) => {
    for (const [start, end] of content) {
      const before = indexAt(spans, start - 1);
      for (let next = before + 1; next < spans.length && spans[next]![1] <= end; next++) holders[next]!.push(at);
    }
  });
  return holders;
}

/** Whether an attribution gives the word to somebody else than the one around it. Words that nobody signs stay theirs. */
function isOtherVoice(reading: Reading, speakers: readonly (Cluster | null)[], at: number): boolean {
  const parent = reading.parents[at] ?? null;
  const source = wordsOfRole(reading.text, reading.found[at]!.source);
  if (parent === null || source === '' || /^(?:i|we)\b/i.test(source)) return false;
  return speakers[at] === null || speakers[at] !== speakers[parent];
}

function above(reading: Reading, at: number): readonly number[] {
  const all: number[] = [];
  for (let next = reading.parents[at] ?? null; next !== null; next = reading.parents[next] ?? null) all.push(next);
  return all;
}
