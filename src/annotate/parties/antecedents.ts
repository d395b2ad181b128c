import { overlap, type Span } from '../../document/index.ts';
import type { PointedPronoun } from '../../model/pointing.ts';
import { ANTECEDENT_WEIGHTS } from '../lexicon/antecedents.ts';
import type { PronounClass } from '../lexicon/pronouns.ts';
import { SAID_WEIGHTS } from '../lexicon/said.ts';
import { type Cluster, type ClusterMention, lastMentionBy } from './clusters.ts';
import type { Role } from './roles.ts';

/** Where a pronoun stands and what is known of its surroundings. */
export interface PronounPlace {
  readonly pronoun: PronounClass;
  readonly span: Span;
  readonly role: Role;
  readonly sentence: number;
  /** Whether it is the source of an attribution ("he said"). */
  readonly source: boolean;
  /** Of a source, whom its own words behind it name: "he said Roe left" is not said by Roe (condition C of the binding theory, Chomsky 1981). */
  readonly named: ReadonlySet<Cluster>;
  /** Whether its sentence begins with it. */
  readonly opens: boolean;
  /** The text right before the pronoun. */
  readonly before: string;
  /** Inside a quotation that is not the report's own voice. */
  readonly quoted: boolean;
  /** Speaker of the attribution whose content holds the pronoun, and whether that content is a direct quotation. */
  readonly voice: Cluster | null;
  readonly voiceIsDirect: boolean;
  /** Whom the network takes it to mean; null where it was not asked. */
  readonly pointed: PointedPronoun | null;
}

/** A mention that may be the antecedent, with what speaks for it and against it. */
export interface Candidate {
  readonly mention: ClusterMention;
  readonly features: readonly string[];
}

/** How many sentences back and ahead an antecedent is looked for. Further back a report names its party again. */
const REACH = 8;
const AHEAD = 2;
/** And how many mentions are looked at at most, however long the sentences, on either side of the pronoun. */
const MOST = 100;

/** The likeliest antecedent of a pronoun for a man or a woman, or null where nobody fits. */
export function antecedentOfPerson(
  place: PronounPlace,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): Cluster | null {
  let best: Cluster | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [cluster, weight] of weighed(place, mentionsBySentence)) {
    if (weight > most) {
      best = cluster;
      most = weight;
    }
  }
  return best;
}

/** What the rules' word is worth beside the network's, where it has one; chosen on GAP's validation file and, for "he said", on `gold-dev`. */
const RULES_WORTH = { source: 2, passing: 0.5 };
/** No party is ruled out by the network alone. */
const LEAST_BELIEVED = 0.003;

/**
 * How much speaks for each party, on no scale of its own: only differences tell. In passing, all mentions of a party
 * count together, as they did when the weights were learnt; of "he said" only its best one does. Then the network's word is added.
 */
export function weighed(
  place: PronounPlace,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): ReadonlyMap<Cluster, number> {
  const sums = byRules(candidatesFor(place, mentionsBySentence), place.source);
  const { pointed } = place;
  if (pointed === null) return sums;
  const worth = place.source ? RULES_WORTH.source : RULES_WORTH.passing;
  const shares = sharesOf(place.sentence, pointed, mentionsBySentence);
  return new Map(
    [...sums].map(([cluster, sum]) => {
      const share = shares.get(cluster) ?? pointed.elsewhere;
      return [cluster, worth * sum + Math.log(Math.max(LEAST_BELIEVED, share))];
    }),
  );
}

/** A window of 254 pieces seldom reaches further, in sentences. */
const WINDOW_REACH = 40;
/** No mention that begins further before the window reaches into it. */
const LONGEST_MENTION = 200;

