import type { BlockKind } from '../../document/index.ts';
import { creditedIn } from '../credits.ts';
import type { DraftBlock } from '../draft.ts';
import { isFurniture } from '../furniture.ts';
import { type Body, proseWeight, runningSums } from './body.ts';
import type { Line, Outline } from './outline.ts';
import { namesOf } from './regions.ts';
import { type Element, elementsOf } from './tree.ts';

/** What the page's metadata say of the report, to know it again among the lines. */
export interface Known {
  readonly headline: string | null;
  readonly description: string | null;
}

/**
 * The report's blocks in page order, headline left out; furniture is dropped.
 *
 * Between the headline and the container only standfirst and captions belong to the report; inside the container
 * everything does that is no furniture.
 */
export function blocksOf(outline: Outline, body: Body, known: Known): readonly DraftBlock[] {
  const [from, to] = body.range;
  const links = linkLists(outline, body);
  const start = startOfReport(outline.lines, body, known.headline);
  const headline = sameness(known.headline ?? '');
  const seen = new Map<string, Element | null>();
  const description = sameness(known.description ?? '');
  const drafts: DraftBlock[] = [];
  let inLead = true;
  for (let i = start; i < to; i += 1) {
    const line = outline.lines[i]!;
    const inside = i >= from;
    const key = sameness(line.text);
    if (key === '' || (inLead && key === headline) || isCopy(line, seen.get(key), key)) continue;
    let kind: BlockKind = 'furniture';
    if (inLead && isStandfirst(outline, line, !inside && key === description)) kind = 'standfirst';
    else if (!body.furniture[i] && !(inside && links[i - from])) kind = kindOf(line, inside ? body.container : null);
    if (kind === 'furniture' || (!inside && kind !== 'standfirst' && kind !== 'caption')) continue;
    if (kind === 'paragraph' && proseWeight(line) > 0) inLead = false;
    seen.set(key, line.element.parent);
    drafts.push({ kind, text: line.text });
  }
  return trimmed(drafts);
}

/** A line shown twice in two places (a caption and its enlarged picture, a phone's copy); a list may repeat itself in place. */
const isCopy = (line: Line, firstPlace: Element | null | undefined, key: string): boolean =>
  firstPlace !== undefined && key.length > 30 && line.element.parent !== firstPlace;

/** What stays of a line when only letters and digits count: pages repeat lines with other marks. */
export const sameness = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Lists of links inside the report's container: other reports, topics, places to share. */
function linkLists(outline: Outline, { container, range: [from, to] }: Body): Uint8Array {
  const lines = outline.lines.slice(from, to);
  const length = runningSums(lines.map(({ text }) => text.length));
  const linked = runningSums(lines.map((line) => line.linked));
  const prose = runningSums(lines.map((line) => (proseWeight(line) > 0 ? 1 : 0)));
  const lists = new Uint8Array(lines.length);
  for (const element of elementsOf(container)) {
    const [a, b] = outline.rangeOf(element).map((at) => at - from) as [number, number];
    if (a >= b || lists[a] || /^h[1-6]$/.test(element.name)) continue;
    const share = (linked[b]! - linked[a]!) / (length[b]! - length[a]!);
    if (share > 0.9 || (share > 0.5 && prose[b]! - prose[a]! === 0 && (b - a > 1 || element.name === 'li'))) lists.fill(1, a, b);
  }
  return lists;
}

/** The line behind the headline, where it stands in or above the container; else the container's first line. */
function startOfReport(lines: readonly Line[], { range: [from, to] }: Body, headline: string | null): number {
  if (headline === null) return from;
  const wanted = sameness(headline);
  let start = from;
  let prose = 0;
  for (let i = 0; i < to && prose < A_LEAD; i += 1) {
    const line = lines[i]!;
    if (i >= from) prose += proseWeight(line) > 120 ? 1 : 0;
    if (sameness(line.text) === wanted && HEADING.test(line.element.name)) start = i + 1;
  }
  return start > from || from - start < FAR ? start : from;
}

