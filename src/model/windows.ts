import type { Quotation } from '../text/quotations.ts';
import type { Tokens } from './wordpiece.ts';

/**
 * A stretch of tokens that the encoder sees at once. `[from, to)` are token indices; cues are looked for in
 * `[coreFrom, coreTo)` only. The two differ where a paragraph is longer than a window: neighbours then overlap, so
 * that a cue always has words on both sides of it.
 */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

/** Beyond 256 pieces attention costs more than it gives; two are the encoder's own marks. */
export const WINDOW_LIMIT = 254;
/** Tokens that neighbours share when a paragraph has to be cut. */
const OVERLAP = 64;
/** A window is never cut shorter than this for the sake of a better place. */
const LEAST = 84;

/** What it costs to cut before a token; 0 is the best place. A quotation is never parted where another place is left. */
function cutCosts(text: string, tokens: Tokens, quotations: readonly Quotation[]): Uint8Array {
  const costs = new Uint8Array(tokens.ids.length);
  const reach = quotations.filter(({ depth }) => depth === 0);
  let q = 0;
  for (let i = 1; i < costs.length; i++) {
    const before = tokens.ends[i - 1]!;
    const at = tokens.starts[i]!;
    while (q < reach.length && reach[q]!.span[1] <= at) q++;
    const quotation = reach[q];
    const inside = quotation !== undefined && quotation.span[0] < at;
    const continued = quotation?.continues === true && quotation.span[0] === at;
    const gap = text.slice(before, at);
    const last = text[before - 1] ?? '';
    if (gap.includes('\n')) costs[i] = continued ? 4 : last === ':' ? 3 : quotation?.span[0] === at ? 1 : 0;
    else if (inside) costs[i] = 8;
    else costs[i] = '.?!”"’'.includes(last) && gap !== '' ? 5 : 7;
  }
  return costs;
}

/**
 * Windows that cover all tokens. Cuts fall at paragraph ends outside quotations wherever a window can be filled so;
 * a paragraph (or a quotation) longer than a window is cut at a sentence's end if it has one, with an overlap.
 * @param first tokens that the first window holds at most: training sees the same words cut in several ways
 */
export function windowsOf(
  text: string,
  tokens: Tokens,
  quotations: readonly Quotation[],
  first = WINDOW_LIMIT,
): readonly Window[] {
  const count = tokens.ids.length;
  const costs = cutCosts(text, tokens, quotations);
  const windows: Window[] = [];
  let from = 0;
  let coreFrom = 0;
  while (from < count) {
    const full = from + (windows.length === 0 ? first : WINDOW_LIMIT);
    if (full >= count) {
      windows.push({ from, to: count, coreFrom, coreTo: count });
      break;
    }
    const cut = cheapestCut(costs, Math.max(from + LEAST, coreFrom + 1), full);
    if (costs[cut]! < 5) {
      windows.push({ from, to: cut, coreFrom, coreTo: cut });
      from = cut;
      coreFrom = cut;
    } else {
      const to = full;
      const coreTo = Math.max(coreFrom + 1, to - OVERLAP / 2);
      windows.push({ from, to, coreFrom, coreTo });
      from = to - OVERLAP;
      coreFrom = coreTo;
    }
  }
  return windows;
}

/** The last of the cheapest places in `[least, most]`. */
function cheapestCut(costs: Uint8Array, least: number, most: number): number {
  let best = most;
  for (let i = most; i >= least; i--) if (costs[i]! < costs[best]!) best = i;
  return best;
}
