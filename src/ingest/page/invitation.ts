import { type Body, proseWeight } from './body.ts';
import type { Outline } from './outline.ts';
import { elementsOf } from './tree.ts';

/** What a page offers its reader in a box within the report: letters, groups, a subscription. */
const OFFERS =
  /\b(?:qr code|join (?:the |our )?community|our community|privacy (?:notice|policy)|newsletters?|unlimited access|ad(?:vert)?-free|subscrib(?:e|er|ers|ing)|subscriptions?|(?:to|in) your inbox|sign(?:ed|ing)? up|special offers|our (?:app|content|journalism))\b/gi;
const TO_A_READER = /\b(?:you|your|our)\b/i;
/** A report on letters and subscriptions quotes somebody. */
const QUOTES = /["“”]/;

const MOST_LINES = 12;
const LONGEST = 1_500;
/** A larger share of the report's lines is the report. */
const MOST_OF_REPORT = 0.3;
/** So many different offers make an invitation; of a line alone in its box, more. */
const LEAST_OFFERS = 2;
const LEAST_IN_A_LINE = 3;

/** What may be such a box; a list of offers may be the report's. */
const BOXES = new Set(['div', 'section', 'article', 'table', 'td']);

/** 1 for each line of the report's container, behind its first, that stands in a box that invites its reader to something. */
export function invitations(outline: Outline, { container, range: [from, to] }: Body): Uint8Array {
  const invited = new Uint8Array(to - from);
  const all = lengthOf(outline, from, to);
  const first = outline.lines.findIndex((line, i) => i >= from && proseWeight(line) > 0);
  let [before, behind] = [-1, -1];
  for (const element of elementsOf(container)) {
    const [a, b] = outline.rangeOf(element);
    // A box in a box around the same lines has been judged with it.
    if (!BOXES.has(element.name) || (a === before && b === behind)) continue;
    [before, behind] = [a, b];
    if (a >= b || b - a > MOST_LINES || a <= first || invited[a - from] === 1) continue;
    const length = lengthOf(outline, a, b);
    if (length > LONGEST || length > MOST_OF_REPORT * all) continue;
    const text = outline.lines.slice(a, b).map((line) => line.text);
    if (invites(text)) invited.fill(1, a - from, b - from);
  }
  return invited;
}

function invites(lines: readonly string[]): boolean {
  const text = lines.join('\n');
  if (QUOTES.test(text) || !TO_A_READER.test(text)) return false;
  const offers = new Set(text.toLowerCase().match(OFFERS) ?? []);
  return offers.size >= (lines.length > 1 ? LEAST_OFFERS : LEAST_IN_A_LINE);
}

const lengthOf = ({ lines }: Outline, from: number, to: number): number =>
  lines.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
