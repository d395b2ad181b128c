import type { Figure } from './figure.ts';
import type { Span, Spans } from './span.ts';

/** `direct`: all content stands in quotation marks; `indirect`: none of it; `mixed`: a part. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

/** What the speaker does with the content. */
export const ACTS = [
  'state',
  'claim-responsibility',
  'accuse',
  'deny',
  'confirm',
  'decline',
  'demand',
  'promise',
  'threaten',
  'warn',
  'condemn',
  'praise',
  'ask',
  'decide',
  'believe',
  'intend',
  'perceive',
] as const;
export type Act = (typeof ACTS)[number];

/** Acts that are aimed at somebody. */
export const AIMED_ACTS: ReadonlySet<Act> = new Set([
  'accuse',
  'condemn',
  'praise',
  'threaten',
  'ask',
  'demand',
  'deny',
]);

/** The report's own distance from the content, as its choice of cue shows it. Never a judgement of truth. */
export const STANCES = ['neutral', 'distancing', 'endorsing'] as const;
export type Stance = (typeof STANCES)[number];

/** Whether the attribution itself is negated ("did not say"); "denied" is positive. */
export const POLARITIES = ['positive', 'negative'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What a party is; `unnamed` is somebody whom the report does not name. */
export const ENTITY_KINDS = [
  'person',
  'government',
  'organisation',
  'party',
  'armed-group',
  'media',
  'document',
  'group',
  'unnamed',
  'other',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The role in which a source is credited. `unclear` is an answer, never a default to something better. */
export const SIDES = [
  'official',
  'state-media',
  'media',
  'un-igo',
  'ngo',
  'company',
  'opposition',
  'armed-group',
  'expert',
  'witness',
  'public',
  'unclear',
] as const;
export type Side = (typeof SIDES)[number];

/** How the words came to the report: the ways from a speaker through others to the page. */
export const STEP_KINDS = [
  'interview',
  'told',
  'broadcast',
  'press-conference',
  'statement',
  'social-media',
  'speech',
  'document',
  'published',
  'cited',
  'translation',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One step of the reporting chain, in order from the speaker towards the page. */
export interface Step {
  readonly kind: StepKind;
  /** Entity id, or null where the text names none ("told reporters"). */
  readonly entity: string | null;
  readonly span: Span;
}

/** Whether a step is "told me" or "told us": the report speaks of itself there, and whoever wrote it was told. */
export const isToldTheWriter = ({ kind, entity, span }: Step, text: string): boolean =>
  kind === 'told' && entity === null && /\b(?:me|us)$/.test(text.slice(...span));

/** Somebody or something the report credits: a person, an office, a paper, or a described but unnamed source. */
export interface Entity {
  /** Ordinal inside the document: `e1`, `e2`, ... in order of first mention. */
  readonly id: string;
  /** The fullest name or description in the report. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly side: Side;
  /** Other ways the report refers to it, pronouns left out. */
  readonly aliases: readonly string[];
  /** Of a place or a building that speaks ("Damascus", "the Kremlin"), who is meant; the name stays the text's. */
  readonly standsFor: string | null;
  /** Of an unnamed source, the words by which the report says that it is kept so, and why; else null. */
  readonly anonymity: Span | null;
}

/** How a place in the text refers to an entity. */
export const MENTION_KINDS = ['name', 'description', 'pronoun'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export interface Mention {
  readonly entity: string;
  readonly kind: MentionKind;
  readonly span: Span;
}

/** Source + cue + content: a place where the report credits a content to somebody. */
export interface Attribution {
  /** Ordinal inside the document: `a1`, `a2`, ... in order of cue, then content. */
  readonly id: string;
  /** Empty where the text names no source ("is believed to be"). */
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly form: Form;
  readonly act: Act;
  readonly stance: Stance;
  readonly polarity: Polarity;
  /** Entity the source refers to; null where the text does not let one know. */
  readonly speaker: string | null;
  /** Entity accused, denied, asked, praised, ...; null where there is none. */
  readonly target: string | null;
  /** The attribution whose content encloses this one; null at the outermost level. */
  readonly parent: string | null;
  /** The speaker's own hedges inside the content ("may", "likely", "we believe"), as the report writes them. */
  readonly hedges: Spans;
  /**
   * The attribution of this report that this one answers: the accusation, claim, question or demand that is denied,
   * rejected, confirmed or left without an answer. It may stand later in the text. Null where that is not plain.
   */
  readonly answers: string | null;
  /** The reporting chain's steps that the text gives. */
  readonly via: readonly Step[];
  /** How sure the annotator is that this attribution stands in the text, 0 to 1. */
  readonly extractionScore: number;
}

/** Whether the words of a cue say anything by themselves: a colon ("Roe: ...") does not. */
export const cueSpeaks = (cueWords: string): boolean => /\p{L}/u.test(cueWords);

/** Which annotator made a record. */
export interface AnnotatorVersion {
  readonly version: string;
  /** Checksum of the model's files, or null where rules alone decided. */
  readonly model: string | null;
}

/** Everything the annotator found in one document's text. */
export interface AnnotationRecord {
  readonly annotator: AnnotatorVersion;
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Reported numbers with who says so, in text order. */
  readonly figures: readonly Figure[];
}
