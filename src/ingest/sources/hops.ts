/** Redirects that are followed, of a page, of a robots.txt (RFC 9309 asks for five) and of a service alike. */
export const MAX_REDIRECTS = 5;

/** Why an address is never asked for: it is none, it is of another scheme, or it carries a name or password. */
export type AddressFault = 'no-address' | 'other-scheme' | 'password';

/**
 * Where a request may be sent: the address without its fragment, or why it is never asked for. One rule for what a person
 * gives and for what a server redirects to.
 *
 * @param base the address that redirects, against which a relative one counts
 */
export function hopTo(address: string, base?: URL): URL | AddressFault {
  if (!URL.canParse(address, base?.href)) return 'no-address';
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'other-scheme';
  if (url.username !== '' || url.password !== '') return 'password';
  url.hash = '';
  return url;
}
