import { sameness } from './blocks.ts';
import { namesOf } from './regions.ts';
import { type Element, elementsOf, textOf, within } from './tree.ts';

/** What a page's metadata give as its headline, the surest first, and its title with the site's name on it. */
export interface HeadlineHints {
  readonly stated: readonly string[];
  readonly title: string | null;
}

/**
 * The headline as the reader sees it: the heading that says most nearly what the metadata say, for metadata shorten
 * headlines for search engines; else what the metadata say; else the title without the site's name.
 */
export function headlineOf(root: Element, { stated, title }: HeadlineHints, siteNames: readonly string[]): string | null {
  const known = [...stated, ...(title === null ? [] : [title])];
  const headings = [...elementsOf(root)].filter(({ name }) => name === 'h1' || name === 'h2').filter((heading) => !aside(heading));
  let best: string | null = null;
  let most = 0;
  for (const heading of headings) {
    const text = textOf(heading);
    if (text.length < 4 || text.length > LONGEST) continue;
    const likeness = Math.max(0, ...known.map((words) => likenessOf(text, words)));
    const rank = heading.name === 'h1' ? likeness : likeness - 0.3;
    if (rank > most) {
      best = text;
      most = rank;
    }
  }
  if (best !== null && most >= 0.4) return best;
  const firsts = headings.filter(({ name }) => name === 'h1').map(textOf).filter((text) => text.length >= 20 && text.length <= LONGEST);
  if (known.length === 0 && firsts.length > 0) return firsts[0]!;
  const words = stated[0] ?? title;
  if (words) return withoutSite(words, siteNames);
  return best ?? firsts[0] ?? null;
}

const LONGEST = 400;

const aside = (heading: Element): boolean =>
  within(heading, (at) => ['nav', 'footer', 'aside', 'dialog', 'form'].includes(at.name) || /(?:^|[^a-z])(?:logo|modal|login|related)(?![a-z])/.test(namesOf(at)));

/** How many words two headlines share, of the shorter one's, with a little less for a difference in length. */
export function likenessOf(a: string, b: string): number {
  if (sameness(a) === sameness(b)) return 1;
  const [left, right] = [wordSet(a), wordSet(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (0.8 * shared) / Math.min(left.size, right.size) + (0.19 * shared) / Math.max(left.size, right.size);
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** "Headline - Section - Outlet" without what follows the headline, where that names the site or is a short label. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(sameness));
  let rest = title;
  for (;;) {
    const at = /^(.*\S)\s+[|–—•·»:-]+\s+(.{1,60})$/.exec(rest);
    if (at === null) return rest;
    const names_ = names.has(sameness(at[2]!)) || names.has(sameness(`the ${at[2]}`));
    const label = at[2]!.split(' ').length <= 3 && at[1]!.split(' ').length >= 4 && /^[\p{Lu}\p{N}]/u.test(at[2]!);
    if (!names_ && !label) return rest;
    rest = at[1]!;
  }
}

/** The site's name as the page's title carries it behind the last bar or dash; null where it carries none. */
export function siteInTitle(title: string | null): string | null {
  const at = title === null ? null : /\s[|–—•·»-]\s+([^|–—•·»]{2,40})$/.exec(title);
  return at === null ? null : at[1]!.trim();
}
