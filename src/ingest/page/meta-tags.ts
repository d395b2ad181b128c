import { ELSEWHERE } from './json-ld.ts';
import { type Element, elementsOf, squeezed } from './tree.ts';

/** What a page's `<meta>` elements say, by name, property or itemprop in lower case, in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST = 2_000;

export function metaTagsOf(root: Element): MetaTags {
  const tags = new Map<string, string[]>();
  const elsewhere = new Set<Element | null>();
  for (const element of elementsOf(root)) {
    const { name, attributes, parent } = element;
    if (elsewhere.has(parent) || isElsewhere(element)) elsewhere.add(element);
    if (name !== 'meta' || attributes.content === undefined) continue;
    if (attributes.itemprop !== undefined && elsewhere.has(element)) continue;
    const content = squeezed(attributes.content.slice(0, LONGEST));
    if (content === '') continue;
    const keys = [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']];
    for (const key of new Set(
      keys.map((key) => key?.toLowerCase().replace(/^https?:\/\/ogp\.me\/ns(?:\/\w+)?#/, 'og:')),
    )) {
      if (key === undefined) continue;
      const known = tags.get(key);
      if (known) known.push(content);
      else tags.set(key, [content]);
    }
  }
  return tags;
}

/** An item of microdata that is another's: a reader's comment, a work cited. */
const isElsewhere = ({ attributes }: Element): boolean =>
  ELSEWHERE.has(attributes.itemprop ?? '') || /\/Comment$/.test(attributes.itemtype ?? '');

/** What the first of these names that the page uses says; null where it uses none. */
export const metaOf = (tags: MetaTags, ...names: readonly string[]): string | null =>
  names.map((name) => tags.get(name)?.[0]).find((content) => content !== undefined) ?? null;

/** Everything that these names say, in the order of the names. */
export const allMetaOf = (tags: MetaTags, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => tags.get(name) ?? []);

/** Everything that names ending in this word say ("byline", "search.byline"): content systems put their own name before. */
export const metaEndingIn = (tags: MetaTags, word: string): readonly string[] =>
  [...tags]
    .filter(([name]) => name === word || (/[._:-]/.test(name.at(-word.length - 1) ?? '') && name.endsWith(word)))
    .flatMap(([, said]) => said);
