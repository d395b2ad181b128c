import type { Quotation } from '../text/quotations.ts';
import type { Tokens } from './wordpiece.ts';

/** What an uncased encoder cannot see in its pieces: quotation marks as pairs, and where paragraphs begin. */
export interface Structure {
  /** For each token: 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing one. */
  readonly quotation: Uint8Array;
  /** For each token: 1 if it is the first of its paragraph, 2 if the word's first letter is a capital, 3 both, else 0. */
  readonly opening: Uint8Array;
}

export function structureOf(text: string, tokens: Tokens, quotations: readonly Quotation[]): Structure {
  const count = tokens.ids.length;
  const quotation = new Uint8Array(count);
  const opening = new Uint8Array(count);
  const edges = new Map<number, number>();
  for (const { span, closed } of quotations) {
    edges.set(span[0], 2);
    if (closed) edges.set(span[1] - 1, 3);
  }
  const outer = quotations.filter(({ depth }) => depth === 0);
  let q = 0;
  for (let i = 0; i < count; i++) {
    const at = tokens.starts[i]!;
    while (q < outer.length && outer[q]!.span[1] <= at) q++;
    const inside = q < outer.length && outer[q]!.span[0] <= at;
    quotation[i] = edges.get(at) ?? (inside ? 1 : 0);
    const first = i === 0 || text.slice(tokens.ends[i - 1]!, at).includes('\n');
    const char = text[at] ?? '';
    const capital = char !== char.toLowerCase() && (i === 0 || tokens.words[i] !== tokens.words[i - 1]);
    opening[i] = (first ? 1 : 0) + (capital ? 2 : 0);
  }
  return { quotation, opening };
}
