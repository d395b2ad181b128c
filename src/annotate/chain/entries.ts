import { hull, type Spans } from '../../document/index.ts';
import type { Reading } from '../reading/reading.ts';

/** A time on a line of its own: "8:30 p.m.", "14.05 GMT". */
const STAMP =
  /(?:^|\n)[ \t]*\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|GMT|BST|CET|ET|EDT|EST)?(?: ?\(?[A-Z]{2,4}\)?)?[ \t]*(?=\n)/g;
const HAS_UNIT = /[ap]\.?m|[A-Z]{2}|[:.]\d{2}/;

/** The entries of a running report, which a time each heads; a report that is told in one piece is one. In text order, from its start to its end. */
export function entriesOf(text: string): Spans {
  const stamps = [...text.matchAll(STAMP)].filter(([stamp]) => HAS_UNIT.test(stamp)).map(({ index }) => index);
  const starts = stamps.length > 1 ? [0, ...stamps.filter((start) => start > 0)] : [0];
  return starts.map((start, k) => [start, starts[k + 1] ?? Math.max(1, text.length)] as const);
}

/** Where an attribution stands. */
export const placeOf = ({ found }: Reading, at: number): number =>
  (hull(found[at]!.cue) ?? hull(found[at]!.content))?.[0] ?? 0;
