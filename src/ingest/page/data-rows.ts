import { isFurniture } from '../furniture.ts';
import { proseWeight } from './body.ts';
import type { Line } from './outline.ts';
import type { Element } from './tree.ts';

/** A table of figures or names has so many rows of several cells; one with fewer sets out the page. */
const LEAST_ROWS = 3;
/** So large a share of its lines may be sentences, or the page's own words. */
const MOST_OTHER = 0.15;

/**
 * For each of these lines the row that it is a cell of, where its table is one of figures or names; null for every other line,
 * in a table that sets out the page too. Each element is climbed over once, so that deep nesting costs no more than shallow.
 */
export function dataRows(lines: readonly Line[]): readonly (Element | null)[] {
  const rowOf = nearest('tr');
  const tableOf = nearest('table');
  const rows = lines.map(({ element }) => rowOf(element));
  const tables = new Map<Element, { cells: number; other: number; readonly rows: Map<Element, number> }>();
  rows.forEach((row, i) => {
    const table = row === null ? null : tableOf(row);
    if (row === null || table === null) return;
    const known = tables.get(table) ?? { cells: 0, other: 0, rows: new Map<Element, number>() };
    tables.set(table, known);
    known.cells += 1;
    known.other += isOther(lines[i]!) ? 1 : 0;
    known.rows.set(row, (known.rows.get(row) ?? 0) + 1);
  });
  const data = new Set<Element>();
  for (const { cells, other, rows: counts } of tables.values()) {
    const full = [...counts].filter(([, count]) => count > 1);
    if (full.length >= LEAST_ROWS && other <= MOST_OTHER * cells) for (const [row] of full) data.add(row);
  }
  return rows.map((row) => (row !== null && data.has(row) ? row : null));
}

const isOther = (line: Line): boolean => proseWeight(line) > 0 || (/\p{L}/u.test(line.text) && isFurniture(line.text));

/** The nearest element of this name around one, itself among them. */
function nearest(name: string): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && at.name !== name && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    const found = at === null ? null : (known.get(at) ?? (at.name === name ? at : null));
    for (const one of path) known.set(one, found);
    return found;
  };
}
