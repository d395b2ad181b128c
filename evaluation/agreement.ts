import type { Annotator } from '../src/annotate/annotate.ts';
import type { Attribution } from '../src/document/index.ts';

/** How far two runtimes (or two precisions) of one model give the same records. */
export interface Agreement {
  readonly articles: number;
  readonly attributions: number;
  /** Share of attributions whose source, cue and content are the same to the letter. */
  readonly same: number;
  /** Share whose cue is the same: the attribution is found by both, an edge may differ. */
  readonly sameCue: number;
}

const spansOf = ({ source, cue, content }: Attribution): string => JSON.stringify([source, cue, content]);
const cueOf = ({ cue }: Attribution): string => JSON.stringify(cue);

/** Annotates the texts with both and counts what both found, over what either found. */
export async function measureAgreement(texts: readonly string[], a: Annotator, b: Annotator): Promise<Agreement> {
  let [either, same, sameCue] = [0, 0, 0];
  for (const text of texts) {
    const left = (await a.annotate(text)).attributions;
    const right = (await b.annotate(text)).attributions;
    const shared = (key: (one: Attribution) => string): number => {
      const keys = new Set(right.map(key));
      return left.filter((one) => keys.has(key(one))).length;
    };
    either += Math.max(left.length, right.length);
    same += shared(spansOf);
    sameCue += shared(cueOf);
  }
  return { articles: texts.length, attributions: either, same: same / either, sameCue: sameCue / either };
}