/** Paragraphs that may stand in the container above the headline: a ticker, an account of the site. */
const A_LEAD = 12;
/** A headline this many lines above the container belongs to something else. */
const FAR = 80;
const HEADING = /^h[1-6]$/;

const STANDFIRST_NAMES =
  /(?:^|[^a-z])(?:stand-?first|dek|deck|sub-?(?:title|head|heading|headline|hed)|strap-?line|tag-?line|article-?(?:summary|intro|description|excerpt|lead|lede)|(?<!-)summary|excerpt|secondary-?headline)(?![a-z])/;

/** A standfirst calls itself one, or is a heading of a sentence's length, or is the page's description set apart. */
function isStandfirst(outline: Outline, line: Line, isDescription: boolean): boolean {
  const { text, element } = line;
  if (text.length < 25 || text.length > 600 || line.linked > 0.5 * text.length || isFurniture(text)) return false;
  if (HEADING.test(element.name)) return text.length >= 50;
  return isDescription || namedStandfirst(outline, element) || (element.parent !== null && namedStandfirst(outline, element.parent));
}

function namedStandfirst(outline: Outline, element: Element): boolean {
  const [from, to] = outline.rangeOf(element);
  return to - from <= STANDFIRST_LINES && STANDFIRST_NAMES.test(namesOf(element));
}

/** Some outlets put three or four points in place of a standfirst; a longer one is the report itself. */
const STANDFIRST_LINES = 4;

const CAPTION_NAMES = /(?:^|[^a-z])(?:caption|captions|cutline|wp-caption|credit|photo-?(?:credit|caption|info|by)|image-?(?:credit|caption|info|source|meta|title)|img-?(?:credit|caption)|media-?(?:caption|credit|info)|figure|photographer|copyright)/;
const PHOTO_CREDIT =
  /^[([]?(?:(?:file |main |top |cover |lead |featured )?(?:photos?|images?|pictures?|photographs?|illustrations?|graphics?|credit|video)(?: ?(?:credits?|courtesy|source|by|via|from))* ?[:/|©]|(?:photos?|images?|pictures?|illustration|photograph)s? (?:by|courtesy|credit|via)\b|file photo|©? ?(?:getty|shutterstock|istock|alamy|reuters\/|ap photo|afp\/|pa images|epa[/-]))/i;

function kindOf(line: Line, container: Element | null): BlockKind {
  const { text } = line;
  const around = kindAround(line.element, container);
  if (around === 'caption') return isFurniture(text) ? 'furniture' : 'caption';
  if (isFurniture(text)) return 'furniture';
  if (creditedIn(text) !== null) return 'credit';
  if (text.length < 200 && PHOTO_CREDIT.test(text)) return 'caption';
  return around;
}

/** The kind that the elements around a line give it. */
function kindAround(element: Element, container: Element | null): BlockKind {
  for (let at: Element | null = element; at !== null && at !== container; at = at.parent) {
    if (at.name === 'figcaption' || at.name === 'figure' || CAPTION_NAMES.test(namesOf(at))) return 'caption';
    if (/^h[1-6]$/.test(at.name)) return 'subheading';
    if (at.name === 'li' || at.name === 'dt' || at.name === 'dd') return 'list-item';
    if (at.name === 'blockquote') return 'quotation';
  }
  return 'paragraph';
}

/** Cuts headings that head nothing, and labels before the first and behind the last sentence. */
function trimmed(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const isText = ({ kind, text }: DraftBlock): boolean =>
    kind !== 'subheading' && (text.length >= 60 || /[.!?…:;,"”’)]$/.test(text));
  const kept: DraftBlock[] = [];
  for (const draft of [...drafts].reverse()) {
    const nothingFollows = kept.every(({ kind }) => kind === 'caption' || kind === 'credit');
    const label = draft.kind === 'paragraph' && !isText(draft);
    if (nothingFollows && (label || draft.kind === 'subheading')) continue;
    kept.push(draft);
  }
  kept.reverse();
  const first = kept.findIndex((draft) => draft.kind === 'paragraph' && isText(draft));
  return kept.filter((draft, i) => i >= first || draft.kind !== 'paragraph');
}
