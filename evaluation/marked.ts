import { z } from 'zod';
import {
  ACTS,
  ENTITY_KINDS,
  FIGURE_KINDS,
  FORMS,
  POLARITIES,
  SIDES,
  type Span,
  type Spans,
  STANCES,
  STEP_KINDS,
} from '../src/document/index.ts';
import { linesIn } from './lines.ts';

/*
 * Articles as people (or the language model, for the gold articles) marked them. The files count Unicode code points; what
 * is read here counts UTF-16 code units, ends exclusive, like everything else.
 */

const name = z.string();
const orNull = name.nullable().default(null);
const rawSpan = z.tuple([z.int(), z.int()]);
const rawSpans = z.array(rawSpan).nullable();
const bound = z.number().nullable();

/** The steps of a chain. */
export const stepsSchema = z.array(z.object({ kind: z.enum(STEP_KINDS), entity: orNull }).readonly()).readonly();

/** What is marked of an attribution beyond its spans. Speaker, target and the chain's parties are ids of entities. */
const layersSchema = z
  .object({
    id: orNull,
    speaker: orNull,
    form: z.enum(FORMS).nullable().default(null),
    act: z.enum(ACTS),
    /** What another reader took it for, where that is something else. */
    or: z.enum(ACTS).optional(),
    stance: z.enum(STANCES),
    polarity: z.enum(POLARITIES),
    target: orNull,
    /** Id of the attribution around it. */
    parent: orNull,
    via: stepsSchema,
  })
  .readonly();
export type MarkedLayers = z.infer<typeof layersSchema>;

export const entitySchema = z
  .object({
    id: name,
    name,
    aliases: z.array(name).readonly().default([]),
    /** Null where only names are marked. */
    kind: z.enum(ENTITY_KINDS).nullable().default(null),
    side: z.enum(SIDES).nullable().default(null),
  })
  .readonly();

/** Spans beside whatever layers stand there. */
const rawAttribution = z.looseObject({ source: rawSpans, cue: rawSpans, content: rawSpans });

const rawArticle = z.object({
  id: name,
  text: name,
  attributions: z.array(rawAttribution).optional(),
  /** PolNeAR's articles: each annotator's marks. */
  annotations: z.array(z.object({ attributions: z.array(rawAttribution) })).optional(),
  figures: z
    .array(z.object({ span: rawSpan.nullable(), min: bound, max: bound, kind: z.enum(FIGURE_KINDS) }))
    .default([]),
  entities: z.array(entitySchema).readonly().default([]),
  origin: orNull,
  credits: z.array(name).readonly().default([]),
  byline: z.array(name).readonly().default([]),
});
type RawArticle = z.infer<typeof rawArticle>;

/** A marked attribution. */
export interface MarkedAttribution {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  /** Null where only spans are marked, as in PolNeAR's articles. */
  readonly layers: MarkedLayers | null;
}

/** A reported figure as it was marked; `min` and `max` are null where the words give no such bound. */
export interface MarkedFigure extends Readonly<Omit<RawArticle['figures'][number], 'span'>> {
  readonly span: Span;
}

export interface MarkedArticle extends Readonly<Pick<RawArticle, 'id' | 'text' | 'entities' | 'credits' | 'byline'>> {
  /** Whether somebody looked for attributions in it; a text whose pronouns alone are marked has none for that reason. */
  readonly isMarked: boolean;
  readonly attributions: readonly MarkedAttribution[];
  /** Empty where figures are not marked. */
  readonly figures: readonly MarkedFigure[];
  /** Where the article comes from (`aeb/HASH`); null where the file does not say. */
  readonly origin: string | null;
}

/** Reads PolNeAR lines (the first annotator's) and gold lines alike. Throws, naming the line, where one is no such article. */
export const readMarked = (path: string): readonly MarkedArticle[] =>
  linesIn(path).map(({ number, words }) => articleOf(words, `${path}:${number}`));

function articleOf(line: string, place: string): MarkedArticle {
  const raw = parsed(rawArticle, JSON.parse(line), place);
  const { id, text, entities, origin, credits, byline } = raw;
  const table = codePointTable(text);
  const spanOf = ([start, end]: Span): Span => [table[start]!, table[end]!];
  const spansOf = (given: Spans | null): Spans => (given ?? []).map(spanOf);
  const marks = raw.annotations?.[0]?.attributions ?? raw.attributions;
  return {
    ...{ id, text, entities, origin, credits, byline },
    isMarked: raw.attributions !== undefined || raw.annotations !== undefined,
    attributions: (marks ?? []).map((mark) => ({
      source: spansOf(mark.source),
      cue: spansOf(mark.cue),
      content: spansOf(mark.content),
      layers: mark.act === undefined ? null : parsed(layersSchema, mark, place),
    })),
    figures: raw.figures.flatMap(({ span, ...figure }) => (span === null ? [] : [{ span: spanOf(span), ...figure }])),
  };
}

export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, place: string): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${place} is no marked article. ${z.prettifyError(result.error)}`);
}

/** Code point offset -> UTF-16 offset. */
function codePointTable(text: string): readonly number[] {
  const table: number[] = [];
  let at = 0;
  for (const char of text) {
    table.push(at);
    at += char.length;
  }
  table.push(at);
  return table;
}
