import { paragraphsIn } from './blank-lines.ts';
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
  /** Whether an image stands inside the element. */
  holdsPicture(element: Element): boolean;
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rt rtc rp s samp ' +
    'small span strike strong sub sup time tt u var wbr nobr blink img picture source meta link'
  ).split(' '),
);
const BOLD = new Set(['b', 'strong']);

const CAPTION = /(?:^|[^a-z])(?:caption|cutline)(?![a-z])/;
/** The box of a picture stands so near around its caption. */
const STEPS = 4;

/**
 * Styles set a picture's words apart from the text around them: `<p><span class="image-caption">The hall</span>It fell ...`.
 * Within the picture's own box, caption and credit are one line.
 */
function isCaptionInText(element: Element): boolean {
  const { name, called, parent } = element;
  if (name !== 'span' || !CAPTION.test(called) || !isBeforeText(element)) return false;
  let around = parent;
  for (let i = 0; i < STEPS && around !== null; i += 1, around = around.parent)
    if (around.name === 'figure' || around.name === 'figcaption' || CAPTION.test(around.called)) return false;
  return true;
}

/** Nothing but a picture and its like stand before a caption; what stands within a sentence is a part of it, whatever its name. */
const MOST_BEFORE = 4;

function isBeforeText(element: Element): boolean {
  const first = element.parent?.children.slice(0, MOST_BEFORE + 1) ?? [];
  const at = first.indexOf(element);
  return at >= 0 && first.slice(0, at).every((child) => typeof child !== 'string' || child.trim() === '');
}

/** A browser sets an element that it does not know in the line: `<p>At <firm-name>Tarn Mills</firm-name> we ...`. */
export const isInline = (element: Element): boolean => {
  const { name, parent } = element;
  if (INLINE.has(name)) return !isCaptionInText(element);
  return name.includes('-') && parent !== null && (parent.name === 'p' || INLINE.has(parent.name));
};

/** What an element covers: lines and images before it began and before it ended. */
interface Extent {
  readonly from: number;
  readonly picturesFrom: number;
  to: number;
  picturesTo: number;
}

/** Marks, on the stack of what is still to visit, the end of an element. */
interface End {
  readonly end: Element;
  readonly extent: Extent;
}

export function outlineOf(tree: Tree): Outline {
  const writer = new LineWriter(tree.root);
  const extents = new Map<Element, Extent>();
  let pictures = 0;
  const waiting: (Element | string | End)[] = [tree.root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') writer.addText(next);
    else if ('end' in next) {
      writer.leave(next.end);
      next.extent.to = writer.lines.length;
      next.extent.picturesTo = pictures;
    } else if (next.name === 'br') writer.breakLine();
    else if (next.name !== 'title') {
      if (next.name === 'img') pictures += 1;
      writer.enter(next);
      const from = writer.lines.length;
      const extent: Extent = { from, to: from, picturesFrom: pictures, picturesTo: pictures };
      extents.set(next, extent);
      waiting.push({ end: next, extent });
      for (let i = next.children.length - 1; i >= 0; i -= 1) waiting.push(next.children[i]!);
    }
  }
  const extentOf = (element: Element): Extent => extents.get(element) ?? NOTHING;
  return {
    lines: writer.lines,
    rangeOf: (element) => [extentOf(element).from, extentOf(element).to],
    holdsPicture: (element) => extentOf(element).picturesTo > extentOf(element).picturesFrom,
  };
}

const NOTHING: Extent = { from: 0, to: 0, picturesFrom: 0, picturesTo: 0 };

const SENTENCE_ENDS = /\p{Ll}[.!?]["”’)]?$/u;
const SENTENCE_BEGINS = /^["“‘(]?\p{Lu}/u;

/** White space in the source makes a label longer than it reads. */
const LONGEST_LABEL_SOURCE = 1_000;

/** A credit's length, white space in the source among it. */
const LONGEST_CREDIT_SOURCE = 100;

/** Old pages set subheadings as short lines in bold type. */
export const isBoldLabel = (text: string, bold: number): boolean =>
  text.length > 0 && text.length <= 100 && bold >= 0.9 * text.length && !/[.:;,…!]$/.test(text);

/** Gathers text until a block boundary or two line breaks end the line. */
class LineWriter {
  readonly lines: Line[] = [];
  private parts: string[] = [];
  /** Whether a sentence has ended right where an inline element begins or ends. */
  private touches = false;
  private readonly open = { link: 0, bold: 0 };
  private readonly count = { link: 0, bold: 0 };
  private breaks = 0;
  private length = 0;

  constructor(private block: Element) {}

  enter(element: Element): void {
    if (element.name === 'a') this.open.link += 1;
    if (BOLD.has(element.name)) this.open.bold += 1;
    if (isInline(element)) this.touch();
    else {
      this.finish();
      this.block = element;
    }
  }

  leave(element: Element): void {
    if (element.name === 'a') this.open.link -= 1;
    if (BOLD.has(element.name)) this.open.bold -= 1;
    if (isInline(element)) {
      this.touch();
      this.touches ||= element.name === 'cite';
      return;
    }
    this.finish();
    let around = element.parent ?? element;
    while (isInline(around) && around.parent) around = around.parent;
    this.block = around;
  }

  addText(text: string): void {
    paragraphsIn(text).forEach((paragraph, i) => {
      if (i > 0) this.finish();
      this.add(paragraph);
    });
  }

  private add(text: string): void {
    const { length } = text.trim();
    if (length > 0) this.breaks = 0;
    if (this.touches && SENTENCE_BEGINS.test(text)) this.parts.push(' ');
    this.touches = false;
    if (this.open.link > 0) this.count.link += length;
    if (this.open.bold > 0) this.count.bold += length;
    this.parts.push(text);
    this.length += text.length;
  }

  /** One break is a space to a reader of running text, two end a paragraph; one behind a bold label or a picture's credit ends it too. */
  breakLine(): void {
    this.breaks += 1;
    if (this.breaks > 1 || this.isLabel() || this.isCredit()) this.finish();
    else this.parts.push(' ');
  }

  /** The length is asked first: the parts of a long line are joined once, at its end. */
  private isLabel(): boolean {
    if (this.count.bold === 0 || this.length > LONGEST_LABEL_SOURCE) return false;
    return isBoldLabel(squeezed(this.parts.join('')), this.count.bold);
  }

  /** "© Ann Roe" before a caption. */
  private isCredit(): boolean {
    return this.length <= LONGEST_CREDIT_SOURCE && /^\s*©/.test(this.parts.join(''));
  }

  /** "... in Krel.<span>Ann Roe</span>": styles set a space between what stands together in the source. */
  private touch(): void {
    this.touches ||= SENTENCE_ENDS.test((this.parts.at(-1) ?? '').slice(-4));
  }

  private finish(): void {
    const text = squeezed(this.parts.join(''));
    if (text !== '') {
      const linked = Math.min(this.count.link, text.length);
      this.lines.push({ text, linked, bold: Math.min(this.count.bold, text.length), element: this.block });
    }
    this.parts = [];
    this.length = 0;
    this.count.link = 0;
    this.count.bold = 0;
    this.touches = false;
    this.breaks = 0;
  }
}
