import type { Span } from '../document/index.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import type { PronounClass } from './lexicon/pronouns.ts';

/** Where a pronoun stands and what is known of its surroundings. */
export interface PronounPlace {
  readonly pronoun: PronounClass;
  readonly span: Span;
  readonly sentence: number;
  /** Inside a quotation that is not the report's own voice. */
  readonly quoted: boolean;
  /** Speaker of the attribution whose content holds the pronoun, and whether that content is a direct quotation. */
  readonly voice: Cluster | null;
  readonly voiceIsDirect: boolean;
}

/** How many sentences back an antecedent is looked for. Further back a report names its party again. */
const REACH = 8;
/** And how many fitting mentions are weighed at most, however long the sentences. */
const MOST = 80;

/**
 * The likeliest antecedent of a third-person pronoun, or null.
 *
 * Each mention before the pronoun that agrees in gender and number gets a sum of simple preferences (nearness,
 * subject position, being a source, the surrounding voice); the best one wins if anything speaks for it. The weights
 * were set by hand on the training articles.
 */
export function antecedentOf(
  place: PronounPlace,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): Cluster | null {
  let best: Cluster | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let weighed = 0;
  for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - REACH); sentence--) {
    const mentions = mentionsBySentence[sentence] ?? [];
    for (let at = mentions.length - 1; at >= 0; at--) {
      const mention = mentions[at]!;
      if (mention.span[1] > place.span[0]) continue;
      const fit = agreement(mention.cluster, place);
      if (fit === null) continue;
      if (++weighed > MOST) return best;
      const score = fit + preference(mention, place) + (mention.cluster === place.voice ? 2 : 0);
      if (score > bestScore) {
        best = mention.cluster;
        bestScore = score;
      }
    }
  }
  return best ?? fallback(place);
}

const fallback = (place: PronounPlace): Cluster | null =>
  place.voice !== null && !place.voiceIsDirect && agreement(place.voice, place) !== null ? place.voice : null;

function preference(mention: ClusterMention, place: PronounPlace): number {
  const distance = place.sentence - mention.sentence;
  let score = -1.1 * distance;
  if (mention.subject) score += 1;
  if (mention.source) score += 1.3;
  if (mention.possessive) score -= 0.7;
  if (mention.quoted && !place.quoted) score -= 2.5;
  // Whom the whole report is about is meant oftener than a passer-by.
  score += 0.25 * Math.log(mention.cluster.mentions.length);
  return score;
}

/** How well a party fits the pronoun's gender and number; null where it cannot be meant. */
function agreement(cluster: Cluster, place: PronounPlace): number | null {
  const { gender, plural } = place.pronoun;
  if (place.voiceIsDirect && cluster === place.voice) return null;
  if (gender === 'male' || gender === 'female') {
    if (cluster.nature === 'organisation' || cluster.nature === 'place' || cluster.nature === 'plural') return null;
    if (cluster.gender !== 'unknown') return cluster.gender === gender ? 1 : null;
    return cluster.nature === 'person' ? 0.5 : -2.5;
  }
  if (plural) {
    if (cluster.nature === 'plural') return 1.5;
    if (cluster.nature === 'organisation') return 0;
    return cluster.nature === 'place' ? -1 : -2;
  }
  if (cluster.nature === 'person' || cluster.nature === 'plural') return null;
  return cluster.nature === 'organisation' ? 1 : cluster.nature === 'place' ? 0.5 : -1;
}
