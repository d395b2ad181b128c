import { encloses, type Span, type Spans } from '../../document/index.ts';
import { indexAt, touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import type { Setting } from './setting.ts';

/**
 * Who "adding" stands without is whoever spoke before it in the sentence: `"Trains are off," @rail posted at 07.14, adding: "Don't travel."` Both
 * conventions mark it so.
 *
 * @returns for each finding itself, or it with the source that it took
 */
export function withWhoAdds(setting: Setting, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const outside = setting.quotations.map(({ span }) => span);
  const spoken = found
    .filter(({ source, cue }) => source.length > 0 && cue.length > 0 && !touchesOne(outside, cue[0]!))
    .sort((a, b) => a.cue[0]![0] - b.cue[0]![0]);
  const cues = spoken.map(({ cue }) => cue[0]!);
  return found.map((one) => {
    const [cue] = one.cue;
    if (one.source.length > 0 || !cue || !ADDS.test(setting.text.slice(...cue))) return one;
    const at = indexAt(cues, cue[0]);
    const near = spoken
      .slice(Math.max(0, at - NEIGHBOURS), at + 1)
      .filter((other) => inOneSentence(setting, outside, other, cue));
    const outermost = near.filter(
      ({ cue: own }) => !near.some(({ content }) => content.some((span) => encloses(span, own[0]!))),
    );
    const last = outermost.at(-1);
    return last ? { ...one, source: last.source } : one;
  });
}

/** Whether a finding's cue stands in the sentence before `cue`; what quotations hold does not end one. */
function inOneSentence(
  { text, paragraphs }: Setting,
  spans: Spans,
  { cue: [own] }: FoundAttribution,
  cue: Span,
): boolean {
  const paragraph = paragraphs[indexAt(paragraphs, own![0])];
  if (!paragraph || paragraph[1] < cue[1] || cue[0] - own![1] > REACH || cue[0] < own![1]) return false;
  let between = '';
  let from = own![1];
  for (let k = Math.max(0, indexAt(spans, from)); k < spans.length && spans[k]![1] <= cue[0]; k++) {
    if (spans[k]![0] < from) continue;
    between += text.slice(from, spans[k]![0]);
    from = spans[k]![1];
  }
  return !/[.!?]\s/.test(between + text.slice(from, cue[0]));
}

const ADDS = /^adding\b/;
/** How many findings before it are looked at, and how far before it they stand, in UTF-16 code units. */
const NEIGHBOURS = 6;
const REACH = 600;
