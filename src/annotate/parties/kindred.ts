import { COUNTRIES } from '../lexicon/places.ts';
import { isPeoplesAdjective } from '../reading/name-words.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import type { Phrase } from './phrases.ts';

/** What the same bearer is called by turns: "the Norvelian leader" for a president, "the chief executive" for a CEO. */
const KINDRED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['leader', 'president premier chancellor king sultan emir ruler strongman minister'],
      ['president', 'leader ruler strongman'],
      ['ruler', 'president king sultan emir leader'],
      ['chief executive', 'ceo'],
      ['ceo', 'executive'],
      ['lawmaker', 'senator congressman congresswoman representative mp mep legislator sen rep deputy'],
      ['legislator', 'senator congressman congresswoman representative mp mep lawmaker sen rep'],
      ['diplomat', 'ambassador envoy consul minister secretary spokesman spokeswoman'],
      ['mp', 'minister chancellor secretary backbencher premier'],
      ['envoy', 'ambassador'],
      ['attorney', 'lawyer'],
      ['lawyer', 'attorney solicitor barrister counsel'],
      ['academic', 'professor lecturer historian scholar'],
      ['professor', 'prof'],
      ['physician', 'doctor'],
      ['actor', 'actress star'],
      ['singer', 'rapper songwriter'],
      ['union', 'guild'],
      ['panel', 'committee commission board taskforce'],
      ['committee', 'panel commission'],
      ['commission', 'committee panel'],
    ] as const
  ).map(([word, others]) => [word, new Set(others.split(' '))]),
);
const RULES = /^(?:leader|president|ruler)$/;
/** How many sentences back such a one may stand. */
const KINDRED_REACH = 12;

/** Whether a person or body is called nearly so; the words besides the noun ("Norvelian") must be said of him, too. */
export function isKindred(asked: readonly string[], cluster: Cluster): boolean {
  const noun = KINDRED.has(asked.slice(-2).join(' ')) ? asked.slice(-2).join(' ') : asked.at(-1)!;
  const others = KINDRED.get(noun);
  if (others === undefined || cluster.name.length === 0) return false;
  const besides = asked.slice(0, -noun.split(' ').length);
  return (
    (cluster.nature === 'person' || cluster.nature === 'organisation') &&
    [...cluster.descriptors].some((word) => others.has(word)) &&
    besides.every((word) => isSaidOf(word, cluster)) &&
    !(RULES.test(noun) && isDeputy(cluster, asked))
  );
}

/** The person or body that was called nearly so before. */
export function kindredBefore(
  asked: readonly string[],
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
  phrase: Phrase,
): Cluster | null {
  for (let at = sentence; at >= Math.max(0, sentence - KINDRED_REACH); at--) {
    const mention = mentionsBySentence[at]?.findLast(
      ({ cluster, span }) => span[0] < phrase.span[0] && isKindred(asked, cluster),
    );
    if (mention) return mention.cluster;
  }
  return null;
}

/** "Norvel's minister" is the Norvelan minister. */
export const isSaidOf = (word: string, { descriptors }: Cluster): boolean =>
  descriptors.has(word) ||
  (isNation(word) && [...descriptors].some((said) => isNation(said) && said.slice(0, 4) === word.slice(0, 4)));
const isNation = (word: string): boolean => COUNTRIES.has(word) || isPeoplesAdjective(word);

/** "The president" is not the vice president. */
export const isDeputy = ({ descriptors }: Cluster, asked: readonly string[]): boolean =>
  !asked.some((word) => DEPUTY.has(word)) && [...DEPUTY].some((word) => descriptors.has(word));
const DEPUTY = new Set(['vice', 'deputy', 'assistant']);
