import type { MiddlewareHandler } from 'hono';
import { ApiError } from './errors.ts';
import { isLoopback } from './loopback.ts';

/** The name in a Host header in lower case, without its port and without the brackets of an IPv6 address. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');

/**
 * Answers only to loopback names and those allowed. A page on the web can point its own name at 127.0.0.1 (DNS
 * rebinding) and would then read the whole store; its name in the Host header gives it away.
 */
export function guardHost(hosts: readonly string[] = []): MiddlewareHandler {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const name = nameOf(c.req.header('host') ?? new URL(c.req.url).host);
    if (!isLoopback(name) && !allowed.has(name)) {
      throw new ApiError(421, 'wrong-host', `This reading room does not answer to the name ${name}.`);
    }
    await next();
  };
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site's page sends. Browsers name the page's origin on every POST; programs (curl, the
 * command line) send none and are let through.
 */
export function guardOrigin(): MiddlewareHandler {
  return async (c, next) => {
    if (!SAFE_METHODS.has(c.req.method) && !isOwnOrigin(c.req.header('origin'), c.req.header('host'), c.req.url)) {
      throw new ApiError(
        403,
        'wrong-origin',
        'This request came from another site. Nothing was read, stored or decided.',
      );
    }
    await next();
  };
}

function isOwnOrigin(origin: string | undefined, host: string | undefined, url: string): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === (host ?? new URL(url).host).toLowerCase();
}
