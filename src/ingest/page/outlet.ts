import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { sameness } from './likeness.ts';

/** Where a page may name its outlet, each null or empty where it does not. */
export interface OutletHints {
  /** `og:site_name`, and what other meta elements call the site. */
  readonly siteName: string | null;
  /** The publisher that the report's linked data name. */
  readonly publisher: string | null;
  readonly otherNames: readonly string[];
  readonly url: string | null;
  /** The address as the page spells it elsewhere. */
  readonly spelled: () => string | null;
}

/**
 * The outlet's name as it calls itself, else its registrable domain.
 *
 * Content systems put identifiers where a name belongs (`nationalpost`), and slogans; a name has a capital letter or a
 * space and is short. A publisher stands behind the site's own name, since it may be the company; it goes before where
 * it is the address and the site's name is not like it at all, for that is then an edition's ("Norvel").
 */
export function outletOf({ siteName, publisher, otherNames, url, spelled }: OutletHints): string | null {
  const isEdition = publisher !== null && siteName !== null && isAddressOf(publisher, url) && !isLike(siteName, url);
  const named = [...(isEdition ? [publisher] : []), siteName, publisher, ...otherNames]
    .filter((name): name is string => name !== null && name.trim() !== '')
    .filter((name) => !PART_OF_SITE.test(name.trim()) || isAddressOf(name, url))
    .map((name) => withoutSlogan(tidied(name), url));
  const better = named.filter(isName);
  const lower = named.find((name) => /\p{L}/u.test(name) && name.length <= LONGEST && !isAddress(name));
  return better[0] ?? lower ?? spelled() ?? domainOf(url) ?? named[0] ?? null;
}

const LONGEST = 45;

/** What content systems call a part of a site, or themselves, where its name belongs; an outlet of that name has it in its address. */
const PART_OF_SITE = /^(?:home|home ?page|hosted|news|blog|blogger|index|website)$/i;

/** A name without its address's beginning and end, and without a bar that a slogan should have followed. */
const tidied = (name: string): string => name.replace(/^https?:\/\/(?:www\.)?|\/$|\s[|–—•·»:-]\s*$/g, '').trim();

/** `tarnherald` for `https://www.tarnherald.example/a`; empty where there is none. */
const labelOf = (url: string | null): string => sameness((url === null ? null : getDomainWithoutSuffix(url)) ?? '');

/** "Tarn Herald | News of the valley": the part that is the address too, else one that holds it ("WTHB 7News" at `wthb.example`). */
function withoutSlogan(name: string, url: string | null): string {
  const label = labelOf(url);
  const parts = name.split(/\s+[|–—•·»:-]\s+/);
  if (label === '' || parts.length === 1) return name;
  return parts.find((part) => sameness(part) === label) ?? parts.find((part) => sameness(part).includes(label)) ?? name;
}

const isAddressOf = (name: string, url: string | null): boolean =>
  sameness(tidied(name).replace(/^the /i, '')) === labelOf(url);

/** Whether a name and an address share a word. */
function isLike(name: string, url: string | null): boolean {
  const label = labelOf(url);
  const words = name.split(/[^\p{L}\p{N}]+/u).map(sameness);
  return words.some((word) => word.length > 1 && (label.includes(word) || word.includes(label)));
}

const isAddress = (name: string): boolean => /^(?:www\.|@)|\//.test(name);

function isName(name: string): boolean {
  return name.length <= LONGEST && /[\p{Lu}\p{N}]|\s/u.test(name) && /[A-Za-z]/.test(name) && !isAddress(name);
}

/** `news.example.co.uk` -> `example.co.uk`; null for no address or a bare host. */
export function domainOf(url: string | null): string | null {
  return url === null ? null : getDomain(url, { allowPrivateDomains: true });
}
