import { hull, type Mention, type Span, type Spans } from '../document/index.ts';
import { plain } from '../text/index.ts';
import { type Cluster, type ClusterMention, genderOf, NameRegistry, newCluster, settle } from './clusters.ts';
import { descriptionKey, natureOfHead, takenUpBy } from './descriptions.ts';
import { evidenceFor } from './evidence.ts';
import { formOf, quotationsAround } from './form.ts';
import { isPersonNoun } from './heads.ts';
import { GROUP_NOUNS } from './lexicon/nouns.ts';
import type { PronounClass } from './lexicon/pronouns.ts';
import { type NameMention, namesIn } from './mentions.ts';
import type { NameRun } from './names.ts';
import { nounPhraseBefore, type Phrase, phraseAt } from './phrases.ts';
import { antecedentOf } from './pronouns.ts';
import { type Reading, sentenceAt, wordsOfRole } from './reading.ts';
import { isRecipient } from './recipients.ts';

/** Who is who in one text. */
export interface Parties {
  /** Per attribution (in the reading's order) the party its source refers to, or null. */
  readonly speakers: readonly (Cluster | null)[];
  /** The party that the phrase at `spans` refers to, for targets and channels; null where one cannot know. */
  refer(spans: Spans): Cluster | null;
  /** Parties that are mentioned by name inside `span`, in text order. */
  namedIn(span: Span): readonly Cluster[];
}

/**
 * Names are joined by rule over the whole text; then every source is resolved, outermost attributions first, so that
 * "I" and "he" inside a quotation can look at the speaker around them.
 */
