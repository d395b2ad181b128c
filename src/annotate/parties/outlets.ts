import { plain } from '../../text/index.ts';
import { namesOf, OUTLETS, oneWordNames } from '../../text/outlets.ts';
import { DOCUMENT_NOUNS } from '../lexicon/nouns.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import { characterOf } from './kinds.ts';
import type { Phrase } from './phrases.ts';

/** How many sentences back the outlet may stand that "the paper" takes up. */
const REACH = 12;

/** What outlets are called by, by the medium; "the outlet" may be any, "the agency" is as often a ministry's. */
const MEDIA = {
  print: new Set(['paper', 'newspaper', 'daily', 'weekly', 'magazine', 'tabloid', 'journal']),
  air: new Set([
    'broadcaster',
    'station',
    'channel',
    'network',
    'radio',
    'television',
    'tv',
    'programme',
    'program',
    'podcast',
  ]),
  web: new Set(['site', 'website', 'portal', 'blog']),
  wire: new Set(['wire']),
} as const;
type Medium = keyof typeof MEDIA;
const MEDIUMS = Object.keys(MEDIA) as readonly Medium[];
/** What outlets call themselves tells of the medium too; "BBC News" is as often a site. */
const NAMED: Readonly<Record<string, Medium>> = {
  times: 'print', post: 'print', tribune: 'print', herald: 'print', guardian: 'print', telegraph: 'print', gazette: 'print', chronicle: 'print',
  courier: 'print', mail: 'print', express: 'print', observer: 'print', inquirer: 'print', examiner: 'print', dispatch: 'print', argus: 'print',
  ...Object.fromEntries(OUTLETS.flatMap((outlet) => oneWordNames(namesOf([outlet])).map((name) => [name, outlet.medium]))),
}; // biome-ignore format: a table

const mediumOf = (word: string): Medium | undefined => MEDIUMS.find((medium) => MEDIA[medium].has(word));

/**
 * The outlet that "the paper", "the site", "the broadcaster" takes up though nobody called it so before: the nearest named one whose name or
 * description does not tell of another medium. Null where there is none, or where the words are as likely a study's ("the paper").
 */
export function lastOutlet(
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
  { head, descriptors, definite, span }: Phrase,
): Cluster | null {
  const medium = mediumOf(head);
  if (!definite || (medium === undefined && head !== 'outlet')) return null;
  if (descriptors.some((word) => word !== head && word !== 'news')) return null;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const before = (mentionsBySentence[at] ?? []).filter((mention) => mention.span[0] < span[0]);
    if (head === 'paper' && before.some(({ cluster }) => DOCUMENT_NOUNS.has(cluster.head ?? ''))) return null;
    const mention = before.findLast(({ cluster }) => isOutletOf(cluster, medium));
    if (mention) return mention.cluster;
  }
  return null;
}

function isOutletOf(cluster: Cluster, medium: Medium | undefined): boolean {
  if (cluster.name.length === 0 || characterOf(cluster).kind !== 'media') return false;
  const told = [...cluster.name.map(plain), ...cluster.descriptors].flatMap(
    (word) => mediumOf(word) ?? NAMED[word] ?? [],
  );
  return (
    medium === undefined || told.length === 0 || told.includes(medium) || (medium === 'web' && told.includes('print'))
  );
}
