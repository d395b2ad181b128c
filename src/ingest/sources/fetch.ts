import { Agent } from 'undici';
import { type Capture, LARGEST_PAGE_BYTES, type Problem } from '../../document/index.ts';
import { PROBLEMS } from '../problems.ts';
import { capture } from './capture.ts';
import type { FetchPage, FetchProblem } from './captures.ts';
import { type ConnectOptions, guardedConnector } from './connect.ts';
import { mediaTypeByBytes } from './formats.ts';
import { type AddressFault, hopTo, MAX_REDIRECTS } from './hops.ts';
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

const MAX_HEADER_BYTES = 32_768;

/**
 * Fetches pages from public hosts, politely: private addresses are refused where the connection is made, robots.txt is
 * obeyed on every hop, one host is not asked again within a second, and size and time are bounded.
 */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const tell = options.events ?? (() => {});
  const timeoutMs = options.timeoutMs ?? 30_000;
  const maxBytes = options.maxBytes ?? LARGEST_PAGE_BYTES;
  const userAgent = options.userAgent ?? `${PRODUCT_TOKEN}/0.1 (reads news pages one at a time; obeys robots.txt)`;
  const dispatcher = guardedAgent(options, tell, Math.min(timeoutMs, 10_000));

  const within = (signal?: AbortSignal): AbortSignal =>
    AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  const robots = createRobots((url, signal) => get(url, { dispatcher, userAgent, maxBytes: MAX_ROBOTS_BYTES, signal }));
  const pace = createPace(options.delayMs ?? 1_000, (host, milliseconds) =>
    tell({ kind: 'waiting', host, milliseconds }),
  );
  const site: Site = {
    permission: (url, signal) => robots(url, within(signal)),
    turn: (url, permission, signal) => pace(url.host, permission.crawlDelay, signal),
    get: (url, signal) => get(url, { dispatcher, userAgent, maxBytes, signal: within(signal) }),
    tell,
  };

  const fetchPage: FetchPage = async (address, signal) => {
    try {
      const { url, answer } = await follow(legalAddress(address), site, signal);
      return pageOf(url, answer, maxBytes);
    } catch (error) {
      signal?.throwIfAborted();
      const problem = problemOf(error, timeoutMs);
      tell({ kind: 'refused', url: address, problem });
      return { problem };
    }
  };
  return { fetchPage, close: () => dispatcher.close() };
}

const guardedAgent = ({ resolve, allow }: FetchOptions, tell: (event: FetchEvent) => void, timeoutMs: number): Agent =>
  new Agent({
    connect: guardedConnector({
      timeoutMs,
      resolved: (host, addresses) => tell({ kind: 'resolved', host, addresses }),
      ...(resolve ? { resolve } : {}),
      ...(allow ? { allow } : {}),
    }),
    maxHeaderSize: MAX_HEADER_BYTES,
  });

/** What following a page to its end asks of the network. */
interface Site {
  permission(url: URL, signal?: AbortSignal): Promise<Permission>;
  /** Resolves when the host may be asked. */
  turn(url: URL, permission: Permission, signal?: AbortSignal): Promise<void>;
  get(url: URL, signal?: AbortSignal): Promise<Answer>;
  readonly tell: (event: FetchEvent) => void;
}

/** Asks for a page and for what it redirects to, each hop checked as if it were the first. */
async function follow(start: URL, site: Site, signal?: AbortSignal): Promise<{ url: URL; answer: Answer }> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const permission = await site.permission(url, signal);
    site.tell({ kind: 'robots', url: url.href, allowed: permission.allowed, reason: permission.reason });
    if (!permission.allowed) throw fetchProblem('robots', disallowed(permission));
    if (hop === 0) await site.turn(url, permission, signal);
    const answer = await site.get(url, signal);
    if (answer.location === null) {
      site.tell({ kind: 'fetched', url: url.href, status: answer.status, bytes: answer.received });
      return { url, answer };
    }
    const next = legalAddress(answer.location, url);
    site.tell({ kind: 'redirected', from: url.href, to: next.href });
    url = next;
  }
  throw fetchProblem(
    'fetch-failed',
    `The page was not fetched: it redirects more than ${MAX_REDIRECTS} times. Open it in a browser and give the address it ends at.`,
  );
}

/** The address to ask for. Throws on one that is never asked for. */
function legalAddress(address: string, base?: URL): URL {
  const hop = hopTo(address, base);
  if (hop instanceof URL) return hop;
  throw fetchProblem('fetch-refused', ADDRESS_FAULTS[hop](address));
}

const ADDRESS_FAULTS: Readonly<Record<AddressFault, (address: string) => string>> = {
  'no-address': (address) => `${address} is not an address. Write it as https://example.org/page.`,
  'other-scheme': (address) =>
    `${address} was not fetched: only http and https addresses are. Save the page as a file and read that.`,
  password: () => 'An address with a name or password in it is not fetched. Save the page as a file and read that.',
};

const disallowed = ({ reason }: Permission): string =>
  `The page was not fetched: its site does not allow programs to (${reason}). If you may use the page, save it in a browser and read the file.`;

function pageOf(url: URL, answer: Answer, maxBytes: number): Capture | FetchProblem {
  const { bytes, cut, fault } = answer.body;
  if (answer.status < 200 || answer.status > 299) {
    throw fetchProblem(
      'fetch-failed',
      `The page was not fetched: its site answered ${answer.status}. Check the address, or save the page in a browser and read the file.`,
    );
  }
  if (fault) throw fault;
  const page = capture(bytes, { mediaType: answer.mediaType || mediaTypeByBytes(bytes), url: url.href });
  return cut ? { problem: PROBLEMS.tooLarge(null, maxBytes), capture: page } : page;
}
