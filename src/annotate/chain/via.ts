import { type Act, hull, type Span, type Spans, STEP_KINDS, type StepKind, tidy } from '../../document/index.ts';
import type { FoundLayers, WeighedAct } from '../../model/layers.ts';
import { logOdds } from '../../model/odds.ts';
import { NETWORK } from '../../text/index.ts';
import { SENT_TO, TOLD_THE_LAW, TOLD_THE_WRITER } from '../lexicon/channels.ts';
import type { Cluster } from '../parties/clusters.ts';
import { characterOf } from '../parties/kinds.ts';
import type { Parties } from '../parties/speakers.ts';
import { blanked, type Reading, sentenceAt, wordsOfRole } from '../reading/reading.ts';
import { isThing } from '../targets/party.ts';
import { best, only, worthOf } from '../targets/worth.ts';
import { isElsewhen } from './elsewhen.ts';
import { certainKinds, type FoundStep, isOutlet, namedSteps } from './named-steps.ts';
import { CARRIES, isOther, soleOccasions } from './occasions.ts';
import { ownOutlet } from './own-writers.ts';
import { polledFor } from './polled.ts';
import { postedBefore } from './posted.ts';
import { Citings } from './quoted.ts';
import { releasesIn } from './released.ts';
import { Writings } from './written-on.ts';

/** How many sentences a channel named once carries over to the same speaker's next words. */
const CARRY = 12;
/** What somebody believes or sees is told by the report in its own words as often as by him: it came by no channel that is not named with it. */
const UNSPOKEN: ReadonlySet<Act> = new Set(['believe', 'perceive']);

/**
 * For each attribution the steps that the text gives for how its words travelled, in order from the speaker towards the page. What
 * the network sees, what the sentence names, the channel that the same speaker used shortly before, the one occasion that the report
 * names for that speaker and the poll that a share of people was asked in are weighed together; the words and the party are those
 * that the rule finds, where it does.
 */
export function viasOf(
  reading: Reading,
  parties: Parties,
  acts: readonly WeighedAct[],
): readonly (readonly FoundStep[])[] {
  const releases = releasesIn(reading, parties);
  const speaking = new Set(parties.speakers);
  const named = reading.found.map((_, at) => namedSteps(reading, parties, at));
  const contents = tidy(reading.found.flatMap(({ content }) => content));
  const sole = soleOccasions(reading, parties, named);
  const lastOf = new Map<Cluster, { readonly steps: readonly FoundStep[]; readonly sentence: number }>();
  let programme: FoundStep | null = null;
  const writings = new Writings();
  const citings = new Citings();
  return reading.found.map(({ layers, cue, content }, at) => {
    const place = hull(cue) ?? hull(content);
    if (place === null || isOnSign(reading, at)) return [];
    const sentence = sentenceAt(reading, place[0]);
    const speaker = parties.speakers[at] ?? null;
    const known = speaker === null ? undefined : lastOf.get(speaker);
    const spoken = !UNSPOKEN.has(acts[at]!.act) && !isElsewhen(reading, at);
    const carried = known && spoken && sentence - known.sentence <= CARRY ? known.steps : [];
    const nested = (reading.parents[at] ?? null) !== null;
    const goingOn =
      speaker === null || nested
        ? null
        : (writings.goingOn(reading, at, speaker, sentence) ?? citings.goingOn(reading, at, speaker, sentence));
    const { own, certain, sent } = toldBy(reading, parties, at, named[at]!, contents, goingOn);
    const once = nested || !spoken ? null : (sole[at] ?? null);
    // Words that came by another channel did not come by that one.
    const only = [...own.map(({ kind }) => kind), ...certain].every((kind) => kind === once?.kind) ? once : null;
    const passed =
      layers === undefined
        ? byRule(
            [...own.slice(0, sent ? 2 : 1), ...alone(certain, own, place)],
            carried.length > 0 || !only ? carried : [only],
            nested,
          )
        : weighed(layers, own, carried, only, {
            goesOn: known !== undefined && sentence - known.sentence <= 1,
            certain,
            unnamed: { party: partyIn(reading, parties, layers, speaker), span: place },
            speaking,
            posted: isOfPosts(reading, reading.sentences[sentence] ?? place, place, content),
          });
    const shared = passed.length === 0 && programme !== null && isTurn(reading, at) ? [programme] : passed;
    const steps = inOrder(
      shared.filter((step) => !isOwnPage(step, speaker) && !isPaperItself(step, shared)),
      sent,
    );
    const lasting = steps.filter(({ kind, span }) => CARRIES.has(kind) && !isOther(reading, span));
    programme = lasting.find(({ kind }) => ON_AIR.has(kind)) ?? programme;
    if (speaker !== null && !nested && lasting.length > 0) lastOf.set(speaker, { steps: lasting, sentence });
    if (speaker !== null && !nested) writings.note(steps, speaker, sentence);
    if (speaker !== null) citings.note(steps, speaker, sentence);
    return [...steps, ...releases.filter(({ of }) => steps.some(({ kind }) => kind === of)).map(({ step }) => step)];
  });
}

