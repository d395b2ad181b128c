import { isWebAddress } from './addresses.ts';
import { speakersNamed } from './speakers-named.ts';
import type { Paging } from './store.ts';

/**
 * What a person (or, for links only, a machine) decides about speakers. Decisions are appended to a log and never
 * changed: what was wrong is undone by another entry, and an undo can itself be undone. Speakers are worked out from
 * the records and the decisions in force, so that a report read again keeps what a person decided.
 */
export type Decision = Merge | Split | Naming | Link | Accept | Undo;

/** Two are one: all of `from` is `into` from now on, and the id of `from` leads there. */
export interface Merge {
  readonly kind: 'merge';
  /** Speaker ids. */
  readonly from: string;
  readonly into: string;
}

/**
 * One is two: these occurrences are another speaker's. In a later record of the same report, whatever has the speaker
 * that these had by rule goes with them; two in one report that the rule takes for one cannot be parted.
 */
export interface Split {
  readonly kind: 'split';
  readonly speaker: string;
  readonly occurrences: readonly Occurrence[];
  /** Id of the speaker whose they are; null makes a new one, whose id then stands here in the log. */
  readonly into: string | null;
  /** What a new speaker is called; null: as the one it came from. */
  readonly name: string | null;
}

/** An entity of one report. */
export interface Occurrence {
  readonly document: string;
  readonly entity: string;
}

/** The name by which pages show a speaker. */
export interface Naming {
  readonly kind: 'name';
  readonly speaker: string;
  readonly name: string;
}

/** The speaker has this identifier in another catalogue. By a machine: a suggestion, until a person accepts it. */
export interface Link {
  readonly kind: 'link';
  readonly speaker: string;
  /** The space of identifiers, as an address: what the catalogue says of itself. */
  readonly service: string;
  readonly identifier: string;
  /** The catalogue's name for it and its page there. */
  readonly label: string | null;
  readonly url: string | null;
  /** The catalogue's own score, on its own scale; null where a person linked without asking it. */
  readonly score: number | null;
}

/** A person takes a machine's link for right. */
export interface Accept {
  readonly kind: 'accept';
  readonly decision: number;
}

/** Takes a decision back, an undo too. */
export interface Undo {
  readonly kind: 'undo';
  readonly decision: number;
}

const DECISION_KINDS = ['merge', 'split', 'name', 'link', 'accept', 'undo'] as const satisfies Decision['kind'][];

export const DECIDERS = ['person', 'machine'] as const;
export type Decider = (typeof DECIDERS)[number];

/** Who decides, and why. */
export interface Deciding {
  /** A person's name, or a program's. */
  readonly by: string;
  readonly decider: Decider;
  readonly why: string | null;
}

/**
 * `suggested`: a machine's link that no person accepted. `orphaned`: a split that is in force and finds none of its
 * occurrences in the records that are shown.
 */
export const STANDINGS = ['in-force', 'suggested', 'undone', 'orphaned'] as const;
export type Standing = (typeof STANDINGS)[number];

/** An entry of the log. Its speaker ids are those that the ones given led to when it was decided. */
export interface LoggedDecision extends Deciding {
  /** 1, 2, 3, ... in the order of the log. */
  readonly id: number;
  readonly decision: Decision;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly standing: Standing;
  /** Id -> name as pages show it now, of the speakers whom the decision names; one that is there no more is left out. */
  readonly names: Readonly<Record<string, string>>;
}

export interface DecisionQuery extends Paging {
  /** Decisions about this speaker and those that lead to it. */
  readonly speaker?: string;
}

/** A link as a speaker's page shows it. */
export interface SpeakerLink extends Omit<Link, 'kind' | 'speaker'>, Deciding {
  readonly decision: number;
  readonly at: string;
  /** Whether a person stands behind it. */
  readonly accepted: boolean;
}

