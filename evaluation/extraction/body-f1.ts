import { harmonicMean } from '../score.ts';

/** The article-extraction benchmark's measure, as the shared `body_f1.py` computes it. */
export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of the two, in percent. */
  readonly f1: number;
}

/**
 * Bags of four-word shingles. Precision is averaged over the pages that give text, recall over those that have some.
 *
 * @param pages right and read body of each page
 */
export function bodyF1(pages: readonly { readonly right: string; readonly read: string }[]): BodyScore {
  const precision: number[] = [];
  const recall: number[] = [];
  for (const { right, read } of pages) {
    const [wanted, got] = [shingles(right), shingles(read)];
    let shared = 0;
    for (const [shingle, count] of got.bag) shared += Math.min(count, wanted.bag.get(shingle) ?? 0);
    if (got.size > 0) precision.push(shared / got.size);
    if (wanted.size > 0) recall.push(shared / wanted.size);
  }
  const [p, r] = [mean(precision), mean(recall)];
  return { precision: 100 * p, recall: 100 * r, f1: 100 * harmonicMean(p, r) };
}

function shingles(text: string, length = 4): { readonly bag: ReadonlyMap<string, number>; readonly size: number } {
  // Python's \w: letters, digits of any script, other numbers and the underscore; combining marks part words.
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const bag = new Map<string, number>();
  let size = 0;
  for (let i = 0; i < Math.max(1, words.length - length + 1); i += 1) {
    const shingle = words.slice(i, i + length).join(' ');
    if (shingle === '') continue;
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
    size += 1;
  }
  return { bag, size };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
