import { type Span, type Spans, sameSpans } from '../../document/index.ts';
import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../text/titles.ts';
import type { FoundAttribution } from '../found.ts';
import { near } from './near.ts';
import { type Circumstances, withContent } from './rule.ts';

/**
 * A content does not run on from one paragraph into the next, nor from a headline into a caption, except as a quotation or behind a
 * colon. The network sees one row of words and sometimes reads across; the part in the cue's own paragraph is kept.
 */
export function ownParagraph(raw: FoundAttribution, text: string, { quotations }: Circumstances): FoundAttribution {
  const found = ownSource(raw, text);
  const parts = found.content.flatMap((span) => linesOf(text, span));
  if (parts.length === 1) return found;
  const cue = found.cue[0]!;
  const apart = (a: number, b: number): string => text.slice(Math.min(a, b), Math.max(a, b));
  const atHome = (span: Span): boolean => !apart(span[0], cue[0]).includes('\n');
  if (!parts.some(atHome)) return parts.length === found.content.length ? found : withContent(found, parts);
  const quoted = ([start, end]: Span): boolean =>
    near(quotations, start, end).some(({ span }) => span[0] <= start + 1 && end <= span[1] + 1);
  const announced = ([start]: Span): boolean => /[:;]\s*\n\s*$/.test(text.slice(Math.max(0, start - 8), start));
  const kept = parts.filter((span) => atHome(span) || quoted(span) || announced(span));
  return sameSpans(kept, found.content) ? found : withContent(found, kept);
}

/** A source that was read across a line break or the end of a sentence keeps the part on the cue's side of it. */
function ownSource(found: FoundAttribution, text: string): FoundAttribution {
  const cue = found.cue[0]!;
  const all = [...found.source, cue];
  const [first, last] = [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
  const ends = endsIn(text, [first, last]);
  if (ends.length === 0) return found;
  const parts = found.source.flatMap((span) => linesOf(text, span)).flatMap((span) => cutAt(text, span, ends));
  const far = ([start, end]: Span): number => {
    const between: Span = [Math.min(end, cue[1]), Math.max(start, cue[0])];
    return ends.filter((stop) => stop >= between[0] && stop < between[1]).length;
  };
  const nearest = Math.min(...parts.map(far));
  const kept = parts.filter((span) => far(span) === nearest);
  return kept.length === parts.length && parts.length === found.source.length ? found : { ...found, source: kept };
}

/** Where lines end, and sentences behind a name or a noun: `Dr Li Wen. The council`; no title ends one ("Gen. Roe", "J. Roe"). */
function endsIn(text: string, [start, end]: Span): readonly number[] {
  return [...text.slice(start, end).matchAll(END)].flatMap(({ index, 1: word }) => {
    const short = word?.toLowerCase();
    if (short !== undefined && (TITLE_ABBREVIATIONS.has(short) || ABBREVIATIONS.has(short))) return [];
    return [start + index + (word?.length ?? 0)];
  });
}
const END =
  /\n|(?<![\p{L}.])(\p{Lu}?\p{Ll}{2,}|(?<=\b(?:says|said|adds|added)\s)\p{Lu}\p{Ll})[.!?]["”’')]?\s(?=\s*["“‘]?\p{Lu})/gu;

/** A span without the stops inside it and the white space behind them. */
function cutAt(text: string, [start, end]: Span, ends: readonly number[]): Spans {
  const parts: Span[] = [];
  let from = start;
  for (const stop of ends) {
    if (stop <= from || stop >= end) continue;
    parts.push([from, stop]);
    from = stop + /^[.!?"”’')\s]+/.exec(text.slice(stop, stop + 12))![0].length;
  }
  return from < end ? [...parts, [from, end]] : parts;
}

/** A span cut at line breaks, with the white space around them left out. */
function linesOf(text: string, [start, end]: Span): Spans {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    const words = text.slice(from, to);
    const first = from + words.length - words.trimStart().length;
    const last = from + words.trimEnd().length;
    if (last > first) lines.push([first, last]);
    from = to + 1;
  }
  return lines;
}
