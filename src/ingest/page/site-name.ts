import { getDomainWithoutSuffix } from 'tldts';
import { sameness } from './likeness.ts';
import { type Element, elementsOf, find, squeezed, textOf } from './tree.ts';

/**
 * The site's name as the page's title carries it behind the last bar or dash; null where it carries none, for it names
 * the writer ("Hall burns - By Ann Roe") or is all headline.
 */
export function siteInTitle(root: Element, title: string | null): string | null {
  // What stands in brackets behind a name explains it: "KBC News (Krel Broadcasting Corporation)".
  const named = title?.replace(/ \([^()]{1,80}\)$/, '') ?? '';
  const [, mark, name] = /^.*\s([|–—•·»-])\s+(\S.{1,39})$/.exec(named) ?? [];
  const last = name?.trim();
  if (last === undefined || /^by /i.test(last)) return null;
  if (mark === '|') return last;
  const key = sameness(named);
  return find(root, (element) => element.name === 'h1' && sameness(textOf(element)) === key) === null ? last : null;
}

/**
 * A first-order heading that links to the page's site, or to the blog that the page stands in, and stands in its title:
 * the site's name where other pages have their headline.
 */
export function siteHeading(root: Element, title: string | null, url: string | null): string | null {
  const inTitle = sameness(title ?? '');
  for (const heading of elementsOf(root)) {
    if (heading.name !== 'h1') continue;
    const link = find(heading, ({ name }) => name === 'a');
    const text = textOf(heading);
    const key = sameness(text);
    if (link === null || key === '' || textOf(link) !== text || key === inTitle) continue;
    if (isRootOf(link.attributes.href ?? '', url) && (inTitle.startsWith(key) || inTitle.endsWith(key))) return text;
  }
  return null;
}

/** Whether an address is the site's root, or the first folder of a page's. */
function isRootOf(href: string, url: string | null): boolean {
  if (href === '/') return true;
  if (url === null || !url.startsWith(href)) return false;
  return /^https?:\/\/[^/]+\/?(?:[^/]+\/)?$/.test(href) && href.length < url.length;
}

/** A name that a site calls itself is shorter, with what stands beside it. */
const LONGEST = 90;
const FEED = /\s+(?:[»|–-]\s+)?(?:rss|atom|feed)\b.*$/i;

/**
 * The site's address as the page spells it elsewhere, in a logo, a feed's title or a label: "Tarn Herald" for
 * `tarnherald.example`. Null where it does so nowhere.
 */
export function addressSpelled(root: Element, url: string | null): string | null {
  const label = sameness((url === null ? null : getDomainWithoutSuffix(url)) ?? '');
  if (label === '') return null;
  const spelled: string[] = [];
  for (const { attributes, children, name } of elementsOf(root)) {
    const feed = name === 'link' ? (attributes.title ?? '').replace(FEED, '') : '';
    const texts = [name === 'img' ? (attributes.alt ?? '') : '', feed, ...children].filter(
      (child): child is string => typeof child === 'string' && child.length <= LONGEST,
    );
    const parts = texts.flatMap((text) => text.split(/[,|]/)).map(squeezed);
    spelled.push(
      ...parts.filter((part) => part.length >= label.length && /\p{Lu}/u.test(part) && sameness(part) === label),
    );
  }
  return spelled.find((name) => name.includes(' ')) ?? spelled[0] ?? null;
}
