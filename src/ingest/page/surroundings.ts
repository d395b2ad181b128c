import type { BlockKind } from '../../document/index.ts';
import type { Line, Outline } from './outline.ts';
import type { Element } from './tree.ts';

/** What the elements around a line make of it. */
export interface Surroundings {
  readonly kind: BlockKind;
  /** The outermost box of a picture around it: the lines of one box make one caption. */
  readonly picture: Element | null;
  /** True inside a `figure`, which holds nothing but a picture's words. */
  readonly isFigure: boolean;
}

export const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);

/**
 * Surroundings of a line's element up to, and without, the report's container. Each element is judged once, so that
 * deep nesting costs no more than shallow.
 */
export function surroundingsWithin(outline: Outline, container: Element): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>([[container, NONE]]);
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let around = at === null ? NONE : known.get(at)!;
    for (const one of path.reverse()) {
      around = inside(around, one, outline);
      known.set(one, around);
    }
    return around;
  };
}

const NONE: Surroundings = { kind: 'paragraph', picture: null, isFigure: false };

function inside(around: Surroundings, element: Element, outline: Outline): Surroundings {
  if (isPicture(outline, element)) {
    const isFigure = around.isFigure || element.name === 'figure' || element.name === 'figcaption';
    return { kind: 'caption', picture: around.picture ?? element, isFigure };
  }
  if (around.kind === 'caption') return around;
  const kind = KINDS[element.name];
  return kind === undefined ? around : { ...around, kind };
}

/** The innermost of these says what a line is. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'subheading',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
};

const CAPTION_NAMES =
  /(?:^|[^a-z])(?:caption|captions|cutline|wp-caption|credit|photo-?(?:credit|caption|info|by)|image-?(?:credit|caption|info|source|meta|title)|img-?(?:credit|caption)|media-?(?:caption|credit|info)|figure|photographer|courtesy|copyright)/;
const PICTURE_NAMES =
  /(?:^|[^a-z])(?:fotos?|photos?|pics?|pictures?|images?|img|thumb)-?(?:box[a-z]?|wrap(?:per)?|holder|container|frame)?(?![a-z])/;

/** A picture's box holds a picture and a few words; what holds more is no such box, whatever it is called. */
const PICTURE_LINES = 4;
const PICTURE_TEXT = 600;

function isPicture(outline: Outline, element: Element): boolean {
  if (element.name === 'figcaption' || element.name === 'figure') return true;
  const names = element.called;
  const isCaption = CAPTION_NAMES.test(names);
  const [from, to] = outline.rangeOf(element);
  if (!isCaption && element.name !== 'table' && !PICTURE_NAMES.test(names))
    return isLabelled(outline, element, from, to);
  if (to - from > PICTURE_LINES) return false;
  if (outline.lines.slice(from, to).reduce((sum, { text }) => sum + text.length, 0) > PICTURE_TEXT) return false;
  return isCaption || outline.holdsPicture(element);
}

/** A box without a name that holds a picture and these few words, none of them a sentence, holds what is said of the picture. */
const LABELS = 2;
const LABEL_TEXT = 100;
/** Fewer words are the name of what the picture leads to. */
const LABEL_WORDS = 5;

function isLabelled(outline: Outline, element: Element, from: number, to: number): boolean {
  if (element.name !== 'div' || to - from > LABELS || !outline.holdsPicture(element)) return false;
  const lines = outline.lines.slice(from, to);
  const isLabel = ({ text, linked, element: { name } }: Line): boolean =>
    name === 'div' && linked === 0 && text.length <= LABEL_TEXT && !/[.!?:…]["”’]?$/.test(text);
  return (lines[0]?.text.split(' ').length ?? 0) >= LABEL_WORDS && lines.every(isLabel);
}