/** "ROE: It leaks.": a turn of a transcript came as the others did, whoever asks and whoever answers. */
const isTurn = ({ text, found, parents }: Reading, at: number): boolean => {
  const { source, cue } = found[at]!;
  return (parents[at] ?? null) === null && wordsOfRole(text, cue) === ':' && CAPITALS.test(wordsOfRole(text, source));
};
const CAPITALS = /^\p{Lu}[\p{Lu} .’'-]+$/u;
const ON_AIR: ReadonlySet<StepKind> = new Set(['broadcast', 'interview']);

/** What a banner reads came by nothing but the banner. */
const isOnSign = ({ text, found }: Reading, at: number): boolean => SIGN.test(wordsOfRole(text, found[at]!.source));
const SIGN =
  /^(?:(?!of |in |by |on |from )[\p{L}\d’'-]+ ){0,4}(?:banners?|placards?|signs?|slogans?|graffiti|inscriptions?|plaques?|T-shirts?|headstones?)(?![\p{L}-])/u;

/** What is sent to an outlet is a statement first, and then the outlet has it. */
const inOrder = (steps: readonly FoundStep[], sent: boolean): readonly FoundStep[] =>
  sent
    ? [...steps.filter(({ kind }) => kind === 'statement'), ...steps.filter(({ kind }) => kind !== 'statement')]
    : steps;

/** A paper is no channel of what it says itself, nor is an outlet of what it reports. */
function isOwnPage({ kind, party }: FoundStep, speaker: Cluster | null): boolean {
  if (speaker === null) return false;
  if (party === speaker) return true;
  const own = characterOf(speaker).kind;
  if (own === 'document') return kind === 'document' || kind === 'speech';
  return own === 'media' && party === null && (kind === 'published' || kind === 'broadcast');
}

/** "In a report published on Thursday": the paper, or the letter, is the channel, and did not print itself. */
const isPaperItself = ({ kind, party }: FoundStep, steps: readonly FoundStep[]): boolean =>
  kind === 'published' &&
  party !== null &&
  characterOf(party).kind === 'document' &&
  steps.some((step) => step.kind === 'statement' || (step.kind === 'document' && step.party === party));

/** Steps that an attribution's own words give, and the kinds among them, or beside them, that they leave no doubt of. */
function toldBy(
  reading: Reading,
  parties: Parties,
  at: number,
  named: readonly FoundStep[],
  contents: Spans,
  goingOn: FoundStep | null,
) {
  const polled = polledFor(reading, parties, at);
  const posted = named.length === 0 ? postedBefore(reading, parties, at, contents) : null;
  const writesFor = named.some(({ kind }) => kind === 'published') ? null : ownOutlet(reading, parties, at);
  const here = [...(posted === null ? named : [posted]), ...(writesFor === null ? [] : [writesFor])];
  const writtenOn = here.length === 0 ? goingOn : null;
  const told = writtenOn === null ? here : [writtenOn];
  const own = polled === null ? told : [polled, ...told.filter(({ kind }) => kind !== 'document')];
  // What an outlet's report tells of others it cites, whatever the network thinks.
  const cites = own.some(({ kind, party }) => kind === 'cited' && party);
  const sent = own.some(({ kind, span }) => kind === 'told' && SENT_TO.test(reading.text.slice(...span)));
  // "In a statement carried by the Norvel Press Agency": what is carried was said elsewhere first.
  const carried = own.some(
    ({ kind, party, span }) =>
      kind === 'published' &&
      isOutlet(party) &&
      (/^(?:carried|[Ww]riting)\b/.test(reading.text.slice(...span)) ||
        own.some((step) => /^(?:statement|interview)$/.test(step.kind))),
  );
  const certain: readonly StepKind[] = [
    ...certainKinds(reading, at),
    ...(polled === null ? [] : (['document'] as const)),
    ...(posted === null ? [] : (['social-media'] as const)),
    ...(cites ? (['cited'] as const) : []),
    ...(sent ? (['told'] as const) : []),
    ...(writtenOn === null ? [] : [writtenOn.kind]),
    ...(carried || writesFor !== null ? (['published'] as const) : []),
    ...own.filter((step) => isBehindCue(reading, at, step)).map(({ kind }) => kind),
  ];
  return { own, certain, sent };
}

/** "Said on Norvel Radio", "told the Courier": right behind the cue, or in it, words leave no doubt of the channel. */
function isBehindCue({ text, found }: Reading, at: number, { kind, span, party }: FoundStep): boolean {
  const cue = hull(found[at]!.cue);
  if (cue === null || !DIRECT.has(kind) || !isBeside(cue, span)) return false;
  if (kind !== 'told' || TOLD_THE_WRITER.test(text.slice(...span))) return true;
  return party !== null && (characterOf(party).kind === 'media' || TOLD_THE_LAW.test(text.slice(...span)));
}
const isBeside = (cue: Span, span: Span): boolean => span[0] >= cue[0] && span[0] <= cue[1] + 1;
const DIRECT: ReadonlySet<StepKind> = new Set(['told', 'broadcast', 'social-media', 'press-conference', 'speech']);

/** Steps of which nothing but the kind is sure. */
const alone = (certain: readonly StepKind[], own: readonly FoundStep[], span: Span): readonly FoundStep[] =>
  [...new Set(certain)]
    .filter((kind) => own.every((step) => step.kind !== kind))
    .map((kind) => ({ kind, party: null, span }));

const byRule = (named: readonly FoundStep[], carried: readonly FoundStep[], nested: boolean): readonly FoundStep[] =>
  named.length > 0 || nested ? named : carried;

/** From which log odds a step is taken, and what is added for words that name it and for a channel that goes on. Chosen on gold-dev. */
const TAKEN: Readonly<Record<StepKind, number>> = {
  interview: 0.5,
  told: 2.5,
  broadcast: 3,
  'press-conference': 2.5,
  statement: 1.75,
  'social-media': -0.75,
  speech: 3.5,
  document: 1,
  published: 0,
  cited: 1.5,
  translation: 0.4,
};
const NAMED = 1.5;
const CARRIED: Readonly<Partial<Record<StepKind, number>>> = { broadcast: 3.5 };
const CARRIED_OTHER = 1.5;
/** What is added where the same speaker goes on in the next sentence, having told an outlet. */
const GOES_ON = 3;
/** What is added for whoever is named right behind "told". */
const BESIDE = 1;
/** What is added for the one occasion that the report names for this speaker, however far off: most for words behind the place where it is named. */
const worthOfSole = (kind: StepKind, occasion: FoundStep, words: Span): number =>
  (occasion.span[0] < words[0] ? SOLE_BEHIND : SOLE_BEFORE)[kind] ?? SOLE_OTHER;
const SOLE_BEHIND: Readonly<Partial<Record<StepKind, number>>> = {
  told: 7,
  'press-conference': 7,
  interview: 4.5,
  broadcast: 6,
  speech: 4.5,
};
/** A press conference is what the whole report is about. */
const SOLE_BEFORE: Readonly<Partial<Record<StepKind, number>>> = { 'press-conference': 7 };
const SOLE_OTHER = 3;

interface Surroundings {
  /** Whether the same speaker named a channel in the sentence before, or in this one. */
  readonly goesOn: boolean;
  /** Kinds that the words leave no doubt of. */
  readonly certain: readonly StepKind[];
  /** What is known of a step that no words name. */
  readonly unnamed: Omit<FoundStep, 'kind'>;
  /** All who are heard in the report. */
  readonly speaking: ReadonlySet<Cluster | null>;
  /** Whether the sentence has a word for posts or for where they stand. */
  readonly posted: boolean;
}

/**
 * Whether the sentence, so far as it stands near the cue, has a word for posts or for where they stand; what is said of posts may be said
 * anywhere, unless it is written as posts are.
 */
function isOfPosts(reading: Reading, [start, end]: Span, place: Span, content: Spans): boolean {
  const near: Span = [Math.max(start, place[0] - NEAR), Math.min(end, place[1] + NEAR)];
  return POSTS.test(blanked(reading.text, near, content)) || /[@#]\w/.test(reading.text.slice(...near));
}
const NEAR = 1000;

/** The network takes what stands beside a post for one too: without such a word it needs more. */
const POSTS = new RegExp(
  String.raw`\b(?:re)?tweet|\b(?:${NETWORK}|social media|hashtag|blog|videos?|online|followers)\b|\bpost(?:s|ed|ing)?\b`,
  'iu',
);
/** Chosen on gold-dev. */
const UNPOSTED = 2;

function weighed(
  layers: FoundLayers,
  named: readonly FoundStep[],
  carried: readonly FoundStep[],
  sole: FoundStep | null,
  { goesOn, certain, unnamed, speaking, posted }: Surroundings,
): readonly FoundStep[] {
  const holder = named.find(({ kind }) => kind === 'cited' && certain.includes(kind))?.party ?? null;
  return STEP_KINDS.flatMap((kind) => {
    const own = named.find((step) => step.kind === kind);
    const only = sole?.kind === kind ? sole : undefined;
    const before = carried.find((step) => step.kind === kind) ?? only;
    const worth =
      logOdds(layers.steps[kind]) +
      (own ? NAMED : 0) +
      (own && kind === 'told' && isBeside(unnamed.span, own.span) ? BESIDE : 0) +
      (before ? (only ? worthOfSole(kind, only, unnamed.span) : (CARRIED[kind] ?? CARRIED_OTHER)) : 0) +
      (kind === 'told' && goesOn && before && named.length === 0 ? GOES_ON : 0);
    const party =
      NAMING.has(kind) && !(kind === 'published' && isSomeone(unnamed.party, speaking)) ? unnamed.party : null;
    const shown = own ?? before ?? party;
    if (shown === null && NEEDS_WORDS.has(kind) && !certain.includes(kind)) return [];
    const doubt = kind === 'social-media' && !posted && !own && !before ? UNPOSTED : 0;
    if (worth < TAKEN[kind] + doubt && !certain.includes(kind)) return [];
    // Words that leave no doubt of one medium leave no room for another that none names.
    if (MEDIA.has(kind) && !own && !before && certain.some((one) => one !== kind && MEDIA.has(one))) return [];
    const step = own ?? before ?? { ...unnamed, kind, party };
    // "Told the Security Council": who sits there is spoken to, and passes nothing on.
    if (kind === 'told' && !own && !before && certain.includes('speech')) return [];
    // Whoever is known to have the words from another did not bring them first.
    if (kind === 'published' && holder !== null && !own && party === holder) return [];
    // Who told an outlet something and goes on "in the interview" gave it to that outlet.
    const toldTo = kind === 'interview' ? carried.find(({ kind }) => kind === 'told')?.party : undefined;
    return [{ ...step, party: own?.party ?? before?.party ?? party ?? toldTo ?? null }];
  });
}

/** An occasion or a medium that neither the words here nor those before tell is a guess, and points at nothing: without them more is right (gold-dev). */
const NEEDS_WORDS: ReadonlySet<StepKind> = new Set(['interview', 'told', 'broadcast', 'published']);
/** Who is heard in the report prints nothing, if a person; what looks like one and says nothing may be a journal. */
const isSomeone = (party: Cluster | null, speaking: ReadonlySet<Cluster | null>): boolean =>
  party !== null && speaking.has(party) && /^(?:person|unnamed|group)$/.test(characterOf(party).kind);
const MEDIA: ReadonlySet<StepKind> = new Set(['broadcast', 'social-media']);
/** Steps whose party the network's words may name. */
const NAMING: ReadonlySet<StepKind> = new Set(['interview', 'told', 'broadcast', 'document', 'published', 'cited']);
/** Probability from which those words are believed. Chosen on gold-dev. */
const PARTY_NAMED = 0.4;

function partyIn(reading: Reading, parties: Parties, layers: FoundLayers, speaker: Cluster | null): Cluster | null {
  const [party, worth] = best(only(worthOf(reading, parties, layers.party, speaker), (one) => !isThing(one)));
  return worth >= PARTY_NAMED && party?.nature !== 'place' && !isMedium(party) ? party : null;
}

/** "A TV interview": by which means it was given names no outlet. */
const isMedium = (party: Cluster | null): boolean =>
  party !== null && party.name.length === 0 && [...party.forms].every((form) => MEDIUM.test(form));
const MEDIUM = /^(?:an? |the )?(?:tv|television|radio|video|tele?phone)$/i;
