import robotsParser from 'robots-parser';
import { AddressRefused } from './connect.ts';
import { hopTo, MAX_REDIRECTS } from './hops.ts';
import type { Answer } from './request.ts';

/** The name by which a robots.txt addresses this program. */
export const PRODUCT_TOKEN = 'Hearsay';

/** RFC 9309 asks that at least 500 KiB be read. */
export const MAX_ROBOTS_BYTES = 512_000;

interface RobotsTxt {
  /** Undefined for a page of another origin. */
  isAllowed(url: string, agent: string): boolean | undefined;
  getMatchingLineNumber(url: string, agent: string): number;
  getCrawlDelay(agent: string): number | undefined;
}

// The package is CommonJS and its types describe it as an ES module, so that TypeScript sees no function there.
const robotsTxt = robotsParser as unknown as (url: string, text: string) => RobotsTxt;

/** `closed` where the rules could not be had, which RFC 9309 takes as a no to everything. */
type Rules = { readonly kind: 'rules'; readonly rules: RobotsTxt } | { readonly kind: 'open' } | Closed;
interface Closed {
  readonly kind: 'closed';
  readonly reason: string;
}

export interface Permission {
  readonly allowed: boolean;
  /** Why, for a person: the line of robots.txt, or that there is none. */
  readonly reason: string;
  /** Seconds between requests that the site asks for; null where it asks for none. */
  readonly crawlDelay: number | null;
}

/**
 * Reads robots.txt once an origin and answers for its pages (RFC 9309): 4xx means that all is allowed, 5xx that nothing
 * is. What `get` throws, such as a refused address, is thrown on, since the page would meet the same.
 */
export function createRobots(get: (url: URL, signal: AbortSignal) => Promise<Answer>) {
  const known = new Map<string, Promise<Rules>>();

  const rulesOf = (url: URL, signal: AbortSignal): Promise<Rules> => {
    const cached = known.get(url.origin);
    if (cached) return cached;
    const asked = load(new URL('/robots.txt', url), get, signal);
    known.set(url.origin, asked);
    // A fault of the line is not an answer of the site: the next page asks again.
    asked.catch(() => known.delete(url.origin));
    return asked;
  };

  return async (url: URL, signal: AbortSignal): Promise<Permission> => permission(url, await rulesOf(url, signal));
}

async function load(
  address: URL,
  get: (url: URL, signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Rules> {
  let url = address;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const { status, location, body } = await get(url, signal);
    if (location === null) return rulesFrom(address, status, body.bytes);
    const next = hopTo(location, url);
    if (!(next instanceof URL)) throw new AddressRefused(location, [location]);
    url = next;
  }
  return { kind: 'open' };
}

function rulesFrom(address: URL, status: number, bytes: Uint8Array): Rules {
  if (status >= 500) return { kind: 'closed', reason: `its robots.txt answered ${status}` };
  if (status >= 300) return { kind: 'open' };
  return { kind: 'rules', rules: robotsTxt(address.href, new TextDecoder().decode(bytes)) };
}

function permission(url: URL, found: Rules): Permission {
  if (found.kind === 'closed') return { allowed: false, reason: found.reason, crawlDelay: null };
  if (found.kind === 'open') return { allowed: true, reason: 'there is no robots.txt', crawlDelay: null };
  const allowed = found.rules.isAllowed(url.href, PRODUCT_TOKEN) !== false;
  const line = found.rules.getMatchingLineNumber(url.href, PRODUCT_TOKEN);
  return {
    allowed,
    reason: line > 0 ? `line ${line} of robots.txt` : 'robots.txt says nothing against it',
    crawlDelay: found.rules.getCrawlDelay(PRODUCT_TOKEN) ?? null,
  };
}
