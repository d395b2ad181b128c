import { z } from '@hono/zod-openapi';
import type { ComparedStatement, Rendering } from '../collection/renderings/compared.ts';
import { FOLLOWING } from '../collection/renderings/origins.ts';
import { PART_KINDS } from '../collection/renderings/parts.ts';
import { ACTS, ENTITY_KINDS, FIGURE_KINDS, SIDES } from '../document/index.ts';
import {
  DECIDERS,
  type Dispute,
  type DocumentSummary,
  type FigurePage,
  type Finding,
  type FoundFigure,
  type FoundParty,
  type OutletCount,
  type Reconciliation,
  type RetoldCount,
  type Speaker,
  type SpeakerLink,
  type SpeakerSummary,
  type StoredDocument,
  type Usage,
} from '../store/store.ts';
import { DIFFERENCES } from '../store/wording/difference.ts';
import { count, text, textOrNull } from './fields.ts';
import { AttributionNoun, DocumentNoun, EntityNoun, FigureNoun, Problem, RecordNoun } from './nouns.ts';

export type { ComparedStatement, Rendering } from '../collection/renderings/compared.ts';
export type { Part } from '../collection/renderings/parts.ts';
export type {
  Decision,
  Dispute,
  DocumentSummary,
  FigurePage,
  Finding,
  FoundFigure,
  LoggedDecision,
  OutletCount,
  Page,
  RetoldCount,
  Speaker,
  SpeakerSummary,
  StoredDocument,
} from '../store/store.ts';

/** The store's rows as schemas. */

const captureFields = {
  hash: text.openapi({ description: 'SHA-256 of the bytes, hexadecimal' }),
  mediaType: text,
  url: textOrNull,
  path: textOrNull,
  capturedAt: text,
  line: count
    .nullable()
    .openapi({ description: 'Number of the line that the bytes are in the file at `path`, from 1' }),
  inputId: textOrNull.openapi({ description: 'The id that a JSON line gives itself' }),
  size: count.openapi({ description: 'Bytes' }),
};

export const CaptureMeta = z.object(captureFields).readonly().openapi('Capture');

export const StoredDocumentAnswer = z
  .object({
    document: DocumentNoun,
    record: RecordNoun.nullable(),
    speakers: z
      .record(text, text)
      .readonly()
      .openapi({ description: 'Entity id in this document -> speaker id across documents' }),
    capture: CaptureMeta,
    addedAt: text,
  })
  .readonly()
  .openapi('StoredDocument') satisfies z.ZodType<StoredDocument>;

export const DocumentSummaryAnswer = z
  .object({
    id: text,
    headline: textOrNull,
    outlet: textOrNull,
    byline: z.array(text).readonly(),
    published: textOrNull,
    url: textOrNull,
    path: textOrNull,
    line: count.nullable(),
    problem: Problem.nullable(),
    statements: count,
    topSpeakers: z.array(z.object({ id: textOrNull, name: text, statements: count }).readonly()).readonly(),
    addedAt: text,
  })
  .readonly()
  .openapi('DocumentSummary') satisfies z.ZodType<DocumentSummary>;

const FoundPartyAnswer = z
  .object({ id: textOrNull, name: text, kind: z.enum(ENTITY_KINDS), side: z.enum(SIDES) })
  .readonly()
  .openapi('FoundParty') satisfies z.ZodType<FoundParty>;

const pageFields = <Row extends z.ZodType>(row: Row) => ({
  total: count,
  offset: count,
  results: z.array(row).readonly(),
});

/** A page of rows out of `total`. */
export const pageOf = <Row extends z.ZodType>(row: Row, name: string) =>
  z.object(pageFields(row)).readonly().openapi(name);

const foundIn = z
  .object({ id: text, headline: textOrNull, outlet: textOrNull, published: textOrNull, url: textOrNull })
  .readonly();

