import { hull, type Span, type Spans } from '../../document/index.ts';
import { NETWORK, plain } from '../../text/index.ts';
import { COMPANY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS } from '../lexicon/nouns.ts';
import type { PronounClass } from '../lexicon/pronouns.ts';
import { quotationsAround } from '../reading/form.ts';
import { type Reading, sentenceAt, wordFrom, wordsOfRole } from '../reading/reading.ts';
import { anonymityOf } from './anonymity.ts';
import type { PronounPlace } from './antecedents.ts';
import { isAttributive } from './attributive.ts';
import {
  type Cluster,
  type ClusterMention,
  genderOf,
  genderOfNouns,
  isBareAcronym,
  lastMentionBy,
  newCluster,
  settle,
} from './clusters.ts';
import { countrymanBefore } from './countryman.ts';
import { descriptionKey, natureOfHead, takenUpBy } from './descriptions.ts';
import { evidenceFor } from './evidence.ts';
import { isPersonNoun } from './heads.ts';
import type { Loose } from './loose.ts';
import { type NameMention, namesIn, spelledOut } from './mentions.ts';
import type { NameRun } from './names.ts';
import { beforeDate, nounPhraseBefore, type Phrase, phraseAt } from './phrases.ts';
import { antecedentOf } from './pronouns.ts';
import { isRecipient } from './recipients.ts';
import { NameRegistry, nearest } from './registry.ts';
import { actsAt, asideOf, type Role, roleOf, roleOfPronoun } from './roles.ts';
import { shownBehind } from './shown.ts';

/** Called for each third-person pronoun with its surroundings and the mentions before and behind it, before it is resolved. */
export type PronounTrace = (place: PronounPlace, mentionsBySentence: readonly (readonly ClusterMention[])[]) => void;

/** The speaker around a phrase, and whether the phrase stands in that speaker's own words. */
export interface Voice {
  readonly party: Cluster | null;
  readonly direct: boolean;
}

export const NO_VOICE: Voice = { party: null, direct: false };

/**
 * Grows the parties of one text: all names first, then source by source and phrase by phrase in the order in which it
 * is asked. Holds what was mentioned where, so that a later phrase can take up an earlier one.
 */
export class Resolver {
  readonly #reading: Reading;
  readonly #registry = new NameRegistry();
  readonly #described = new Map<string, Cluster>();
  /** Mentions by sentence, each list in the order of their places. */
  readonly #mentions: ClusterMention[][];
  readonly #trace: PronounTrace | undefined;

