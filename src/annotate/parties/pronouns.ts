import { DOCUMENT_NOUNS } from '../lexicon/nouns.ts';
import { antecedentOfPerson, type PronounPlace } from './antecedents.ts';
import { type Cluster, type ClusterMention, lastMentionBy } from './clusters.ts';

/** How many sentences back an antecedent is looked for. Further back a report names its party again. */
const REACH = 8;
/** And how many mentions are looked at at most, however long the sentences. */
const MOST = 150;

/**
 * The likeliest antecedent of a third-person pronoun, or null.
 *
 * The sayer right behind his own verb of saying and whoever spoke last without a name go before all others. "He" and "she" are weighed by `antecedents.ts`. For "they" and "it" each mention before the pronoun that agrees in
 * number gets a sum of simple preferences (nearness, subject position, being a source, the surrounding voice); the best
 * one wins. These weights were set by hand on the training articles.
 */
export function antecedentOf(
  place: PronounPlace,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): Cluster | null {
  if (isOfTheSayer(place)) return place.voice;
  const unnamed = unnamedSpeaker(place, mentionsBySentence);
  if (unnamed !== null) return unnamed;
  if (place.pronoun.gender === 'male' || place.pronoun.gender === 'female')
    return antecedentOfPerson(place, mentionsBySentence) ?? fallback(place);
  let best: Cluster | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let weighed = 0;
  for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - REACH); sentence--) {
    const mentions = mentionsBySentence[sentence] ?? [];
    for (let at = lastMentionBy(mentions, place.span[0]); at >= 0; at--) {
      const mention = mentions[at]!;
      if (mention.span[1] > place.span[0]) continue;
      if (++weighed > MOST) return best;
      // "In Norvel they argue": where something happens is nobody who does it.
      if (place.pronoun.plural && mention.aside === 'place' && isGround(mention.cluster)) continue;
      const fit = agreement(mention.cluster, place);
      if (fit === null) continue;
      const score = fit + preference(mention, place) + (mention.cluster === place.voice ? 2 : 0);
      if (score > bestScore) {
        best = mention.cluster;
        bestScore = score;
      }
    }
  }
  return best ?? fallback(place);
}

/** "The minister noted he expected": right behind the verb of saying its subject is meant. */
function isOfTheSayer({ voice, voiceIsDirect, pronoun, before, quoted }: PronounPlace): boolean {
  if (voice === null || voiceIsDirect || quoted || !SAID_RIGHT_BEFORE.test(before)) return false;
  if (pronoun.gender === 'male' || pronoun.gender === 'female')
    return voice.nature === 'person' && (voice.gender === 'unknown' || voice.gender === pronoun.gender);
  if (pronoun.plural) return voice.nature === 'plural';
  return voice.nature === 'organisation' || voice.nature === 'state' || voice.nature === 'place';
}
const SAID_RIGHT_BEFORE =
  /\b(?:said|says|noted|notes|added|adds|insisted|insists|claimed|claims|argued|argues|admitted|admits|stressed|explained|hinted|declared|announced|conceded|maintained|recalled|told [\p{L}\d]+)(?: that)? $/u;

/** How many mentions of a sentence are looked at, however long it is. */
const MOST_BEFORE = 60;

/** "A source told them ... “...,” he said": whoever spoke last without a name goes on. */
function unnamedSpeaker(
  { pronoun, source, quoted, span, sentence, role }: PronounPlace,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): Cluster | null {
  if (!source || quoted || role !== 'subject' || (pronoun.gender !== 'male' && pronoun.gender !== 'female'))
    return null;
  for (let at = sentence; at >= Math.max(0, sentence - 2); at--) {
    const mentions = mentionsBySentence[at] ?? [];
    let acts = false;
    const last = lastMentionBy(mentions, span[0] - 1);
    for (let one = last; one >= 0 && one > last - MOST_BEFORE; one--) {
      const { cluster, role, ...mention } = mentions[one]!;
      if (mention.quoted || cluster.nature !== 'person') continue;
      if (mention.source) {
        const fits = cluster.gender === 'unknown' || cluster.gender === pronoun.gender;
        return isUnnamed(cluster) && fits ? cluster : null;
      }
      acts ||= role === 'subject';
    }
    if (acts) return null;
  }
  return null;
}

/** Nobody in particular: "the minister" is as a rule somebody whom the report names. */
const isUnnamed = ({ name, forms }: Cluster): boolean =>
  name.length === 0 && ![...forms].some((form) => /^[Tt]he /.test(form));

const fallback = (place: PronounPlace): Cluster | null =>
  place.voice !== null && !place.voiceIsDirect && agreement(place.voice, place) !== null ? place.voice : null;

function preference(mention: ClusterMention, place: PronounPlace): number {
  const distance = place.sentence - mention.sentence;
  let score = -1.1 * distance;
  if (mention.subject) score += 1;
  if (mention.source) score += 1.3;
  if (mention.role === 'possessive') score -= 0.7;
  if (mention.quoted && !place.quoted) score -= 2.5;
  // Whom the whole report is about is meant oftener than a passer-by.
  score += 0.25 * Math.log(mention.cluster.mentions.length);
  return score;
}

/** What may be a place: of an unknown name its preposition tells. */
const isGround = ({ nature }: Cluster): boolean => nature === 'place' || nature === 'state' || nature === 'unknown';

/** "Everyone" is seldom taken up beyond its own sentence. */
const ANYBODY = /^every(?:one|body)$/;

/** How well a party fits the pronoun's gender and number; null where it cannot be meant. */
function agreement(cluster: Cluster, place: PronounPlace): number | null {
  const { gender, plural } = place.pronoun;
  if ((place.voiceIsDirect && cluster === place.voice) || place.named.has(cluster)) return null;
  if (gender === 'male' || gender === 'female') return cluster.nature === 'person' ? 0 : null;
  if (plural) {
    if (cluster.nature === 'plural') return ANYBODY.test(cluster.head ?? '') ? -1 : 1.5;
    if (cluster.nature === 'organisation') return 0;
    // A law plans nothing, and is no "they".
    if (DOCUMENT_NOUNS.has(cluster.head ?? '') && !/s$/.test(cluster.head!)) return null;
    // One man or woman is no "they".
    if (cluster.nature === 'person' && cluster.gender !== 'unknown') return null;
    return cluster.nature === 'place' ? -1 : -2;
  }
  if (cluster.nature === 'person' || cluster.nature === 'plural') return null;
  return cluster.nature === 'organisation' ? 1 : cluster.nature === 'place' ? 0.5 : -1;
}
