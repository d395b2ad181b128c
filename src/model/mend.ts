import { overlap, type Span, type Spans, tidy } from '../document/index.ts';
import type { Quotation } from '../text/quotations.ts';
import type { FoundAttribution } from './found.ts';

/**
 * Rules that make the network's raw answer whole. Each is small, has a name that `--explain` shows, and only moves edges:
 * none finds or drops an attribution.
 */
export interface Mended {
  readonly found: FoundAttribution;
  readonly rules: readonly string[];
}

/** The stretch of text that the network saw. */
export interface WindowEdge {
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly last: boolean;
}

interface Rule {
  readonly name: string;
  readonly apply: (
    found: FoundAttribution,
    text: string,
    quotations: readonly Quotation[],
    edge: WindowEdge,
  ) => FoundAttribution;
}

/** Gaps in a content shorter than this are the network's doubt, unless the cue or the source stands in them. */
const GAP = 40;

const RULES: readonly Rule[] = [
  { name: 'close-gaps', apply: closeGaps },
  { name: 'whole-words', apply: wholeWords },
  { name: 'whole-quotation-marks', apply: wholeMarks },
  { name: 'own-paragraph', apply: ownParagraph },
  { name: 'quotation-over-the-edge', apply: overTheEdge },
  { name: 'quotation-over-paragraphs', apply: overParagraphs },
];

export function mend(text: string, quotations: readonly Quotation[], raw: FoundAttribution, edge: WindowEdge): Mended {
  const rules: string[] = [];
  let found = raw;
  for (const rule of RULES) {
    const next = rule.apply(found, text, quotations, edge);
    if (next !== found) rules.push(rule.name);
    found = next;
  }
  return { found, rules };
}

const withContent = (found: FoundAttribution, content: Spans): FoundAttribution => ({
  ...found,
  content: tidy(content),
});

function closeGaps(found: FoundAttribution, text: string): FoundAttribution {
  const others = [...found.cue, ...found.source];
  const closed = joinAcross(found.content, ([start, end]) => {
    const gap: Span = [start, end];
    return end - start <= GAP && !text.slice(start, end).includes('\n') && !others.some((span) => overlap(span, gap));
  });
  const source = joinAcross(
    found.source,
    ([start, end]) => end - start <= 2 && !found.cue.some((span) => overlap(span, [start, end])),
  );
  if (closed.length === found.content.length && source.length === found.source.length) return found;
  return { ...found, source, content: closed };
}

function joinAcross(spans: Spans, closes: (gap: Span) => boolean): Spans {
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && closes([last[1], start])) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

/** WordPiece's words end at full stops and commas; a fragment that begins inside `p.m.` or with a comma begins behind it. */
function wholeWords(found: FoundAttribution, text: string): FoundAttribution {
  const content = found.content.map(([start, end]): Span => [wordStart(text, start, end), end]);
  return content.every((span, k) => span[0] === found.content[k]![0]) ? found : withContent(found, content);
}

/** Where the first whole word of a fragment begins; `start` itself if that is already one, or if there is no other. */
function wordStart(text: string, start: number, end: number): number {
  const before = text[start - 1] ?? ' ';
  const first = text[start] ?? '';
  const insideWord = /[\p{L}\p{N}.]/u.test(before) && /[\p{L}\p{N}.]/u.test(first);
  if (!insideWord && !/[,;.]/.test(first)) return start;
  const space = text.slice(start, end).search(/\s\S/);
  return space < 0 ? start : start + space + 1;
}

/** A content that holds all of a quotation but one of its marks takes the mark in. */
function wholeMarks(found: FoundAttribution, text: string, quotations: readonly Quotation[]): FoundAttribution {
  let changed = false;
  const content = found.content.map(([start, end]): Span => {
    for (const { span, closed } of near(quotations, start, end)) {
      if (start === span[0] + 1 && end >= span[1] - 1) start = span[0];
      if (closed && end === span[1] - 1 && start <= span[0]) end = span[1];
      // A comma between the words and the closing mark leaves the mark two places off.
      else if (closed && start <= span[0] && end === span[1] - 2 && /[,.!?;…]/.test(text[end] ?? '')) end = span[1];
    }
    return [start, end];
  });
  content.forEach((span, k) => {
    if (span[0] !== found.content[k]![0] || span[1] !== found.content[k]![1]) changed = true;
  });
  return changed ? withContent(found, content) : found;
}

