import fc from 'fast-check';
import {
  ACTS,
  type AnnotationRecord,
  BLOCK_KINDS,
  BOUNDS,
  type Document,
  documentIdOf,
  ENTITY_KINDS,
  FIGURE_KINDS,
  FORMS,
  MENTION_KINDS,
  POLARITIES,
  PROBLEM_CODES,
  SIDES,
  type Span,
  STANCES,
  STEP_KINDS,
} from '../../document/index.ts';
import type { Intake } from '../intake.ts';
import { DESIGNATION_KINDS } from '../store.ts';
import { sampleCapture } from './samples.ts';

/** Any JavaScript string: NUL, lone surrogates, emoji, combining marks. */
const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('\0', '\ud83d', '“🙂”', "'; --"),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const score = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);

const spanIn = (text: string): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);

function recordOf(text: string): fc.Arbitrary<AnnotationRecord> {
  const entityCount = 3;
  const entityId = fc.integer({ min: 1, max: entityCount }).map((ordinal) => `e${ordinal}`);
  const spans = fc.array(spanIn(text), { maxLength: 3 });
  const entity = fc.record({
    name: anyString,
    kind: fc.constantFrom(...ENTITY_KINDS),
    side: fc.constantFrom(...SIDES),
    aliases: fc.array(anyString, { maxLength: 3 }),
    standsFor: maybe(anyString),
    anonymity: maybe(spanIn(text)),
  });
  const attribution = fc.record({
    source: spans,
    cue: spans,
    content: spans,
    form: fc.constantFrom(...FORMS),
    act: fc.constantFrom(...ACTS),
    stance: fc.constantFrom(...STANCES),
    polarity: fc.constantFrom(...POLARITIES),
    speaker: maybe(entityId),
    target: maybe(entityId),
    parent: fc.constant(null),
    hedges: spans,
    answers: maybe(fc.constantFrom('a1', 'a2')),
    via: fc.array(fc.record({ kind: fc.constantFrom(...STEP_KINDS), entity: maybe(entityId), span: spanIn(text) }), {
      maxLength: 2,
    }),
    extractionScore: score,
  });
  const figure = fc.record({
    span: spanIn(text),
    min: maybe(fc.nat()),
    max: maybe(fc.nat()),
    bound: fc.constantFrom(...BOUNDS),
    kind: fc.constantFrom(...FIGURE_KINDS),
    of: maybe(anyString),
    event: maybe(spanIn(text)),
    place: maybe(spanIn(text)),
    when: maybe(spanIn(text)),
    attribution: fc.constant(null),
    revises: fc.constant(null),
  });
  return fc.record({
    annotator: fc.record({ version: fc.constantFrom('1', '2'), model: maybe(fc.constantFrom('a', 'b')) }),
    attributions: fc
      .array(attribution, { maxLength: 4 })
      .map((rows) => rows.map((row, index) => ({ id: `a${index + 1}`, ...row }))),
    entities: fc
      .array(entity, { minLength: entityCount, maxLength: entityCount })
      .map((rows) => rows.map((row, index) => ({ id: `e${index + 1}`, ...row }))),
    mentions: fc.array(fc.record({ entity: entityId, kind: fc.constantFrom(...MENTION_KINDS), span: spanIn(text) }), {
      maxLength: 4,
    }),
    figures: fc
      .array(figure, { maxLength: 3 })
      .map((rows) => rows.map((row, index) => ({ id: `f${index + 1}`, ...row }))),
  });
}

const documentOf = (id: string, text: string): fc.Arbitrary<Document> =>
  fc.record({
    id: fc.constant(id),
    text: fc.constant(text),
    blocks: fc.array(fc.record({ kind: fc.constantFrom(...BLOCK_KINDS), span: spanIn(text) }), { maxLength: 4 }),
    headline: maybe(anyString),
    outlet: maybe(anyString),
    byline: fc.array(anyString, { maxLength: 2 }),
    published: maybe(fc.oneof(anyString, fc.constantFrom('2026-03-01', '2026-03-01T08:30+02:00', '2026-03-02T00:00Z'))),
    updated: maybe(anyString),
    language: maybe(anyString),
    url: maybe(anyString),
    credits: fc.array(anyString, { maxLength: 2 }),
    problem: maybe(fc.record({ code: fc.constantFrom(...PROBLEM_CODES), message: anyString })),
  });

/** Whatever a page and an annotator could give, with identities for some entities. */
export const anyIntake: fc.Arbitrary<Intake> = fc.tuple(anyString, fc.string()).chain(([text, bytes]) => {
  const capture = sampleCapture(bytes);
  return fc.record({
    capture: fc.constant(capture),
    document: documentOf(documentIdOf(capture.hash), text),
    record: maybe(recordOf(text)),
    identities: fc.array(
      fc.record({
        entity: fc.constantFrom('e1', 'e2', 'e3'),
        key: fc.constantFrom('k1', 'k2', 'k3'),
        name: anyString,
        slug: fc.constantFrom('', 's', 's-2'),
        shortForms: fc.subarray(['k1', 'k2', 'k3']),
        sharedNames: fc.array(anyString, { maxLength: 2 }),
        designations: fc.array(
          fc.record({ kind: fc.constantFrom(...DESIGNATION_KINDS), key: anyString, words: anyString }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
  });
});
