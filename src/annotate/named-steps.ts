import { hull, overlap, type Span, type StepKind } from '../document/index.ts';
import type { Cluster } from './clusters.ts';
import { characterOf } from './kinds.ts';
import { CERTAIN, CHANNELS, TOLD } from './lexicon/channels.ts';
import { type Reading, sentenceAt, wordsOfRole } from './reading.ts';
import type { Parties } from './speakers.ts';

/** A step of the reporting chain before entities have ids. */
export interface FoundStep {
  readonly kind: StepKind;
  readonly party: Cluster | null;
  readonly span: Span;
}

/**
 * The steps that the words of one attribution's own sentence name, and for words inside an outlet's or a paper's report that report.
 * Only plainly named channels are found; the first is the surest.
 */
export function namedSteps(reading: Reading, parties: Parties, at: number): readonly FoundStep[] {
  const parent = reading.parents[at] ?? null;
  const frame = frameOf(reading, at);
  const own = frame === null ? [] : ownSteps(frame, parties);
  return parent === null ? own : [...citedBy(reading, parties, parent, parties.speakers[at] ?? null), ...own];
}

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
}

function frameOf(reading: Reading, at: number): Frame | null {
  const found = reading.found[at]!;
  const cue = hull(found.cue);
  if (cue === null) return null;
  const [start, end] = reading.sentences[sentenceAt(reading, cue[0])] ?? cue;
  if (end - start > 3000) return null;
  let words = reading.text.slice(start, end);
  for (const [from, to] of [...found.content, ...found.source].filter((fragment) => overlap(fragment, [start, end]))) {
    const [a, b] = [Math.max(0, from - start), Math.min(words.length, to - start)];
    words = words.slice(0, a) + '|'.repeat(Math.max(0, b - a)) + words.slice(b);
  }
  return { words, start };
}

function ownSteps(frame: Frame, parties: Parties): readonly FoundStep[] {
  const steps: FoundStep[] = [];
  for (const { kind, words } of CHANNELS) {
    const match = steps.some((step) => step.kind === kind) ? null : words.exec(frame.words);
    const step = match ? stepOf(kind, match, frame, parties) : null;
    if (step !== null && (kind !== 'cited' || isOutlet(step.party))) steps.push(step);
  }
  const told = TOLD.exec(frame.words);
  const step = told ? stepOf('told', told, frame, parties) : null;
  if (step === null || !isOutlet(step.party)) return steps;
  // "Told AFP in an interview" is one step.
  const open = steps.findIndex(({ kind, party }) => kind === 'interview' && party === null);
  return open < 0 ? [...steps, step] : steps.with(open, { ...steps[open]!, party: step.party });
}

/**
 * The interviews that sentences name outside of what is said in them, each with a speaker whom the sentence names: "The minister opened up
 * in an interview with Radio Orlesk."
 */
export function namedInterviews(
  reading: Reading,
  parties: Parties,
): readonly { readonly speaker: Cluster; readonly step: FoundStep }[] {
  const speaking = new Set(parties.speakers);
  return reading.sentences.flatMap(([start, end]) => {
    const words = reading.text.slice(start, Math.min(end, start + 1000));
    if (!INTERVIEW.test(words)) return [];
    const steps = CHANNELS.filter(({ kind }) => kind === 'interview').flatMap(({ words: channel }) => {
      const match = channel.exec(words);
      return match?.[1] === undefined ? [] : [stepOf('interview', match, { words, start }, parties)];
    });
    const step = steps.find(({ party }) => party !== null);
    if (step === undefined) return [];
    const speaker = parties.namedIn([start, end]).find((one) => one !== step.party && speaking.has(one));
    return speaker === undefined ? [] : [{ speaker, step }];
  });
}
const INTERVIEW = /\binterview/;

/** Kinds that the cue's or the source's own words leave no doubt of: who tweets does so on a network, who testifies speaks in court. */
export function certainKinds(reading: Reading, at: number): readonly StepKind[] {
  const { source, cue } = reading.found[at]!;
  const [from, by] = [wordsOfRole(reading.text, source), wordsOfRole(reading.text, cue)];
  return CERTAIN.filter(({ cue, source }) => cue.test(by) || source?.test(from) === true).map(({ kind }) => kind);
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