/**
 * A content does not run on from one paragraph into the next, nor from a headline into a caption, except as a quotation or behind a
 * colon. The network sees one row of words and sometimes reads across; the part in the cue's own paragraph is kept.
 */
function ownParagraph(raw: FoundAttribution, text: string, quotations: readonly Quotation[]): FoundAttribution {
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

/** A source that was read across a line break keeps the part on the cue's side of it. */
function ownSource(found: FoundAttribution, text: string): FoundAttribution {
  const parts = found.source.flatMap((span) => linesOf(text, span));
  if (parts.length === found.source.length) return found;
  const far = ([start, end]: Span): number => {
    const cue = found.cue[0]!;
    return text.slice(Math.min(end, cue[1]), Math.max(start, cue[0])).split('\n').length;
  };
  const nearest = Math.min(...parts.map(far));
  return { ...found, source: parts.filter((span) => far(span) === nearest) };
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

/** A quotation that the window cut goes on to its end (and begins at its beginning). */
function overTheEdge(
  found: FoundAttribution,
  text: string,
  quotations: readonly Quotation[],
  edge: WindowEdge,
): FoundAttribution {
  const grown: Span[] = [];
  const last = found.content.at(-1)!;
  if (!edge.last && last[1] >= edge.end) {
    const quotation = near(quotations, last[1] - 1, last[1] + 1).find(
      ({ span }) => span[0] < last[1] && span[1] > last[1],
    );
    grown.push([last[1], quotation ? quotation.span[1] : sentenceEnd(text, last[1])]);
  }
  const first = found.content[0]!;
  if (!edge.first && first[0] <= edge.start) {
    const quotation = near(quotations, first[0] - 1, first[0] + 1).find(
      ({ span }) => span[0] < first[0] && span[1] > first[0],
    );
    if (quotation) grown.push([quotation.span[0], first[0]]);
  }
  return grown.some(([start, end]) => end > start) ? withContent(found, [...found.content, ...grown]) : found;
}

/** How far the rest of a sentence is looked for beyond a window. */
const SENTENCE_REACH = 400;

/** The end of the sentence that goes on at `from`; `from` itself where a paragraph or a sentence has just ended. */
function sentenceEnd(text: string, from: number): number {
  if (/[.?!”"\n]/.test(text[from - 1] ?? '\n') || text[from] === '\n') return from;
  const rest = text.slice(from, from + SENTENCE_REACH);
  const end = rest.search(/[.?!](?=\s|$)|\n/);
  return end < 0 ? from : from + end;
}

/** A quotation left open at its paragraph's end goes on in the next paragraph, if that opens with the same mark. */
function overParagraphs(found: FoundAttribution, _text: string, quotations: readonly Quotation[]): FoundAttribution {
  const last = found.content.at(-1)!;
  const start = firstAfter(quotations, last[0] - 1);
  let open = quotations
    .slice(Math.max(0, start - 1), start + 3)
    .find(({ span, closed, depth }) => !closed && depth === 0 && overlap(span, last) && span[1] - last[1] <= 1);
  if (!open) return found;
  const rest: Span[] = [];
  for (let k = quotations.indexOf(open) + 1; k < quotations.length; k++) {
    const next = quotations[k]!;
    if (next.depth > 0) continue;
    if (!next.continues || next.mark !== open.mark) break;
    rest.push(next.span);
    if (next.closed) break;
    open = next;
  }
  const more = rest.filter((span) => !found.content.some((own) => own[0] <= span[0] && span[1] <= own[1]));
  return more.length > 0 ? withContent(found, [...found.content, ...more]) : found;
}

/** Quotations that touch [start, end], by binary search: a long text has thousands. */
function near(quotations: readonly Quotation[], start: number, end: number): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let k = Math.max(0, firstAfter(quotations, start) - 6); k < quotations.length; k++) {
    const quotation = quotations[k]!;
    if (quotation.span[0] > end) break;
    if (quotation.span[1] >= start) found.push(quotation);
  }
  return found;
}

/** Index of the first quotation that opens after an offset. */
function firstAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
