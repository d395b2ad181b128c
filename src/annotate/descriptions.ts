import { plain } from '../text/index.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import {
  COMPANY_NOUNS,
  DOCUMENT_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  MEDIA_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
} from './lexicon/nouns.ts';
import type { Phrase } from './phrases.ts';

/** How many sentences back "the minister" may look for the one who was called so. */
const REACH = 40;
/** Words before a head noun that do not tell one bearer from another. */
const IDLE = new Set(['former', 'then', 'late', 'same', 'new', 'current', 'outgoing']);

export const natureOfHead = (head: string): Cluster['nature'] => {
  if (GROUP_NOUNS.has(head)) return 'plural';
  if (PERSON_NOUNS.has(head)) return 'person';
  if (isBody(head)) return 'organisation';
  return /[^s]s$/.test(head) ? 'plural' : 'unknown';
};

const isBody = (head: string): boolean =>
  COMPANY_NOUNS.has(head) ||
  GOVERNMENT_NOUNS.has(head) ||
  MEDIA_NOUNS.has(head) ||
  ORGANISATION_NOUNS.has(head) ||
  DOCUMENT_NOUNS.has(head);

/** A description's key: its words in lower case, without articles. */
export const descriptionKey = (words: string): string =>
  plain(words)
    .replace(/^(?:the|a|an|this|that|these|those|one|another) /, '')
    .replace(/\s+/g, ' ');

/**
 * The party that a definite description ("the minister", "the US president") takes up: the nearest one before it
 * that was called so by a title, an apposition or an earlier description. Null where nobody was.
 */
export function takenUpBy(
  phrase: Phrase,
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): Cluster | null {
  if (phrase.joined || !(phrase.definite || phrase.descriptors.length === 1)) return null;
  const asked = phrase.descriptors.filter((word) => !IDLE.has(word));
  if (asked.length === 0 || asked.length > 3) return null;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    for (const mention of [...(mentionsBySentence[at] ?? [])].reverse()) {
      if (mention.span[0] >= phrase.span[0]) continue;
      if (asked.every((word) => mention.cluster.descriptors.has(word))) return mention.cluster;
    }
  }
  return null;
}
