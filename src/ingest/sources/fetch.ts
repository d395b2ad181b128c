import { Agent } from 'undici';
import type { Capture, Problem } from '../../document/index.ts';
import { capture, MAX_PAGE_BYTES, tooLarge } from './capture.ts';
import type { FetchPage, FetchProblem } from './captures.ts';
import { type ConnectOptions, guardedConnector } from './connect.ts';
import { mediaTypeByBytes } from './formats.ts';
import { createPace } from './pace.ts';
import { fetchProblem, problemOf } from './problems.ts';
import { type Answer, get } from './request.ts';
import { createRobots, MAX_ROBOTS_BYTES, type Permission, PRODUCT_TOKEN } from './robots.ts';

/** What the fetcher did, told as it does it. */
export type FetchEvent =
  | { readonly kind: 'resolved'; readonly host: string; readonly addresses: readonly string[] }
  | { readonly kind: 'robots'; readonly url: string; readonly allowed: boolean; readonly reason: string }
  | { readonly kind: 'waiting'; readonly host: string; readonly milliseconds: number }
  | { readonly kind: 'redirected'; readonly from: string; readonly to: string }
  | { readonly kind: 'refused'; readonly url: string; readonly problem: Problem }
  | { readonly kind: 'fetched'; readonly url: string; readonly status: number; readonly bytes: number };

export interface FetchOptions {
  readonly userAgent?: string;
  /** Bytes a page may have, unpacked or not; default 10 MB. */
  readonly maxBytes?: number;
  /** Milliseconds for one page, its redirects included; default 30,000. */
  readonly timeoutMs?: number;
  /** Milliseconds between pages of one host; default 1,000. A longer crawl-delay in robots.txt is kept to. */
  readonly delayMs?: number;
  readonly events?: (event: FetchEvent) => void;
  /** Only for tests: where names lead and which addresses are let through. */
  readonly resolve?: ConnectOptions['resolve'];
  readonly allow?: ConnectOptions['allow'];
}

export interface Fetcher {
  readonly fetchPage: FetchPage;
  close(): Promise<void>;
}

const MAX_REDIRECTS = 5;
const MAX_HEADER_BYTES = 32_768;

/**
 * Fetches pages from public hosts, politely: private addresses are refused where the connection is made, robots.txt is
 * obeyed on every hop, one host is not asked again within a second, and size and time are bounded.
 */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const tell = options.events ?? (() => {});
  const timeoutMs = options.timeoutMs ?? 30_000;
  const userAgent = options.userAgent ?? `${PRODUCT_TOKEN}/0.1 (reads news pages one at a time; obeys robots.txt)`;
  const dispatcher = new Agent({
    connect: guardedConnector({
      timeoutMs: Math.min(timeoutMs, 10_000),
      resolved: (host, addresses) => tell({ kind: 'resolved', host, addresses }),
      ...(options.resolve ? { resolve: options.resolve } : {}),
      ...(options.allow ? { allow: options.allow } : {}),
    }),
    maxHeaderSize: MAX_HEADER_BYTES,
  });
  const within = (signal?: AbortSignal): AbortSignal =>
    AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  const robots = createRobots((url, signal) => get(url, { dispatcher, userAgent, maxBytes: MAX_ROBOTS_BYTES, signal }));
  const pace = createPace(options.delayMs ?? 1_000, (host, milliseconds) =>
    tell({ kind: 'waiting', host, milliseconds }),
  );
  const maxBytes = options.maxBytes ?? MAX_PAGE_BYTES;

  const permitted = async (url: URL, signal?: AbortSignal): Promise<Permission> => {
    const permission = await robots(url, within(signal));
    tell({ kind: 'robots', url: url.href, allowed: permission.allowed, reason: permission.reason });
    return permission;
  };

  const fetchPage: FetchPage = async (address, signal) => {
    try {
      let url = legalAddress(address);
      for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const permission = await permitted(url, signal);
        if (!permission.allowed) throw fetchProblem('robots', disallowed(url, permission));
        if (hop === 0) await pace(url.host, permission.crawlDelay, signal);
        const answer = await get(url, { dispatcher, userAgent, maxBytes, signal: within(signal) });
        if (answer.location === null) {
          tell({ kind: 'fetched', url: url.href, status: answer.status, bytes: answer.received });
          return pageOf(url, answer, maxBytes);
        }
        const next = legalAddress(answer.location, url);
        tell({ kind: 'redirected', from: url.href, to: next.href });
        url = next;
      }
      throw fetchProblem(
        'fetch-failed',
        `${address} redirects more than ${MAX_REDIRECTS} times. Open it in a browser and give the address it ends at.`,
      );
    } catch (error) {
      signal?.throwIfAborted();
      const problem = problemOf(address, error, timeoutMs);
      tell({ kind: 'refused', url: address, problem });
      return { problem };
    }
  };

  return { fetchPage, close: () => dispatcher.close() };
}

/** The address without its fragment. Throws on one that is never asked for. */
function legalAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) {
    throw fetchProblem('fetch-refused', `${address} is not an address. Write it as https://example.org/page.`);
  }
  const url = new URL(address, base);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw fetchProblem(
      'fetch-refused',
      `${url.href} was not fetched: only http and https addresses are. Save the page as a file and read that.`,
    );
  }
  if (url.username || url.password) {
    throw fetchProblem(
      'fetch-refused',
      `An address with a name or password in it is not fetched. Save the page as a file and read that.`,
    );
  }
  return url;
}

const disallowed = (url: URL, { reason }: Permission): string =>
  `${url.href} was not fetched: its site does not allow programs to (${reason}). If you may use the page, save it in a browser and read the file.`;

function pageOf(url: URL, answer: Answer, maxBytes: number): Capture | FetchProblem {
  const { bytes, cut, fault } = answer.body;
  if (answer.status < 200 || answer.status > 299) {
    throw fetchProblem(
      'fetch-failed',
      `${url.href} answered ${answer.status}. Check the address, or save the page in a browser and read the file.`,
    );
  }
  if (fault) throw fault;
  const page = capture(bytes, { mediaType: answer.mediaType || mediaTypeByBytes(bytes), url: url.href });
  return cut ? { problem: tooLarge(maxBytes), capture: page } : page;
}
