import { Parser } from 'htmlparser2';

/** One element of a page. Text stands between the elements as plain strings, entities decoded. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Class and id in lower case, camel case broken up: what the page calls it. Empty where it has neither. */
  readonly called: string;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
}

export interface Tree {
  readonly root: Element;
  /** JSON-LD and other script data blocks that a reader of metadata may want, in page order. */
  readonly dataScripts: readonly string[];
  /** True where the page was read in part, for it has more elements or nests deeper than any real page. */
  readonly stopped: boolean;
  /** The element in which the page breaks off; null for one that comes to its end. */
  readonly cutIn: Element | null;
}

/**
 * Browsers stop nesting at 512. The parser below searches its open elements at every tag, so without a limit a page
 * of nothing but opening tags takes quadratic time; legacy pages that never close a tag stay far below this.
 */
const DEEPEST = 1_000;
/** The largest article pages have a tenth of this. */
const MOST_ELEMENTS = 150_000;

/** Elements whose text is never read by a person. */
const UNREAD = new Set([
  'script',
  'style',
  'svg',
  'template',
  'noframes',
  'object',
  'canvas',
  'select',
  'textarea',
  'iframe',
]);

/**
 * Parses HTML, however broken, into a light tree without scripts, styles, comments and drawings.
 *
 * Pure and bounded: linear in the page's length (see `DEEPEST`, `MOST_ELEMENTS`), no recursion.
 */
export function parse(html: string): Tree {
  const root: Element = { name: '#root', attributes: {}, called: '', parent: null, children: [] };
  const dataScripts: string[] = [];
  let open = root;
  let depth = 0;
  let elements = 0;
  let stopped = false;
  let unread: Element | null = null;
  let script: string[] | null = null;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        elements += 1;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
          stopped = true;
          parser.pause();
        }
        const element: Element = { name, attributes, called: calledIn(attributes), parent: open, children: [] };
        if (unread === null) {
          if (UNREAD.has(name)) {
            unread = element;
            if (name === 'script' && /\bld\+json\b/i.test(attributes.type ?? '')) script = [];
          } else open.children.push(element);
        }
        open = element;
      },
      ontext(text) {
        script?.push(text);
        if (unread !== null) return;
        const last = open.children.length - 1;
        const before = open.children[last];
        if (typeof before === 'string') open.children[last] = before + text;
        else open.children.push(text);
      },
      onclosetag() {
        depth -= 1;
        if (unread === open) {
          unread = null;
          if (script !== null) dataScripts.push(script.join(''));
          script = null;
        }
        open = open.parent ?? root;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  const cutIn = breaksOff(open, html) ? open : null;
  if (!stopped) parser.end();
  return { root, dataScripts, stopped, cutIn };
}

/** End tags that HTML lets a writer leave out. */
const MAY_STAY_OPEN = new Set(
  '#root html head body p li dt dd td th tr tbody thead tfoot table option font center'.split(' '),
);

/** A page breaks off where neither body nor page is closed and an element is open that must be closed. */
const breaksOff = (innermost: Element, html: string): boolean =>
  within(innermost, ({ name }) => !MAY_STAY_OPEN.has(name)) && !/<\/(?:body|html)\s*>/i.test(html);

/** All elements below `top` in page order, `top` itself left out. Does not recurse, so that depth costs nothing. */
export function* elementsOf(top: Element): Generator<Element> {
  const waiting: Element[] = [];
  const push = (element: Element): void => {
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i]!;
      if (typeof child !== 'string') waiting.push(child);
    }
  };
  push(top);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    push(next);
  }
}

/** The first element below `top` that passes, or null. */
export function find(top: Element, passes: (element: Element) => boolean): Element | null {
  for (const element of elementsOf(top)) if (passes(element)) return element;
  return null;
}

/** A label, headline or byline is shorter; the rest of a longer text is left out. */
const LONGEST_TEXT = 5_000;

/** The element's text, white space joined to single spaces; its first 5,000 characters. */
export function textOf(top: Element): string {
  const parts: string[] = [];
  let length = 0;
  const waiting: (Element | string)[] = [top];
  for (let next = waiting.pop(); next !== undefined && length < LONGEST_TEXT; next = waiting.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      length += next.length;
    } else {
      if (next.name === 'br' || next.name === 'p' || next.name === 'div') parts.push(' ');
      for (let i = next.children.length - 1; i >= 0; i -= 1) waiting.push(next.children[i]!);
    }
  }
  return squeezed(parts.join('').slice(0, LONGEST_TEXT));
}

const calledIn = (attributes: Element['attributes']): string =>
  attributes.class === undefined && attributes.id === undefined
    ? ''
    : `${attributes.class ?? ''} ${attributes.id ?? ''}`.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();

/**
 * White space of any kind joined to single spaces, none at the ends. Zero-width marks are white space to a reader; soft
 * hyphens, with which some outlets part every word, are nothing.
 */
export const squeezed = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();

/** Whether the element or one of those around it passes. */
export function within(element: Element | null, passes: (element: Element) => boolean): boolean {
  for (let at = element; at !== null; at = at.parent) if (passes(at)) return true;
  return false;
}
