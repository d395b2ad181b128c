import { type Mention, overlap, type Span, type Spans, tidy } from '../../document/index.ts';
import type { FoundAttribution } from '../../model/found.ts';
import { indexAt } from '../../text/index.ts';
import { formOf } from '../reading/form.ts';
import type { Reading } from '../reading/reading.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import { withIssuers } from './issuers.ts';
import { type Loose, looseIn } from './loose.ts';
import { NO_VOICE, type PronounTrace, Resolver, type Voice } from './resolver.ts';
import { withSilentSpeakers } from './silent.ts';

/** Who is who in one text. */
export interface Parties {
  /** Per attribution (in the reading's order) the party its source refers to, or null. */
  readonly speakers: readonly (Cluster | null)[];
  /** The party that the phrase at `spans` refers to, for targets and channels; null where one cannot know. */
  refer(spans: Spans): Cluster | null;
  /** The party that is mentioned at `span`, by a name, a description or a pronoun; null where none is. */
  partyAt(span: Span): Cluster | null;
  /** Everything that was mentioned, by sentence, in text order. */
  readonly mentions: readonly (readonly ClusterMention[])[];
  /** Parties that are mentioned by name inside `span`, in text order. */
  namedIn(span: Span): readonly Cluster[];
}

/**
 * Names are joined by rule over the whole text; then sources and the phrases between them are resolved in text order,
 * outermost attributions first, so that "I" and "he" inside a quotation can look at the speaker around them.
 */
export function resolveParties(reading: Reading, trace?: PronounTrace): Parties {
  const resolver = new Resolver(reading, trace);
  const speakers: (Cluster | null)[] = reading.found.map(() => null);
  const voiceOf = (parent: number | null, span: Span | undefined): Voice =>
    parent === null
      ? NO_VOICE
      : {
          party: speakers[parent] ?? null,
          direct: isDirect(reading, parent, () => span === undefined || resolver.isQuoted(span)),
        };
  const order = outermostFirst(reading.parents);
  const outermost = order.filter((at) => (reading.parents[at] ?? null) === null);
  const loose = looseOutside(reading);
  const holders = holdersOf(reading, loose);
  const named = reading.found.map((_, at) => resolver.namesItsSource(at));
  named.forEach((is, at) => {
    if (is) speakers[at] = resolver.source(at, NO_VOICE);
  });
  let next = 0;
  const quoted: number[] = [];
  const noteUpTo = (position: number): void => {
    for (; next < loose.length && loose[next]!.span[0] < position; next++) {
      // Whose words a quotation's pronouns stand in is often told behind it.
      if (loose[next]!.kind === 'pronoun' && resolver.isQuoted(loose[next]!.span)) quoted.push(next);
      else resolver.note(loose[next]!, voiceOf(holders[next]!, loose[next]!.span));
    }
  };
  for (const at of outermost) {
    noteUpTo(startOf(reading.found[at]!));
    if (!named[at]) speakers[at] = resolver.source(at, NO_VOICE);
  }
  noteUpTo(reading.text.length);
  for (const at of order.slice(outermost.length))
    speakers[at] = resolver.source(at, voiceOf(reading.parents[at] ?? null, reading.found[at]!.source[0]));
  for (const at of quoted) resolver.note(loose[at]!, voiceOf(holders[at]!, loose[at]!.span));
  return {
    speakers: withIssuers(reading, withSilentSpeakers(reading, speakers), resolver.mentions, (spans) =>
      resolver.refer(spans),
    ),
    refer: (spans) => resolver.refer(spans),
    mentions: resolver.mentions,
    partyAt: (span) => resolver.partyAt(span),
    namedIn: (span) => resolver.namedIn(span),
  };
}

const startOf = ({ source, cue, content }: FoundAttribution): number =>
  [source, cue, content].find((spans) => spans.length > 0)?.[0]?.[0] ?? 0;

/** The phrases that lie in no source. */
function looseOutside(reading: Reading): readonly Loose[] {
  const sources = tidy(reading.found.flatMap(({ source }) => source));
  return looseIn(reading).filter(({ span }) => {
    const source = sources[indexAt(sources, span[1] - 1)];
    return source === undefined || !overlap(source, span);
  });
}

/** For each phrase the attribution in whose content it lies, the one that begins last; null where none holds it. */
function holdersOf(reading: Reading, loose: readonly Loose[]): readonly (number | null)[] {
  const contents = reading.found
    .flatMap(({ content }, at) => content.map((span) => ({ at, span })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let open: { readonly at: number; readonly span: Span }[] = [];
  let next = 0;
  return loose.map(({ span }) => {
    while (next < contents.length && contents[next]!.span[0] <= span[0]) open.push(contents[next++]!);
    open = open.filter((content) => content.span[1] > span[0]);
    return open.at(-1)?.at ?? null;
  });
}

/** Of a content with quotations in it, its speaker's own words are those inside their marks: "he said he “would go”". */
function isDirect(reading: Reading, at: number, isQuoted: () => boolean): boolean {
  const form = formOf(reading.text, reading.found[at]!, reading.quotations);
  return form === 'direct' || (form === 'mixed' && isQuoted());
}

function outermostFirst(parents: readonly (number | null)[]): readonly number[] {
  const depths = parents.map(() => -1);
  const depthOf = (at: number): number => {
    const trail: number[] = [];
    for (let next: number | null = at; next !== null && depths[next] === -1; next = parents[next] ?? null)
      trail.push(next);
    for (const step of trail.reverse()) {
      const parent = parents[step] ?? null;
      depths[step] = parent === null ? 0 : depths[parent]! + 1;
    }
    return depths[at]!;
  };
  return parents.map((_, at) => at).sort((a, b) => depthOf(a) - depthOf(b) || a - b);
}

/** The mentions of a party as the record keeps them: one a place, in text order. */
export function recordedMentions(cluster: Cluster, entity: string): readonly Mention[] {
  const byStart = new Map<number, Mention>();
  for (const { kind, span } of cluster.mentions) {
    const known = byStart.get(span[0]);
    if (!known || known.span[1] < span[1]) byStart.set(span[0], { entity, kind, span });
  }
  return [...byStart.values()].sort((a, b) => a.span[0] - b.span[0]);
}

/** Where a party is first mentioned. */
export const firstMention = (cluster: Cluster): number =>
  cluster.mentions.reduce((least, mention) => Math.min(least, mention.span[0]), Number.POSITIVE_INFINITY);
