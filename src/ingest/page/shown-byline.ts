import { agenciesIn, areAgencies } from '../agencies.ts';
import { signersIn } from './byline.ts';
import { sameness } from './likeness.ts';
import type { Outline } from './outline.ts';
import { isHeading } from './surroundings.ts';
import { type Element, elementsOf, find, textOf, within } from './tree.ts';
import { isLabel, linesUnderHeadline } from './under-headline.ts';

/** A line that the page shows, and the names in it. */
export interface ShownByline {
  readonly line: string;
  readonly names: readonly string[];
}

const NONE: ShownByline = { line: '', names: [] };

const BYLINE_NAMES =
  /(?:^|[^a-z])(?:by-?line|author(?:s|-?names?)?|article-?author|post-?author|reporter|writer|display-?name)(?![a-z])/;
/** The name itself inside a byline's box, as microformats call it: `<p class="author vcard"><b class="fn">`. */
const NAME_FIELD = /(?:^|[^a-z])fn(?![a-z])/;
/** Bylines stand near the headline; pages with hundreds of such elements list other people's reports. */
const MOST_TRIED = 60;
/** Above the headline stand the bylines of other reports more often than below it. */
const ABOVE = 3;

/**
 * The byline that the page shows nearest to its headline; one that belongs to another report, or to a reader, is none.
 *
 * @param headline the heading that holds the headline; null where the page shows none
 */
export function bylineOnPage(root: Element, headline: Element | null): ShownByline {
  const candidates: { readonly element: Element; readonly at: number }[] = [];
  const around = new Set(ancestorsOf(headline));
  const elsewhere = new Set<Element>();
  let teaser: Element | null = null;
  let headlineAt = 0;
  let at = 0;
  for (const element of elementsOf(root)) {
    at += 1;
    if (isElsewhere(element, around, elsewhere)) elsewhere.add(element);
    if (element === headline) headlineAt = at;
    else if (isHeading(element)) teaser = boxOfTeaser(element, around);
    if (!isByline(element) || elsewhere.has(element)) continue;
    if (teaser === null || !within(element, (box) => box === teaser)) candidates.push({ element, at });
  }
  const distance = (place: number): number => (place > headlineAt ? place - headlineAt : ABOVE * (headlineAt - place));
  const nearest = candidates.sort((a, b) => distance(a.at) - distance(b.at)).slice(0, MOST_TRIED);
  for (const { element } of nearest) {
    const shown = shownIn(element);
    if (shown.names.length > 0) return shown;
  }
  return NONE;
}

function ancestorsOf(element: Element | null): readonly Element[] {
  const ancestors: Element[] = [];
  for (let at = element; at !== null; at = at.parent) ancestors.push(at);
  return ancestors;
}

const isByline = (element: Element): boolean =>
  element.attributes.rel === 'author' || element.attributes.itemprop === 'author' || BYLINE_NAMES.test(element.called);

/** Parts of a page that name other people: menus, rows of other reports, what readers wrote. */
const ELSEWHERE_NAMES =
  /(?:^|[^a-z])(?:nav|navbar|navigation|menu|carousel|teasers?|related|recirc|popular|trending|promos?|comments?|disqus|livefyre)(?![a-z])/;

/** Whether it stands in a part of the page's own, given those around it; what holds the headline too is no such part. */
function isElsewhere(element: Element, around: ReadonlySet<Element>, elsewhere: ReadonlySet<Element>): boolean {
  if (around.has(element)) return false;
  if (element.parent !== null && elsewhere.has(element.parent)) return true;
  return element.name === 'nav' || element.name === 'menu' || ELSEWHERE_NAMES.test(element.called);
}

/** The box of another report, which the linked headline of that report stands in; null for any other heading. */
function boxOfTeaser(heading: Element, around: ReadonlySet<Element>): Element | null {
  const isInLink = heading.parent?.name === 'a';
  const box = (isInLink ? heading.parent?.parent : heading.parent) ?? null;
  if (box === null || around.has(box)) return null;
  const isLinked = isInLink || heading.children.some((child) => typeof child !== 'string' && holdsLink(child));
  return isLinked ? box : null;
}

