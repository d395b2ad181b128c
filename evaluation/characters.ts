import { type Compared, type Ratio, speakerMatch } from './stages.ts';

/** How often kind and side are right, of the speakers that are the right ones and that both sides describe. */
export interface CharacterFigures {
  readonly kind: Ratio;
  readonly side: Ratio;
}

export function charactersOf(pairs: readonly Compared[]): CharacterFigures {
  const both = pairs.flatMap((pair) => {
    const marked = pair.article.entities.find(({ id }) => id === pair.gold.speaker);
    const made = pair.record.entities.find(({ id }) => id === pair.made.speaker);
    return marked && made && speakerMatch(pair).lenient ? [{ marked, made }] : [];
  });
  const ratio = (layer: 'kind' | 'side'): Ratio => ({
    right: both.filter(({ marked, made }) => marked[layer] === made[layer]).length,
    of: both.length,
  });
  return { kind: ratio('kind'), side: ratio('side') };
}
