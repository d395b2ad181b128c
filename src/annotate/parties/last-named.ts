import type { EntityKind } from '../../document/index.ts';
import { COMPANY_NOUNS } from '../lexicon/nouns.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import { characterOf } from './kinds.ts';
import type { Phrase } from './phrases.ts';

/** The person who acted last before this sentence, where nobody else acts in it. */
export function lastPersonBefore(
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
  phrase: Phrase,
): Cluster | null {
  const acts = ({ span, quoted, cluster, role }: ClusterMention): boolean =>
    span[0] < phrase.span[0] && !quoted && role === 'subject' && cluster.name.length > 0 && cluster.nature === 'person';
  // Whom somebody else in the sentence speaks of is another.
  if (mentionsBySentence[sentence]?.some(acts)) return null;
  for (let at = sentence - 1; at >= Math.max(0, sentence - 2); at--) {
    const mention = mentionsBySentence[at]?.findLast(acts);
    if (mention) return mention.cluster;
  }
  return null;
}

/** How many sentences back the candidate may stand. */
const CANDIDATE_REACH = 3;

/** The person who was the subject last, outside of what somebody is quoted with. */
export function lastPerson(
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
  phrase: Phrase,
): Cluster | null {
  const named = ({ subject, quoted, cluster }: ClusterMention): boolean =>
    subject && !quoted && cluster.name.length > 0 && cluster.nature === 'person';
  // Who acts on the candidate in one sentence is another.
  if (mentionsBySentence[sentence]?.some((mention) => mention.span[0] < phrase.span[0] && named(mention))) return null;
  for (let at = sentence - 1; at >= Math.max(0, sentence - CANDIDATE_REACH); at--) {
    const mention = mentionsBySentence[at]?.findLast(named);
    if (mention) return mention.cluster;
  }
  return null;
}

/** How many sentences back it may stand. */
const COMPANY_REACH = 8;
/** What is no company, whatever was the subject last. */
const NO_COMPANY: ReadonlySet<EntityKind> = new Set([
  'media',
  'government',
  'armed-group',
  'party',
  'document',
  'person',
]);

/** Bodies that trade in nothing, by the last word of their names. */
const NO_TRADER =
  /^(?:Coalition|Unions?|Association|Guild|Alliance|Federation|League|Council|Society|Foundation|Institute|Campaign|Committee|Congress|Court|Church|Movement|Network)$/;

/** "The company": the nearest body before it that acts or is called a company, or for which somebody speaks. */
export function lastCompany(
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
  phrase: Phrase,
): Cluster | null {
  for (let at = sentence; at >= Math.max(0, sentence - COMPANY_REACH); at--) {
    const before = (mentionsBySentence[at] ?? []).filter(({ span }) => span[0] < phrase.span[0]);
    for (const mention of before.toReversed()) {
      const company = companyBehind(mention);
      if (company !== null) return company;
    }
  }
  return null;
}

function companyBehind({ cluster, subject }: ClusterMention): Cluster | null {
  if (mayBeCompany(cluster)) return subject || isCalledCompany(cluster) ? cluster : null;
  const [body, another] = cluster.bodies;
  return subject && body && !another && mayBeCompany(body) ? body : null;
}

const mayBeCompany = (cluster: Cluster): boolean =>
  // A capital once is often a heading's: "Credits".
  (cluster.nature === 'organisation' ||
    (cluster.nature === 'unknown' && cluster.mentions.length > 1 && cluster.mentions.some(({ acts }) => acts))) &&
  cluster.name.length > 0 &&
  !NO_TRADER.test(cluster.name.at(-1)!) &&
  !NO_COMPANY.has(characterOf(cluster).kind);

/** "The drug maker Norvex", "the airline Norvair". */
const isCalledCompany = ({ head, descriptors }: Cluster): boolean =>
  COMPANY_NOUNS.has(head ?? '') || [...descriptors].some((word) => COMPANY_NOUNS.has(word));

/** How many sentences back a group may stand. */
const GROUP_REACH = 3;

/**
 * "The group": the body that was a subject last, where nothing else was called a group.
 *
 * @param any whether it may be a business or an armed group too, as "the rights group" may not
 */
export function lastGroup(
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
  phrase: Phrase,
  any: boolean,
): Cluster | null {
  for (let at = sentence; at >= Math.max(0, sentence - GROUP_REACH); at--) {
    const mention = mentionsBySentence[at]?.findLast(
      ({ cluster, span, subject, quoted }) =>
        span[0] < phrase.span[0] && subject && !quoted && mayBeGroup(cluster, any),
    );
    if (mention) return mention.cluster;
  }
  return null;
}

function mayBeGroup(cluster: Cluster, any: boolean): boolean {
  if (cluster.nature !== 'organisation' || cluster.name.length === 0) return false;
  const { kind, side } = characterOf(cluster);
  return side === 'ngo' || (any && (kind === 'armed-group' || (kind === 'organisation' && side !== 'un-igo')));
}
