import type { BlockKind } from '../../document/index.ts';
import { areAgencies } from '../agencies.ts';
import { creditedIn } from '../credits.ts';
import { isFurniture } from '../furniture.ts';
import { noteKind } from './notes.ts';
import { isBoldLabel, type Line, type Outline } from './outline.ts';
import { isCaption } from './photo-credit.ts';
import { isHeading, type Surroundings } from './surroundings.ts';
import type { Element } from './tree.ts';

/** What a line of the report is: by the elements around it, then by its words. */
export function kindOf(line: Line, around: Surroundings): BlockKind {
  const { text } = line;
  // A name alone under a picture is the photographer's agency.
  const isOfPicture = around.isFigure || (around.kind === 'caption' && areAgencies(text));
  if (!isOfPicture && creditedIn(text) !== null) return 'credit';
  if (isFurniture(text) || isLabelledLink(line)) return 'furniture';
  if (around.kind !== 'caption' && isOthersHeadline(line)) return 'furniture';
  const note = noteKind(text);
  if (note === 'furniture' || (note === 'credit' && around.kind !== 'caption')) return note;
  if (around.kind === 'caption' || isCaption(text)) return 'caption';
  return around.kind === 'paragraph' && isBoldLabel(text, line.bold) ? 'subheading' : around.kind;
}

/** "PHOTOS: ", ">> READ ON: ", "Read more ": what stands before a link to another page. */
const LINK_LABEL =
  /^(?:(?:>>|[»→›]) ?)?(?:\p{Lu}[\p{Lu} ]{2,30}: ?|(?:Read (?:more|also|next)|See also|Also read|Related):? )/u;

/** "Internal memo: <a>Mayor knew of the roof</a>": on a line of its own, with nothing behind it, the link is another report's headline. */
const HEADLINE_LABEL = /^\p{Lu}[^.:!?“”"]{2,30} ?: (?=['‘]?\p{Lu})/u;
const SHORTEST_HEADLINE = 25;
const ENDS = /[.!?…:;,]["”’)]?$|["”]$/;

/** "[Read how <a>the roof fell</a>.]" */
const IN_BRACKETS =
  /^\[(?:read|learn|see|watch|listen|find|explore|follow|join|get|sign up|subscribe|click|like)\b[^[\]]{2,240}\]$/i;
/** The share of it that is a link at the least: a writer's own word in brackets has none, or a short one. */
const IN_BRACKETS_LINKED = 0.3;

/** "PHOTOS: <a>The hall on Monday</a>": a label and nothing but a link points to another page. */
const isLabelledLink = ({ text, linked }: Line): boolean => {
  if (linked >= IN_BRACKETS_LINKED * text.length && IN_BRACKETS.test(text)) return true;
  const label = LINK_LABEL.exec(text)?.[0];
  return label !== undefined && linked > 0 && linked >= 0.9 * (text.length - label.length);
};

function isOthersHeadline({ text, linked, element }: Line): boolean {
  const label = element.name === 'p' && !ENDS.test(text) ? HEADLINE_LABEL.exec(text)?.[0] : undefined;
  if (label === undefined || isCaption(text)) return false;
  const headline = text.length - label.length;
  return headline >= SHORTEST_HEADLINE && linked >= 0.9 * headline;
}

const STANDFIRST_NAMES =
  /(?:^|[^a-z])(?:stand-?first|dek|deck|sub-?(?:title|head|heading|headline|hed)|strap-?line|tag-?line|(?:article|entry|post|story)-?(?:summary|abstract|intro|description|excerpt|lead|lede)|(?<!-)summary|excerpt|secondary-?headline)(?![a-z])/;

/** What is known of a line above the first paragraph. */
export interface LeadLine {
  readonly line: Line;
  readonly around: Surroundings;
  /** True where it is the page's description, set apart from the text. */
  readonly isDescription: boolean;
  readonly isInFurniture: boolean;
}

/**
 * Whether a line above the first paragraph is the standfirst: its element calls itself one, or it is the page's
 * description set apart from the text, or a heading of a sentence's length.
 */
export function isStandfirst(outline: Outline, { line, around, isDescription, isInFurniture }: LeadLine): boolean {
  const { text, element, linked } = line;
  if (text.length < 25 || text.length > 600 || linked > 0.5 * text.length || around.kind === 'caption') return false;
  if (isFurniture(text) || creditedIn(text) !== null || isCaption(text)) return false;
  const { parent } = element;
  if (namedStandfirst(outline, element) || (parent !== null && namedStandfirst(outline, parent))) return true;
  if (isInFurniture) return false;
  return isDescription || ((isHeading(element) || (parent !== null && isHeading(parent))) && text.length >= 50);
}

/** Some outlets put three or four points in place of a standfirst; a longer one is the report itself. */
const STANDFIRST_LINES = 4;

function namedStandfirst(outline: Outline, element: Element): boolean {
  const [from, to] = outline.rangeOf(element);
  return to - from <= STANDFIRST_LINES && STANDFIRST_NAMES.test(element.called);
}
