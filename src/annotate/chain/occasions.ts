import { MONTH } from '../../document/calendar.ts';
import { type Span, type Spans, type StepKind, tidy } from '../../document/index.ts';
import { indexAt } from '../../text/index.ts';
import { CHANNELS, type Channel, SPOKEN_TO } from '../lexicon/channels.ts';
import { PROGRAMME } from '../lexicon/programmes.ts';
import type { Cluster } from '../parties/clusters.ts';
import { characterOf } from '../parties/kinds.ts';
import type { Parties } from '../parties/speakers.ts';
import { blanked, type Reading, wordsOfRole } from '../reading/reading.ts';
import { entriesOf, placeOf } from './entries.ts';
import { type FoundStep, isOutlet, stepOf } from './named-steps.ts';

/** A channel that holds for a whole stretch of speech, once named. */
export const CARRIES: ReadonlySet<StepKind> = new Set([
  'told',
  'interview',
  'broadcast',
  'press-conference',
  'speech',
  'statement',
]);

/** A channel that a speaker used, wherever the report says so. */
interface Occasion {
  readonly speaker: Cluster;
  readonly step: FoundStep;
  /** Where the report says so. */
  readonly at: number;
  /** A speech that a sentence tells of without attributing anything: often another, it counts where the report names nothing else. */
  readonly passing: boolean;
}

/**
 * For each attribution the one occasion that the report names for its speaker, if it names no other: a report on an interview says once, often
 * at its head, that it is one. What was said on it is told in nested words too, but those name occasions of their own. Each entry of a running
 * report is a report of its own.
 *
 * @param named the steps that each attribution's own sentence names
 */
export function soleOccasions(
  reading: Reading,
  parties: Parties,
  named: readonly (readonly FoundStep[])[],
): readonly (FoundStep | null)[] {
  const entries = entriesOf(reading.text);
  const entryAt = (place: number): number => indexAt(entries, place);
  const said = named.flatMap((steps, at): readonly Occasion[] => {
    const speaker = parties.speakers[at];
    if (!speaker || (reading.parents[at] ?? null) !== null) return [];
    return steps
      .filter(({ kind, span }) => CARRIES.has(kind) && !isOther(reading, span))
      .map((step) => ({ speaker, step, at: placeOf(reading, at), passing: false }));
  });
  const sole = entries.map(() => new Map<Cluster, FoundStep | null>());
  const heard = [...said, ...namedOccasions(reading, parties)];
  for (const { speaker, step, at, passing } of [
    ...heard.filter(({ passing }) => !passing),
    ...heard.filter(({ passing }) => passing),
  ]) {
    const entry = sole[entryAt(at)]!;
    const known = entry.get(speaker);
    if (passing && known !== undefined) continue;
    const same = known === undefined || (known !== null && isSame(known, step));
    entry.set(speaker, same ? (known?.party ? known : step) : null);
  }
  return parties.speakers.map((speaker, at) =>
    speaker === null ? null : (sole[entryAt(placeOf(reading, at))]!.get(speaker) ?? null),
  );
}

/** Whether the words name an occasion as one besides those that the report is about: "in a separate interview", "in a May interview". */
export const isOther = ({ text }: Reading, [start, end]: Span): boolean =>
  OTHER.test(text.slice(Math.max(0, start - 30), end)) || LONG_AGO.test(text.slice(Math.max(0, start - 60), start));
const OTHER = new RegExp(
  String.raw`\b(?:separate|previous|past|earlier|old|another|${MONTH}|(?:19|20)\d\d) (?:[\p{L}.’'-]+ ){0,3}(?:interview|speech|statement|rally|debate|news conference|press conference)\b`,
  'u',
);

/** "Said recently at a museum, on NPR": once, and not now. */
const LONG_AGO = /\b(?:recently|once|(?:months|years) ago|last year|in (?:19|20)\d\d)\b[^.;]*$/u;

