import type { EntityKind, Side } from '../../document/index.ts';
import { OFFICES, plain } from '../../text/index.ts';
import { KNOWN_BODIES } from '../lexicon/known.ts';
import * as nouns from '../lexicon/nouns.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import { PARTISANS } from '../lexicon/sides.ts';
import { isPeoplesAdjective } from '../reading/name-words.ts';
import type { Cluster } from './clusters.ts';
import { isCollege, isEdition } from './name-nature.ts';
import { isIntergovernmental, sideOf } from './sides.ts';

/** What a party is, and in which role it is credited; `other` and `unclear` where the words do not say. */
export interface Character {
  readonly kind: EntityKind;
  readonly side: Side;
}

export function characterOf(cluster: Cluster): Character {
  const kind = kindOf(cluster, cluster.name.map(plain));
  return { kind, side: sideOf(cluster, kind, sideOfBodies(cluster)) };
}

/** The side of the first body it speaks for whose own side the words tell. */
function sideOfBodies({ bodies }: Cluster): Side {
  for (const body of bodies) {
    const side = sideOf(body, kindOf(body, body.name.map(plain)), 'unclear');
    if (side !== 'unclear') return side;
  }
  return 'unclear';
}

function kindOf(cluster: Cluster, name: readonly string[]): EntityKind {
  const has = (set: ReadonlySet<string>): boolean => name.some((word) => set.has(word));
  if (cluster.name.length === 0) {
    // "Republican claims" are a party's, where "a Republican" is a person.
    if ([...cluster.forms].every((form) => /^\p{Lu}/u.test(form) && PARTISANS.has(plain(form)))) return 'party';
    if ([...cluster.forms].some((form) => SHARE.test(form))) return 'group';
    const kind = kindOfHead(cluster.head ?? '', cluster.descriptors, cluster.nature === 'plural');
    if (kind === 'unnamed' && [...cluster.forms].some((form) => /^(?:every|each) /i.test(form))) return 'group';
    if (kind === 'organisation' && isAllied(cluster)) return 'armed-group';
    return kind === 'unnamed' && isTold(cluster) ? 'person' : kind;
  }
  if (cluster.nature === 'person' && !isCalledBusiness(cluster)) return 'person';
  const known = KNOWN_BODIES.get(name.join(' '));
  if (known !== undefined) return known;
  if (isEdition(name)) return 'media';
  if (isBranch(name)) return 'armed-group';
  if (cluster.nature === 'place' || cluster.nature === 'state') return 'government';
  if (cluster.head !== null) return kindOfHead(cluster.head, cluster.descriptors, false);
  if (cluster.nature === 'plural') return nouns.PARTY_NOUNS.has(name.at(-1)!) ? 'party' : 'group';
  if (isPaper(name)) return 'document';
  if (isCollege(cluster.name)) return 'organisation';
  if (isIntergovernmental(new Set(name))) return 'organisation';
  const titled = titledBody(name);
  if (titled !== null) return titled;
  if (has(nouns.MEDIA_NOUNS) || isCalledOutlet(cluster)) return 'media';
  if (has(nouns.ARMED_NOUNS) || isLiberation(name)) return 'armed-group';
  if (name.length > 1 && name.at(-1) === 'front') return 'party';
  if (has(nouns.PARTY_NOUNS)) return 'party';
  if (has(nouns.GOVERNMENT_NOUNS)) return 'government';
  if (cluster.nature === 'organisation' || isCalledBusiness(cluster)) return 'organisation';
  if (name.length === 1 && cluster.gender !== 'unknown') return 'person';
  if (name.length === 1 && COINED.test(cluster.name[0]!)) return 'organisation';
  // "The Dutch".
  if (name.length === 1 && isPeoplesAdjective(name[0]!)) return 'group';
  return 'other';
}

/** "51.9%", "about 3 in 10 voters", "each of them": people who are counted. */
const SHARE =
  /^(?:(?:about|nearly|almost|around|only|just|some|over|roughly|approximately|another|(?:more|fewer|less) than|at least|up to|as many as|the (?:other|remaining)) )*(?:\d[\d.,]*(?:%| per ?cent)|(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|three|four|five|six|seven|eight|nine|ten|twenty)|each of)(?![\p{L}\d-])/iu;

