import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import { isLoopback, isPublicAddress } from './addresses.ts';
import { type ConnectOptions, guardedConnector } from './connect.ts';
import { hopTo, MAX_REDIRECTS } from './hops.ts';
import { reasonOf, refusalOf } from './problems.ts';
import { type Answer, get, post } from './request.ts';
import { PRODUCT_TOKEN } from './robots.ts';

export interface EndpointOptions {
  /** Let names lead to private addresses too: the service stands in the person's own network. */
  readonly privateNetwork?: boolean;
  /** Milliseconds for one answer; default 30,000. */
  readonly timeoutMs?: number;
  /** Bytes an answer may have, unpacked or not; default 5 MB. */
  readonly maxBytes?: number;
  /** Milliseconds from one answer to the next request; default 1,000. */
  readonly delayMs?: number;
  /** Milliseconds to wait, at first, for a service that is busy and does not say how long; default 2,000. */
  readonly busyMs?: number;
  /** Told of a wait for a service that is busy. */
  readonly waiting?: (milliseconds: number) => void;
  /** Only for tests: where names lead. */
  readonly resolve?: ConnectOptions['resolve'];
}

/** A service that a person named, asked politely: one request at a time, with a pause, by a program with a name. */
export interface Endpoint {
  /** Without a form GETs the address itself; with one POSTs it there. Gives parsed JSON; throws an EndpointFault. */
  ask(form: Readonly<Record<string, string>> | null, signal?: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
}

/** The service gave no answer that can be read; `message` says why and what to do. */
export class EndpointFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EndpointFault';
  }
}

const MAX_BYTES = 5_000_000;
const MAX_TRIES = 3;
/** No service is waited for longer than this at once. */
const LONGEST_WAIT_MS = 60_000;
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/**
 * Connects to public addresses only, and to a private one just where the person named that very address (or
 * localhost), or said that the service is in their own network. What a person's endpoint redirects to is no further
 * trusted: the check stands at each connection. Throws an EndpointFault for what is no address.
 */
export function createEndpoint(address: string, options: EndpointOptions = {}): Endpoint {
  const start = legalAddress(address);
  const timeoutMs = options.timeoutMs ?? 30_000;
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const dispatcher = new Agent({
    connect: guardedConnector({
      timeoutMs: Math.min(timeoutMs, 10_000),
      allow: allowedFor(start, options.privateNetwork ?? false),
      ...(options.resolve ? { resolve: options.resolve } : {}),
    }),
  });
  const userAgent = `${PRODUCT_TOKEN}/0.1 (asks a reconciliation service for names; one request at a time)`;
  let url = start;
  let free = 0;

  async function ask(form: Readonly<Record<string, string>> | null, signal?: AbortSignal): Promise<unknown> {
    try {
      for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const answer = await insisting(form, signal);
        if (answer.location === null) return jsonOf(answer, maxBytes);
        if (form !== null) throw new EndpointFault(`${url.href} moved to ${answer.location}. Give that address.`);
        url = legalAddress(answer.location, url);
      }
      throw new EndpointFault(`${start.href} redirects more than ${MAX_REDIRECTS} times. Give the address it ends at.`);
    } catch (fault) {
      signal?.throwIfAborted();
      if (fault instanceof EndpointFault) throw fault;
      const refusal = refusalOf(fault);
      const reason = refusal
        ? `${refusal.message}. If the service stands in your own network, say so.`
        : reasonOf(fault, timeoutMs);
      throw new EndpointFault(`${url.href} gave no answer: ${reason}`, { cause: fault });
    }
  }

  /** Asks again, later each time, where the service says that it is busy. */
  async function insisting(form: Readonly<Record<string, string>> | null, signal?: AbortSignal): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      await pause(free - Date.now(), signal);
      const within = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
      const common = { dispatcher, userAgent, maxBytes, signal: within, accept: 'application/json' };
      const answer = await (form === null ? get(url, common) : post(url, form, common));
      free = Date.now() + (options.delayMs ?? 1_000);
      if (!BUSY.has(answer.status) || tries === MAX_TRIES) return answer;
      const wait = waitOf(answer.retryAfter, (options.busyMs ?? 2_000) * 2 ** (tries - 1));
      options.waiting?.(wait);
      await pause(wait, signal);
    }
  }

  return { ask, close: () => dispatcher.close() };
}

async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, signal ? { signal } : {});
}

/** `Retry-After` in seconds; a date is answered by the wait that is ours. */
const waitOf = (retryAfter: string, own: number): number =>
  Math.min(LONGEST_WAIT_MS, /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : own);

function allowedFor({ hostname }: URL, privateNetwork: boolean): (address: string) => boolean {
  if (privateNetwork) return () => true;
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return (address) => address === host || isPublicAddress(address);
  const local = host === 'localhost' || host.endsWith('.localhost');
  return local ? (address) => isLoopback(address) || isPublicAddress(address) : isPublicAddress;
}

function legalAddress(address: string, base?: URL): URL {
  const hop = hopTo(address, base);
  if (hop instanceof URL) return hop;
  throw new EndpointFault(`${address} is no http or https address without a password. Give that of the service.`);
}

function jsonOf({ status, body }: Answer, maxBytes: number): unknown {
  if (status < 200 || status > 299) {
    const busy = BUSY.has(status) ? ' It is busy: try again later, what was answered is kept.' : '';
    throw new EndpointFault(`The service answered ${status}.${busy || ' Check its address.'}`);
  }
  if (body.fault) throw body.fault;
  if (body.cut)
    throw new EndpointFault(`The service answered with more than ${maxBytes / 1_000_000} MB; that is not read.`);
  try {
    return JSON.parse(new TextDecoder().decode(body.bytes)) as unknown;
  } catch (cause) {
    throw new EndpointFault('The service did not answer in JSON. Is this the address of a reconciliation service?', {
      cause,
    });
  }
}