/** The share that each party's names and descriptions have of what a pronoun points at; none for parties outside its window. */
function sharesOf(
  sentence: number,
  { window, words }: PointedPronoun,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): ReadonlyMap<Cluster, number> {
  const shares = new Map<Cluster, number>();
  const counted = new Map<Cluster, Set<number>>();
  for (const mentions of mentionsBySentence.slice(Math.max(0, sentence - WINDOW_REACH), sentence + WINDOW_REACH)) {
    // A sentence may be endless; the window in it is not.
    for (let at = lastMentionBy(mentions, window[1] - 1); at >= 0; at--) {
      const { cluster, kind, span } = mentions[at]!;
      if (span[0] < window[0] - LONGEST_MENTION) break;
      if (kind === 'pronoun' || !overlap(span, window)) continue;
      const seen = counted.get(cluster) ?? new Set();
      counted.set(cluster, seen);
      const own = words.filter((word) => overlap(span, word.span) && !seen.has(word.span[0]));
      for (const word of own) seen.add(word.span[0]);
      shares.set(
        cluster,
        own.reduce((sum, { share }) => sum + share, shares.get(cluster) ?? 0),
      );
    }
  }
  return shares;
}

function byRules(candidates: readonly Candidate[], source: boolean): ReadonlyMap<Cluster, number> {
  const weights = source ? SAID_WEIGHTS : PASSING_WEIGHTS;
  const sums = new Map<Cluster, number>();
  for (const { mention, features } of candidates) {
    const weight = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
    const known = sums.get(mention.cluster);
    if (known === undefined) sums.set(mention.cluster, weight);
    else sums.set(mention.cluster, source ? Math.max(known, weight) : bothOf(known, weight));
  }
  return sums;
}

/** The logarithm of the sum of two chances that are given by their logarithms. */
const bothOf = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** The mentions that agree in gender and number, nearest first, then those behind the pronoun. */
export function candidatesFor(
  place: PronounPlace,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const parties: Cluster[] = [];
  let seen = 0;
  const add = (mention: ClusterMention, first: boolean): void => {
    seen++;
    if (!fits(mention.cluster, place)) return;
    if (!parties.includes(mention.cluster)) parties.push(mention.cluster);
    const rank = parties.indexOf(mention.cluster);
    candidates.push({ mention, features: featuresOf(mention, place, rank, first) });
  };
  for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - REACH); sentence--) {
    const mentions = mentionsBySentence[sentence] ?? [];
    const last = sentence < place.sentence ? mentions.length - 1 : lastMentionBy(mentions, place.span[0]);
    for (let at = last; at >= 0 && seen < MOST; at--) {
      if (mentions[at]!.span[1] <= place.span[0]) add(mentions[at]!, at === 0);
    }
  }
  seen = 0;
  for (let sentence = place.sentence; sentence <= place.sentence + AHEAD; sentence++) {
    const mentions = mentionsBySentence[sentence] ?? [];
    const from = sentence > place.sentence ? 0 : lastMentionBy(mentions, place.span[1]) + 1;
    for (let at = from; at < mentions.length && seen < MOST; at++) {
      if (mentions[at]!.kind === 'name') add(mentions[at]!, at === 0);
    }
  }
  return candidates;
}

const VOICED = 'voice around the pronoun';
/**
 * Of pronouns in passing. The passages that the weights were learnt from have no voices ("claimed that her brother"): that one is
 * set by hand, and no figure of gold-dev hangs on it.
 */
const PASSING_WEIGHTS: ReadonlyMap<string, number> = new Map([...ANTECEDENT_WEIGHTS, [VOICED, 4]]);

/** Whether a party may be meant by the pronoun at all. */
function fits(cluster: Cluster, { pronoun, voice, voiceIsDirect, named }: PronounPlace): boolean {
  if ((voiceIsDirect && cluster === voice) || named.has(cluster)) return false;
  if (cluster.nature === 'organisation' || cluster.nature === 'place') return false;
  if (cluster.nature === 'plural' || cluster.nature === 'state') return false;
  return cluster.gender === 'unknown' || cluster.gender === pronoun.gender;
}

/** A clause is shorter. */
const LONGEST_CLAUSE = 120;
/** What parts two clauses; "and" does not where the same subject goes on ("and thanked him"). */
const BREAKS_CLAUSE =
  /[,;:—–]|\b(?:and|but)\b(?! [a-z]+ed\b)|\b(?:that|who|when|because|while|as|if|after|before|which|where|whom)\b/;

