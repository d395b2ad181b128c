import { canonicalOf } from './address.ts';
import { signersIn } from './byline.ts';
import { headingOf, headlineOf } from './headline.ts';
import { isNode, type LinkedData, linkedDataOf, type Node, namesIn, stringOf, typesOf } from './json-ld.ts';
import { likenessOf } from './likeness.ts';
import { allMetaOf, type MetaTags, metaEndingIn, metaOf, metaTagsOf } from './meta-tags.ts';
import { outletOf } from './outlet.ts';
import type { Outline } from './outline.ts';
import { type Statements, timesOf, timesShown } from './page-times.ts';
import { bylineOnPage, bylinesUnderHeadline } from './shown-byline.ts';
import { completed, signersOf } from './signers.ts';
import { addressSpelled, siteHeading, siteInTitle } from './site-name.ts';
import { type Element, find, parse, type Tree, textOf } from './tree.ts';

/** What a page says about its report. */
export interface PageFacts {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  /** Organisations that sign beside the writers, and the lines on the page that sign it, as they stand. */
  readonly signatures: readonly string[];
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
  /** Whether the page says that everybody may read the whole report; null where it says nothing. */
  readonly isFree: boolean | null;
}

/** Reads the facts from linked data, then meta elements, then the page itself; the first that speaks is believed. */
export function factsOf(tree: Tree, outline: Outline, address: string | null): PageFacts {
  const { root } = tree;
  const tags = metaTagsOf(root);
  const linked = linkedDataOf(tree.dataScripts);
  const title = titleOf(root);
  const url = canonicalOf(root, tags, address);
  const article = articleNode(linked, url, given(title, metaOf(tags, 'og:title')));
  const siteName = metaOf(tags, 'og:site_name');
  const publisher = plain(namesIn(article?.publisher, linked.byId)[0]);
  const heading = siteHeading(root, title, url);
  const otherNames = given(...linked.siteNames, ...allMetaOf(tags, ...SITE), heading ?? siteInTitle(root, title));
  const outlet = outletOf({ siteName, publisher, otherNames, url, spelled: () => addressSpelled(root, url) });
  const stated = given(plain(article?.headline), plain(article?.name), metaOf(tags, ...TITLE));
  const headline = headlineOf(root, { stated, title }, given(siteName, publisher, ...otherNames));
  const shown = [...bylinesUnderHeadline(outline, headline), bylineOnPage(root, headingOf(root, headline))];
  const sources = [...signersStated(tags, article, linked), ...shown.map(({ names }) => names)];
  const signers = signersOf(sources, { outlet, url });
  const lines = shown.map(({ line }) => line);
  const { published, updated } = timesOf(
    timesStated(tags, article, linked),
    timesShown(root, outline, headline, lines),
    url,
  );
  return {
    headline,
    outlet,
    byline: signers.names,
    signatures: [...signers.organisations, ...lines],
    published,
    updated,
    url,
    description: plain(article?.description) ?? metaOf(tags, 'og:description', 'description', 'twitter:description'),
    language: languageStated(root, tags, article),
    isArticle: article !== null || /article/i.test(metaOf(tags, 'og:type') ?? '') || tags.has('article:published_time'),
    isCollection:
      article === null && linked.types.some((type) => /^(?:CollectionPage|ItemList|SearchResultsPage)$/.test(type)),
    isFree: article?.isAccessibleForFree === undefined ? null : !/^false$/i.test(String(article.isAccessibleForFree)),
  };
}

const SITE = ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'cre'];
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
const PUBLISHED = (
  'article:published_time og:article:published_time og:published_time article:published datepublished ' +
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime date.available dc.date.issued dcterms.issued ' +
  'dcterms.created dc.date dc.date.created pubdate publishdate publish-date publication_date publish_date ' +
  'article.published article_date_original originalpublicationdate dcsext.articlefirstpublished date created displaydate'
).split(' ');
const UPDATED = (
  'article:modified_time og:article:modified_time og:updated_time article:modified datemodified dcterms.modified ' +
  'dc.date.modified date.modified last-modified lastmod modified revision_date article.updated ' +
  'cxenseparse:modified_time'
).split(' ');
const AUTHORS: readonly (readonly string[])[] = [
  ['author', 'article:author_name', 'mrf:authors'],
  [
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'article:author',
    'og:article:author',
    'byl',
    'cxenseparse:author',
    'cse_author',
  ],
];

const given = (...words: readonly (string | null)[]): readonly string[] =>
  words.filter((one): one is string => one !== null && one.length > 1);

/** Titles longer than this are no titles. */
const LONGEST_TITLE = 500;

function titleOf(root: Element): string | null {
  const title = find(root, ({ name }) => name === 'title');
  return (title && textOf(title).slice(0, LONGEST_TITLE).trim()) || null;
}

/** Pages that list other reports' data hold the own one among the first. */
const MOST_ARTICLES = 50;

/** Of several articles in the linked data, the one that has this page's address or headline; else the first. */
function articleNode(linked: LinkedData, url: string | null, titles: readonly string[]): Node | null {
  let best: Node | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const node of linked.articles.slice(0, MOST_ARTICLES)) {
    const page = isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage;
    const isHere = url !== null && (stringOf(node.url) ?? stringOf(page)) === url;
    const headline = plain(node.headline) ?? '';
    const likeness = Math.max(0, ...titles.map((title) => likenessOf(headline, title)));
    const isDated = node.datePublished !== undefined;
    const isReview = typesOf(node).includes('ClaimReview');
    const rank = likeness + (isHere ? 2 : 0) + (isDated ? 0.5 : 0) - (isReview ? 1 : 0);
    if (rank > most) {
      best = node;
      most = rank;
    }
  }
  return best;
}

/** A linked-data string as a reader would see it: entities and tags that were put into JSON taken out. */
function plain(value: unknown): string | null {
  const words = stringOf(value)?.slice(0, 5_000) ?? null;
  return words === null || !/[<&]/.test(words) ? words : textOf(parse(words).root) || null;
}

function languageStated(root: Element, tags: MetaTags, article: Node | null): string | null {
  const html = find(root, ({ name }) => name === 'html');
  const stated = [
    html?.attributes.lang,
    html?.attributes['xml:lang'],
    stringOf(article?.inLanguage),
    metaOf(tags, 'content-language', 'og:locale', 'dc.language', 'language'),
  ];
  return stated.find((tag) => tag !== null && tag !== undefined && /^\s*[a-z]{2,3}(?:[-_]|\s*$)/i.test(tag)) ?? null;
}

/** The page was published with its report where nothing says when the report was. */
const timesStated = (tags: MetaTags, article: Node | null, { pages: [page] }: LinkedData): Statements => ({
  published: given(stringOf(article?.datePublished), ...allMetaOf(tags, ...PUBLISHED), stringOf(page?.datePublished)),
  updated: given(stringOf(article?.dateModified), ...allMetaOf(tags, ...UPDATED), ...metaEndingIn(tags, 'updated')),
});

/** The names in the page's data that may sign the report, the surest source first. */
function signersStated(tags: MetaTags, article: Node | null, linked: LinkedData): readonly (readonly string[])[] {
  const stated = [
    namesIn(article?.author, linked.byId),
    namesIn(article?.creator, linked.byId),
    ...AUTHORS.map((names) => allMetaOf(tags, ...names)),
    metaEndingIn(tags, 'byline'),
  ];
  return completed(stated.map(signersIn));
}
