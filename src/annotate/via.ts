import { hull, overlap, type Span, STEP_KINDS, type StepKind } from '../document/index.ts';
import type { FoundLayers } from '../model/layers.ts';
import type { Cluster } from './clusters.ts';
import { characterOf } from './kinds.ts';
import { CHANNELS, TOLD } from './lexicon/channels.ts';
import { type Reading, sentenceAt } from './reading.ts';
import type { Parties } from './speakers.ts';
import { best, worthOf } from './target.ts';

/** A step of the reporting chain before entities have ids. */
export interface FoundStep {
  readonly kind: StepKind;
  readonly party: Cluster | null;
  readonly span: Span;
}

/** How many paragraph-like sentences a channel named once carries over to the same speaker's next words. */
const CARRY = 12;
/** A channel that holds for a whole stretch of speech, once named. */
const CARRIES: ReadonlySet<StepKind> = new Set([
  'told',
  'interview',
  'broadcast',
  'press-conference',
  'speech',
  'statement',
]);

/**
 * For each attribution the steps that the text gives for how its words travelled: those that its own sentence names,
 * else the channel that the same speaker used shortly before; and for words inside an outlet's or a paper's report,
 * that report. Only simple, plainly named channels are found.
 */
export function viasOf(reading: Reading, parties: Parties): readonly (readonly FoundStep[])[] {
  const lastOf = new Map<Cluster, { readonly steps: readonly FoundStep[]; readonly sentence: number }>();
  return reading.found.map(({ layers }, at) => {
    const speaker = parties.speakers[at] ?? null;
    const parent = reading.parents[at] ?? null;
    if (layers !== undefined) return weighedSteps(reading, parties, at, layers);
    if (parent !== null) return citedBy(reading, parties, parent, speaker);
    const frame = frameOf(reading, at);
    if (frame === null) return [];
    const own = ownSteps(frame, parties);
    if (speaker === null) return own;
    const known = lastOf.get(speaker);
    if (own.length > 0) {
      const steps = own.filter((step) => CARRIES.has(step.kind));
      if (steps.length > 0) lastOf.set(speaker, { steps, sentence: frame.sentence });
      return own;
    }
    if (!known || frame.sentence - known.sentence > CARRY) return [];
    lastOf.set(speaker, { ...known, sentence: frame.sentence });
    return known.steps;
  });
}

/** Probability from which a step is taken: less where a rule finds words that say so. Chosen on gold-dev. */
const UNSEEN = 0.6;
const SEEN = 0.1;
const PARTY_NAMED = 0.3;

/** The steps that the network sees, with the words and the party that a rule finds for them where it does. */
function weighedSteps(reading: Reading, parties: Parties, at: number, layers: FoundLayers): readonly FoundStep[] {
  const frame = frameOf(reading, at);
  const parent = reading.parents[at] ?? null;
  const speaker = parties.speakers[at] ?? null;
  const own = frame === null ? [] : ownSteps(frame, parties);
  const ruled = parent === null ? own : [...citedBy(reading, parties, parent, speaker), ...own];
  const cue = hull(reading.found[at]!.cue) ?? hull(reading.found[at]!.content);
  if (cue === null) return [];
  const [named, worth] = best(worthOf(layers.party, parties, speaker));
  const party = worth >= PARTY_NAMED ? named : null;
  return STEP_KINDS.flatMap((kind) => {
    const seen = ruled.find((step) => step.kind === kind);
    if (layers.steps[kind] < (seen ? SEEN : UNSEEN)) return [];
    return [{ kind, party: seen?.party ?? (NAMING.has(kind) ? party : null), span: seen?.span ?? cue }];
  });
}

/** Steps whose party the network's words may name. */
const NAMING: ReadonlySet<StepKind> = new Set(['interview', 'told', 'broadcast', 'document', 'published', 'cited']);

/** Words inside what an outlet or a paper reports are cited by it. */
function citedBy(reading: Reading, parties: Parties, parent: number, speaker: Cluster | null): readonly FoundStep[] {
  const carrier = parties.speakers[parent] ?? null;
  const source = hull(reading.found[parent]!.source);
  if (carrier === null || carrier === speaker || source === null) return [];
  const { kind } = characterOf(carrier);
  if (kind === 'media') return [{ kind: 'cited', party: carrier, span: source }];
  return kind === 'document' ? [{ kind: 'document', party: carrier, span: source }] : [];
}

/** The sentence around a cue with the attribution's content and source blanked out, place for place. */
interface Frame {
  readonly words: string;
  readonly start: number;
  readonly sentence: number;
}

function frameOf(reading: Reading, at: number): Frame | null {
  const found = reading.found[at]!;
  const cue = hull(found.cue);
  if (cue === null) return null;
  const sentence = sentenceAt(reading, cue[0]);
  const [start, end] = reading.sentences[sentence] ?? cue;
  if (end - start > 3000) return null;
  let words = reading.text.slice(start, end);
  for (const [from, to] of [...found.content, ...found.source].filter((fragment) => overlap(fragment, [start, end]))) {
    const [a, b] = [Math.max(0, from - start), Math.min(words.length, to - start)];
    words = words.slice(0, a) + '|'.repeat(Math.max(0, b - a)) + words.slice(b);
  }
  return { words, start, sentence };
}

function ownSteps(frame: Frame, parties: Parties): readonly FoundStep[] {
  for (const { kind, words } of CHANNELS) {
    const match = words.exec(frame.words);
    const step = match ? stepOf(kind, match, frame, parties) : null;
    if (step !== null && (kind !== 'cited' || isOutlet(step.party))) return [step];
  }
  const told = TOLD.exec(frame.words);
  const step = told ? stepOf('told', told, frame, parties) : null;
  return step !== null && isOutlet(step.party) ? [step] : [];
}

/** Whoever is told, or cites, passes words on only if it is an outlet, or may be one. */
const isOutlet = (party: Cluster | null): boolean =>
  party !== null &&
  party.nature !== 'person' &&
  party.nature !== 'plural' &&
  /^(?:media|other)$/.test(characterOf(party).kind);

function stepOf(kind: StepKind, match: RegExpExecArray, frame: Frame, parties: Parties): FoundStep {
  const start = frame.start + match.index;
  const span: Span = [start, start + match[0].length];
  const name = match[1];
  if (name === undefined || DATE.test(name)) return { kind, party: null, span };
  const from = start + match[0].lastIndexOf(name);
  return { kind, party: parties.refer([[from, from + name.length]]), span };
}

/** "Published on Wednesday" names a day, no outlet. */
const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
