import type { EntityKind } from '../document/index.ts';
import { plain } from '../text/index.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import { characterOf } from './kinds.ts';
import {
  COMPANY_NOUNS,
  DOCUMENT_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  MEDIA_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
} from './lexicon/nouns.ts';
import { COUNTRIES } from './lexicon/places.ts';
import { isPeoplesAdjective } from './names.ts';
import { lastOutlet } from './outlets.ts';
import type { Phrase } from './phrases.ts';

/** How many sentences back "the minister" may look for the one who was called so. */
const REACH = 40;
/** Words before a head noun that do not tell one bearer from another. */
const IDLE = new Set(
  'former then late same new current outgoing senior high-ranking top veteran embattled longtime long-time incumbent republican democratic conservative socialist leftist populist liberal centrist islamist nationalist billionaire right-wing left-wing far-right hardline'.split(
    ' ',
  ),
);

const AGE = /^\d{2}-year-old$/;

export const natureOfHead = (head: string): Cluster['nature'] => {
  if (GROUP_NOUNS.has(head)) return 'plural';
  if (PERSON_NOUNS.has(head)) return 'person';
  if (isBodyNoun(head)) return 'organisation';
  return /[^s]s$/.test(head) ? 'plural' : 'unknown';
};

/** Whether the noun stands for an organisation, a paper or an outlet. */
export const isBodyNoun = (head: string): boolean =>
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
 * that was called so by a title, an apposition or an earlier description, else one that is called so later. Null where
 * nobody is.
 */
export function takenUpBy(
  phrase: Phrase,
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
): Cluster | null {
  if (phrase.joined || !(phrase.definite || isHeadlineStyle(phrase))) return null;
  const asked = phrase.descriptors.filter(
    (word, at, all) => at === all.length - 1 || !(IDLE.has(word) || AGE.test(word)),
  );
  if (asked.length === 0 || asked.length > 5) return null;
  const nature = natureOfHead(phrase.head);
  const meant = ({ cluster, span }: ClusterMention): boolean =>
    span[0] !== phrase.span[0] &&
    agrees(nature, cluster) &&
    asked.every((word) => isSaidOf(word, cluster)) &&
    !isDeputy(cluster, asked) &&
    !isOwner(phrase.head, cluster);
  const before = (fits: (mention: ClusterMention) => boolean): Cluster | null => {
    for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
      const mention = mentionsBySentence[at]?.findLast(
        (candidate) => candidate.span[0] < phrase.span[0] && meant(candidate) && fits(candidate),
      );
      if (mention) return mention.cluster;
    }
    return null;
  };
  const left = phrase.descriptors.some((word) => LEFT.has(word));
  const known = left ? before(hasLeft) : before((mention) => !hasLeft(mention));
  // "The former president" is not the one who is.
  const any = known ?? (left && STATE_OFFICES.test(phrase.head) ? null : before(() => true));
  if (any !== null) return any;
  const kindred = phrase.definite ? kindredBefore(asked, sentence, mentionsBySentence, phrase) : null;
  if (kindred !== null) return kindred;
  for (let at = sentence; at < Math.min(mentionsBySentence.length, sentence + REACH); at++) {
    const mention = mentionsBySentence[at]?.find((candidate) => meant(candidate) && (left || !hasLeft(candidate)));
    if (mention) return mention.cluster;
  }
  if (AGE.test(phrase.head) && phrase.definite) return lastPersonBefore(sentence, mentionsBySentence, phrase);
  if (MEMBER.test(phrase.head) && /^[Tt]he \p{Lu}/u.test(phrase.words) && !/ who /.test(phrase.words)) {
    const member = lastPersonBefore(sentence, mentionsBySentence, phrase);
    if (member !== null) return member;
  }
  if (RUNS.test(phrase.head) && phrase.definite) return lastPerson(sentence, mentionsBySentence, phrase);
  return COMPANY_NOUNS.has(phrase.head) && asked.length === 1
    ? lastCompany(sentence, mentionsBySentence, phrase)
    : lastOutlet(sentence, mentionsBySentence, phrase);
}

const STATE_OFFICES = /^(?:president|premier|chancellor|minister|governor|mayor)$/;

/** "Norvel's minister" is the Norvelan minister. */
const isSaidOf = (word: string, { descriptors }: Cluster): boolean =>
  descriptors.has(word) ||
  (isNation(word) && [...descriptors].some((said) => isNation(said) && said.slice(0, 4) === word.slice(0, 4)));
const isNation = (word: string): boolean => COUNTRIES.has(word) || isPeoplesAdjective(word);

/** Said of whoever no longer is what he is called, or of those before him. */
const LEFT = new Set(['former', 'ex', 'late', 'ousted', 'deposed', 'first', 'founding']);
const hasLeft = ({ cluster }: ClusterMention): boolean => [...LEFT].some((word) => cluster.descriptors.has(word));

/** "The president" is not the vice president. */
const isDeputy = ({ descriptors }: Cluster, asked: readonly string[]): boolean =>
  !asked.some((word) => DEPUTY.has(word)) && [...DEPUTY].some((word) => descriptors.has(word));
