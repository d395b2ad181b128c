/** Reads schema.org data blocks (JSON-LD) as pages really write them: graphs, arrays, references, broken JSON. */

export type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES =
  /^(?:\w*(?:news|scholarly|report\w*|opinion|analysis|background|review|satirical|advertiser\w*|tech)?article|liveblogposting|blogposting|socialmediaposting|report|reviewnewsarticle|claimreview)$/i;

/** Nodes inside these properties name other reports or parts of this one. */
export const ELSEWHERE = new Set([
  'liveBlogUpdate',
  'itemListElement',
  'hasPart',
  'comment',
  'relatedLink',
  'mentions',
  'isPartOf',
  'citation',
  'isBasedOn',
  'review',
  'video',
  'image',
]);

export interface LinkedData {
  /** The nodes that say they are an article, in page order. */
  readonly articles: readonly Node[];
  /** The nodes that say they are a page, in page order. */
  readonly pages: readonly Node[];
  /** The node with this `@id`, for references; null for an unknown one. */
  byId(id: string): Node | null;
  /** The names of the site and its publisher that other nodes give. */
  readonly siteNames: readonly string[];
  /** Every `@type` on the page's own level. */
  readonly types: readonly string[];
}

export function linkedDataOf(scripts: readonly string[]): LinkedData {
  const articles: Node[] = [];
  const pages: Node[] = [];
  const ids = new Map<string, Node>();
  const siteNames: string[] = [];
  const types: string[] = [];
  const waiting: unknown[] = scripts.map(parsed).reverse();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) for (let i = next.length - 1; i >= 0; i -= 1) waiting.push(next[i]);
    if (!isNode(next)) continue;
    const kinds = typesOf(next);
    types.push(...kinds);
    if (typeof next['@id'] === 'string' && Object.keys(next).length > 1) ids.set(next['@id'], next);
    if (kinds.some((kind) => ARTICLE_TYPES.test(kind))) articles.push(next);
    if (kinds.some((kind) => /^(?:item|about)?(?:web)?page$/i.test(kind))) pages.push(next);
    if (kinds.some((kind) => /^(?:website|newsmediaorganization)$/i.test(kind))) siteNames.push(...namesIn(next));
    const inside = Object.entries(next).filter(([key, value]) => typeof value === 'object' && !ELSEWHERE.has(key));
    for (const [, value] of inside.reverse()) waiting.push(value);
  }
  return { articles, pages, byId: (id) => ids.get(id) ?? null, siteNames, types };
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function typesOf(node: Node): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

/** A property's first string: of itself, its `@value`, or its first element. */
export function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || null;
  if (typeof first === 'number') return String(first);
  const inner = isNode(first) ? (first['@value'] ?? first['@id']) : null;
  return typeof inner === 'string' ? inner.trim() || null : null;
}

/** The names in a property that holds people or organisations: strings, nodes, references, lists of them. */
export function namesIn(value: unknown, byId: LinkedData['byId'] = () => null): readonly string[] {
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((one) => namesIn(isNode(one) || typeof one === 'string' ? one : null, byId));
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (!isNode(value)) return [];
  const name = value.name ?? value.byline;
  if (typeof name === 'string') return name.trim() === '' ? [] : [name.trim()];
  if (Array.isArray(name)) return name.filter((one): one is string => typeof one === 'string');
  const known = typeof value['@id'] === 'string' ? byId(value['@id']) : null;
  return known !== null && typeof known.name === 'string' ? [known.name.trim()] : [];
}

/** The block's value; of one that no repair makes whole, the plain facts that can be picked out; null for nothing. */
function parsed(script: string): unknown {
  for (const attempt of [script, repaired(script)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is milder on the writer; the last resort picks single facts.
    }
  }
  return picked(script);
}

/** Undoes what content systems do to JSON: comment and CDATA wrappers, raw line breaks in strings, stray commas. */
const repaired = (script: string): string =>
  script
    .replace(
      /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g,
      '',
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks these blocks
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');

const FACT = /"(headline|datePublished|dateModified|description|inLanguage|@type)"\s*:\s*"((?:[^"\\]|\\.){0,600})"/g;
const PERSON = /"(author|publisher)"\s*:\s*[[{\s]*(?:"@type"\s*:\s*"[^"]*"\s*,\s*)?"name"\s*:\s*"([^"\\]{1,120})"/g;

function picked(script: string): Node | null {
  const facts: Record<string, unknown> = {};
  for (const [, key, value] of script.matchAll(FACT)) facts[key!] ??= value!.replace(/\\(["\\/])/g, '$1');
  for (const [, key, value] of script.matchAll(PERSON)) facts[key!] ??= { name: value };
  return Object.keys(facts).length > 0 ? facts : null;
}