export const FindingAnswer = z
  .object({
    document: foundIn,
    attribution: AttributionNoun,
    sourceWords: textOrNull,
    cueWords: text,
    contentWords: text,
    matches: z
      .array(z.tuple([count, count]).readonly())
      .readonly()
      .openapi({ description: 'Ranges in contentWords that match' }),
    speaker: FoundPartyAnswer.nullable(),
    target: FoundPartyAnswer.nullable(),
  })
  .readonly()
  .openapi('Finding') satisfies z.ZodType<Finding>;

export const FoundFigureAnswer = z
  .object({
    document: foundIn,
    figure: FigureNoun,
    words: text,
    eventWords: textOrNull,
    placeWords: textOrNull,
    whenWords: textOrNull,
    sentence: text.openapi({ description: 'The sentence it stands in; of a very long one the words nearest to it' }),
    range: z.tuple([count, count]).readonly().openapi({ description: 'Where the words stand in the sentence' }),
    signer: z
      .object({ attribution: text, sourceWords: text, cueWords: text, speaker: FoundPartyAnswer.nullable() })
      .readonly()
      .nullable()
      .openapi({ description: 'Who signs it, and in which statement; null: nobody does' }),
  })
  .readonly()
  .openapi('FoundFigure') satisfies z.ZodType<FoundFigure>;

export const FigurePageAnswer = z
  .object({
    ...pageFields(FoundFigureAnswer),
    kinds: z
      .array(z.object({ kind: z.enum(FIGURE_KINDS), figures: count }).readonly())
      .readonly()
      .openapi({ description: 'How many of each kind pass the filters beside that of the kind' }),
  })
  .readonly()
  .openapi('FigurePage') satisfies z.ZodType<FigurePage>;

export const DisputeAnswer = z
  .object({
    accuser: FoundPartyAnswer.nullable().openapi({ description: 'null: no report lets one know who accuses' }),
    accused: FoundPartyAnswer,
    statements: count,
    reports: count,
    outlets: count,
    accusations: z.array(FindingAnswer).readonly().openapi({ description: 'The newest, at most 3' }),
    denials: count.openapi({
      description: 'Statements that answer one of them in its report, and denials by the accused aimed at the accuser',
    }),
    denied: z.array(FindingAnswer).readonly().openapi({ description: 'The newest, at most 3' }),
  })
  .readonly()
  .openapi('Dispute') satisfies z.ZodType<Dispute>;

const retoldCount = {
  reports: count.openapi({ description: 'How many reports have it, the one that was asked about among them' }),
  outlets: count,
  quotedOtherwise: z.boolean().openapi({ description: 'Whether one of them quotes it in other words' }),
};

/** Attribution id -> in how many reports it stands. */
export const RetoldInAnswer = z
  .record(text, z.object(retoldCount).readonly())
  .readonly()
  .openapi('RetoldIn') satisfies z.ZodType<Readonly<Record<string, RetoldCount>>>;

const RenderingAnswer = z
  .object({
    finding: FindingAnswer,
    difference: z
      .object({ kind: z.enum(DIFFERENCES), negation: z.boolean() })
      .readonly()
      .nullable()
      .openapi({ description: 'How its words differ from those of the base; null for the base itself' }),
    parts: z
      .array(z.object({ kind: z.enum(PART_KINDS), words: text }).readonly())
      .readonly()
      .openapi({
        description: "All but those that are dropped are the content's words; dropped are words of the base alone",
      }),
    origin: z
      .object({
        number: count,
        follows: z
          .object({ document: text, by: z.enum(FOLLOWING) })
          .readonly()
          .nullable(),
      })
      .readonly()
      .openapi({ description: 'Renderings with one number are one origin' }),
  })
  .readonly()
  .openapi('Rendering') satisfies z.ZodType<Rendering>;

export const ComparedStatementAnswer = z
  .object({
    ...retoldCount,
    origins: count,
    renderings: z.array(RenderingAnswer).readonly(),
    more: count.openapi({ description: 'Renderings that are not given' }),
  })
  .readonly()
  .openapi('ComparedStatement') satisfies z.ZodType<ComparedStatement>;