  constructor(reading: Reading, trace?: PronounTrace) {
    this.#trace = trace;
    this.#reading = reading;
    this.#mentions = reading.sentences.map(() => []);
    const names = namesIn(reading);
    const sourceRuns = reading.found.flatMap((_, at) => this.#phraseOf(at)?.run ?? []);
    for (const run of [...names.map((name) => name.run), ...sourceRuns]) if (run.name.length > 1) this.#clusterOf(run);
    for (const name of names) this.#addName(name);
    for (const { run, around } of names) {
      const cluster = this.#clusterOf(run);
      this.#attach(cluster, around);
      for (const word of run.titles) this.#serve(cluster, this.#registry.called(word));
      if (!cluster.certain || isBareAcronym(cluster))
        settle(cluster, evidenceFor(this.#reading, run), isTitled(cluster));
    }
    const lead = this.#mentions.flat().find(({ cluster }) => cluster.nature === 'person');
    if (lead) lead.cluster.leads = true;
  }

  get mentions(): readonly (readonly ClusterMention[])[] {
    return this.#mentions;
  }

  /** Whether the source of attribution `at` is a name, which needs nothing around it to be understood. */
  namesItsSource(at: number): boolean {
    return this.#phraseOf(at)?.run != null;
  }

  #phraseOf(at: number): Phrase | null {
    const { source, cue } = this.#reading.found[at]!;
    return phraseAt(this.#reading, source, hull(cue));
  }

  /** The speaker of attribution `at`, inside `voice`. */
  source(at: number, voice: Voice): Cluster | null {
    const found = this.#reading.found[at]!;
    if (isExpletive(wordsOfRole(this.#reading.text, found.source), wordsOfRole(this.#reading.text, found.cue)))
      return null;
    if (isRecipient(this.#reading.text, found)) return null;
    if (isAttributive(this.#reading.text, found)) return null;
    const party = this.#referred(this.#phraseOf(at), voice, found.content);
    if (party !== null && party.name.length === 0) party.anonymity ??= anonymityOf(this.#reading, at);
    return party;
  }

  refer(spans: Spans): Cluster | null {
    return this.#referred(phraseAt(this.#reading, spans), NO_VOICE, null);
  }

  /** Takes note of a phrase that is no source, so that later ones can take it up. */
  note({ kind, span }: Loose, voice: Voice): void {
    // "His" of "his friends" is a mention of its own, whichever of the two is noted first.
    if (kind !== 'pronoun' && this.partyAt([span[1] - 1, span[1]]) !== null) return;
    const phrase = phraseAt(this.#reading, [span]);
    if (phrase === null || phrase.run !== null) return;
    const cluster =
      phrase.pronoun === null ? this.#describedInPassing(phrase) : this.#pronoun(phrase, phrase.pronoun, voice, null);
    if (cluster === null) return;
    for (const word of phrase.pronoun === null ? [] : shownBehind(this.#reading.text, span[1])) cluster.told.add(word);
    this.#addMention(cluster, phrase, false);
  }

  /** The party mentioned at `span`, by that very mention or else by one that overlaps it; null where none is. */
  partyAt([start, end]: Span): Cluster | null {
    const mentions = this.#mentions[sentenceAt(this.#reading, start)] ?? [];
    let overlapping: Cluster | null = null;
    for (let at = lastMentionBy(mentions, end - 1); at >= 0; at--) {
      const { span, cluster } = mentions[at]!;
      if (span[0] === start && span[1] === end) return cluster;
      if (span[1] > start) overlapping ??= cluster;
      if (span[0] < start - LONGEST_MENTION) break;
    }
    return overlapping;
  }

  /** @param said of a source, what its attribution says; null for any other phrase */
  #referred(phrase: Phrase | null, voice: Voice, said: Spans | null): Cluster | null {
    if (phrase === null) return null;
    const cluster = this.#resolve(phrase, voice, said);
    if (cluster !== null) this.#addMention(cluster, phrase, said !== null);
    return cluster;
  }

  namedIn([start, end]: Span): readonly Cluster[] {
    const named: Cluster[] = [];
    for (let at = sentenceAt(this.#reading, start); at < this.#mentions.length; at++) {
      const mentions = this.#mentions[at]!;
      for (let one = lastMentionBy(mentions, start - 1) + 1; one < mentions.length; one++) {
        const { kind, span, cluster } = mentions[one]!;
        if (span[0] >= end) return named;
        if (kind === 'name') named.push(cluster);
      }
    }
    return named;
  }

  #resolve(phrase: Phrase, voice: Voice, said: Spans | null): Cluster | null {
    if (phrase.pronoun !== null) return this.#pronoun(phrase, phrase.pronoun, voice, said);
    const countryman = said !== null ? countrymanBefore(this.#reading, phrase, this.#mentions) : null;
    if (countryman !== null) return countryman;
    if (phrase.run !== null) return this.#named(phrase.run, phrase);
    return this.#describedBy(phrase);
  }

  #pronoun({ span }: Phrase, pronoun: PronounClass, voice: Voice, said: Spans | null): Cluster | null {
    if (pronoun.person === 'first') return voice.party;
    const place = this.#placeOf(pronoun, span, voice, said);
    if (pronoun.person === 'relative') return this.#before(span, place.sentence, pronoun.gender === 'thing');
    this.#trace?.(place, this.#mentions);
    const { gender } = pronoun;
    const antecedent = antecedentOf(place, this.#mentions);
    // What a quotation's own words tell of gender may be of somebody else.
    if (antecedent && !place.quoted && (gender === 'male' || gender === 'female')) {
      antecedent.assumed = gender;
      if (said !== null && antecedent.gender === 'unknown') antecedent.gender = gender;
    }
    return antecedent;
  }

  #placeOf(pronoun: PronounClass, span: Span, voice: Voice, said: Spans | null): PronounPlace {
    const sentence = sentenceAt(this.#reading, span[0]);
    const start = this.#reading.sentences[sentence]?.[0] ?? 0;
    return {
      pronoun,
      span,
      sentence,
      source: said !== null,
      named: new Set(
        said
          ?.filter(([start]) => start > span[0])
          .flatMap(([start, end]) => this.namedIn([start, Math.min(end, start + LONGEST_SAYING)])) ?? [],
      ),
      role: roleOfPronoun(this.#reading, wordFrom(this.#reading.words, span[0]), start),
      opens: !/[\p{L}\p{N}]/u.test(this.#reading.text.slice(start, Math.min(span[0], start + LONGEST_MENTION))),
      before: this.#reading.text.slice(Math.max(start, span[0] - LONGEST_MENTION), span[0]),
      quoted: this.isQuoted(span),
      voice: voice.party,
      voiceIsDirect: voice.direct,
      pointed: this.#reading.pointed.get(span[0]) ?? null,
    };
  }

  /**
   * Whom "who" takes up: the name right before it, else the noun phrase there, else the last person named in the
   * sentence. Nobody where it asks.
   */
  #before(span: Span, sentence: number, thing: boolean): Cluster | null {
    const { text } = this.#reading;
    if (ASKS.test(text.slice(Math.max(0, span[0] - LONGEST_ASKING), span[0]))) return null;
    const end = beforeDate(text, span[0]);
    const earlier = (this.#mentions[sentence] ?? []).filter((mention) => mention.span[1] <= end);
    const last = earlier.at(-1);
    // "A lawmaker in Norvel, who": a place is nobody.
    const somebody = earlier.findLast(({ cluster }) => cluster.nature === 'person' || cluster.nature === 'plural');
    const isPlace = last?.cluster.nature === 'place' || last?.cluster.nature === 'state';
    if (!thing && isPlace && last?.role === 'oblique' && somebody) return somebody.cluster;
    const told = thing ? undefined : earlier.findLast(({ cluster }) => cluster.nature === 'person');
    if (told && APPOSED.test(text.slice(told.span[1], end))) return told.cluster;
    if (last && /^(?:['’]s)?[\s,)]*$/.test(text.slice(last.span[1], end))) return last.cluster;
    // "Roe's widow, who"
    const kin = last && KIN.exec(text.slice(last.span[1], end))?.[1];
    if (kin !== undefined && last && isPersonNoun(plain(kin.split(' ').at(-1)!)))
      return this.refer([[last.span[0], last.span[1] + text.slice(last.span[1]).indexOf(kin) + kin.length]]);
    const noun = nounPhraseBefore(this.#reading, end);
    if (noun !== null) return this.refer([noun]);
    if (thing) return earlier.findLast(({ cluster }) => cluster.nature !== 'person')?.cluster ?? null;
    return (earlier.findLast((mention) => mention.cluster.nature === 'person') ?? last)?.cluster ?? null;
  }

  #named(run: NameRun, phrase: Phrase): Cluster {
    const cluster = this.#clusterOf(run);
    for (const word of phrase.descriptors) cluster.descriptors.add(word);
    if (cluster.gender === 'unknown') cluster.gender = genderOf(run, phrase.descriptors);
    if (phrase.role !== null) cluster.forms.add(phrase.role);
    if (phrase.owner !== null) this.#affiliate(cluster, phrase.owner, phrase.span);
    this.#attach(cluster, [phrase.span[0], run.span[1]]);
    return cluster;
  }

  /** "Its commander, Ann Roe": what the body is called tells on whose side she speaks. */
  #affiliate(cluster: Cluster, pronoun: PronounClass, span: Span): void {
    const body = antecedentOf(this.#placeOf(pronoun, span, NO_VOICE, null), this.#mentions);
    this.#serve(cluster, body);
  }

  /** "A spokesman for the Tarn Bank", "the Tarn Bank's president": whoever is named beside an office is whom it serves. */
  #attach(cluster: Cluster, span: Span): void {
    for (const body of this.namedIn(span)) this.#serve(cluster, body);
  }

  #serve(cluster: Cluster, body: Cluster | null): void {
    if (body === null || body === cluster || body.nature === 'place') return;
    // A paper speaks for the one who wrote it, and a page for nobody's network.
    const paper = DOCUMENT_NOUNS.has(cluster.head ?? '');
    if (paper ? !NETWORKS.test(body.name.join(' ')) : body.nature !== 'person') cluster.bodies.add(body);
  }

  /** A description in the running text: a definite one takes up its bearer, any other brings a party of its own. */
  #describedInPassing(phrase: Phrase): Cluster {
    return phrase.definite ? this.#describedBy(phrase) : this.#newParty(phrase);
  }

  #describedBy(phrase: Phrase): Cluster {
    const key = descriptionKey(phrase.words);
    const sentence = sentenceAt(this.#reading, phrase.span[0]);
    const known = this.#described.get(key) ?? takenUpBy(phrase, sentence, this.#mentions);
    if (known) {
      known.forms.add(this.#asInside(phrase.words));
      for (const word of phrase.descriptors) known.told.add(word);
      return known;
    }
    return this.#newParty(phrase);
  }

  #newParty(phrase: Phrase): Cluster {
    const nature = phrase.joined ? 'plural' : natureOfHead(phrase.head);
    const cluster = newCluster([], nature, genderOfNouns(phrase.descriptors));
    cluster.forms.add(phrase.words);
    cluster.head = phrase.head;
    for (const word of phrase.descriptors) cluster.descriptors.add(word);
    if (phrase.owner !== null) this.#affiliate(cluster, phrase.owner, phrase.span);
    this.#attach(cluster, this.#withoutPassing(phrase.span));
    this.#described.set(descriptionKey(phrase.words), cluster);
    return cluster;
  }

  /** The phrase up to where it says through whose hands a thing went: "a letter of the board obtained by the Herald". */
  #withoutPassing([start, end]: Span): Span {
    const at = this.#reading.text.slice(start, end).search(PASSED_ON);
    return [start, at < 0 ? end : start + at];
  }

  /** A description as it reads inside a sentence: without the capital that its place gave it. */
  #asInside(words: string): string {
    const first = plain(/^\p{Lu}\p{Ll}+(?![\p{L}’'])/u.exec(words)?.[0] ?? '');
    const common = this.#reading.lowerCase.has(first) || isPersonNoun(first) || GROUP_NOUNS.has(first);
    return common ? first + words.slice(first.length) : words;
  }

  #clusterOf(run: NameRun): Cluster {
    const near = (clusters: readonly Cluster[]) => nearest(clusters, run.span[0]);
    return run.name.length > 1
      ? this.#registry.full(run, near)
      : this.#registry.short(run, near, this.#reading.meant.get(run.span[0]));
  }

  #addName({ run, descriptors, told, subject, acronym, sentence }: NameMention): void {
    const cluster = this.#clusterOf(run);
    if (acronym !== null) this.#registry.alias(cluster, acronym);
    for (const word of [...run.titles, ...descriptors])
      for (const one of spelledOut(word)) cluster.descriptors.add(one);
    for (const word of told) cluster.told.add(word);
    if (cluster.gender === 'unknown') cluster.gender = genderOf(run, descriptors);
    this.#place({
      cluster,
      kind: 'name',
      span: run.span,
      sentence,
      subject,
      source: false,
      role: this.#roleAt(run.whole, sentence),
      acts: actsAt(this.#reading, run.span[1]),
      aside: asideOf(this.#reading, run.whole),
      quoted: this.isQuoted(run.span),
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
      subject: source,
      source,
      role: this.#roleOfPhrase(phrase, sentence),
      acts: actsAt(this.#reading, span[1]),
      aside: phrase.run === null ? null : asideOf(this.#reading, span),
      quoted: this.isQuoted(span),
    });
  }

  #roleAt(span: Span, sentence: number): Role {
    return roleOf(
      this.#reading,
      span,
      wordFrom(this.#reading.words, span[0]),
      this.#reading.sentences[sentence]?.[0] ?? 0,
    );
  }

  #roleOfPhrase({ pronoun, span }: Phrase, sentence: number): Role {
    const first = wordFrom(this.#reading.words, span[0]);
    const start = this.#reading.sentences[sentence]?.[0] ?? 0;
    return pronoun === null ? roleOf(this.#reading, span, first, start) : roleOfPronoun(this.#reading, first, start);
  }

  /** Puts a mention in its place; one at the same span gives way. */
  #place(mention: ClusterMention): void {
    const list = this.#mentions[mention.sentence];
    mention.cluster.mentions.push(mention);
    if (!list) return;
    const before = lastMentionBy(list, mention.span[0]);
    const same = list[before]?.span[0] === mention.span[0] && list[before].span[1] === mention.span[1];
    list.splice(same ? before : before + 1, same ? 1 : 0, mention);
  }

  /** Whether a quotation's marks stand around the place. */
  isQuoted(span: Span): boolean {
    return quotationsAround(this.#reading.quotations, span).length > 0;
  }
}

const NETWORKS = new RegExp(`^(?:${NETWORK})$`);

/** "Ann Roe | , a Norvelian envoy | who": what stands between tells of her. "A friend of a man who" tells of him. */
const APPOSED =
  /^, (?:an?|another|one of (?:the|his|her|their)) (?:(?!(?:of|with|by|to|for|like) an? |(?:and|is|was|were|are|has|had|said|says) )[\p{L}\p{N}’'.-]+ ){1,9}$/u;

const KIN = /^['’]s? ((?:\p{Ll}+ ){0,2}\p{Ll}+),? $/u;

/** "Unable to find out who fired": the word takes up nobody before it. */
const ASKS =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|(?:find|finds|finding|found|figure|figured|work|worked) out|know(?:s|n)?|knew|decide[ds]?|(?:say|tell|explain|specify|reveal|see)|idea|unclear|clear)\s+$/i;
const LONGEST_ASKING = 24;

const PASSED_ON =
  /\b(?:obtained|seen|published|reviewed|printed|quoted|leaked|analysed|analyzed|cited|passed|handed|carried|shared|sent|consulted|contacted|interviewed)\b/;

/** No mention is longer than this where one is looked for around a place. */
const LONGEST_MENTION = 200;
/** How much of what is said is looked at for whom it names, in UTF-16 code units. */
const LONGEST_SAYING = 600;

/** "It is feared", "it was not clear": the word stands for nobody. */
const isExpletive = (source: string, cue: string): boolean => /^it$/i.test(source.trim()) && IMPERSONAL.test(cue);
const IMPERSONAL =
  /^(?:['’]s|is|was|has been|had been|remains?|remained|became)\b.*\b(?:clear|unclear|unknown|known|said|feared|believed|thought|reported|understood|alleged|claimed|hoped|expected|assumed|estimated|rumou?red|likely|possible|discovered|revealed|found|established|confirmed|suggested|argued|stated|noted|announced|agreed|stressed|decided|ruled)\b/i;

/** Called by an office or a trade, where the name alone tells nothing; a "retailer" is a shop oftener. */
const isTitled = ({ name, descriptors }: Cluster): boolean =>
  name.length === 1 && [...descriptors].some((word) => isPersonNoun(word) && !COMPANY_NOUNS.has(word));