/** "Housing White Paper", "Norvel Human Rights Report". */
const isPaper = (name: readonly string[]): boolean =>
  name.length > 1 &&
  (/^(?:report|bill|constitution|charter|treaty|protocol|accord|amendment|pact|census|manifesto|resolution|memo|dossier)$/.test(
    name.at(-1)!,
  ) ||
    (name.at(-1) === 'paper' && TREATS.test(name.at(-2)!)));

/** "Norvel Liberation Front"; the army of China is a state's. */
const isLiberation = (name: readonly string[]): boolean =>
  name.includes('liberation') &&
  /^(?:front|army|movement|forces|tigers)$/.test(name.at(-1)!) &&
  !/^people/.test(name[0]!);

/** "A group affiliated with the Islamic State". */
const isAllied = ({ forms, bodies }: Cluster): boolean =>
  [...forms].some((form) => ALLIED.test(form)) &&
  [...bodies].some((body) => KNOWN_BODIES.get(body.name.map(plain).join(' ')) === 'armed-group');
const ALLIED = /\b(?:affiliated|linked|allied|loyal|splinter|offshoot|wing|branch|faction|affiliate|aligned)\b/i;

/** "Islamic State Khorasan": an armed group's name before that of a part of it. */
const isBranch = (name: readonly string[]): boolean =>
  name.some((_, at) => at > 0 && KNOWN_BODIES.get(name.slice(0, at).join(' ')) === 'armed-group');

