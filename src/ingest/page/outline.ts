import { type Element, squeezed, type Tree } from './tree.ts';

/** A stretch of text that no block boundary breaks: what a reader sees as one paragraph, heading, item or label. */
export interface Line {
  readonly text: string;
  /** How many characters of `text` stand in links, roughly. */
  readonly linked: number;
  /** The same for bold type. */
  readonly bold: number;
  /** The nearest block element around it. */
  readonly element: Element;
}

/**
 * A page as its lines in reading order. Every element covers a run of neighbouring lines, so that what an element
 * holds is a slice and a sum over it is one subtraction.
 */
export interface Outline {
  readonly lines: readonly Line[];
  /** Index of the first line inside the element and of the first behind it. */
  rangeOf(element: Element): readonly [from: number, to: number];
}

const INLINE = new Set(
  ('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rt rtc rp s samp ' +
    'small span strike strong sub sup time tt u var wbr nobr blink img picture source').split(' '),
);

const BOLD = new Set(['b', 'strong']);

/** Marks, on the stack of what is still to visit, the end of an element. */
interface End {
  readonly end: Element;
}

export function outlineOf(tree: Tree): Outline {
  const lines: Line[] = [];
  const ranges = new Map<Element, [number, number]>();
  let parts: string[] = [];
  const within = { link: 0, bold: 0 };
  const counted = { link: 0, bold: 0 };
  let breaks = 0;

  const finish = (element: Element): void => {
    const text = squeezed(parts.join(''));
    if (text !== '') lines.push({ text, linked: Math.min(counted.link, text.length), bold: Math.min(counted.bold, text.length), element });
    parts = [];
    counted.link = 0;
    counted.bold = 0;
    breaks = 0;
  };

  const add = (text: string): void => {
    if (breaks > 0 && /\S/.test(text)) breaks = 0;
    parts.push(text);
    const { length } = text.trim();
    if (within.link > 0) counted.link += length;
    if (within.bold > 0) counted.bold += length;
  };

  const blockAround = (element: Element): Element => {
    let at = element;
    while (INLINE.has(at.name) && at.parent) at = at.parent;
    return at;
  };

  const waiting: (Element | string | End)[] = [tree.root];
  let block = tree.root;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') add(next);
    else if ('end' in next) {
      const element = next.end;
      if (element.name === 'a') within.link -= 1;
      if (BOLD.has(element.name)) within.bold -= 1;
      if (!INLINE.has(element.name)) {
        finish(block);
        block = element.parent ? blockAround(element.parent) : tree.root;
      }
      const range = ranges.get(element)!;
      range[1] = lines.length;
    } else if (next.name === 'title') {
      // The window's title is no line of the page.
    } else if (next.name === 'br') {
      breaks += 1;
      if (breaks > 1) finish(block);
      else parts.push(' ');
    } else {
      if (next.name === 'a') within.link += 1;
      if (BOLD.has(next.name)) within.bold += 1;
      if (!INLINE.has(next.name)) {
        finish(block);
        block = next;
      }
      ranges.set(next, [lines.length, lines.length]);
      waiting.push({ end: next });
      for (let i = next.children.length - 1; i >= 0; i -= 1) waiting.push(next.children[i]!);
    }
  }
  finish(block);
  return { lines, rangeOf: (element) => ranges.get(element) ?? [0, 0] };
}
