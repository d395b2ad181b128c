import type { Annotator } from '../src/annotate/annotate.ts';
import type { AnnotationRecord } from '../src/document/index.ts';
import { charactersOf } from './characters.ts';
import { type MarkedArticle, readMarked } from './marked.ts';
import { addCounts, type Counts, type Figure, figure, scoreArticle } from './score.ts';
import { type Compared, figuresOf } from './stages.ts';

/** Figures of one set of marked articles. */
export interface Accuracy {
  readonly articles: number;
  readonly gold: number;
  readonly system: number;
  readonly strict: FigureWithRange;
  readonly overlap: FigureWithRange;
  readonly soft: FigureWithRange;
  /** Accuracy over matched pairs of each layer, and F1 of the layers that are mostly empty; gold articles only. */
  readonly layers: Readonly<Record<string, number>> | null;
  /** Mean score and share of right findings (overlap) in ten bands of the extraction score. */
  readonly calibration: readonly { readonly score: number; readonly right: number; readonly count: number }[];
}

export interface FigureWithRange extends Figure {
  /** 95 % interval of F1 over articles drawn with replacement, 500 times. */
  readonly range: readonly [number, number];
}

interface Measured {
  readonly article: MarkedArticle;
  readonly record: AnnotationRecord;
  readonly counts: Counts;
  readonly right: readonly boolean[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** Annotates every article of a marked file and scores it. Throws if the file cannot be read. */
export async function measureAccuracy(
  annotator: Annotator,
  path: string,
  options: { readonly outermost: boolean; readonly progress?: (done: number, of: number) => void },
): Promise<Accuracy> {
  const articles = readMarked(path);
  const measured: Measured[] = [];
  for (const article of articles) {
    const record = await annotator.annotate(article.text, { outermost: options.outermost });
    measured.push({ article, record, ...scoreArticle(article.text, article.attributions, record.attributions) });
    options.progress?.(measured.length, articles.length);
  }
  const counts = addCounts(measured.map((one) => one.counts));
  const ranges = bootstrap(measured.map((one) => one.counts));
  const of = (name: 'strict' | 'overlap' | 'soft'): FigureWithRange => ({
    ...figure(counts[name], counts.system, counts.gold),
    range: ranges[name],
  });
  return {
    articles: articles.length,
    gold: counts.gold,
    system: counts.system,
    strict: of('strict'),
    overlap: of('overlap'),
    soft: of('soft'),
    layers: articles.some(hasLayers) ? layersOf(measured) : null,
    calibration: calibrationOf(measured),
  };
}

const hasLayers = ({ attributions }: MarkedArticle): boolean => attributions.some(({ layers }) => layers !== null);

function layersOf(measured: readonly Measured[]): Readonly<Record<string, number>> {
  const compared = measured.flatMap(({ article, record, pairs }) =>
    pairs.flatMap(([marked, system]): readonly Compared[] => {
      const gold = article.attributions[marked]?.layers;
      return gold ? [{ article, gold, made: record.attributions[system]!, record }] : [];
    }),
  );
  const { accuracy, f1 } = figuresOf(
    measured.map(({ article, record }) => ({ gold: article.figures, made: record.figures })),
    compared,
  );
  const { kind, side } = charactersOf(compared);
  const ratios = Object.entries({ ...accuracy, 'speaker kind': kind, 'speaker side': side }).map(
    ([name, { right, of }]) => [name, of > 0 ? right / of : 0] as const,
  );
  const found = Object.entries(f1).map(
    ([name, { right, gold, system }]) => [name, figure(right, system, gold).f1] as const,
  );
  return Object.fromEntries([...ratios, ...found]);
}

const BANDS = 10;

function calibrationOf(measured: readonly Measured[]): Accuracy['calibration'] {
  const bands = Array.from({ length: BANDS }, () => ({ score: 0, right: 0, count: 0 }));
  for (const { record, right } of measured) {
    record.attributions.forEach(({ extractionScore }, at) => {
      const band = bands[Math.min(BANDS - 1, Math.floor(extractionScore * BANDS))]!;
      band.score += extractionScore;
      band.right += right[at] ? 1 : 0;
      band.count++;
    });
  }
  return bands
    .filter(({ count }) => count > 0)
    .map(({ score, right, count }) => ({ score: score / count, right: right / count, count }));
}

const DRAWS = 500;

function bootstrap(articles: readonly Counts[]): Record<'strict' | 'overlap' | 'soft', readonly [number, number]> {
  const random = seeded(1);
  const values: Record<'strict' | 'overlap' | 'soft', number[]> = { strict: [], overlap: [], soft: [] };
  for (let draw = 0; draw < DRAWS; draw++) {
    const counts = addCounts(articles.map(() => articles[Math.floor(random() * articles.length)]!));
    for (const name of ['strict', 'overlap', 'soft'] as const) {
      values[name].push(figure(counts[name], counts.system, counts.gold).f1);
    }
  }
  const range = (list: number[]): readonly [number, number] => {
    list.sort((a, b) => a - b);
    return [list[Math.floor(DRAWS * 0.025)]!, list[Math.floor(DRAWS * 0.975)]!];
  };
  return { strict: range(values.strict), overlap: range(values.overlap), soft: range(values.soft) };
}

/** A small generator with a seed (mulberry32), so that intervals are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
