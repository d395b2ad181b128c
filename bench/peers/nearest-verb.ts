import type { Span, Spans } from '../../src/document/index.ts';
import { SAID_VERB } from './said-verbs.ts';

/** How far a verb may stand from what it goes with, code units: about a dozen words. */
const REACH = 80;

/**
 * The verb of speech nearest to a quotation's source, or to the quotation where it has none, in the same paragraph and
 * outside the quotation; empty where there is none. For peers that give a source and no cue.
 */
export function nearestVerb(text: string, source: Spans, [from, to]: Span): Spans {
  const [start, end] = source[0] ?? [from, to];
  const left = Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const stop = text.indexOf('\n', end);
  const right = Math.min(stop < 0 ? text.length : stop, end + REACH);
  const verbs = [...text.slice(left, right).matchAll(new RegExp(SAID_VERB, 'g'))]
    .map(({ index, 0: { length } }): Span => [left + index, left + index + length])
    .filter(([a, b]) => b <= from || a >= to);
  const distance = ([a, b]: Span): number => Math.max(start - b, a - end);
  const nearest = verbs.sort((a, b) => distance(a) - distance(b))[0];
  return nearest ? [nearest] : [];
}
