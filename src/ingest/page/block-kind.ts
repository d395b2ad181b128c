import type { BlockKind } from '../../document/index.ts';
import { creditedIn } from '../credits.ts';
import { isFurniture } from '../furniture.ts';
import type { Line, Outline } from './outline.ts';
import { namesOf } from './regions.ts';
import { type Element, find, within } from './tree.ts';

/** What a line of the report is: by the elements around it, then by its words. */
export function kindOf(outline: Outline, line: Line, container: Element | null): BlockKind {
  const { text, element } = line;
  const around = kindAround(outline, element, container);
  if (isFurniture(text)) return 'furniture';
  const figure = within(element, ({ name }) => name === 'figure' || name === 'figcaption');
  if (!figure && creditedIn(text) !== null) return 'credit';
  if (around === 'caption' || (text.length < 200 && PHOTO_CREDIT.test(text))) return 'caption';
  return around === 'paragraph' && isBoldLabel(line) ? 'subheading' : around;
}

/** Old pages set subheadings as short bold paragraphs. */
const isBoldLabel = ({ text, bold }: Line): boolean =>
  text.length <= 100 && bold >= 0.9 * text.length && !/[.:;,…!]$/.test(text);

export const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);

const CAPTION_NAMES =
  /(?:^|[^a-z])(?:caption|captions|cutline|wp-caption|credit|photo-?(?:credit|caption|info|by)|image-?(?:credit|caption|info|source|meta|title)|img-?(?:credit|caption)|media-?(?:caption|credit|info)|figure|photographer|copyright)/;
const PHOTO_CREDIT =
  /^[([]?(?:(?:file |main |top |cover |lead |featured )?(?:photos?|images?|pictures?|photographs?|illustrations?|graphics?|credit|video)(?: ?(?:credits?|courtesy|source|by|via|from))* ?[:/|©]|(?:photos?|images?|pictures?|illustration|photograph)s? (?:by|courtesy|credit|via)\b|file photo|©? ?(?:getty|shutterstock|istock|alamy|reuters\/|ap photo|afp\/|pa images|epa[/-]))/i;

/** The kind that the elements around a line give it. */
function kindAround(outline: Outline, element: Element, container: Element | null): BlockKind {
  for (let at: Element | null = element; at !== null && at !== container; at = at.parent) {
    if (isPicture(outline, at)) return 'caption';
    if (isHeading(at)) return 'subheading';
    if (at.name === 'li' || at.name === 'dt' || at.name === 'dd') return 'list-item';
    if (at.name === 'blockquote') return 'quotation';
  }
  return 'paragraph';
}

const PICTURE_NAMES = /(?:^|[^a-z])(?:fotos?|photos?|pics?|pictures?|images?|img|thumb)(?![a-z])/;
/** A picture's box holds a picture and a few words; what holds more is no such box, whatever it is called. */
const PICTURE_LINES = 4;
const PICTURE_TEXT = 600;

function isPicture(outline: Outline, element: Element): boolean {
  if (element.name === 'figcaption' || element.name === 'figure') return true;
  const names = namesOf(element);
  const isCaption = CAPTION_NAMES.test(names);
  if (!isCaption && element.name !== 'table' && !PICTURE_NAMES.test(names)) return false;
  const [from, to] = outline.rangeOf(element);
  if (to - from > PICTURE_LINES) return false;
  if (outline.lines.slice(from, to).reduce((sum, { text }) => sum + text.length, 0) > PICTURE_TEXT) return false;
  return isCaption || find(element, ({ name }) => name === 'img' || name === 'picture') !== null;
}

/** The outermost picture element around a line: the lines of one picture make one caption. */
export function pictureAround(outline: Outline, element: Element, container: Element): Element | null {
  let picture: Element | null = null;
  for (let at: Element | null = element; at !== null && at !== container; at = at.parent) {
    if (isPicture(outline, at)) picture = at;
  }
  return picture;
}

/** A line of a picture that names only who took it. */
export const isPhotoCredit = (text: string): boolean =>
  text.length <= 60 && (PHOTO_CREDIT.test(text) || /^(?:©|\(c\)|copyright)/i.test(text));

const STANDFIRST_NAMES =
  /(?:^|[^a-z])(?:stand-?first|dek|deck|sub-?(?:title|head|heading|headline|hed)|strap-?line|tag-?line|article-?(?:summary|intro|description|excerpt|lead|lede)|(?<!-)summary|excerpt|secondary-?headline)(?![a-z])/;

/**
 * Whether a line above the first paragraph is the standfirst: its element calls itself one, or it is the page's
 * description set apart from the text, or a heading of a sentence's length.
 */
export function isStandfirst(outline: Outline, line: Line, isDescription: boolean, isInFurniture: boolean): boolean {
  const { text, element, linked } = line;
  if (text.length < 25 || text.length > 600 || linked > 0.5 * text.length || isFurniture(text)) return false;
  if (creditedIn(text) !== null || kindAround(outline, element, null) === 'caption') return false;
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
