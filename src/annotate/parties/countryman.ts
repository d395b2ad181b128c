import { plain } from '../../text/index.ts';
import { KNOWN_BODIES } from '../lexicon/known.ts';
import { isPeoplesAdjective } from '../reading/name-words.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import type { Phrase } from './phrases.ts';

/** "The Australian said": whoever was named last; the newspaper of that name reports. */
export function countrymanBefore(
  reading: Reading,
  { run, definite, span }: Phrase,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): Cluster | null {
  if (run === null || !definite || run.name.length > 1 || !COUNTRYMAN.test(run.name[0]!)) return null;
  const word = plain(run.name[0]!);
  if (KNOWN_BODIES.has(word) || (!isPeoplesAdjective(word) && !COMPOUND.test(run.name[0]!))) return null;
  const behind = reading.text.slice(span[1], span[1] + LONGEST_VERB);
  if (NO_COUNTRYMAN.test(behind) || MANY.test(behind)) return null;
  const isOneOfThem = (cluster: Cluster): boolean => !PLURAL.test(word) || cluster.descriptors.has(word);
  const sentence = sentenceAt(reading, span[0]);
  for (let at = sentence; at >= Math.max(0, sentence - 2); at--) {
    const mention = mentionsBySentence[at]?.findLast(
      ({ cluster, span: [start], quoted }) =>
        start < span[0] && !quoted && cluster.nature === 'person' && cluster.name.length > 0 && isOneOfThem(cluster),
    );
    if (mention) return mention.cluster;
  }
  return null;
}

const COMPOUND = /^\p{Lu}\p{Ll}+(?:man|woman)$/u;
/** One of a people, and no plural. */
const COUNTRYMAN = /(?:an|ish|ese|man|woman|ard|ot|eli|aqi|ani|oer|on)$/;
const NO_COUNTRYMAN = /^['’]|^ (?:reported|newspaper|reports|daily|weekly|website|who)\b/u;
/** "The Chinese said": as often all of them as the Chinese golfer who was named. */
const PLURAL = /(?:ese|ish)$/;
const MANY = /^ (?:are|were|have|want|say|see|need|do|fear|believe|hope)(?!\p{L})/u;
/** How far behind the word its verb is looked for. */
const LONGEST_VERB = 24;
