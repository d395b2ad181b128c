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
  readonly spelled: string | null;
}

/**
 * The outlet's name as it calls itself, else its registrable domain.
 *
 * Content systems put identifiers where a name belongs (`nationalpost`), and slogans; a name has a capital letter or a
 * space and is short. A publisher stands behind the site's own name, since it may be the company.
 */
export function outletOf({ siteName, publisher, otherNames, url, spelled }: OutletHints): string | null {
  const named = [siteName, publisher, ...otherNames]
    .filter((name): name is string => name !== null && name.trim() !== '')
    .map((name) => withoutSlogan(tidied(name), url));
  const better = named.filter(isName);
  const lower = named.find((name) => /\p{L}/u.test(name) && name.length <= LONGEST && !isAddress(name));
  return better[0] ?? lower ?? spelled ?? domainOf(url) ?? named[0] ?? null;
}

const LONGEST = 45;

const tidied = (name: string): string => name.replace(/^https?:\/\/(?:www\.)?|\/$/g, '').trim();

/** "Tarn Herald | News of the valley": the part that is the address too. */
function withoutSlogan(name: string, url: string | null): string {
  const label = url === null ? null : getDomainWithoutSuffix(url);
  const parts = name.split(/\s+[|–—•·»:-]\s+/);
  return parts.find((part) => label !== null && sameness(part) === sameness(label)) ?? name;
}

const isAddress = (name: string): boolean => /^(?:www\.|@)|\//.test(name);

function isName(name: string): boolean {
  return name.length <= LONGEST && /[\p{Lu}\p{N}]|\s/u.test(name) && /[A-Za-z]/.test(name) && !isAddress(name);
}

/** `news.example.co.uk` -> `example.co.uk`; null for no address or a bare host. */
export function domainOf(url: string | null): string | null {
  return url === null ? null : getDomain(url, { allowPrivateDomains: true });
}
