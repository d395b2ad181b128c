import { MONTH_STEM, monthNumber } from '../../document/calendar.ts';
import { timeIn } from '../times.ts';
import { type MetaTags, metaOf } from './meta-tags.ts';
import { type Element, find } from './tree.ts';

/**
 * The canonical address, absolute: the page's own word, else the address it came from. A site's root is not believed
 * as the address of a page that stands deeper.
 */
export function canonicalOf(root: Element, tags: MetaTags, address: string | null): string | null {
  const link = find(root, ({ name, attributes }) => name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''));
  for (const candidate of [link?.attributes.href, metaOf(tags, 'og:url', 'parsely-link', 'twitter:url')]) {
    const url = candidate ? absolute(candidate, address) : null;
    if (url !== null && (url.pathname !== '/' || address === null)) return url.href;
  }
  return address;
}

function absolute(url: string, base: string | null): URL | null {
  try {
    const parsed = new URL(url.trim(), base ?? undefined);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}

/** "/2026/03/04/hall", "/2026/mar/04/hall", "/2026-03-04/hall", "/2026/WORLD/03/04/hall". */
const DAY_IN_PATH = new RegExp(
  String.raw`/((?:19|20)\d\d)(?:/[A-Za-z]{2,20}(?=/\d))?[/-](\d{1,2}|${MONTH_STEM})[/-](\d{1,2})(?:/|$)`,
  'i',
);

/** The day that an address carries in its path, as an ISO date; null where it carries none. */
export function dayInAddress(url: string | null): string | null {
  const [, year, month, day] = DAY_IN_PATH.exec(url === null ? '' : url.slice(0, 2_000)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = /\d/.test(month) ? Number(month) : monthNumber(month);
  return timeIn(`${year}-${number}-${day}`);
}
