import type { Element } from './tree.ts';

/** Beginnings of the names that pages give to what is their own: links to share, other reports, letters, adverts. */
const STARTS =
  'share sharing social related recommend recirc newsletter subscri sign-?up promo advert adunit adslot adbox sponsor ' +
  'outbrain taboola zergnet side-?bar right-?(?:bar|rail|col(?:umn)?(?![a-z])) breadcrumb toolbar pagination (?<!(?:elementor|article|story)-)widget tag-?list ' +
  'trending popular most-?(?:read|viewed|popular) more-?(?:on|from|stories|news|like) read-?(?:more|next|also) ' +
  'see-?also also-?(?:read|like) up-?next next-?(?:up|post|article|prev) prev(?:ious)?-?(?:post|article|next) teaser follow ' +
  'author-?(?:bio|box|info|card|profile|desc|dropdown) about-?(?:the-?)?author byline by-line metadata post-?meta ' +
  'entry-?(?:meta|footer) dateline-?date timestamp pub-?date navbar navigation menu masthead site-?(?:header|footer) ' +
  'footer copyright disclaimer rating survey quiz donat membership piano regwall log-?in gallery-?(?:nav|list) carousel ' +
  'slideshow-?nav caption-?toggle skip-?(?:to|link|nav) visually-?hidden sr-only screen-?reader a11y feedback ' +
  'report-?(?:an-?)?(?:error|typo) correction-?form trinity listen audio-?player beyondwords featured-?video video-?(?:player|list|playlist|carousel|resource) ' +
  'playlist jwplayer brightcove ai2html';
/** Names too short to be believed as the beginning of a longer word. */
const WHOLE =
  'ads? rail tools pager modal tags? topics? print(?:only)? bio meta nav poll (?<!overflow-(?:[xy]-)?)hidden player hide(?!-) icon(?!-)';
/** What people below the report wrote, what asks for consent and what opens over a page: as long as a report, and never it. */
const OTHERS_STARTS =
  'pop-?up overlay comment-?(?:list|section|area|thread|body|text|content|form) disqus livefyre coral viafoura replies cookie consent ' +
  'gdpr onetrust';
/** A page whose readers may write calls its whole body `comments-enabled`. */
const OTHERS_WHOLE = 'comments?(?!-(?:enabled|allowed|open|closed|disabled|off|on)(?![a-z])) respond cmp';

/**
 * Matches where a word of a class or id begins (`shareBar`, `share-bar`, `sharebar`), so that `download` is no ad and
 * `relative` no related link.
 */
const namedOneOf = (starts: string, whole: string): RegExp =>
  new RegExp(
    `(?:^|[^a-z])(?:${[...starts.split(' '), ...whole.split(' ').map((word) => `${word}(?![a-z])`)].join('|')})`,
  );
const NAMED = namedOneOf(STARTS, WHOLE);
const OTHERS = namedOneOf(OTHERS_STARTS, OTHERS_WHOLE);

const ELEMENTS = new Set(['nav', 'aside', 'footer', 'button', 'noscript', 'dialog', 'menu', 'form']);

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
  const called = element.called;
  if (called !== '' && OTHERS.test(called)) return 'others';
  if (ELEMENTS.has(name) || ROLES.has(attributes.role ?? '')) return 'furniture';
  if (unseen(attributes)) return name === 'p' && GATED.test(called) ? 'report' : 'furniture';
  return called !== '' && NAMED.test(called) ? 'furniture' : 'report';
}

const SIDE = /(?:^| )(?:side-?bar|right-?(?:bar|rail|col(?:umn)?))(?: |$)/;

/** Whether an element is a column beside the report, by its whole name: on a page with a short report it holds more text. */
export const isSideColumn = (element: Element): boolean =>
  element.name === 'aside' || element.attributes.role === 'complementary' || SIDE.test(element.called);

/** A paragraph that calls itself so is the report's, hidden from those who have not paid. */
const GATED = /(?:^|[^a-z])paywall(?:ed)?(?![a-z])/;

function unseen(attributes: Element['attributes']): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (attributes.style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(attributes.style))
  );
}
