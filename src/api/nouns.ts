import { z } from '@hono/zod-openapi';
import {
  ACTS,
  type AnnotationRecord,
  type Attribution,
  BLOCK_KINDS,
  BOUNDS,
  type Document,
  ENTITY_KINDS,
  type Entity,
  FIGURE_KINDS,
  type Figure,
  FORMS,
  MENTION_KINDS,
  POLARITIES,
  PROBLEM_CODES,
  SIDES,
  STANCES,
  STEP_KINDS,
} from '../document/index.ts';
import { count, text, textOrNull } from './fields.ts';

/** The nouns of `src/document` as schemas: the description that the API serves, held to the types by `satisfies`. */

export const Span = z
  .tuple([count, count])
  .readonly()
  .openapi('Span', {
    description: "Start and end (exclusive) in UTF-16 code units of the document's text",
    example: [0, 12],
  });
const Spans = z.array(Span).readonly();

export const Problem = z
  .object({ code: z.enum(PROBLEM_CODES), message: text })
  .readonly()
  .openapi('Problem', { description: 'Why a page gave no report or a part of one, what was kept and what to do' });

export const DocumentNoun = z
  .object({
    id: text,
    text,
    blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), span: Span }).readonly()).readonly(),
    headline: textOrNull,
    outlet: textOrNull,
    byline: z.array(text).readonly(),
    published: textOrNull,
    updated: textOrNull,
    language: textOrNull,
    url: textOrNull,
    credits: z.array(text).readonly(),
    problem: Problem.nullable(),
  })
  .readonly()
  .openapi('Document') satisfies z.ZodType<Document>;

export const EntityNoun = z
  .object({
    id: text,
    name: text,
    kind: z.enum(ENTITY_KINDS),
    side: z.enum(SIDES),
    aliases: z.array(text).readonly(),
    standsFor: textOrNull,
    anonymity: Span.nullable(),
  })
  .readonly()
  .openapi('Entity') satisfies z.ZodType<Entity>;

export const AttributionNoun = z
  .object({
    id: text,
    source: Spans,
    cue: Spans,
    content: Spans,
    form: z.enum(FORMS),
    act: z.enum(ACTS),
    stance: z.enum(STANCES),
    polarity: z.enum(POLARITIES),
    speaker: textOrNull,
    target: textOrNull,
    parent: textOrNull,
    hedges: Spans,
    answers: textOrNull,
    via: z.array(z.object({ kind: z.enum(STEP_KINDS), entity: textOrNull, span: Span }).readonly()).readonly(),
    extractionScore: z.number(),
  })
  .readonly()
  .openapi('Attribution') satisfies z.ZodType<Attribution>;

export const FigureNoun = z
  .object({
    id: text,
    span: Span,
    min: z.number().nullable(),
    max: z.number().nullable(),
    bound: z.enum(BOUNDS),
    kind: z.enum(FIGURE_KINDS),
    of: textOrNull,
    event: Span.nullable(),
    place: Span.nullable(),
    when: Span.nullable(),
    attribution: textOrNull,
    revises: textOrNull,
  })
  .readonly()
  .openapi('Figure', {
    description: 'A reported number; a null attribution: the report asserts it and nobody signs',
  }) satisfies z.ZodType<Figure>;

export const RecordNoun = z
  .object({
    annotator: z.object({ version: text, model: textOrNull }).readonly(),
    attributions: z.array(AttributionNoun).readonly(),
    entities: z.array(EntityNoun).readonly(),
    mentions: z.array(z.object({ entity: text, kind: z.enum(MENTION_KINDS), span: Span }).readonly()).readonly(),
    figures: z.array(FigureNoun).readonly(),
  })
  .readonly()
  .openapi('Record') satisfies z.ZodType<AnnotationRecord>;
