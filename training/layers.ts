import { jsonLinesIn } from '../evaluation/lines.ts';
import type { MarkedArticle } from '../evaluation/marked.ts';
import type { Act, Polarity, Span, Spans, Stance, StepKind } from '../src/document/index.ts';

/** What is marked of one attribution beyond its spans. */
export interface Layers {
  readonly act: Act;
  /** What another reader took it for, where that is something else. */
  readonly or?: Act;
  readonly stance: Stance;
  readonly polarity: Polarity;
  /** Null: not marked. */
  readonly steps: readonly StepKind[] | null;
  /** Where the text names the target, and those whom the chain's steps name. */
  readonly target: readonly Span[];
  readonly party: readonly Span[];
}

/** The layers of a gold article's attributions, in their order; null where it has none (PolNeAR's articles). */
export function layersOfGold(article: MarkedArticle): readonly (Layers | null)[] {
  const entities = new Map(article.entities.map((one) => [one.id, one]));
  const places = (id: string | null): readonly Span[] => {
    const entity = id ? entities.get(id) : undefined;
    return entity ? placesOf(article.text, [entity.name, ...entity.aliases]) : [];
  };
  return article.attributions.map(({ layers }) => {
    if (layers === null) return null;
    const { act, or, stance, polarity, target, via } = layers;
    return {
      act,
      ...(or && { or }),
      stance,
      polarity,
      steps: via.map(({ kind }) => kind),
      target: places(target),
      party: via.flatMap(({ entity }) => places(entity)),
    };
  });
}

/** Every place where one of the names stands as whole words. */
export function placesOf(text: string, names: readonly string[]): readonly Span[] {
  const letter = /[\p{L}\p{N}]/u;
  return names
    .filter((name) => name.length > 1)
    .flatMap((name) => {
      const found: Span[] = [];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
        if (!letter.test(before) && !letter.test(after)) found.push([at, at + name.length]);
      }
      return found;
    });
}

/**
 * Layers that were marked beside an article's own marks, in a file without its words:
 * `{id, layers: [{act, or?, stance?, polarity?, steps?, target?: [[start, end]], party?: [[start, end]]} | null, ...]}` a line, one for
 * each of the article's attributions, offsets in UTF-16 code units. What is left out is the usual: neutral, positive, none.
 */
export const readLayers = (path: string): ReadonlyMap<string, readonly (Layers | null)[]> =>
  new Map(
    jsonLinesIn<MarkedLine>(path).map(({ id, layers }) => [id, layers.map((one) => one && { ...USUAL, ...one })]),
  );

interface MarkedLine {
  readonly id: string;
  readonly layers: readonly (SparseLayers | null)[];
}

type SparseLayers = Pick<Layers, 'act'> & Partial<Layers>;
/** What marks leave out. */
export const USUAL: Omit<Layers, 'act'> = { stance: 'neutral', polarity: 'positive', steps: [], target: [], party: [] };

/** An attribution inside the content of one that people marked, with its layers; its chain was not marked. */
export interface NestedMark extends Layers {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
}

/** Nested attributions marked beside an article's own: `{id, attributions: [{source, cue, content, act, ...}, ...]}` a line, as above. */
export const readNested = (path: string): ReadonlyMap<string, readonly NestedMark[]> =>
  new Map(
    jsonLinesIn<NestedLine>(path).map(({ id, attributions }) => [
      id,
      attributions.map((one) => ({ ...USUAL, ...one, steps: null })),
    ]),
  );

interface NestedLine {
  readonly id: string;
  readonly attributions: readonly SparseNested[];
}

type SparseNested = Omit<NestedMark, keyof Layers> & SparseLayers;
