import { proseWeight } from './body.ts';
import type { Line } from './outline.ts';
import type { Element } from './tree.ts';

/** Names that speak of running text; others ("css-1x2y") may stand on teasers too. */
const TEXT = /text|body|para/i;
/** Fewer paragraphs show no habit, and so large a share of them must follow it. */
const LEAST = 3;
const SHARE = 0.8;

/**
 * Whether a line is a paragraph of the same class as nearly all of these: pages set the first paragraphs of a report in
 * another box than the rest, and name them all "story-text__paragraph".
 */
export function sameClassAs(lines: readonly Line[]): (line: Line) => boolean {
  const prose = lines.filter((line) => proseWeight(line) > 0);
  const counts = new Map<string, number>();
  for (const { element } of prose)
    for (const name of classesOf(element)) if (TEXT.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [common, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < LEAST || count < SHARE * prose.length) return () => false;
  return (line) => proseWeight(line) > 0 && classesOf(line.element).has(common);
}

const classesOf = ({ attributes }: Element): ReadonlySet<string> =>
  new Set((attributes.class ?? '').split(/\s+/).filter((name) => name !== ''));
