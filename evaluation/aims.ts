import { z } from 'zod';
import type { Annotator } from '../src/annotate/annotate.ts';
import { ACTS } from '../src/document/index.ts';
import { linesIn } from './lines.ts';
import { entitySchema, parsed, readMarked, stepsSchema } from './marked.ts';
import { scoreArticle } from './score.ts';
import { type AimFigures, aimFiguresOf, type ComparedAims } from './stages.ts';

/*
 * Acts, targets and chains on PolNeAR's articles, whose people marked spans alone. `marks/polnear-dev.jsonl` holds what a language model marked of them besides,
 * without a word of the articles but names: for each of the first annotator's attributions in turn.
 */

const markSchema = z.object({
  id: z.string(),
  /** Whether rules were mended on it; the others say how far that holds. */
  tuning: z.boolean(),
  entities: z.array(entitySchema).readonly(),
  layers: z
    .array(
      z
        .object({ act: z.enum(ACTS), target: z.string().nullable().default(null), via: stepsSchema.default([]) })
        .readonly(),
    )
    .readonly(),
});

/** Figures of the articles that rules were mended on, and of the others. */
export interface MeasuredAims {
  readonly tuning: AimFigures & { readonly articles: number };
  readonly unseen: AimFigures & { readonly articles: number };
}

/** Annotates the articles that `marks` has more of, and scores that. Throws where the two files do not belong together. */
export async function measureAims(
  annotator: Annotator,
  { articles, marks }: { readonly articles: string; readonly marks: string },
): Promise<MeasuredAims> {
  const byId = new Map(readMarked(articles).map((article) => [article.id, article]));
  const measured: { readonly tuning: boolean; readonly pairs: readonly ComparedAims[] }[] = [];
  for (const { words, number } of linesIn(marks)) {
    const { id, tuning, entities, layers } = parsed(markSchema, JSON.parse(words), `${marks}:${number}`);
    const article = byId.get(id);
    if (article?.attributions.length !== layers.length) {
      throw new Error(
        `${marks}:${number} marks ${layers.length} attributions of ${id}, which ${articles} does not hold as such.`,
      );
    }
    const record = await annotator.annotate(article.text);
    const { pairs } = scoreArticle(article.text, article.attributions, record.attributions);
    measured.push({
      tuning,
      pairs: pairs.map(([marked, system]) => ({
        article: { entities },
        gold: layers[marked]!,
        made: record.attributions[system]!,
        record,
      })),
    });
  }
  const of = (tuning: boolean): AimFigures & { readonly articles: number } => {
    const some = measured.filter((one) => one.tuning === tuning);
    return { articles: some.length, ...aimFiguresOf(some.flatMap(({ pairs }) => pairs)) };
  };
  return { tuning: of(true), unseen: of(false) };
}
