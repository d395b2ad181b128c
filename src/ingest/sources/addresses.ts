import ipaddr from 'ipaddr.js';

/** Global unicast, the only part of IPv6 that public hosts have: what lies outside is local, a tunnel or not assigned. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address belongs to a public host. Loopback, private, link-local (a cloud's metadata service among them),
 * multicast, unspecified and reserved ones do not, nor do those that carry an IPv4 address inside (mapped, NAT64, 6to4,
 * Teredo), since they can lead to any of the former.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : true;
}

/** Whether an address is this very machine's. */
export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
