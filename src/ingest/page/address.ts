import { type MetaTags, metaOf } from './meta-tags.ts';
import { type Element, find } from './tree.ts';

/**
 * The canonical address, absolute: the page's own word, else the address it came from. A site's root is not believed
 * as the address of a page that stands deeper.
 */
export function canonicalOf(root: Element, tags: MetaTags, address: string | null): string | null {
  const link = find(root, ({ name, attributes }) => name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''));
  for (const candidate of [link?.attributes.href, metaOf(tags, 'og:url', 'parsely-link', 'twitter:url')]) {
    const url = candidate ? absolute(candidate, address) : null;
    if (url !== null && (url.pathname !== '/' || address === null)) return url.href;
  }
  return address;
}

function absolute(url: string, base: string | null): URL | null {
  try {
    const parsed = new URL(url.trim(), base ?? undefined);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}
