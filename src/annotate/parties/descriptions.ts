import { OFFICES, plain } from '../../text/index.ts';
import {
  BY_AGE_OR_CHILDREN,
  COMPANY_NOUNS,
  DOCUMENT_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  MEDIA_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
} from '../lexicon/nouns.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import { isDeputy, isKindred, isSaidOf, kindredBefore } from './kindred.ts';
import { lastCompany, lastGroup, lastPerson, lastPersonBefore } from './last-named.ts';
import { lastOutlet } from './outlets.ts';
import type { Phrase } from './phrases.ts';

/** How many sentences back "the minister" may look for the one who was called so. */
const REACH = 40;
/** How far behind a headline whom it means is called nearly so. */
const HEADLINE_REACH = 6;
/** Words before a head noun that do not tell one bearer from another. */
const IDLE = new Set(
  'former then late same new current outgoing senior high-ranking top veteran embattled longtime long-time incumbent republican democratic conservative socialist leftist populist liberal centrist islamist nationalist billionaire right-wing left-wing far-right hardline'.split(
    ' ',
  ),
);

export const natureOfHead = (head: string): Cluster['nature'] => {
  if (GROUP_NOUNS.has(head)) return 'plural';
  if (PERSON_NOUNS.has(head) || OFFICES.has(head) || BY_AGE_OR_CHILDREN.test(head)) return 'person';
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
  if (phrase.joined || !(phrase.definite || isHeadlineStyle(phrase) || SOURCES.test(phrase.words))) return null;
  const asked = phrase.descriptors.filter(
    (word, at, all) => at === all.length - 1 || !(IDLE.has(word) || BY_AGE_OR_CHILDREN.test(word)),
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
  if (asked.length === 1 && ANY_COMPANY.test(phrase.head)) {
    const company = lastCompany(sentence, mentionsBySentence, phrase);
    if (company !== null) return company;
  }
  const left = phrase.descriptors.some((word) => LEFT.has(word));
  const known = left ? before(hasLeft) : before((mention) => !hasLeft(mention));
  // "The former president" is not the one who is.
  const any = known ?? (left && STATE_OFFICES.test(phrase.head) ? null : before(() => true));
  if (any !== null) return any;
  const kindred = kindredBefore(asked, sentence, mentionsBySentence, phrase);
  if (kindred !== null) return kindred;
  if (phrase.definite && isAnyGroup(asked)) {
    const group = lastGroup(sentence, mentionsBySentence, phrase, asked.length === 1);
    if (group !== null) return group;
  }
  for (let at = sentence; at < Math.min(mentionsBySentence.length, sentence + REACH); at++) {
    const mention = mentionsBySentence[at]?.find((candidate) => meant(candidate) && (left || !hasLeft(candidate)));
    if (mention) return mention.cluster;
  }
  // "Norvel's leader resigns" above "President Ann Roe of Norvel".
  for (let at = sentence; at < Math.min(mentionsBySentence.length, sentence + HEADLINE_REACH); at++) {
    const mention = mentionsBySentence[at]?.find(({ cluster }) => isKindred(asked, cluster));
    if (mention) return mention.cluster;
  }
  if (BY_AGE_OR_CHILDREN.test(phrase.head) && phrase.definite)
    return lastPersonBefore(sentence, mentionsBySentence, phrase);
  if (OF_ORIGIN.test(phrase.head) && WITH_ORIGIN.test(phrase.words) && !/ who /.test(phrase.words)) {
    const last = lastPersonBefore(sentence, mentionsBySentence, phrase);
    if (last !== null) return last;
  }
  if (RUNS.test(phrase.head) && phrase.definite) return lastPerson(sentence, mentionsBySentence, phrase);
  return COMPANY_NOUNS.has(phrase.head) && asked.length === 1
    ? lastCompany(sentence, mentionsBySentence, phrase)
    : lastOutlet(sentence, mentionsBySentence, phrase);
}

/** Whoever speaks on condition of not being named needs no article: "Sources said" are those of before. */
const SOURCES = /^sources$/i;

const STATE_OFFICES = /^(?:president|premier|chancellor|minister|governor|mayor)$/;

/** Said of whoever no longer is what he is called, or of those before him. */
const LEFT = new Set(['former', 'ex', 'late', 'ousted', 'deposed', 'first', 'founding']);
const hasLeft = ({ cluster }: ClusterMention): boolean => [...LEFT].some((word) => cluster.descriptors.has(word));

/** Nouns that say nothing of their bearer but that it trades. */
const ANY_COMPANY = /^(?:company|firm)$/;

/** "The group", "the rights group": nouns that say nothing of their bearer but that it is a body, and what such a body may be for. */
const isAnyGroup = (asked: readonly string[]): boolean =>
  /^(?:group|organi[sz]ation|charity|ngo|nonprofit|non-profit)$/.test(asked.at(-1)!) &&
  asked.slice(0, -1).every((word) => FOR_WHAT.test(word)) &&
  asked.length < 3;
const FOR_WHAT =
  /^(?:rights|aid|advocacy|campaign|environmental|conservation|nonprofit|non-profit|watchdog|pressure|lobby|relief|humanitarian|monitoring|civil-rights|press|animal)$/;

/** Reports seldom say beforehand of whom everybody knows it that he runs: "the Republican candidate". */
const RUNS = /^(?:candidate|nominee|front-?runner|hopeful|contender)$/;
/** "The Norvel Republican", "the Norvel businessman": told by where they are from, whoever acted last. */
const OF_ORIGIN =
  /^(?:republican|democrat|conservative|texan|tory|native|lawmaker|senator|congressman|congresswoman|leader|businessman|businesswoman|actor|actress|singer|rapper|striker|midfielder|defender|goalkeeper|winger)$/;

const WITH_ORIGIN =
  /^[Tt]he (?:(?:former|then|outspoken|veteran|longtime|conservative|liberal|moderate|right-wing|left-wing|far-right|freshman|junior|senior|\p{Ll}+-term|\d\d-year-old) )*\p{Lu}/u;

/** "The museum" is not the museum's director. */
const isOwner = (head: string, { nature, name, forms }: Cluster): boolean =>
  (nature === 'person' || name.length === 0) &&
  [...forms].some((form) => OWNED.exec(form)?.[1]?.toLowerCase() === head);
const OWNED = /(?:^| )([\p{L}-]+)['’]s? (?=\p{Ll})/u;

/** "Mayor rejects charge": headlines leave the article out. */
const isHeadlineStyle = ({ words, head }: Phrase): boolean =>
  PERSON_NOUNS.has(head) && !/^(?:an?|one|another|no|any|every|each|some|his|her|its|their|our|my) /i.test(words);

/** A plural takes up no single person, a body no person, a person no body. */
function agrees(nature: Cluster['nature'], cluster: Cluster): boolean {
  if (nature === 'unknown' || cluster.nature === 'unknown') return true;
  if (nature === 'organisation') return cluster.nature === 'organisation' || cluster.nature === 'place';
  return nature === cluster.nature;
}
