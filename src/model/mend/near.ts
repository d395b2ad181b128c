import type { Quotation } from '../../text/quotations.ts';

/** Quotations that touch [start, end], by binary search: a long text has thousands. */
export function near(quotations: readonly Quotation[], start: number, end: number): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let k = Math.max(0, firstAfter(quotations, start) - 6); k < quotations.length; k++) {
    const quotation = quotations[k]!;
    if (quotation.span[0] > end) break;
    if (quotation.span[1] >= start) found.push(quotation);
  }
  return found;
}

/** Index of the first quotation that opens after an offset. */
export function firstAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