/** Where the candidate stands, as seen from the pronoun. */
function placeOf({ span, sentence }: ClusterMention, place: PronounPlace): string {
  const distance = place.sentence - sentence;
  if (span[0] > place.span[0]) return distance === 0 ? 'behind in the sentence' : 'behind';
  if (distance > 0) return distance < 3 ? `${distance} back` : distance < 5 ? '3 back' : '5 back';
  const gap = place.span[0] - span[1];
  return gap < LONGEST_CLAUSE && !BREAKS_CLAUSE.test(place.before.slice(-gap)) ? 'same clause' : 'same sentence';
}

/** Counts tell less the higher they are. */
const bucket = (count: number): string => (count < 3 ? String(count) : count < 5 ? '3' : count < 9 ? '5' : '9');

/** The names of all that is the case; each has its weight. */
function featuresOf(mention: ClusterMention, place: PronounPlace, rank: number, first: boolean): readonly string[] {
  return place.source ? featuresOfSource(mention, place) : featuresInPassing(mention, place, rank, first);
}

/** Of "he said": a report lets the same people speak on, so few things count, each by itself. */
function featuresOfSource(mention: ClusterMention, place: PronounPlace): readonly string[] {
  const { cluster } = mention;
  const features = [
    distanceOf(mention, place),
    mention.source ? 'source' : mention.role,
    mention.kind,
    `gender ${genderOf(cluster, place)}`,
    `mentions ${bucket(cluster.mentions.length)}`,
  ];
  if (cluster.nature !== 'person' && cluster.gender === 'unknown') features.push('no known person');
  if (mention.quoted && !place.quoted) features.push('quoted, the pronoun not');
  if (cluster === place.voice) features.push(VOICED);
  if (ownsWhatIsTold(mention, place)) features.push(OWNER);
  return features;
}

/** "Brask's call with the envoy when | he asked for it": whose the thing is of which the clause tells. */
const OWNER = 'owner of what the clause tells';
const OWNED_WHEN = /^(?:['’]s|['’]) (?:[\p{L}\p{N}.-]+ ){1,6}(?:when|where|(?:in|during|at|after) which) $/u;
function ownsWhatIsTold({ span, role }: ClusterMention, place: PronounPlace): boolean {
  const gap = place.span[0] - span[1];
  return role === 'possessive' && gap > 0 && gap < LONGEST_CLAUSE && OWNED_WHEN.test(place.before.slice(-gap));
}

function distanceOf({ sentence, span }: ClusterMention, place: PronounPlace): string {
  if (span[0] > place.span[0]) return 'behind';
  const back = place.sentence - sentence;
  return `${back < 4 ? back : 4} back`;
}

function genderOf({ gender, assumed }: Cluster, { pronoun }: PronounPlace): string {
  if (gender !== 'unknown') return 'known';
  return assumed === 'unknown' ? 'unknown' : assumed === pronoun.gender ? 'as before' : 'other before';
}

/** Of any other pronoun, where the shape of the clauses counts most. */
function featuresInPassing(
  mention: ClusterMention,
  place: PronounPlace,
  rank: number,
  first: boolean,
): readonly string[] {
  const { cluster } = mention;
  const role = mention.source ? 'subject' : mention.role;
  const where = placeOf(mention, place);
  const features = [
    `${role} for ${place.role}, ${where}`,
    `${role}, ${where}`,
    `${mention.kind}, ${where}`,
    `nature ${cluster.nature}, gender ${genderOf(cluster, place)}`,
    `mentions ${bucket(cluster.mentions.length)}`,
    `party ${Math.min(rank, 4)}`,
    `name of ${Math.min(cluster.name.length, 3)} words`,
  ];
  const flag = (is: boolean, name: string): void => {
    if (is) features.push(name);
  };
  flag(mention.source, 'source');
  flag(mention.quoted && !place.quoted, 'quoted, the pronoun not');
  flag(cluster === place.voice, VOICED);
  flag(first && role === 'subject', `opens its sentence, ${where}`);
  flag(first && role === 'subject' && place.opens, `opens its sentence, as does the pronoun, ${where}`);
  flag(cluster.leads, 'leads the text');
  flag(mention.acts, 'has a verb behind it');
  flag(mention.aside !== null, `aside: ${mention.aside}`);
  return features;
}
