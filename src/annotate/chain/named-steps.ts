import { MONTH, SHORT_MONTH, WEEKDAY } from '../../document/calendar.ts';
import { hull, overlap, type Span, type StepKind, tidy } from '../../document/index.ts';
import { isPoster } from '../../model/wording/poster.ts';
import { plain } from '../../text/index.ts';
import {
  CERTAIN,
  CHANNELS,
  type Channel,
  PASSED_ON,
  PLAIN,
  SPOKEN_TO,
  TOLD,
  TOLD_THE_LAW,
  TOLD_THE_WRITER,
} from '../lexicon/channels.ts';
import type { Cluster } from '../parties/clusters.ts';
import { characterOf } from '../parties/kinds.ts';
import type { Parties } from '../parties/speakers.ts';
import { quotationsAround } from '../reading/form.ts';
import { isPeoplesAdjective } from '../reading/name-words.ts';
import { blanked, type Reading, sentenceAt, wordsOfRole } from '../reading/reading.ts';
import { quotedBy } from './quoted.ts';

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
  const own =
    frame === null ? [] : [...ownSteps(frame, parties, parties.speakers[at] ?? null), ...seenBy(reading, parties, at)];
  const writer = frame === null || parent !== null || own.length > 0 ? null : toldTheWriter(reading, at, frame);
  if (frame !== null && writer !== null) return [stepOf('told', writer, frame, parties)];
  const quoted = parent === null && !own.some(({ kind }) => kind === 'cited') ? quotedBy(reading, parties, at) : null;
  if (quoted !== null) return [quoted, ...own];
  return parent === null ? own : [...citedBy(reading, parties, parent, parties.speakers[at] ?? null), ...own];
}

/** "I" and "me" are the writer's outside of what others say, in quotation marks or not. */
function toldTheWriter({ found, quotations }: Reading, at: number, frame: Frame): RegExpExecArray | null {
  const cue = hull(found[at]!.cue);
  const isQuoted = cue !== null && quotationsAround(quotations, cue).length > 0;
  return isQuoted ? null : TOLD_THE_WRITER.exec(frame.words);
}

const isEmbeddedPost = ({ text, found }: Reading, at: number): boolean =>
  found[at]!.source.some((source) => isPoster(text, source));

/** Words inside what an outlet or a paper reports are cited by it; those in a post came by it. */
function citedBy(reading: Reading, parties: Parties, parent: number, speaker: Cluster | null): readonly FoundStep[] {
  const carrier = parties.speakers[parent] ?? null;
  const source = hull(reading.found[parent]!.source);
  if (carrier === null || carrier === speaker || source === null) return [];
  if (isEmbeddedPost(reading, parent)) return [{ kind: 'social-media', party: carrier, span: source }];
  const { kind } = characterOf(carrier);
  const cue = wordsOfRole(reading.text, reading.found[parent]!.cue);
  if (kind === 'media' || (kind === 'other' && REPORTS.test(cue)))
    return [{ kind: 'cited', party: carrier, span: source }];
  return kind === 'document' ? [{ kind: 'document', party: carrier, span: source }] : [];
}

/** The outlet that holds, printed or quotes the paper which the words stand in, where the sentence says so, if need be of the source itself. */
function seenBy(reading: Reading, parties: Parties, at: number): readonly FoundStep[] {
  const frame = frameOf(reading, at, [])!;
  const speaker = parties.speakers[at] ?? null;
  for (const { kind, words } of [...PASSED_ON, GIVEN]) {
    const match = words.exec(frame.words);
    const step = match && stepOf(kind, match, frame, parties);
    if (step && isOutlet(step.party) && step.party !== speaker) return [step];
  }
  return [];
}

/** "Strategists who spoke to the Tarn Herald said": what a source tells of itself. */
const GIVEN: Channel = { kind: 'told', words: SPOKEN_TO };

/** What outlets do, though their names do not tell that they are outlets. */
const REPORTS = /\breport(?:s|ed|ing)?\b/i;

/** The sentence around a cue with the attribution's content and, unless it matters, its source blanked out, place for place. */
export interface Frame {
  readonly words: string;
  readonly start: number;
}

/** Null where the attribution has no cue, or its sentence is a list or a table. */
export function frameOf(reading: Reading, at: number, source = reading.found[at]!.source): Frame | null {
  const found = reading.found[at]!;
  const cue = hull(found.cue);
  if (cue === null) return null;
  const [start, end] = withinParent(
    reading,
    at,
    cue,
    clauseAround(reading.text, reading.sentences[sentenceAt(reading, cue[0])] ?? cue, cue),
  );
  if (end - start > 3000) return null;
  return { words: blanked(reading.text, [start, end], [...found.content, ...source]), start };
}

/** Of what somebody is said to have said, the channel stands in those words; what stands around them tells how they themselves came. */
function withinParent({ found, parents }: Reading, at: number, cue: Span, [start, end]: Span): Span {
  const parent = parents[at] ?? null;
  const around = parent === null ? undefined : found[parent]!.content.find((span) => overlap(span, cue));
  if (around === undefined) return [start, end];
  const [from, to] = hull(tidy([...found[at]!.source, around])) ?? around;
  return [Math.max(start, from), Math.min(end, to)];
}

