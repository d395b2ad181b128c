import { isInline, type Line, type Outline } from './outline.ts';
import { isSideColumn, regionKind } from './regions.ts';
import { type Element, elementsOf, type Tree, within } from './tree.ts';

/** Where the report stands on a page. */
export interface Body {
  /** The smallest element that holds nearly all of the page's prose. */
  readonly container: Element;
  /** Its lines and the prose that follows on them: index of the first and of the first behind. */
  readonly range: readonly [from: number, to: number];
  /** 1 for each line of the page that stands in a part of the page's own. */
  readonly furniture: Uint8Array;
}

/**
 * Finds the report: sets the page's own parts aside, then goes down from the root into whichever child holds nearly
 * all of the remaining prose, until the prose spreads over several children.
 *
 * A part that calls itself furniture is believed only while it holds little of the page's prose: whole pages stand in
 * elements called `has-sidebar`. What readers wrote below a report may well be the larger part.
 */
export function bodyOfPage(tree: Tree, outline: Outline): Body {
  const weights = weightsOf(outline.lines);
  const furniture = furnitureLines(tree, outline, weights);
  const sums = runningSums(weights.map((weight, i) => (furniture[i] ? 0 : weight)));
  const weightOf = (element: Element): number => {
    const [from, to] = outline.rangeOf(element);
    return sums[to]! - sums[from]!;
  };
  let container = tree.root;
  for (let next = heaviestChild(container, weightOf); next !== null; next = heaviestChild(container, weightOf)) {
    if (TEXT_ELEMENTS.has(next.name) || endsInLine(outline, next) || weightOf(next) < NEARLY_ALL * weightOf(container))
      break;
    container = next;
  }
  const [from, to] = withNeighbours(outline, container, furniture);
  return { container, range: [from, Math.max(to, endOfSections(outline, container, furniture))], furniture };
}

/** Prose that stands right beside the container, with no heading or link between, goes on with the report. */
function withNeighbours({ lines, rangeOf }: Outline, container: Element, furniture: Uint8Array): Body['range'] {
  const isParagraph = ({ element }: Line): boolean =>
    element.name === 'p' || (element.name === 'div' && element.parent === container.parent);
  const isText = (line: Line | undefined): boolean => line?.element.name === 'p' || line?.element.name === 'div';
  const follows = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && !furniture[i] && isParagraph(line) && proseWeight(line) > 0;
  };
  let [first, behind] = rangeOf(container);
  if (isText(lines[first])) while (follows(first - 1)) first -= 1;
  if (isText(lines[behind - 1])) while (follows(behind)) behind += 1;
  return [first, behind];
}

/** The line behind the last of the sections that follow the container where it is one: parts of one text. */
function endOfSections({ lines, rangeOf }: Outline, container: Element, furniture: Uint8Array): number {
  const siblings = (container.parent?.children ?? []).filter((child) => typeof child !== 'string');
  let end = rangeOf(container)[1];
  if (container.name !== 'section') return end;
  for (const sibling of siblings.slice(siblings.indexOf(container) + 1)) {
    const [from, to] = rangeOf(sibling);
    const prose = lines.slice(from, to).filter((line, i) => !furniture[from + i] && proseWeight(line) > 0);
    if (sibling.name !== 'section' || prose.length === 0) break;
    end = to;
  }
  return end;
}

const TEXT_ELEMENTS = new Set(['p', 'li', 'blockquote', 'figure', 'td', 'h1', 'h2', 'h3', 'dd', 'header']);
const NEARLY_ALL = 0.85;
/** The largest share of the prose that a part called furniture may hold, and that comments or a column beside the headline may. */
const FURNITURE_SHARE = 0.4;
const OTHERS_SHARE = 0.85;

/** Characters of a line that reads like prose: long enough for a sentence and not made of links. Else 0. */
export function proseWeight({ text, linked }: Line): number {
  if (linked >= 0.4 * text.length) return 0;
  return text.length >= 80 || (text.length >= 40 && /[.!?…,:;"”’]/.test(text)) ? text.length : 0;
}

/** Prose beside prose counts in full: teasers too hold a sentence each, but a headline and a date part them. */
function weightsOf(lines: readonly Line[]): readonly number[] {
  const prose = lines.map(proseWeight);
  return prose.map((weight, i) => ((prose[i - 1] ?? 0) > 0 || (prose[i + 1] ?? 0) > 0 ? weight : weight * ALONE));
}

const ALONE = 0.25;

function furnitureLines(tree: Tree, outline: Outline, weights: readonly number[]): Uint8Array {
  const sums = runningSums(weights);
  const total = sums[weights.length]! || 1;
  const furniture = new Uint8Array(weights.length);
  const holdsHeadline = headlineHolders(tree.root);
  for (const element of elementsOf(tree.root)) {
    const [from, to] = outline.rangeOf(element);
    if (from === to || furniture[from]) continue;
    const kind = regionKind(element);
    if (kind === 'report') continue;
    const share = (sums[to]! - sums[from]!) / total;
    const isBeside = holdsHeadline.size > 0 && !holdsHeadline.has(element) && isSideColumn(element);
    if (share <= (kind === 'others' || isBeside ? OTHERS_SHARE : FURNITURE_SHARE)) furniture.fill(1, from, to);
  }
  return furniture;
}

/** Whether the last line of an inline element goes on behind it, or ends there: such a line is its parent's. */
function endsInLine({ lines, rangeOf }: Outline, element: Element): boolean {
  const behind = lines[rangeOf(element)[1]];
  return isInline(element) && behind !== undefined && within(element.parent, (at) => at === behind.element);
}

/** All elements around the page's first-order headings, or second-order where it has none: one of them is the headline. */
function headlineHolders(root: Element): ReadonlySet<Element> {
  const headings = [...elementsOf(root)].filter(({ name }) => name === 'h1' || name === 'h2');
  const first = headings.filter(({ name }) => name === 'h1');
  const holders = new Set<Element>();
  for (const heading of first.length > 0 ? first : headings)
    for (let at: Element | null = heading; at !== null && !holders.has(at); at = at.parent) holders.add(at);
  return holders;
}

function heaviestChild(parent: Element, weightOf: (element: Element) => number): Element | null {
  let heaviest: Element | null = null;
  let most = 0;
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    const weight = weightOf(child);
    if (weight > most) {
      heaviest = child;
      most = weight;
    }
  }
  return heaviest;
}

/** `sums[b] - sums[a]` is the sum of `values` from index a up to b. */
export function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i += 1) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}