/** What a catalogue may have for a speaker. */
export interface Candidate {
  readonly identifier: string;
  readonly name: string;
  readonly description: string | null;
  /** Names of its types, else their ids. */
  readonly types: readonly string[];
  /** On the catalogue's own scale; higher is better. */
  readonly score: number;
  /** Whether the catalogue is certain of it. */
  readonly match: boolean;
  /** Its page in the catalogue. */
  readonly url: string | null;
}

/** A catalogue's answer about one speaker. */
export interface Reconciliation {
  readonly speaker: string;
  readonly service: string;
  /** ISO 8601, UTC. */
  readonly askedAt: string;
  readonly candidates: readonly Candidate[];
}

export const REFUSAL_CODES = ['not-found', 'no-change', 'invalid'] as const;

/** A decision that cannot be taken; `message` says why. Nothing was changed. */
export class DecisionRefused extends Error {
  constructor(
    readonly code: (typeof REFUSAL_CODES)[number],
    message: string,
  ) {
    super(message);
    this.name = 'DecisionRefused';
  }
}

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 2000;
const LONGEST_REASON = 2000;
const MOST_OCCURRENCES = 1000;

/** Refuses what no store takes: blanks, words beyond measure, a machine's decision where only a person may decide. */
export function requireSound(decision: Decision, deciding: Deciding): void {
  const { by, decider, why } = deciding ?? {};
  if (!DECISION_KINDS.includes(decision?.kind)) {
    throw new DecisionRefused('invalid', `A decision has a kind: one of ${DECISION_KINDS.join(', ')}.`);
  }
  requireWords('who decides', by, LONGEST_NAME);
  if (!DECIDERS.includes(decider)) throw new DecisionRefused('invalid', 'The decider is a person or a machine.');
  for (const speaker of speakersNamed(decision)) requireWords('the speaker', speaker, LONGEST_ADDRESS);
  if ((decision.kind === 'accept' || decision.kind === 'undo') && !Number.isSafeInteger(decision.decision)) {
    throw new DecisionRefused('invalid', 'Give the number of the decision in the log.');
  }
  if (why !== null) requireWords('the reason', why, LONGEST_REASON);
  if (decider === 'machine' && decision.kind !== 'link') {
    throw new DecisionRefused('invalid', 'A machine may suggest links. Everything else only a person decides.');
  }
  if (decision.kind === 'name') requireWords('the name', decision.name, LONGEST_NAME);
  if (decision.kind === 'split') requireSoundSplit(decision);
  if (decision.kind === 'link') requireSoundLink(decision);
}

function requireSoundSplit({ occurrences, into, name }: Split): void {
  if (!Array.isArray(occurrences) || occurrences.length === 0 || occurrences.length > MOST_OCCURRENCES) {
    throw new DecisionRefused('invalid', `Name from 1 to ${MOST_OCCURRENCES} occurrences to part from the speaker.`);
  }
  if (name !== null) requireWords('the name', name, LONGEST_NAME);
  if (name !== null && into !== null) {
    throw new DecisionRefused('invalid', 'A name is for a new speaker; the one given has its own.');
  }
}

function requireSoundLink({ service, identifier, label, url, score }: Link): void {
  requireWords('the service', service, LONGEST_ADDRESS);
  requireWords('the identifier', identifier, LONGEST_NAME);
  if (label !== null) requireWords('the label', label, LONGEST_NAME);
  if (url !== null && !(url.length <= LONGEST_ADDRESS && isWebAddress(url))) {
    throw new DecisionRefused('invalid', 'The page of an identifier must have an http or https address.');
  }
  if (score !== null && !Number.isFinite(score)) throw new DecisionRefused('invalid', 'A score must be a number.');
}

function requireWords(what: string, words: string, longest: number): void {
  if (typeof words === 'string' && words.trim() !== '' && words.length <= longest) return;
  throw new DecisionRefused('invalid', `Give ${what} in 1 to ${longest} characters.`);
}
