/** The address as it was given where it is one of the web (http, https); else null, since others may run as a script. */
export function httpAddress(address: string | null | undefined): string | null {
  if (typeof address !== 'string' || !URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}
