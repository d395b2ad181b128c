import { toRecord } from '../src/annotate/record.ts';
import type { AnnotationRecord, Attribution, Span, Spans } from '../src/document/index.ts';
import { type MarkedArticle, type MarkedLayers, readMarked } from './marked.ts';
import { type Reported, reportedFound } from './reported.ts';

export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** How many of the marked ones (`gold`) were found, of how many given (`system`). */
export interface Tally {
  readonly right: number;
  readonly gold: number;
  readonly system: number;
}

/**
 * Figures named as the scorer (`score.py`) names them; `accuracy` over all attributions, `f1` over the non-empty ones.
 */
export interface StageFigures {
  readonly articles: number;
  readonly accuracy: Readonly<Record<AccuracyName, Ratio>>;
  readonly f1: Readonly<Record<F1Name, Tally>>;
}

type AccuracyName = 'speaker' | 'speaker strict' | 'form' | 'act' | 'stance' | 'polarity';
type F1Name = 'target' | 'parent' | 'via' | 'via named' | 'figure' | 'figure value';

/** One gold attribution beside what the stages made of it. */
export interface Compared {
  readonly article: MarkedArticle;
  readonly gold: MarkedLayers;
  readonly made: Attribution;
  readonly record: AnnotationRecord;
}

/** What the figures of acts, targets and chains are counted from. */
export interface ComparedAims extends Pick<Compared, 'made' | 'record'> {
  readonly article: Pick<MarkedArticle, 'entities'>;
  readonly gold: Pick<MarkedLayers, 'act' | 'target' | 'via'>;
}

/** What a statement does, at whom it is aimed and how it travelled. */
export interface AimFigures {
  readonly act: Ratio;
  readonly target: Tally;
  readonly via: Tally;
  readonly 'via named': Tally;
}

/**
 * How well the rule stages do when the spans are right: gold spans go through `toRecord`, and every field is compared
 * as `score.py` compares matched pairs. Throws if the file cannot be read.
 */
export function evaluateStages(goldPath: string): StageFigures {
  const articles = readMarked(goldPath);
  const reported = articles.map((article) => ({ gold: article.figures, made: recordOf(article).figures }));
  return figuresOf(reported, articles.flatMap(compare));
}

/** The record that the stages make of an article's gold spans. */
export function recordOf({ text, attributions }: MarkedArticle): AnnotationRecord {
  const found = attributions.map(({ source, cue, content }) => ({ source, cue, content, extractionScore: 1 }));
  return toRecord(text, [], found, { version: 'gold spans', model: null });
}

/**
 * Pairs each gold attribution with the record's one of the same place; of several at one place, in order. As in the
 * scorer, those without a word in cue or content are left out.
 */
export function compare(article: MarkedArticle): readonly Compared[] {
  const record = recordOf(article);
  const waiting = new Map<string, Attribution[]>();
  for (const made of record.attributions) {
    const key = placeKey(made.cue, made.content, made.source);
    waiting.set(key, [...(waiting.get(key) ?? []), made]);
  }
  const hasWord = ([start, end]: Span): boolean => /[\p{L}\p{N}_]/u.test(article.text.slice(start, end));
  return article.attributions
    .filter(({ cue, content }) => [...cue, ...content].some(hasWord))
    .flatMap(({ cue, content, source, layers: gold }) => {
      const made = waiting.get(placeKey(cue, content, source))?.shift();
      return made && gold ? [{ article, gold, made, record }] : [];
    });
}

const placeKey = (...roles: readonly Spans[]): string =>
  JSON.stringify(
    roles.map((spans) => [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))]),
  );

export function figuresOf(reported: readonly Reported[], pairs: readonly Compared[]): StageFigures {
  const ratio = (right: (pair: Compared) => boolean): Ratio => ratioOf(pairs, right);
  const { act, target, via, 'via named': viaNamed } = aimFiguresOf(pairs);
  const accuracy = {
    speaker: ratio((pair) => speakerMatch(pair).lenient),
    'speaker strict': ratio((pair) => speakerMatch(pair).strict),
    form: ratio(({ gold, made }) => gold.form === made.form),
    act,
    stance: ratio(({ gold, made }) => gold.stance === made.stance),
    polarity: ratio(({ gold, made }) => gold.polarity === made.polarity),
  };
  const f1 = { target, parent: parentFound(pairs), via, 'via named': viaNamed, ...reportedFound(reported) };
  return { articles: reported.length, accuracy, f1 };
}