export function resolveParties(reading: Reading): Parties {
  const resolver = new Resolver(reading);
  const speakers: (Cluster | null)[] = reading.found.map(() => null);
  for (const at of outermostFirst(reading.parents)) {
    const parent = reading.parents[at] ?? null;
    speakers[at] = resolver.source(at, parent === null ? null : (speakers[parent] ?? null));
  }
  return {
    speakers,
    refer: (spans) => resolver.refer(spans),
    namedIn: (span) => resolver.namedIn(span),
  };
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

class Resolver {
  readonly #reading: Reading;
  readonly #registry = new NameRegistry();
  readonly #described = new Map<string, Cluster>();
  /** Mentions by sentence, each list in the order of their places. */
  readonly #mentions: ClusterMention[][];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#mentions = reading.sentences.map(() => []);
    const names = namesIn(reading);
    const sourceRuns = reading.found.flatMap((found) => phraseAt(reading, found.source, hull(found.cue))?.run ?? []);
    for (const run of [...names.map((name) => name.run), ...sourceRuns]) if (run.name.length > 1) this.#clusterOf(run);
    for (const name of names) this.#addName(name);
    for (const { run } of names) {
      const cluster = this.#clusterOf(run);
      if (!cluster.certain) settle(cluster, evidenceFor(this.#reading, run), isTitled(cluster));
    }
  }

  /** The speaker of attribution `at`, whose parent's speaker is `voice`. */
  source(at: number, voice: Cluster | null): Cluster | null {
    const found = this.#reading.found[at]!;
    if (isExpletive(wordsOfRole(this.#reading.text, found.source), wordsOfRole(this.#reading.text, found.cue)))
      return null;
    if (isRecipient(this.#reading.text, found)) return null;
    const parent = this.#reading.parents[at] ?? null;
    const direct =
      parent !== null &&
      formOf(this.#reading.text, this.#reading.found[parent]!, this.#reading.quotations) !== 'indirect';
    return this.#referred(phraseAt(this.#reading, found.source, hull(found.cue)), voice, direct, true);
  }

  refer(spans: Spans): Cluster | null {
    return this.#referred(phraseAt(this.#reading, spans), null, false, false);
  }

  #referred(phrase: Phrase | null, voice: Cluster | null, voiceIsDirect: boolean, source: boolean): Cluster | null {
    if (phrase === null) return null;
    const cluster = this.#resolve(phrase, voice, voiceIsDirect);
    if (cluster !== null) this.#addMention(cluster, phrase, source);
    return cluster;
  }

  namedIn([start, end]: Span): readonly Cluster[] {
    const named: Cluster[] = [];
    for (let at = sentenceAt(this.#reading, start); at < this.#mentions.length; at++) {
      for (const { kind, span, cluster } of this.#mentions[at]!) {
        if (span[0] >= end) return named;
        if (span[0] >= start && kind === 'name') named.push(cluster);
      }
    }
    return named;
  }

  #resolve(phrase: Phrase, voice: Cluster | null, voiceIsDirect: boolean): Cluster | null {
    if (phrase.pronoun !== null) return this.#pronoun(phrase, voice, voiceIsDirect);
    if (phrase.run !== null) return this.#named(phrase.run, phrase);
    return this.#describedBy(phrase);
  }

  #pronoun(phrase: Phrase, voice: Cluster | null, voiceIsDirect: boolean): Cluster | null {
    const pronoun = phrase.pronoun!;
    if (pronoun.person === 'first') return voice;
    const sentence = sentenceAt(this.#reading, phrase.span[0]);
    if (pronoun.person === 'relative') return this.#before(phrase.span, sentence);
    const place = { pronoun, span: phrase.span, sentence, quoted: this.#isQuoted(phrase.span), voice, voiceIsDirect };
    const antecedent = antecedentOf(place, this.#mentions);
    // What a quotation's own words tell of gender may be of somebody else.
    if (
      antecedent &&
      !place.quoted &&
      antecedent.gender === 'unknown' &&
      (pronoun.gender === 'male' || pronoun.gender === 'female')
    ) {
      antecedent.gender = pronoun.gender;
    }
    return antecedent;
  }

  /**
   * Whom "who" takes up: the name right before it, else the noun phrase there, else the last person named in the
   * sentence.
   */
  #before(span: Span, sentence: number): Cluster | null {
    const earlier = (this.#mentions[sentence] ?? []).filter((mention) => mention.span[1] <= span[0]);
    const last = earlier.at(-1);
    if (last && /^(?:['’]s)?[\s,)]*$/.test(this.#reading.text.slice(last.span[1], span[0]))) return last.cluster;
    const noun = nounPhraseBefore(this.#reading, span[0]);
    if (noun !== null) return this.refer([noun]);
    return (earlier.findLast((mention) => mention.cluster.nature === 'person') ?? last)?.cluster ?? null;
  }

  #named(run: NameRun, phrase: Phrase): Cluster {
    const cluster = this.#clusterOf(run);
    for (const word of phrase.descriptors) cluster.descriptors.add(word);
    if (cluster.gender === 'unknown') cluster.gender = genderOf(run, phrase.descriptors);
    if (phrase.role !== null) cluster.forms.add(phrase.role);
    if (phrase.owner !== null) this.#affiliate(cluster, phrase.owner, phrase.span);
    return cluster;
  }

  /** "Its commander, Ann Roe": what the body is called tells on whose side she speaks. */
  #affiliate(cluster: Cluster, pronoun: PronounClass, span: Span): void {
    const place = {
      pronoun,
      span,
      sentence: sentenceAt(this.#reading, span[0]),
      quoted: false,
      voice: null,
      voiceIsDirect: false,
    };
    const body = antecedentOf(place, this.#mentions);
    for (const word of body?.name ?? []) cluster.descriptors.add(plain(word));
  }

  #describedBy(phrase: Phrase): Cluster {
    const key = descriptionKey(phrase.words);
    const sentence = sentenceAt(this.#reading, phrase.span[0]);
    const known = this.#described.get(key) ?? takenUpBy(phrase, sentence, this.#mentions);
    if (known) {
      known.forms.add(this.#asInside(phrase.words));
      return known;
    }
    const cluster = newCluster([], phrase.joined ? 'plural' : natureOfHead(phrase.head));
    cluster.forms.add(phrase.words);
    cluster.head = phrase.head;
    for (const word of phrase.descriptors) cluster.descriptors.add(word);
    this.#described.set(key, cluster);
    return cluster;
  }

  /** A description as it reads inside a sentence: without the capital that its place gave it. */
  #asInside(words: string): string {
    const first = plain(/^\p{Lu}\p{Ll}+(?![\p{L}’'])/u.exec(words)?.[0] ?? '');
    const common = this.#reading.lowerCase.has(first) || isPersonNoun(first) || GROUP_NOUNS.has(first);
    return common ? first + words.slice(first.length) : words;
  }

  #clusterOf(run: NameRun): Cluster {
    const near = (clusters: readonly Cluster[]) => nearest(clusters, run.span[0]);
    return run.name.length > 1 ? this.#registry.full(run, near) : this.#registry.short(run, near);
  }

  #addName({ run, descriptors, subject, acronym, sentence }: NameMention): void {
    const cluster = this.#clusterOf(run);
    if (acronym !== null) this.#registry.alias(cluster, acronym);
    for (const word of [...run.titles, ...descriptors]) cluster.descriptors.add(word);
    if (cluster.gender === 'unknown') cluster.gender = genderOf(run, descriptors);
    this.#place({
      cluster,
      kind: 'name',
      span: run.span,
      sentence,
      subject,
      source: false,
      possessive: run.possessive,
      quoted: this.#isQuoted(run.span),
    });
  }

  #addMention(cluster: Cluster, phrase: Phrase, source: boolean): void {
    const sentence = sentenceAt(this.#reading, phrase.span[0]);
    const span = phrase.run?.span ?? phrase.span;
    this.#place({
      cluster,
      kind: phrase.kind,
      span,
      sentence,
      subject: true,
      source,
      possessive: false,
      quoted: this.#isQuoted(span),
    });
  }

  /** Puts a mention in its place; one at the same span gives way. */
  #place(mention: ClusterMention): void {
    const list = this.#mentions[mention.sentence];
    mention.cluster.mentions.push(mention);
    if (!list) return;
    // From the end: names come in text order, so the place is nearly always there.
    const before = list.findLastIndex((other) => other.span[0] <= mention.span[0]);
    const same = list[before]?.span[0] === mention.span[0] && list[before].span[1] === mention.span[1];
    list.splice(same ? before : before + 1, same ? 1 : 0, mention);
  }

  #isQuoted(span: Span): boolean {
    return quotationsAround(this.#reading.quotations, span).length > 0;
  }
}

/** "It is feared", "it was not clear": the word stands for nobody. */
const isExpletive = (source: string, cue: string): boolean => /^it$/i.test(source.trim()) && IMPERSONAL.test(cue);
const IMPERSONAL =
  /^(?:['’]s|is|was|has been|had been|remains?|remained|became)\b.*\b(?:clear|unclear|unknown|known|said|feared|believed|thought|reported|understood|alleged|claimed|hoped|expected|assumed|estimated|rumou?red|likely|possible)\b/i;

/** Called by an office or a trade, where the name alone tells nothing. */
const isTitled = ({ name, descriptors }: Cluster): boolean => name.length === 1 && [...descriptors].some(isPersonNoun);

/** Of several parties with one surname, the one mentioned last before `position`, else the first known. */
function nearest(clusters: readonly Cluster[], position: number): Cluster | null {
  if (clusters.length < 2) return clusters[0] ?? null;
  let best = clusters[0]!;
  let latest = -1;
  for (const cluster of clusters) {
    const before = cluster.mentions.findLast((mention) => mention.span[0] < position);
    if (before && before.span[0] > latest) {
      best = cluster;
      latest = before.span[0];
    }
  }
  return best;
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
