import type { BlockKind } from '../../document/index.ts';
import type { DraftBlock } from '../draft.ts';
import { isStandfirst, kindOf } from './block-kind.ts';
import { type Body, proseWeight, runningSums } from './body.ts';
import { withCapitalHeadings } from './capital-headings.ts';
import { saidOnce, withNext, withoutLabels } from './caption-text.ts';
import { dataRows } from './data-rows.ts';
import { untilPrompt, untilThanks, withoutBios, withoutOutlet, withWriterCredited } from './ending.ts';
import { invitations } from './invitation.ts';
import { sameness } from './likeness.ts';
import type { Line, Outline } from './outline.ts';
import { sameClassAs } from './paragraph-class.ts';
import { isPhotoCredit } from './photo-credit.ts';
import { withoutSlugs } from './slugs.ts';
import { isHeading, surroundingsWithin } from './surroundings.ts';
import { type Element, elementsOf } from './tree.ts';

/** What the page's metadata say of the report, to know it again among the lines. */
export interface Known {
  readonly headline: string | null;
  readonly description: string | null;
  readonly outlet: string | null;
  /** Who signs the report, and the lines that do, as they stand. */
  readonly byline: readonly string[];
  readonly signatures: readonly string[];
}

interface KeptLine {
  readonly kind: BlockKind;
  readonly line: Line;
  /** The box of the picture it belongs to. */
  readonly picture: Element | null;
  /** The row that it is a cell of, in a table of figures or names. */
  readonly row?: Element | null;
}

/** The report's blocks in page order, headline left out; furniture is dropped. */
export function blocksOf(outline: Outline, body: Body, known: Known): readonly DraftBlock[] {
  const lines = withoutPullQuotes(withoutCopies(linesOf(outline, body, known)));
  const own = withoutOutlet(untilThanks(untilPrompt(lines)), known.outlet);
  const ended = withWriterCredited(withoutBios(own, known.byline), known.byline);
  const drafts = withInitials(withoutSlugs(withoutToldStandfirst(withWholeCaptions(ended))));
  return trimmed(asParagraphs(withCapitalHeadings(withText(drafts))));
}

/**
 * Between the headline and the container only standfirst, captions and paragraphs of the container's own class belong to
 * the report; inside the container everything does that is no furniture.
 */
function linesOf(outline: Outline, body: Body, known: Known): readonly KeptLine[] {
  const [from, to] = body.range;
  const links = linkLists(outline, body);
  const invited = invitations(outline, body);
  const rows = dataRows(outline.lines.slice(from, to));
  const surroundings = surroundingsWithin(outline, body.container);
  const headline = sameness(known.headline ?? '');
  const description = sameness(known.description ?? '');
  const signatures = new Set(known.signatures.map(sameness));
  const isParagraph = sameClassAs(outline.lines.slice(from, to));
  const kept: KeptLine[] = [];
  let inLead = true;
  for (let i = startOfReport(outline.lines, body, headline); i < to; i += 1) {
    const line = outline.lines[i]!;
    const inside = i >= from || isParagraph(line);
    const furniture = body.furniture[i] === 1 || links[i - from] === 1 || invited[i - from] === 1;
    const key = sameness(line.text);
    if (key === '' || (inLead && key === headline)) continue;
    const around = surroundings(line.element);
    if (inLead && around.kind !== 'caption' && signatures.has(key)) continue;
    const isDescription = i < from && key === description;
    if (inLead && isStandfirst(outline, { line, around, isDescription, isInFurniture: furniture })) {
      kept.push({ kind: 'standfirst', line, picture: null });
      continue;
    }
    const row = furniture ? null : (rows[i - from] ?? null);
    if (row !== null) {
      kept.push({ kind: 'list-item', line, picture: null, row });
      continue;
    }
    const kind = furniture ? 'furniture' : kindOf(line, around);
    if (!inside && kind === 'list-item' && line.text.length >= 25 && line.linked === 0) {
      // Tabloids put their standfirst in points above the byline.
      kept.push({ kind: 'standfirst', line, picture: null });
      continue;
    }
    if (kind === 'furniture' || (!inside && kind !== 'caption')) continue;
    if ((kind === 'paragraph' || kind === 'list-item') && proseWeight(line) > 0) inLead = false;
    kept.push({ kind, line, picture: kind === 'caption' ? around.picture : null });
  }
  return kept;
}

/** Lists of links inside the report's container: other reports, topics, places to share. */
function linkLists(outline: Outline, { container, range: [from, to] }: Body): Uint8Array {
  const lines = outline.lines.slice(from, to);
  const length = runningSums(lines.map(({ text }) => text.length));
  const linked = runningSums(lines.map((line) => line.linked));
  const prose = runningSums(lines.map((line) => (proseWeight(line) > 0 ? 1 : 0)));
  const lists = new Uint8Array(lines.length);
  for (const element of elementsOf(container)) {
    const range = outline.rangeOf(element);
    const [a, b] = [range[0] - from, range[1] - from];
    if (a >= b || lists[a] || isHeading(element)) continue;
    const share = (linked[b]! - linked[a]!) / (length[b]! - length[a]!);
    const labels = prose[b] === prose[a] && (b - a > 1 || element.name === 'li');
    if (share > 0.9 || (share > 0.5 && labels)) lists.fill(1, a, b);
  }
  return lists;
}

