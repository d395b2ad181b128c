import { sameness } from './likeness.ts';
import type { Line, Outline } from './outline.ts';
import { isHeading } from './surroundings.ts';

/** Lines behind the headline among which byline and time stand, and so many of the report's own among them. */
const LINES_BEHIND = 30;
const SENTENCES_BEHIND = 2;
/** What stands there on a line of its own is shorter than a sentence of the report. */
const LONGEST_LABEL = 120;

/** The place of the headline among the page's lines, that in a first-order heading before others; -1 where the page shows none. */
function placeOfHeadline({ lines }: Outline, headline: string | null): number {
  const key = sameness(headline ?? '');
  if (key === '') return -1;
  const headings = lines.flatMap(({ text, element }, i) => (isHeading(element) && sameness(text) === key ? [i] : []));
  return headings.find((i) => lines[i]!.element.name === 'h1') ?? headings[0] ?? -1;
}

/** Lines right over the headline among which its time may stand. */
const LINES_OVER = 3;

/** The lines right over a page's headline; none where the page shows no headline. */
export const linesOverHeadline = (outline: Outline, headline: string | null): readonly Line[] => {
  const at = placeOfHeadline(outline, headline);
  return at < 0 ? [] : outline.lines.slice(Math.max(0, at - LINES_OVER), at);
};

/** The lines from a page's headline to its second sentence or another report's headline; none where the page shows no headline. */
export function linesUnderHeadline(outline: Outline, headline: string | null): readonly Line[] {
  const at = placeOfHeadline(outline, headline);
  const lines: Line[] = [];
  let sentences = 0;
  for (const line of at < 0 ? [] : outline.lines.slice(at + 1, at + 1 + LINES_BEHIND)) {
    if (isHeading(line.element) && line.linked >= 0.8 * line.text.length) break;
    lines.push(line);
    if (!isLabel(line)) sentences += 1;
    if (sentences >= SENTENCES_BEHIND) break;
  }
  return lines;
}

/** Whether a line is too short for a sentence of the report. */
export const isLabel = ({ text }: Line): boolean => text.length <= LONGEST_LABEL;

/** The short ones of these lines. */
export const labelsUnderHeadline = (outline: Outline, headline: string | null): readonly Line[] =>
  linesUnderHeadline(outline, headline).filter(isLabel);