const DEPUTY = new Set(['vice', 'deputy', 'assistant']);

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
      ['diplomat', 'ambassador envoy consul minister spokesman spokeswoman'],
      ['mp', 'minister chancellor secretary backbencher premier'],
      ['envoy', 'ambassador'],
      ['attorney', 'lawyer'],
      ['lawyer', 'attorney solicitor barrister counsel'],
      ['academic', 'professor lecturer historian scholar'],
      ['professor', 'prof'],
      ['physician', 'doctor'],
      ['actor', 'actress star'],
      ['singer', 'rapper songwriter'],
    ] as const
  ).map(([word, others]) => [word, new Set(others.split(' '))]),
);
const RULES = /^(?:leader|president|ruler)$/;
/** How many sentences back such a one may stand. */
const KINDRED_REACH = 12;

/** The person who was called nearly so before; the words besides the noun ("Norvelian") must have been said of him. */
function kindredBefore(
  asked: readonly string[],
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
  phrase: Phrase,
): Cluster | null {
  const noun = KINDRED.has(asked.slice(-2).join(' ')) ? asked.slice(-2).join(' ') : asked.at(-1)!;
  const others = KINDRED.get(noun);
  if (others === undefined) return null;
  const besides = asked.slice(0, -noun.split(' ').length);
  for (let at = sentence; at >= Math.max(0, sentence - KINDRED_REACH); at--) {
    const mention = mentionsBySentence[at]?.findLast(
      ({ cluster, span }) =>
        span[0] < phrase.span[0] &&
        cluster.nature === 'person' &&
        cluster.name.length > 0 &&
        [...cluster.descriptors].some((word) => others.has(word)) &&
        besides.every((word) => isSaidOf(word, cluster)) &&
        !(RULES.test(noun) && isDeputy(cluster, asked)),
    );
    if (mention) return mention.cluster;
  }
  return null;
}

/** Reports seldom say beforehand of whom everybody knows it that he runs: "the Republican candidate". */
const RUNS = /^(?:candidate|nominee|front-?runner|hopeful|contender)$/;
/** How many sentences back the candidate may stand. */
const CANDIDATE_REACH = 3;

/** "The Norvel Republican": whoever was named last. */
const MEMBER = /^(?:republican|democrat|conservative|texan|tory|native|lawmaker|senator|congressman|congresswoman)$/;
function lastPersonBefore(
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

/** The person who was the subject last, outside of what somebody is quoted with. */
function lastPerson(
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

/** "The museum" is not the museum's director. */
const isOwner = (head: string, { nature, name, forms }: Cluster): boolean =>
  (nature === 'person' || name.length === 0) &&
  [...forms].some((form) => OWNED.exec(form)?.[1]?.toLowerCase() === head);
const OWNED = /(?:^| )([\p{L}-]+)['’]s? (?=\p{Ll})/u;

/** "Mayor rejects charge": headlines leave the article out. */
const isHeadlineStyle = ({ words, head }: Phrase): boolean =>
  PERSON_NOUNS.has(head) && !/^(?:an?|one|another|no|any|every|each|some|his|her|its|their|our|my) /i.test(words);

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

/** "The company" without a name that says so: the body that was the subject last. */
function lastCompany(
  sentence: number,
  mentionsBySentence: readonly (readonly ClusterMention[])[],
  phrase: Phrase,
): Cluster | null {
  const found = (fits: (mention: ClusterMention) => boolean): Cluster | null => {
    for (let at = sentence; at >= Math.max(0, sentence - COMPANY_REACH); at--) {
      const mention = mentionsBySentence[at]?.findLast(
        (one) => one.span[0] < phrase.span[0] && mayBeCompany(one.cluster) && fits(one),
      );
      if (mention) return mention.cluster;
    }
    return null;
  };
  return found(({ cluster }) => isCalledCompany(cluster)) ?? found(({ subject }) => subject);
}

const mayBeCompany = (cluster: Cluster): boolean =>
  // A capital once is often a heading's: "Credits".
  (cluster.nature === 'organisation' ||
    (cluster.nature === 'unknown' && cluster.mentions.length > 1 && cluster.mentions.some(({ acts }) => acts))) &&
  cluster.name.length > 0 &&
  !NO_COMPANY.has(characterOf(cluster).kind);

/** "The drug maker Norvex", "the airline Norvair". */
const isCalledCompany = ({ head, descriptors }: Cluster): boolean =>
  COMPANY_NOUNS.has(head ?? '') || [...descriptors].some((word) => COMPANY_NOUNS.has(word));

/** A plural takes up no single person, a body no person, a person no body. */
function agrees(nature: Cluster['nature'], cluster: Cluster): boolean {
  if (nature === 'unknown' || cluster.nature === 'unknown') return true;
  if (nature === 'organisation') return cluster.nature === 'organisation' || cluster.nature === 'place';
  return nature === cluster.nature;
}