const summary = {
  id: text,
  name: text,
  kind: z.enum(ENTITY_KINDS),
  sides: z.array(z.enum(SIDES)).readonly(),
  statements: count,
  documents: count,
  first: textOrNull,
  latest: textOrNull,
};

export const SpeakerSummaryAnswer = z
  .object(summary)
  .readonly()
  .openapi('SpeakerSummary') satisfies z.ZodType<SpeakerSummary>;

const UsageAnswer = z
  .object({ words: text, reports: count, first: textOrNull, latest: textOrNull, documents: z.array(text).readonly() })
  .readonly()
  .openapi('Usage', {
    description:
      'Words by which reports speak of a speaker, and when; documents: the latest of these reports, at most 100',
  }) satisfies z.ZodType<Usage>;

const SpeakerLinkAnswer = z
  .object({
    decision: count,
    service: text,
    identifier: text,
    label: textOrNull,
    url: textOrNull,
    score: z.number().nullable(),
    by: text,
    decider: z.enum(DECIDERS),
    why: textOrNull,
    at: text,
    accepted: z.boolean().openapi({ description: "Whether a person stands behind it; else a machine's suggestion" }),
  })
  .readonly()
  .openapi('SpeakerLink') satisfies z.ZodType<SpeakerLink>;

const ReconciliationAnswer = z
  .object({
    speaker: text,
    service: text,
    askedAt: text,
    candidates: z
      .array(
        z
          .object({
            identifier: text,
            name: text,
            description: textOrNull,
            types: z.array(text).readonly(),
            score: z.number(),
            match: z.boolean(),
            url: textOrNull,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .openapi('Reconciliation', {
    description: 'What a catalogue may have for a speaker',
  }) satisfies z.ZodType<Reconciliation>;

export const SpeakerAnswer = z
  .object({
    ...summary,
    aliases: z.array(text).readonly(),
    names: z.array(UsageAnswer).readonly(),
    roles: z.array(UsageAnswer).readonly().openapi({ description: 'Offices and descriptions, the latest first' }),
    formerIds: z.array(text).readonly().openapi({ description: 'Other ids that lead here' }),
    links: z.array(SpeakerLinkAnswer).readonly(),
    reconciliations: z.array(ReconciliationAnswer).readonly(),
    acts: z.partialRecord(z.enum(ACTS), count).readonly(),
    actsAimedAt: z
      .partialRecord(z.enum(ACTS), count)
      .readonly()
      .openapi({ description: 'What statements that are aimed at this speaker do' }),
    outlets: z.array(z.object({ outlet: text, statements: count }).readonly()).readonly(),
    namesakes: z
      .array(z.object({ id: text, name: text, kind: z.enum(ENTITY_KINDS), statements: count }).readonly())
      .readonly(),
    entities: z.array(z.object({ document: text, entity: EntityNoun }).readonly()).readonly(),
  })
  .readonly()
  .openapi('Speaker');

const OutletCountAnswer = z
  .object({ outlet: text, documents: count, statements: count })
  .readonly()
  .openapi('OutletCount') satisfies z.ZodType<OutletCount>;

export const OutletsAnswer = z
  .object({ results: z.array(OutletCountAnswer).readonly() })
  .readonly()
  .openapi('Outlets');
export type Outlets = z.infer<typeof OutletsAnswer>;

/** A text or page that was read and not stored. */
export const TrialAnswer = z
  .object({ document: DocumentNoun, record: RecordNoun.nullable(), capture: CaptureMeta })
  .readonly()
  .openapi('Trial');
export type Trial = z.infer<typeof TrialAnswer>;

/** The store's counts of acts are partial records, whose optional values the schema cannot promise to be present. */
export type SpeakerOnTheWire = z.infer<typeof SpeakerAnswer>;
export const onTheWire = (speaker: Speaker): SpeakerOnTheWire => speaker as SpeakerOnTheWire;
