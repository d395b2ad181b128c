import type { Span, Spans } from '../../document/index.ts';
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
  const same =
    kept.length === found.content.length &&
    kept.every((span, k) => span[0] === found.content[k]![0] && span[1] === found.content[k]![1]);
  return same ? found : withContent(found, kept);
}

/** A source that was read across a line break or the end of a sentence keeps the part on the cue's side of it. */
function ownSource(found: FoundAttribution, text: string): FoundAttribution {
  const parts = found.source.flatMap((span) => linesOf(text, span));
  if (parts.length < 2) return found;
  const far = ([start, end]: Span): number => {
    const cue = found.cue[0]!;
    return text.slice(Math.min(end, cue[1]), Math.max(start, cue[0])).split(APART).length;
  };
  const nearest = Math.min(...parts.map(far));
  const kept = parts.filter((span) => far(span) === nearest);
  return kept.length === parts.length && parts.length === found.source.length ? found : { ...found, source: kept };
}

/** A line's end, or a sentence's that no abbreviation ends. */
const APART = /\n|(?<=\p{Ll}{3}|\d)[.!?]["”’')]?\s(?=["“‘]?\p{Lu})/u;

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