/** The line behind the headline, where it stands in or above the container; else the container's first line. */
function startOfReport(lines: readonly Line[], { range: [from, to], furniture }: Body, headline: string): number {
  if (headline === '') return from;
  let start = -1;
  let isFirst = false;
  let prose = 0;
  for (let i = 0; i < to && prose < LEAD_PARAGRAPHS; i += 1) {
    const line = lines[i]!;
    if (i >= from) prose += proseWeight(line) > 120 ? 1 : 0;
    const { element } = line;
    const heads = isHeading(element) || (element.parent !== null && isHeading(element.parent));
    if (!heads || sameness(line.text) !== headline) continue;
    // A list of reports inside the report may link to the report itself, a box have its name again in a lower heading.
    const isHigher = element.name === 'h1' || element.parent?.name === 'h1';
    if (start >= 0 && (line.linked > 0 || (isFirst && !isHigher))) continue;
    start = i + 1;
    isFirst = isHigher && furniture[i] !== 1;
  }
  return start >= 0 && from - start < FAR ? start : from;
}

/** Paragraphs that may stand in the container above the headline: a ticker, an account of the site. */
const LEAD_PARAGRAPHS = 12;
/** A headline this many lines above the container belongs to something else. */
const FAR = 80;

/** A shorter line may well be said twice. */
const SHORTEST_COPY = 30;

/**
 * A line shown twice in two places is one line (a caption and its enlarged picture, a phone's copy); in one place it
 * is a repetition that the writer meant, but for a caption, which is given once for each of two pictures. A caption
 * gives way to the standfirst or the sentence of the text that says the same.
 */
function withoutCopies(lines: readonly KeptLine[]): readonly KeptLine[] {
  const keys = lines.map(({ line }) => sameness(line.text));
  const told = new Set(keys.filter((_key, i) => isTold(lines[i]!)));
  const places = new Map<string, Element | null>();
  return lines.filter(({ kind, line, row }, i) => {
    const key = keys[i]!;
    if (row) return true;
    // Beside a picture that slides into view its caption stands once more, in a box of its own.
    const isBeside = kind === 'paragraph' && line.element.name !== 'p' && lines[i - 1]?.kind === 'caption';
    if (isBeside && key.length > SHORTEST_COPY && keys[i - 1]!.startsWith(key)) return false;
    const isCopy = kind === 'caption' ? told.has(key) || places.has(key) : isElsewhere(places.get(key), line);
    if (isCopy && key.length > SHORTEST_COPY) return false;
    places.set(key, line.element.parent);
    return true;
  });
}