const holdsLink = ({ name, children }: Element): boolean =>
  name === 'a' || children.some((child) => typeof child !== 'string' && child.name === 'a');

/** A longer one is a story about its writer. */
const LONGEST_SHOWN = 200;

function shownIn(element: Element): ShownByline {
  const line = textOf(element);
  if (line.length > LONGEST_SHOWN) return NONE;
  const names = signersIn([line]);
  // Where outlet and date follow the names in one box, the fields inside it tell where a name ends.
  const fields = [...elementsOf(element)].filter((field) => isByline(field) || NAME_FIELD.test(field.called));
  const inside = signersIn(fields.map(textOf));
  if (inside.length > 0 && inside.length >= names.length) return { line, names: inside };
  return { line, names: names.length > 0 ? names : linkedNames(element, line) };
}

/** What a line begins with that signs: "By Ann Roe", "By: Ann Roe", "Posted by Ann Roe", "Analysis by Ann Roe", and where styles part them "ByAnn Roe". */
const BY =
  /^(?:(?:[Ss]tory |[Ww]ords |[Ww]ritten |[Rr]eported |[Aa]nalysis |[Cc]ommentary |[Rr]eview |[Pp]osted |[Pp]ublished )?[Bb][Yy]:? |By(?=\p{Lu}\S* ))(?=\p{Lu})/u;
/** The word on a line of its own: the name stands on the next one. */
const BY_ALONE = /^by:?$/i;

/** "By Ann Roe: The hall burned on Monday ...": the byline in the first sentence. */
const BY_RUN_IN = /^By \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?=: ["“‘]?\p{Lu})/u;

/** "AFP, NORVEL": an agency and where it writes from. */
const AGENCY_FROM = /^([^,]{2,40}), \p{Lu}[\p{Lu} .-]{2,30}$/u;

/** Whether a line is an address whose name is that on the line before: "Ann Roe", "ann.roe@tarn.example". */
function isAddressOf(name: string, line: string | undefined): boolean {
  const local = /^([^\s@]{3,60})@[^\s@]{3,60}$/.exec(line ?? '')?.[1];
  return local !== undefined && sameness(local) === sameness(name);
}

/**
 * The lines behind the headline that begin with "By", or name an agency and its place, and what a first sentence begins
 * with: pages that give the byline no name of its own.
 */
export function bylinesUnderHeadline(outline: Outline, headline: string | null): readonly ShownByline[] {
  const found: ShownByline[] = [];
  const lines = linesUnderHeadline(outline, headline);
  const labels = lines.filter(isLabel);
  labels.forEach(({ text, element }, i) => {
    const agency = AGENCY_FROM.exec(text)?.[1] ?? '';
    if (agency !== '' && areAgencies(agency)) found.push({ line: text, names: agenciesIn(agency) });
    const isNext = BY_ALONE.test(labels[i - 1]?.text ?? '') || isAddressOf(text, labels[i + 1]?.text);
    if (!isNext && !BY.test(text)) return;
    const linked = linkedNames(element, text);
    const names = linked.length > 0 ? linked : signersIn([text]);
    if (names.length > 0) found.push({ line: text, names });
  });
  const signed = lines.map(({ text }) => BY_RUN_IN.exec(text)?.[0]).find((line) => line !== undefined);
  if (signed !== undefined) found.push({ line: signed, names: signersIn([signed]) });
  return found;
}

/** "By <a>Ann Roe</a> Markets Editor": the link tells where the name ends. */
function linkedNames(element: Element, line: string): readonly string[] {
  const by = BY.exec(line);
  const link = by === null ? null : find(element, ({ name }) => name === 'a');
  const words = link === null ? '' : textOf(link);
  return by !== null && words !== '' && line.startsWith(words, by[0].length) ? signersIn([words]) : [];
}
