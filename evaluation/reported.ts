import { type Figure, overlap } from '../src/document/index.ts';
import type { MarkedFigure } from './marked.ts';
import type { Tally } from './stages.ts';

/** One article's figures as they were marked and as they were found. */
export interface Reported {
  readonly gold: readonly MarkedFigure[];
  readonly made: readonly Figure[];
}

/**
 * Reported figures as `score.py` counts them: found where the spans overlap, each once and in order; the value right
 * where bounds and kind are the same too.
 */
export function reportedFound(articles: readonly Reported[]): Readonly<Record<'figure' | 'figure value', Tally>> {
  const gold = articles.reduce((sum, one) => sum + one.gold.length, 0);
  const system = articles.reduce((sum, one) => sum + one.made.length, 0);
  let [found, right] = [0, 0];
  for (const article of articles) {
    const left = [...article.made];
    for (const marked of article.gold) {
      const at = left.findIndex(({ span }) => overlap(span, marked.span));
      if (at < 0) continue;
      const [made] = left.splice(at, 1);
      found++;
      if (made!.min === marked.min && made!.max === marked.max && made!.kind === marked.kind) right++;
    }
  }
  return { figure: { right: found, gold, system }, 'figure value': { right, gold, system } };
}