/** Enlarged pictures have their captions again in boxes that are no paragraphs. */
const isTold = ({ kind, line: { text, element } }: KeptLine): boolean =>
  kind === 'standfirst' || (kind === 'paragraph' && element.name === 'p' && /[.!?]["”’]?$/.test(text));

const isElsewhere = (place: Element | null | undefined, { element }: Line): boolean =>
  place !== undefined && place !== element.parent;

const PULLED = /(?:^|[^a-z])(?:pull(?:ed)?|left|right|side|big)[-_]?quote/;
/** So long are the words of a pull quote at the least and at the most. */
const SHORTEST_PULLED = 20;
const LONGEST_PULLED = 300;
/** A page with more is made of quotations. */
const MOST_PULLED = 40;

/** A quotation set apart whose words a paragraph holds too is a repetition for the eye. */
function withoutPullQuotes(lines: readonly KeptLine[]): readonly KeptLine[] {
  const isApart = ({ kind, line: { element } }: KeptLine): boolean =>
    kind === 'quotation' || [element, element.parent].some((at) => at !== null && PULLED.test(at.called));
  const apart = new Set(lines.filter((kept) => kept.line.text.length <= LONGEST_PULLED && isApart(kept)));
  if (apart.size === 0 || apart.size > MOST_PULLED) return lines;
  const running = lines
    .filter((kept) => kept.kind === 'paragraph' && !apart.has(kept))
    .map(({ line }) => sameness(line.text))
    .join('\n');
  return lines.filter((kept) => {
    const key = sameness(kept.line.text);
    return !apart.has(kept) || key.length < SHORTEST_PULLED || !running.includes(key);
  });
}

/** Encyclopaedias put a link to change a section into its heading. */
const EDIT = / ?\[edit(?: source)?\]$/;

/** Stands between the cells of a row, which are no words of one sentence. */
const CELLS = ' | ';

/**
 * Joins the lines of one picture (caption, photographer) into one block, and the cells of one row. Who took a picture, named
 * before what it shows, stays apart: run together, the two would read as one sentence.
 */
function withWholeCaptions(lines: readonly KeptLine[]): readonly DraftBlock[] {
  const drafts: { readonly kind: BlockKind; readonly parts: string[]; readonly glue: string }[] = [];
  let before: KeptLine | undefined;
  for (const kept of lines) {
    const parts = drafts.at(-1)?.parts;
    if (parts !== undefined && kept.row && kept.row === before?.row) parts.push(kept.line.text);
    else if (before !== undefined && parts !== undefined && goesOn(before, kept, parts))
      parts.push(...withNext(parts.pop()!, ownText(kept)));
    else drafts.push({ kind: kept.kind, parts: [ownText(kept)], glue: kept.row ? CELLS : ' ' });
    before = kept;
  }
  return drafts
    .map(({ kind, parts, glue }) => ({ kind, text: parts.join(glue) }))
    .filter(({ kind, text }) => kind !== 'caption' || /\p{L}/u.test(text));
}

/** A line's text, without what the page adds to one of its kind. */
function ownText({ kind, line: { text } }: KeptLine): string {
  if (kind === 'caption') return withoutLabels(saidOnce(text));
  return kind === 'subheading' ? text.replace(EDIT, '') : text;
}

/** What stands in a caption behind the standfirst's own words is no more than a credit. */
const LONGEST_CREDIT = 100;

/** A caption that only says the standfirst again keeps what it says besides: who took the picture. */
function withoutToldStandfirst(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const told = drafts.find(({ kind }) => kind === 'standfirst')?.text;
  if (told === undefined) return drafts;
  return drafts.flatMap((draft) => {
    const { kind, text } = draft;
    if (kind !== 'caption' || !text.startsWith(told) || text.length > told.length + LONGEST_CREDIT) return [draft];
    const rest = text.slice(told.length).trim();
    return /\p{L}/u.test(rest) ? [{ kind, text: rest }] : [];
  });
}

/** Whether a caption's line goes on with that before it, the last of these parts. */
function goesOn(before: KeptLine, { kind, line, picture }: KeptLine, parts: readonly string[]): boolean {
  if (kind !== 'caption' || before.kind !== 'caption') return false;
  if (picture === null || picture !== before.picture) return isCredit(parts) !== isPhotoCredit(line.text);
  // "Photo: " on a line of its own is a label of the name behind it.
  if (before.line.text.endsWith(':')) return true;
  return parts.length > 1 || !namesPhotographer(before.line) || namesPhotographer(line);
}

/** A label and a name at the most. */
const CREDIT_PARTS = 2;
const isCredit = (parts: readonly string[]): boolean => parts.length <= CREDIT_PARTS && isPhotoCredit(parts.join(' '));

const PHOTOGRAPHER = /(?:^|[^a-z])(?:credits?|photographer|copyright)(?![a-z])/;

/** A line of a picture that names who took it, by its words or by what its element calls itself. */
const namesPhotographer = ({ text, element }: Line): boolean =>
  isPhotoCredit(text) || (text.length <= LONGEST_NAMED && PHOTOGRAPHER.test(element.called));
/** A longer line holds a caption too, whatever its element is called. */
const LONGEST_NAMED = 60;

/** A letter that may be no word: "A" before "man" would be one. */
const INITIAL = /^["“‘]?[B-HJ-Z]$/;

/** Joins a large first letter, set in a box of its own, to the paragraph that it begins. */
function withInitials(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  return drafts.flatMap((draft, i) => {
    const [before, next] = [drafts[i - 1], drafts[i + 1]];
    if (before !== undefined && isInitial(before, draft)) return [{ ...draft, text: `${before.text}${draft.text}` }];
    return next !== undefined && isInitial(draft, next) ? [] : [draft];
  });
}

const isInitial = ({ text }: DraftBlock, next: DraftBlock): boolean =>
  INITIAL.test(text) && next.kind === 'paragraph' && /^\p{Ll}/u.test(next.text);

/** A standfirst above nothing is the whole report: the page of a broadcast. */
function withText(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const isText = ({ kind }: DraftBlock): boolean =>
    kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
  if (drafts.some(isText)) return drafts;
  return drafts.map((draft) => (draft.kind === 'standfirst' ? { ...draft, kind: 'paragraph' } : draft));
}

/** Some outlets set every paragraph as an item of one list. */
function asParagraphs(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const length = (wanted: BlockKind): number =>
    drafts.reduce((sum, { kind, text }) => sum + (kind === wanted && text.length >= 60 ? text.length : 0), 0);
  if (length('list-item') < 3 * length('paragraph')) return drafts;
  return drafts.map((draft) => (draft.kind === 'list-item' ? { ...draft, kind: 'paragraph' } : draft));
}

/** Cuts headings that head nothing, labels before the first sentence, and labels and what leads to something behind the last. */
function trimmed(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const isSentence = ({ text }: DraftBlock): boolean => text.length >= 60 || /[.!?…:;,"”’)]$/.test(text);
  const last = drafts.findLastIndex(
    (draft) =>
      draft.kind === 'list-item' ||
      draft.kind === 'quotation' ||
      (draft.kind === 'paragraph' && isSentence(draft) && !/^.{0,59}[:;,]$/.test(draft.text)),
  );
  const first = drafts.findIndex((draft) => draft.kind === 'paragraph' && isSentence(draft));
  return drafts.filter(({ kind }, i) => {
    if (kind === 'paragraph') return i >= first && i <= last;
    return kind !== 'subheading' || i < last;
  });
}