/** "Told AFP in an interview" and "in an interview" are one; told CNN and told Fox are two. */
const isSame = (a: FoundStep, b: FoundStep): boolean =>
  a.kind === b.kind && (a.party === null || b.party === null || a.party === b.party);

/**
 * Occasions that a sentence names with a speaker, outside of what anybody says in it: "Reis opened up in an interview with the Tarn Herald", "Reis took
 * questions at a news conference"; and who reached a speaker.
 */
function namedOccasions(reading: Reading, parties: Parties): readonly Occasion[] {
  const speaking = new Set(parties.speakers);
  const contents = tidy(
    reading.found.flatMap(({ cue, content }) => (AGREED.test(wordsOfRole(reading.text, cue)) ? [] : content)),
  );
  return reading.sentences.flatMap(([start, end], sentence) => {
    if (!OCCASION.test(reading.text.slice(start, Math.min(end, start + LONGEST_SENTENCE)))) return [];
    const words = blanked(reading.text, [start, Math.min(end, start + LONGEST_SENTENCE)], nearby(contents, start, end));
    const step = stepNamed(words, start, parties);
    if (step === undefined || isOther(reading, step.span)) return [];
    const mentions = parties.mentions[sentence] ?? [];
    // Whoever is named behind a speech is heard about, not heard.
    const before = step.kind === 'speech' ? mentions.filter(({ span }) => span[0] < step.span[0]) : mentions;
    const present = WITH_OUTLET.has(step.kind) ? parties.namedIn([start, end]) : before.map(({ cluster }) => cluster);
    const speaker = present.find((one) => one !== step.party && speaking.has(one));
    if (step.kind === 'speech' && speaker && ORGANISED.has(characterOf(speaker).kind)) return [];
    return speaker === undefined ? [] : [{ speaker, step, at: start, passing: step.kind === 'speech' }];
  });
}

/** They have somebody speak for them. */
const ORGANISED: ReadonlySet<string> = new Set(['organisation', 'media', 'government', 'document']);

/** "Reis agreed to an interview with the Tarn Herald": and gave it. */
const AGREED = /^(?:had |has |have )?agreed(?: to)?$/;

/** The first occasion that the words name; an interview, and whoever is told, only with the outlet. */
function stepNamed(words: string, start: number, parties: Parties): FoundStep | undefined {
  for (const { kind, words: channel } of NAMING) {
    const match = channel.exec(words);
    if (match === null || (WITH_OUTLET.has(kind) && match[1] === undefined)) continue;
    const step = stepOf(kind, match, { words, start }, parties);
    if (!WITH_OUTLET.has(kind) || isOutlet(step.party)) return step;
  }
  return undefined;
}
const WITH_OUTLET: ReadonlySet<StepKind> = new Set(['interview', 'told']);

/** Those of sorted spans that may overlap [start, end). */
export const nearby = (spans: Spans, start: number, end: number): Spans =>
  spans.slice(Math.max(0, indexAt(spans, start)), indexAt(spans, end) + 1);

/** Longer sentences are lists, tables and code. */
export const LONGEST_SENTENCE = 1000;
/** Words of a public occasion, which sentences are looked at for before the channels are: "Reis took the stand", "Reis addressed a rally". */
const IN_PUBLIC =
  '\\b(?:testif(?:ied|ies|ying)|testimony|took the (?:stand|podium|stage|floor)|rally|rallies|debate|hearing|speech|spoke|speak(?:s|ing)|address(?:ed|es|ing)?)\\b';
const OCCASION = new RegExp(
  String.raw`\binterview|${SPOKEN_TO.source}|(?:news|press) (?:conference|briefing)|town hall|${PROGRAMME}|${IN_PUBLIC}`,
  'u',
);
const NAMING: readonly Channel[] = [
  ...CHANNELS.filter(({ kind }) => kind === 'interview'),
  { kind: 'told', words: SPOKEN_TO },
  ...CHANNELS.filter(({ kind }) => /^(?:press-conference|broadcast|speech)$/.test(kind)),
];