/** "Environment Agency", "National Weather Service", "Climate Action Network": bodies whose last word outlets bear too, or that a state names so. */
function titledBody(name: readonly string[]): EntityKind | null {
  const last = name.length > 1 ? name.at(-1)! : '';
  if (name.some((word) => OUTLETS.test(word))) return null;
  if (last === 'bank' && /^(?:central|reserve|national)$/.test(name.at(-2)!)) return 'government';
  if (RESERVE.test(name.join(' '))) return 'government';
  if (name.includes('mission') && COUNTRIES.has(name[0]!)) return 'government';
  if (last === 'agency' || (name[0] === 'national' && OF_A_STATE.test(last))) return 'government';
  if (last === 'show' && !FAIRS.test(name.at(-2)!)) return 'media';
  return last === 'network' || (/^program(?:me)?$/.test(last) && name.length > 2) ? 'organisation' : null;
}
/** Shows that are on no air. */
const FAIRS = /^(?:air|auto|boat|fashion|flower|horse|motor|trade|electronics)$/;
/** Central banks by their names; "Bank of Scotland" and "Bank of America" are none. */
const RESERVE =
  /(?:^| )(?:central|reserve|state|national) bank of |^(?:people['’]s )?bank of (?:england|japan|russia|canada|israel|korea|mexico|italy|france|spain|greece|finland|thailand|ghana|zambia|tanzania|uganda|sudan|jamaica|latvia|lithuania|albania|slovenia|china)$/;
const OUTLETS =
  /^(?:news|press|wire|media|telegraphic|radio|tv|television|broadcast(?:ing)?|sports?|cable|information)$/;
const OF_A_STATE =
  /^(?:service|cent(?:er|re)|agency|bureau|administration|office|board|commission|authority|survey|archives?)$/;

/** "The battery maker Voltara", or "the company" for it later: a business, where its name alone tells no person. */
const isCalledBusiness = ({ certain, nature, descriptors, told }: Cluster): boolean =>
  !(certain && nature === 'person') &&
  [...descriptors, ...told].some((word) => nouns.COMPANY_NOUNS.has(word)) &&
  ![...descriptors].some((word) => !OF_BOTH.test(word) && (nouns.PERSON_NOUNS.has(word) || OFFICES.has(word)));
/** What a business is called as well as a person. */
const OF_BOTH = /^(?:owner|supplier|employer|rival|retailer|lender|publisher|landlord|developer|operator|broker)$/;

/** "The state news agency KTA", "the news wire Veltor". */
const isCalledOutlet = ({ nature, descriptors }: Cluster): boolean =>
  (nature === 'organisation' &&
    descriptors.has('agency') &&
    (descriptors.has('news') || descriptors.has('state-run'))) ||
  (nature !== 'person' && descriptors.has('wire') && descriptors.has('news'));

/**
 * Whether a description tells one person from all others ("the interior minister", "his father"), as against one who is
 * kept unnamed ("a senior official", "the source").
 */
const isTold = ({ head, forms }: Cluster): boolean =>
  !UNDISCLOSED.test(head ?? '') &&
  !nouns.ORDINALS.has(head ?? '') &&
  [...forms].every((form) => !/^(?:an?|one|another|some|second|third) /i.test(form));

const UNDISCLOSED = /^(?:official|source|insider|informant|person|individual|whistleblower|one|another|aide)$/;

/** "A hydrologist": who has made a study his trade. */
const STUDIES = new RegExp(`${nouns.SCHOLAR}$`);

/** "A cabinet paper", "a white paper": no newspaper. */
const TREATS =
  /^(?:cabinet|white|green|research|working|policy|discussion|briefing|academic|scientific|position|council|strategy|internal|new|latest|recent|peer-reviewed)$/;

/** "UiPath", "Voltara.com": what only firms and sites are called. */
const COINED = /^(?!Ma?c|De|Du|La|Le|Di|Fitz|Van|Von|Del)\p{Lu}[\p{Ll}]+\p{Lu}\p{Ll}|\.com$/u;

/** "The militant group", "a splinter group of the Norvelian Taliban". */
const ARMED =
  /^(?:militant|rebel|insurgent|jihadist|jihadi|separatist|extremist|terrorist|terror|armed|guerrilla|paramilitary|taliban)$/;

/** Two or three who act as one. */
const TOGETHER = /^(?:couple|pair|duo|trio)$/;
/** Plurals of those who do something, which no list has. */
const WATCHERS = /^(?:watch|observ|\p{Ll}*go|follow|work|support|organi[sz]|campaign)ers$/u;
const PUBLIC =
  /^(?:political|leftist|senior|leading|opposition|prominent|key|religious|public|party|military|business|establishment|conservative|liberal|right-wing|left-wing|far-right|labour|tory|republican|democratic)$/;

/** The kind of a described party, by its head noun and the words before it. */
function kindOfHead(head: string, words: ReadonlySet<string>, plural: boolean): EntityKind {
  if (nouns.QUANTITIES.has(head) || TOGETHER.test(head)) return 'group';
  if (nouns.BY_AGE_OR_CHILDREN.test(head)) return 'unnamed';
  if (nouns.PERSON_NOUNS.has(head) || STUDIES.test(head) || OFFICES.has(head) || nouns.ORDINALS.has(head))
    return 'unnamed';
  if (isIntergovernmental(words) && !nouns.DOCUMENT_NOUNS.has(head) && !nouns.GROUP_NOUNS.has(head))
    return 'organisation';
  if (head === 'hall' && (words.has('town') || words.has('city') || words.has('county'))) return 'government';
  if (nouns.ORGANISATION_NOUNS.has(head) && [...words].some((word) => ARMED.test(word))) return 'armed-group';
  if (head === 'paper' && [...words].some((word) => TREATS.test(word))) return 'document';
  // "Poll watchers", "political figures": people, whatever they are named after.
  if (plural && WATCHERS.test(head)) return 'group';
  if (head === 'figures' && [...words].some((word) => PUBLIC.test(word))) return 'group';
  if (head === 'agency' || head === 'service') {
    if (words.has('news') || words.has('wire') || words.has('state-run')) return 'media';
    if (words.has('press')) return head === 'agency' ? 'media' : 'government';
    if ([...words].some((word) => nouns.STATE_SERVICES.has(word))) return 'government';
  }
  // "People familiar with it": where the last word is no known noun, the one before it is the head.
  const known = [head, ...[...words].reverse()].flatMap(
    (noun) => KIND_BY_NOUN.find(([, heads]) => heads.has(noun))?.[0] ?? [],
  );
  return known[0] ?? (plural || /[^s]s$/.test(head) ? 'group' : 'other');
}

/** The first list that holds a head noun decides. */
const KIND_BY_NOUN: readonly (readonly [EntityKind, ReadonlySet<string>])[] = [
  ['group', new Set(['officials'])],
  ['armed-group', nouns.ARMED_NOUNS],
  ['government', nouns.GOVERNMENT_NOUNS],
  ['media', nouns.MEDIA_NOUNS],
  ['group', nouns.GROUP_NOUNS],
  ['document', nouns.DOCUMENT_NOUNS],
  ['party', nouns.PARTY_NOUNS],
  ['organisation', nouns.COMPANY_NOUNS],
  ['organisation', nouns.ORGANISATION_NOUNS],
  ['unnamed', nouns.PERSON_NOUNS],
];
