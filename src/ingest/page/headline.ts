import { likenessOf, sameness } from './likeness.ts';
import { isHeading } from './surroundings.ts';
import { type Element, elementsOf, find, textOf, within } from './tree.ts';

/** What a page's metadata give as its headline, the surest first, and its title with the site's name on it. */
export interface HeadlineHints {
  readonly stated: readonly string[];
  readonly title: string | null;
}

/**
 * The headline as the reader sees it: the heading that says most nearly what the metadata say, for metadata shorten
 * headlines for search engines; else what the metadata say; else the title without the site's name.
 */
export function headlineOf(root: Element, hints: HeadlineHints, siteNames: readonly string[]): string | null {
  const sites = new Set(siteNames.map(sameness));
  const title = sameness(hints.title ?? '');
  // Some templates state the site's name where the headline belongs, and have the headline in the title alone.
  const telling = hints.stated.filter((words) => title.includes(sameness(words)) || !sites.has(sameness(words)));
  const known = [...telling, ...(hints.title === null ? [] : [hints.title])].map((words) =>
    withoutSite(words, siteNames),
  );
  const headings = headingsOf(root).filter(({ text }) => !sites.has(sameness(text)));
  let best: Heading | null = null;
  let most = 0;
  for (const heading of headings) {
    const likeness = Math.max(0, ...known.map((words) => likenessOf(heading.text, words)));
    const rank = heading.isFirst ? likeness : likeness - LOWER;
    if (rank > most) {
      best = heading;
      most = rank;
    }
  }
  if (best !== null && most >= ALIKE) return best.text;
  return known[0] ?? headings.find(({ isFirst, text }) => isFirst && text.length >= 20)?.text ?? null;
}

/** Share of words from which a heading is believed to be the headline that the metadata name. */
const ALIKE = 0.4;
/** A second-order heading must be that much more alike. */
const LOWER = 0.3;
const LONGEST = 400;
const MOST_HEADINGS = 300;

interface Heading {
  readonly text: string;
  /** `h1`, where headlines belong. */
  readonly isFirst: boolean;
}

function headingsOf(root: Element): readonly Heading[] {
  const headings: Heading[] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== 'h1' && element.name !== 'h2') continue;
    const text = headingText(element);
    if (text.length < 4 || text.length > LONGEST || isAside(element)) continue;
    headings.push({ text, isFirst: element.name === 'h1' });
    if (headings.length >= MOST_HEADINGS) break;
  }
  return headings;
}

const BOXES = new Set(['div', 'p', 'ul', 'section']);
/** Words of its own that a heading must have before a box within it to be whole without that box. */
const LEAST_OWN = 4;

/** A heading's words, without a box behind them: some pages leave the heading open over byline and date. */
function headingText(heading: Element): string {
  const at = heading.children.findIndex((child) => typeof child !== 'string' && BOXES.has(child.name));
  const own = at < 0 ? '' : textOf({ ...heading, children: heading.children.slice(0, at) });
  return own.split(' ').length >= LEAST_OWN ? own : textOf(heading);
}

/**
 * The first heading that says the headline, one of the first order before others, for a list of reports above the report
 * may name it too; null where the page shows it nowhere.
 */
export function headingOf(root: Element, headline: string | null): Element | null {
  const key = sameness(headline ?? '');
  if (key === '') return null;
  const says = (element: Element): boolean => sameness(headingText(element)) === key;
  return (
    find(root, (element) => element.name === 'h1' && says(element)) ??
    find(root, (element) => isHeading(element) && says(element))
  );
}

const isAside = (heading: Element): boolean =>
  within(
    heading,
    (at) =>
      ['nav', 'footer', 'aside', 'dialog', 'form'].includes(at.name) ||
      /(?:^|[^a-z])(?:logo|modal|login|related)(?![a-z])/.test(at.called),
  );

const LEADING = /^(\S.{0,59}?)\s+[|–—•·»]\s+(\S.*)$/;
/** "Outlet » Blog Archive » Headline": what blogs put before a headline. */
const ARCHIVE = /^(?:blog )?archives?$/i;

/**
 * "Headline - Section - Outlet" without what follows the headline, where that names the site or is a short label, and
 * without the site's name before it.
 */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(sameness));
  let rest = title;
  for (let at = LEADING.exec(rest); at !== null; at = LEADING.exec(rest)) {
    if (!names.has(sameness(at[1]!)) && !ARCHIVE.test(at[1]!)) break;
    rest = at[2]!;
  }
  for (;;) {
    const at = /^(.*\S)\s+[|–—•·»:-]+\s+(.{1,60})$/.exec(rest);
    if (at === null) return rest;
    const [, before, behind] = at as unknown as readonly [string, string, string];
    const isSite = names.has(sameness(behind)) || names.has(sameness(`the ${behind}`));
    const isLabel = behind.split(' ').length <= 3 && before.split(' ').length >= 4 && /^[\p{Lu}\p{N}]/u.test(behind);
    if (!isSite && !isLabel) return rest;
    rest = before;
  }
}