/** The part of a sentence between semicolons that the cue stands in. */
function clauseAround(text: string, [start, end]: Span, cue: Span): Span {
  const before = text.slice(start, Math.max(start, cue[0])).lastIndexOf('; ');
  const behind = text.slice(cue[1], Math.max(end, cue[1])).indexOf('; ');
  return [before < 0 ? start : start + before + 2, behind < 0 ? end : cue[1] + behind];
}

function ownSteps(frame: Frame, parties: Parties, speaker: Cluster | null): readonly FoundStep[] {
  const steps: FoundStep[] = [];
  for (const { kind, words } of CHANNELS) {
    const match = steps.some((step) => step.kind === kind) ? null : words.exec(frame.words);
    const step = match ? stepOf(kind, match, frame, parties) : null;
    if (step === null || (kind === 'cited' && !isOutlet(step.party))) continue;
    // "In the Reis interview" names whom it is with; a letter to a minister makes no outlet of him.
    const passedOn = step.party !== speaker && kind !== 'statement';
    steps.push(passedOn ? step : { ...step, party: null });
  }
  const law = TOLD_THE_LAW.exec(frame.words);
  if (law !== null) return [...steps, stepOf('told', law, frame, parties)];
  const told = TOLD.exec(frame.words);
  const step = told ? stepOf('told', told, frame, parties) : null;
  const named = step?.party?.name.join(' ') ?? '';
  if (
    step === null ||
    !isOutlet(step.party) ||
    ((PEOPLES.test(named) || isPeoplesAdjective(plain(named))) && !isMedia(step.party))
  )
    return steps;
  // "Told the paper": which paper, the report has said before or never says.
  if (named === '' && told?.[1] !== undefined) return [...steps, { ...step, party: null }];
  // "Told AFP in an interview" is one step.
  const nameless = steps.findIndex(({ kind, party }) => kind === 'interview' && party === null);
  return nameless < 0 ? [...steps, step] : steps.with(nameless, { ...steps[nameless]!, party: step.party });
}

/** The West and the British are told things too. */
const PEOPLES = /^(?:West|East|World|Western|Eastern|\p{Lu}\p{Ll}+(?:ish|ese|ians?|cans?))$/u;

/** Kinds that the cue's or the source's own words leave no doubt of: who tweets does so on a network, who testifies speaks in court. */
export function certainKinds(reading: Reading, at: number): readonly StepKind[] {
  const { source, cue } = reading.found[at]!;
  const [from, by] = [wordsOfRole(reading.text, source), wordsOfRole(reading.text, cue)];
  const told = CERTAIN.filter(({ cue, source }) => cue.test(by) || source?.test(from) === true);
  // Words inside others' came to them first; by which channel, their own sentence does not say.
  const frame = (reading.parents[at] ?? null) === null ? frameOf(reading, at) : null;
  const plain = frame === null ? [] : PLAIN.filter(({ words }) => words.test(frame.words));
  return [
    ...told.map(({ kind }) => kind),
    ...plain.map(({ kind }) => kind),
    ...(isPosted(reading, at) ? (['social-media'] as const) : []),
  ];
}

/** Whether the attribution is a post, or stands in one. */
function isPosted(reading: Reading, at: number): boolean {
  const parent = reading.parents[at] ?? null;
  return isEmbeddedPost(reading, at) || (parent !== null && isEmbeddedPost(reading, parent));
}

/** Whoever is told, or cites, passes words on only if it is an outlet, or may be one. */
export const isOutlet = (party: Cluster | null): boolean =>
  party !== null &&
  party.nature !== 'person' &&
  party.nature !== 'plural' &&
  /^(?:media|other)$/.test(characterOf(party).kind);

/** The Guardian is no people. */
const isMedia = (party: Cluster | null): boolean => party !== null && characterOf(party).kind === 'media';

export function stepOf(kind: StepKind, match: RegExpExecArray, frame: Frame, parties: Parties): FoundStep {
  const start = frame.start + match.index;
  const span: Span = [start, start + withWholeMarks(match[0], frame.words[match.index + match[0].length] ?? '')];
  const name = match.slice(1).find((group) => group !== undefined);
  if (name === undefined || DATE.test(name)) return { kind, party: null, span };
  const from = start + match[0].lastIndexOf(name);
  const party = parties.refer([[from, from + name.length]]);
  // "CNN's World Sport": where the programme's name tells no outlet, its owner's may.
  const owner = isMedia(party) ? undefined : OWNER.exec(name)?.[0];
  const owning = owner === undefined ? null : parties.refer([[from, from + owner.length]]);
  return { kind, party: owning !== null && isOutlet(owning) ? owning : party, span };
}

const OWNER = /^[\p{L}\d ]+(?=['’]s? ["“‘]?\p{Lu})/u;

/** Length of the words without the full stop that ends their sentence, and with the mark that closes a title's. */
function withWholeMarks(words: string, next: string): number {
  if (/\p{L}{2}\.$/u.test(words)) return words.length - 1;
  const opened = /["“'‘](?=\p{Lu}[^"”“]*$)/u.exec(words)?.[0] ?? '';
  return opened !== '' && CLOSES[opened] === next ? words.length + 1 : words.length;
}
const CLOSES: Readonly<Record<string, string>> = { '"': '"', '“': '”', "'": "'", '‘': '’' };

/** "Published on Wednesday" names a day, no outlet. */
const DATE = new RegExp(`^(?:${WEEKDAY}|${MONTH}|${SHORT_MONTH})(?!\\p{L})`, 'u');
