import { createHash } from 'node:crypto';
import {
  type AnnotationRecord,
  type AnnotatorVersion,
  type Attribution,
  type Capture,
  type Document,
  documentIdOf,
  type Entity,
  type Figure,
  type Span,
} from '../../document/index.ts';
import type { Intake } from '../intake.ts';
import type { Designation, SpeakerIdentity, Store } from '../store.ts';

/** Reports of an invented country, made short: a text, and what is said in it by its words. */
export interface Sample {
  readonly text: string;
  readonly outlet?: string | null;
  readonly headline?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly path?: string | null;
  readonly statements?: readonly SampleStatement[];
  readonly figures?: readonly SampleFigure[];
  readonly annotator?: AnnotatorVersion;
  readonly problem?: Document['problem'];
}

/** Words that stand in the text; the first place counts. A content of several strings is discontinuous. */
export interface SampleStatement
  extends Partial<Pick<Attribution, 'act' | 'stance' | 'form' | 'polarity' | 'answers'>> {
  readonly speaker?: SampleSpeaker | null;
  readonly target?: SampleSpeaker | null;
  readonly source?: string | null;
  readonly cue?: string;
  readonly content: string | readonly string[];
  readonly score?: number;
}

/** A number by its words; `in` is the id of the attribution whose content holds it. */
export interface SampleFigure extends Partial<Pick<Figure, 'kind' | 'min' | 'max' | 'bound'>> {
  readonly words: string;
  readonly in?: string;
  readonly event?: string;
  readonly place?: string;
  readonly when?: string;
}

export interface SampleSpeaker extends Partial<Pick<Entity, 'kind' | 'side' | 'aliases'>> {
  readonly name: string;
  /** Without a key the entity has no speaker across documents. */
  readonly key?: string;
  readonly shortForms?: readonly string[];
  readonly sharedNames?: readonly string[];
  readonly roles?: readonly string[];
}

export const ANNOTATOR: AnnotatorVersion = { version: '1.0.0', model: 'abc123' };

export const addTo = (store: Store, { capture, document, record, identities }: Intake) =>
  store.add(capture, document, record, identities);

export function sampleCapture(content: string, about: Partial<Capture> = {}): Capture {
  const bytes = new TextEncoder().encode(content);
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mediaType: 'text/plain; charset=utf-8',
    url: null,
    path: null,
    capturedAt: '2026-03-04T05:06:07.000Z',
    line: null,
    inputId: null,
    ...about,
  };
}

/** Capture, document, record and identities of a sample. The captured bytes are its text. */
export function intakeOf(sample: Sample): Intake {
  const { text, url = null, path = null, statements = [], figures = [], problem = null } = sample;
  const capture = sampleCapture(text, { url, path });
  const document: Document = {
    id: documentIdOf(capture.hash),
    text,
    blocks: text === '' ? [] : [{ kind: 'paragraph', span: [0, text.length] }],
    headline: sample.headline ?? null,
    outlet: sample.outlet ?? null,
    byline: [],
    published: sample.published ?? null,
    updated: null,
    language: 'en',
    url,
    credits: [],
    problem,
  };
  const speakers = [
    ...new Set(statements.flatMap(({ speaker, target }) => [speaker, target].filter((party) => party != null))),
  ];
  const record: AnnotationRecord = {
    annotator: sample.annotator ?? ANNOTATOR,
    attributions: statements.map((statement, index) => attribution(text, statement, index, speakers)),
    entities: speakers.map(({ name, kind = 'person', side = 'unclear', aliases = [] }, index) => ({
      id: `e${index + 1}`,
      ...{ name, kind, side, aliases, standsFor: null, anonymity: null },
    })),
    mentions: [],
    figures: figures.map((one, index) => figure(text, one, index)),
  };
  return { capture, document, record: problem ? null : record, identities: speakers.flatMap(identity) };
}

let reports = 0;

/** A report like no other, in which each of these says one thing. */
export function heard(
  speakers: readonly SampleSpeaker[],
  published: string | null = null,
  outlet: string | null = null,
): Intake {
  const text = `${speakers.map(({ name }) => `${name} said yes.`).join(' ')} Report ${++reports}.`;
  const statements = speakers.map((speaker) => ({ speaker, cue: 'said', content: 'yes' }));
  return intakeOf({ text, published, outlet, statements });
}

function attribution(
  text: string,
  statement: SampleStatement,
  index: number,
  speakers: readonly SampleSpeaker[],
): Attribution {
  const { speaker, target, source = speaker?.name, cue, content } = statement;
  const label = (party: SampleSpeaker | null | undefined) => (party ? `e${speakers.indexOf(party) + 1}` : null);
  return {
    id: `a${index + 1}`,
    source: source ? [place(text, source)] : [],
    cue: cue ? [place(text, cue)] : [],
    content: [content].flat().map((part) => place(text, part)),
    form: statement.form ?? 'indirect',
    act: statement.act ?? 'state',
    stance: statement.stance ?? 'neutral',
    polarity: statement.polarity ?? 'positive',
    speaker: label(speaker),
    target: label(target),
    parent: null,
    hedges: [],
    answers: statement.answers ?? null,
    via: [],
    extractionScore: statement.score ?? 0.9,
  };
}

function figure(text: string, sample: SampleFigure, index: number): Figure {
  const { words, in: attribution = null, kind = 'killed', min = null, max = null, bound = 'exact' } = sample;
  const at = (part: string | undefined) => (part === undefined ? null : place(text, part));
  return {
    ...{ id: `f${index + 1}`, span: place(text, words), min, max, bound, kind, of: null },
    ...{ event: at(sample.event), place: at(sample.place), when: at(sample.when), attribution, revises: null },
  };
}

function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}".`);
  return [start, start + words.length];
}

function identity(speaker: SampleSpeaker, index: number): readonly SpeakerIdentity[] {
  const { key, name, shortForms = [], sharedNames = [], roles = [] } = speaker;
  if (key === undefined) return [];
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const designations: readonly Designation[] = [
    { kind: 'name', key: name.toLowerCase(), words: name },
    ...roles.map((words) => ({ kind: 'role' as const, key: words.toLowerCase(), words })),
  ];
  return [{ entity: `e${index + 1}`, key, name, slug, shortForms, sharedNames, designations }];
}
