import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './addresses.ts';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** What decides where a connection may go. Only tests replace the defaults. */
export interface ConnectOptions {
  readonly resolve?: (hostname: string) => Promise<readonly ResolvedAddress[]>;
  readonly allow?: (address: string) => boolean;
  /** Told which addresses a name led to, before any is tried. */
  readonly resolved?: (hostname: string, addresses: readonly string[]) => void;
  readonly timeoutMs: number;
}

/** A connection that was not made because of where it would have gone. */
export class AddressRefused extends Error {
  constructor(
    readonly hostname: string,
    readonly addresses: readonly string[],
  ) {
    const where = addresses.includes(hostname) ? '' : `at ${addresses.join(', ')}, which is `;
    super(`${hostname} is ${where}not a public address`);
    this.name = 'AddressRefused';
  }
}

/**
 * A connector that opens sockets to public addresses only. The check stands at the connection itself and on the very
 * addresses that are then used, so that neither a redirect nor a name that changes its address in between gets past it.
 */
export function guardedConnector(options: ConnectOptions): buildConnector.connector {
  const allow = options.allow ?? isPublicAddress;
  const connect = buildConnector({
    timeout: options.timeoutMs,
    lookup: guardedLookup(options, allow),
    // Its type wants a port here, though each connection brings its own.
  } as buildConnector.BuildOptions);

  return (target, callback) => {
    // A literal address is never looked up.
    if (isIP(target.hostname) && !allow(target.hostname)) {
      callback(new AddressRefused(target.hostname, [target.hostname]), null);
      return;
    }
    connect(target, (...[error, socket]) => {
      const reached = socket?.remoteAddress;
      if (error) callback(error, null);
      else if (reached !== undefined && allow(reached)) callback(null, socket);
      else {
        socket?.destroy();
        callback(new AddressRefused(target.hostname, [reached ?? 'an unknown address']), null);
      }
    });
  };
}

/** Looks a name up once and passes on the addresses that are allowed; refuses where none is. */
function guardedLookup(options: ConnectOptions, allow: (address: string) => boolean): LookupFunction {
  const resolve = options.resolve ?? ((hostname: string) => lookup(hostname, { all: true }));
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (found) => {
        const addresses = found.map(({ address }) => address);
        options.resolved?.(hostname, addresses);
        const allowed = found.filter(({ address }) => allow(address));
        const first = allowed[0];
        if (!first) callback(new AddressRefused(hostname, addresses), '');
        else if (all) callback(null, [...allowed]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
