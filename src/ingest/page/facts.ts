import { timeIn, mostExact } from '../times.ts';
import { inTitleCase, namesInByline } from './byline.ts';
import { headlineOf, likenessOf, siteInTitle } from './headline.ts';
import { isNode, type LinkedData, linkedDataOf, type Node, namesIn, stringOf, typesOf } from './json-ld.ts';
import { allMetaOf, type MetaTags, metaOf, metaTagsOf } from './meta-tags.ts';
import { outletOf } from './outlet.ts';
import { namesOf } from './regions.ts';
import { type Element, elementsOf, find, parse, type Tree, textOf, within } from './tree.ts';

/** What a page says about its report. */
export interface PageFacts {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly description: string | null;
  /** The language the page says it is in; nobody checked. */
  readonly language: string | null;
  /** True where the page calls itself an article (linked data or OpenGraph). */
  readonly isArticle: boolean;
  /** True where the page calls itself a list of articles. */
  readonly isCollection: boolean;
  /** False where the page says that the whole report is for subscribers. */
  readonly isFree: boolean;
}

/** Reads the facts from linked data, then meta elements, then the page itself; the first that speaks is believed. */
export function factsOf(tree: Tree, address: string | null): PageFacts {
  const { root } = tree;
  const tags = metaTagsOf(root);
  const titleElement = find(root, ({ name }) => name === 'title');
  const title = titleElement === null ? null : textOf(titleElement) || null;
  const linked = linkedDataOf(tree.dataScripts);
  const url = canonicalOf(root, tags, address);
  const article = articleNode(linked, url, [title, metaOf(tags, 'og:title')]);
  const siteName = metaOf(tags, 'og:site_name');
  const publisher = namesIn(article?.publisher, linked.byId)[0] ?? null;
  const otherNames = [
    ...linked.siteNames,
    ...allMetaOf(tags, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'cre'),
    siteInTitle(title),
  ].filter((name): name is string => name !== null && name.length > 1);
  const stated = [plain(article?.headline), plain(article?.name), metaOf(tags, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title')].filter((words): words is string => words !== null);
  const outlet = outletOf({ siteName: siteName, publisher: plain(publisher), otherNames, url });
  const headline = headlineOf(root, { stated, title }, [siteName, publisher, ...otherNames].filter((name): name is string => name !== null));
  return {
    headline,
    outlet,
    byline: bylineOf(root, tags, article, linked, outlet),
    published: mostExact([stringOf(article?.datePublished), ...allMetaOf(tags, ...PUBLISHED), ...timesOnPage(root, headline), stringOf(article?.dateCreated)]),
    updated: mostExact([stringOf(article?.dateModified), ...allMetaOf(tags, ...UPDATED)]),
    url,
    description: plain(article?.description) ?? metaOf(tags, 'og:description', 'description', 'twitter:description'),
    language: languageStated(root, tags, article),
    isArticle: article !== null || /article/i.test(metaOf(tags, 'og:type') ?? '') || tags.has('article:published_time'),
    isCollection: linked.types.some((type) => /^(?:CollectionPage|ItemList|SearchResultsPage)$/.test(type)) && article === null,
    isFree: !/^false$/i.test(String(article?.isAccessibleForFree ?? 'true')),
  };
}

const PUBLISHED = ['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'date.available', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dc.date.created', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'publish_date', 'article.published', 'article_date_original', 'originalpublicationdate', 'dcsext.articlefirstpublished', 'date', 'created', 'displaydate'];
const UPDATED = ['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'article:modified', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'date.modified', 'last-modified', 'lastmod', 'modified', 'revision_date', 'article.updated', 'cxenseparse:modified_time'];

/** Of several articles in the linked data, the one that has this page's address or headline; else the first. */
function articleNode({ articles }: LinkedData, url: string | null, titles: readonly (string | null)[]): Node | null {
  const rank = (node: Node): number => {
    const address = stringOf(node.url) ?? (isNode(node.mainEntityOfPage) ? stringOf(node.mainEntityOfPage['@id']) : stringOf(node.mainEntityOfPage));
    const headline = plain(node.headline) ?? '';
    const likeness = Math.max(0, ...titles.map((title) => (title === null ? 0 : likenessOf(headline, title))));
    return (url !== null && address === url ? 2 : 0) + likeness + (node.datePublished === undefined ? 0 : 0.5) + (typesOf(node).includes('ClaimReview') ? -1 : 0);
  };
  return [...articles].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A linked-data string as a reader would see it: entities and tags that were put into JSON taken out. */
function plain(value: unknown): string | null {
  const words = stringOf(value);
  return words === null || !/[<&]/.test(words) ? words : textOf(parse(words).root) || null;
}

/** The canonical address, absolute; a site's root is not the address of a report that stands deeper. */
function canonicalOf(root: Element, tags: MetaTags, address: string | null): string | null {
  const link = find(root, ({ name, attributes }) => name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''));
  for (const candidate of [link?.attributes.href, metaOf(tags, 'og:url', 'parsely-link', 'twitter:url')]) {
    const absolute = candidate ? absoluteUrl(candidate, address) : null;
    if (absolute !== null && (new URL(absolute).pathname !== '/' || address === null)) return absolute;
  }
  return address;
}

function absoluteUrl(url: string, base: string | null): string | null {
  try {
    const absolute = new URL(url.trim(), base ?? undefined);
    return /^https?:$/.test(absolute.protocol) ? absolute.href : null;
  } catch {
    return null;
  }
}

function languageStated(root: Element, tags: MetaTags, article: Node | null): string | null {
  const html = find(root, ({ name }) => name === 'html');
  const stated = [html?.attributes.lang, html?.attributes['xml:lang'], stringOf(article?.inLanguage), metaOf(tags, 'content-language', 'og:locale', 'dc.language', 'language')];
  return stated.find((tag) => tag !== null && tag !== undefined && /^[a-z]{2,3}(?:[-_]|$)/i.test(tag.trim()))?.trim() ?? null;
}

/** `<time>` and other dated elements that stand with the headline, published ones first; never those of other reports. */
function timesOnPage(root: Element, headline: string | null): readonly string[] {
  const dated: { readonly words: string; readonly rank: number }[] = [];
  let behindHeadline = headline === null;
  let distance = 0;
  for (const element of elementsOf(root)) {
    if (/^h[1-3]$/.test(element.name) && headline !== null && textOf(element) === headline) behindHeadline = true;
    if (behindHeadline) distance += 1;
    if (distance > 120) break;
    const isTime = element.name === 'time';
    const names = isTime ? '' : namesOf(element);
    if (!isTime && !/(?:^|[^a-z])(?:pub(?:lish(?:ed)?)?-?(?:date|time|on)?|date|time-?stamp|posted(?:-on)?|article-?date|dateline)(?![a-z])/.test(names)) continue;
    if (within(element, (at) => at.name === 'nav' || at.name === 'aside' || at.name === 'footer')) continue;
    const shown = textOf(element);
    if (shown.length > 160 || /\bupdat|\bmodif/i.test(`${shown} ${names} ${element.attributes.class ?? ''}`)) continue;
    const words = [element.attributes.datetime, element.attributes.content, element.attributes['data-timestamp'], shown].find((text) => text !== undefined && timeIn(text) !== null);
    if (words !== undefined) dated.push({ words, rank: (behindHeadline ? 0 : 2) + (isTime ? 0 : 1) });
  }
  return dated.sort((a, b) => a.rank - b.rank).map(({ words }) => words);
}

function bylineOf(root: Element, tags: MetaTags, article: Node | null, linked: LinkedData, outlet: string | null): readonly string[] {
  const stated = [
    namesIn(article?.author, linked.byId),
    namesIn(article?.creator, linked.byId),
    allMetaOf(tags, 'author', 'article:author_name', 'mrf:authors'),
    allMetaOf(tags, 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author', 'byl', 'cxenseparse:author'),
  ];
  const isOutlet = (name: string): boolean => outlet !== null && likenessOf(name, outlet) >= 0.95;
  const candidates = [...stated.map((names) => names.flatMap((name) => namesInByline(name))), bylineOnPage(root)].map((names) => [
    ...new Set(names.map(inTitleCase)),
  ]);
  return candidates.find((names) => names.some((name) => !isOutlet(name))) ?? candidates.find((names) => names.length > 0) ?? [];
}

const BYLINE = /(?:^|[^a-z])(?:by-?line|author(?:s|-?names?)?|article-?author|post-?author|reporter|writer)(?![a-z])/;

function bylineOnPage(root: Element): readonly string[] {
  for (const element of elementsOf(root)) {
    const { rel, itemprop } = element.attributes;
    if (rel !== 'author' && itemprop !== 'author' && !BYLINE.test(namesOf(element))) continue;
    const text = textOf(element);
    const names = text.length <= 200 ? namesInByline(text) : [];
    if (names.length > 0) return names;
  }
  return [];
}