export const aimFiguresOf = (pairs: readonly ComparedAims[]): AimFigures => ({
  act: ratioOf(pairs, ({ gold, made }) => gold.act === made.act),
  target: targetFound(pairs),
  via: viaFound(pairs),
  'via named': viaNamedFound(pairs),
});

const ratioOf = <Pair>(pairs: readonly Pair[], right: (pair: Pair) => boolean): Ratio => ({
  right: pairs.filter(right).length,
  of: pairs.length,
});

export const speakerMatch = ({ article, gold, made, record }: Compared) =>
  sameName(goldNames(article, gold.speaker), entityName(record, made.speaker));

function targetFound(pairs: readonly ComparedAims[]): Tally {
  const names = (pair: ComparedAims) => goldNames(pair.article, pair.gold.target);
  return {
    gold: pairs.filter((pair) => names(pair).length > 0).length,
    system: pairs.filter(({ made }) => made.target !== null).length,
    right: pairs.filter((pair) => {
      const given = entityName(pair.record, pair.made.target);
      return given !== null && names(pair).length > 0 && sameName(names(pair), given).lenient;
    }).length,
  };
}

const parentFound = (pairs: readonly Compared[]): Tally => ({
  gold: pairs.filter(({ gold }) => gold.parent !== null).length,
  system: pairs.filter(({ made }) => made.parent !== null).length,
  right: pairs.filter(({ gold, made }) => gold.parent !== null && made.parent !== null).length,
});

function viaFound(pairs: readonly ComparedAims[]): Tally {
  let right = 0;
  for (const { gold, made } of pairs) {
    const left = made.via.map((step) => step.kind as string);
    for (const step of gold.via) {
      const at = left.indexOf(step.kind);
      if (at >= 0) {
        left.splice(at, 1);
        right++;
      }
    }
  }
  return {
    right,
    gold: pairs.reduce((sum, { gold }) => sum + gold.via.length, 0),
    system: pairs.reduce((sum, { made }) => sum + made.via.length, 0),
  };
}

function viaNamedFound(pairs: readonly ComparedAims[]): Tally {
  let [right, gold, system] = [0, 0, 0];
  for (const pair of pairs) {
    const left = pair.made.via.flatMap((step) => entityName(pair.record, step.entity) ?? []);
    system += left.length;
    for (const step of pair.gold.via) {
      const names = goldNames(pair.article, step.entity);
      if (names.length === 0) continue;
      gold++;
      const at = left.findIndex((name) => sameName(names, name).lenient);
      if (at >= 0) {
        left.splice(at, 1);
        right++;
      }
    }
  }
  return { right, gold, system };
}

const entityName = (record: AnnotationRecord, id: string | null): string | null =>
  record.entities.find((entity) => entity.id === id)?.name ?? null;

const DROPPED = new Set(['the', 'a', 'an', 'mr', 'mrs', 'ms', 'dr', 'president', 'sen', 'rep', 'gov']);

/** The scorer's normal form of a name. */
const normal = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s(?![\p{L}\p{N}_])/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !DROPPED.has(word))
    .join(' ');

function goldNames(article: Pick<MarkedArticle, 'entities'>, id: string | null): readonly string[] {
  const entity = article.entities.find((one) => one.id === id);
  return entity ? [entity.name, ...entity.aliases].map(normal).filter((name) => name !== '') : [];
}

/** Strict: equals the entity's name or an alias; lenient: one contains the other. Both right where both are empty. */
function sameName(names: readonly string[], given: string | null): { strict: boolean; lenient: boolean } {
  const name = normal(given ?? '');
  if (names.length === 0 || name === '') {
    const both = names.length === 0 && name === '';
    return { strict: both, lenient: both };
  }
  const strict = names.includes(name);
  const contains = names.some(
    (one) => (one.includes(name) || name.includes(one)) && Math.min(one.length, name.length) > 3,
  );
  return { strict, lenient: strict || contains };
}
