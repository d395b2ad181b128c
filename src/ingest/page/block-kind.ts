import type { BlockKind } from '../../document/index.ts';
import { creditedIn } from '../credits.ts';
import { isFurniture } from '../furniture.ts';
import type { Line, Outline } from './outline.ts';
import { namesOf } from './regions.ts';
import type { Element } from './tree.ts';

/** What a line of the report is: by the elements around it, then by its words. */
export function kindOf(line: Line, container: Element | null): BlockKind {
  const { text } = line;
  const around = kindAround(line.element, container);
  if (isFurniture(text)) return 'furniture';
  if (around === 'caption') return 'caption';
  if (creditedIn(text) !== null) return 'credit';
  if (text.length < 200 && PHOTO_CREDIT.test(text)) return 'caption';
  return around;
}

export const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);

const CAPTION_NAMES =
  /(?:^|[^a-z])(?:caption|captions|cutline|wp-caption|credit|photo-?(?:credit|caption|info|by)|image-?(?:credit|caption|info|source|meta|title)|img-?(?:credit|caption)|media-?(?:caption|credit|info)|figure|photographer|copyright)/;
const PHOTO_CREDIT =
  /^[([]?(?:(?:file |main |top |cover |lead |featured )?(?:photos?|images?|pictures?|photographs?|illustrations?|graphics?|credit|video)(?: ?(?:credits?|courtesy|source|by|via|from))* ?[:/|©]|(?:photos?|images?|pictures?|illustration|photograph)s? (?:by|courtesy|credit|via)\b|file photo|©? ?(?:getty|shutterstock|istock|alamy|reuters\/|ap photo|afp\/|pa images|epa[/-]))/i;

/** The kind that the elements around a line give it. */
function kindAround(element: Element, container: Element | null): BlockKind {
  for (let at: Element | null = element; at !== null && at !== container; at = at.parent) {
    if (isPicture(at)) return 'caption';
    if (isHeading(at)) return 'subheading';
    if (at.name === 'li' || at.name === 'dt' || at.name === 'dd') return 'list-item';
    if (at.name === 'blockquote') return 'quotation';
  }
  return 'paragraph';
}

const isPicture = (element: Element): boolean =>
  element.name === 'figcaption' || element.name === 'figure' || CAPTION_NAMES.test(namesOf(element));

/** The outermost picture element around a line: the lines of one picture make one caption. */
export function pictureAround(element: Element, container: Element): Element | null {
  let picture: Element | null = null;
  for (let at: Element | null = element; at !== null && at !== container; at = at.parent) if (isPicture(at)) picture = at;
  return picture;
}

const STANDFIRST_NAMES =
  /(?:^|[^a-z])(?:stand-?first|dek|deck|sub-?(?:title|head|heading|headline|hed)|strap-?line|tag-?line|article-?(?:summary|intro|description|excerpt|lead|lede)|(?<!-)summary|excerpt|secondary-?headline)(?![a-z])/;

/**
 * Whether a line above the first paragraph is the standfirst: its element calls itself one, or it is the page's
 * description set apart from the text, or a heading of a sentence's length.
 */
export function isStandfirst(outline: Outline, line: Line, isDescription: boolean, isInFurniture: boolean): boolean {
  const { text, element, linked } = line;
  if (text.length < 25 || text.length > 600 || linked > 0.5 * text.length || isFurniture(text)) return false;
  if (creditedIn(text) !== null || kindAround(element, null) === 'caption') return false;
  const parent = element.parent;
  if (namedStandfirst(outline, element) || (parent !== null && namedStandfirst(outline, parent))) return true;
  if (isInFurniture) return false;
  return isDescription || ((isHeading(element) || (parent !== null && isHeading(parent))) && text.length >= 50);
}

/** Some outlets put three or four points in place of a standfirst; a longer one is the report itself. */
const STANDFIRST_LINES = 4;

function namedStandfirst(outline: Outline, element: Element): boolean {
  const [from, to] = outline.rangeOf(element);
  return to - from <= STANDFIRST_LINES && STANDFIRST_NAMES.test(namesOf(element));
}
