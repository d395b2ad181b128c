import type { Element } from './tree.ts';

/**
 * Parts of a page that are the page's own and never the report's, told by what the page itself calls them. The words
 * are matched where a word of a class or id begins (`shareBar`, `share-bar`, `sharebar`), so that `download` is no ad.
 */
const NAMED =
  /(?:^|[^a-z])(?:share|sharing|social|relat|recommend|recirc|newsletter|subscri|signup|sign-up|promo|advert|ads?(?![a-z])|adunit|adslot|adbox|sponsor|outbrain|taboola|zergnet|sidebar|side-bar|rail(?![a-z])|breadcrumb|toolbar|tools(?![a-z])|pagination|pager(?![a-z])|popup|pop-up|modal(?![a-z])|overlay|widget|tags?(?![a-z])|tag-?list|taglist|topics?(?![a-z])|trending|popular|most-?(?:read|viewed|popular)|more-?(?:on|from|stories|news|like)|read-?(?:more|next|also)|see-?also|also-?(?:read|like)|up-?next|next-?(?:up|post|article)|prev(?:ious)?-?(?:post|article|next)|teaser|follow|print(?:only)?(?![a-z])|author-?(?:bio|box|info|card|profile|desc)|about-?(?:the-?)?author|bio(?![a-z])|byline|by-line|meta(?![a-z])|metadata|post-?meta|entry-?(?:meta|footer)|dateline-?date|timestamp|pub-?date|nav(?![a-z])|navbar|navigation|menu|masthead|site-?(?:header|footer)|footer|copyright|disclaimer|rating|poll(?![a-z])|survey|quiz|donat|membership|piano|regwall|login|log-in|gallery-?(?:nav|list)|carousel|slideshow-?nav|caption-?toggle|skip-?(?:to|link|nav)|visually-?hidden|sr-only|screen-?reader|a11y|hidden(?![a-z])|feedback|report-?(?:an-?)?(?:error|typo)|correction-?form|trinity|listen|audio-?player|video-?(?:player|list|playlist|carousel)|player(?![a-z])|playlist|jwplayer|brightcove)/;

/** What people below the report wrote, and what asks for consent: as long as a report, and never it. */
const OTHERS =
  /(?:^|[^a-z])(?:comments?(?![a-z])|comment-?(?:list|section|area|thread|body|text|content|form)s?|disqus|livefyre|coral|viafoura|respond(?![a-z])|replies|cookie|consent|gdpr|onetrust|cmp(?![a-z]))/;

const ELEMENTS = new Set(['nav', 'aside', 'footer', 'button', 'noscript', 'iframe', 'dialog', 'menu', 'form']);

const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
  'banner',
  'menu',
  'toolbar',
]);

const CONTAINERS = new Set(['html', 'body', 'main', 'article', '#root']);

export type RegionKind = 'report' | 'furniture' | 'others';

/** What an element calls itself: `others` is furniture that may be longer than the report. */
export function regionKind(element: Element): RegionKind {
  const { name, attributes } = element;
  if (CONTAINERS.has(name)) return 'report';
  const called = namesOf(element);
  if (called !== '' && OTHERS.test(called)) return 'others';
  if (ELEMENTS.has(name) || ROLES.has(attributes.role ?? '') || unseen(attributes)) return 'furniture';
  return called !== '' && NAMED.test(called) ? 'furniture' : 'report';
}

/** Class and id in lower case, camel case broken up. */
export const namesOf = ({ attributes }: Element): string =>
  attributes.class === undefined && attributes.id === undefined
    ? ''
    : `${attributes.class ?? ''} ${attributes.id ?? ''}`.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();

function unseen(attributes: Element['attributes']): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (attributes.style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(attributes.style))
  );
}
