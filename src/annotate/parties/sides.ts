import type { EntityKind, Side } from '../../document/index.ts';
import { plain, singularOf } from '../../text/index.ts';
import { KNOWN_SIDES } from '../lexicon/known.ts';
import { ARMED_NOUNS, GROUP_NOUNS, PERSON_NOUNS, SCHOLAR, STATE_SERVICES } from '../lexicon/nouns.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import * as roles from '../lexicon/sides.ts';
import { isPeoplesAdjective } from '../reading/name-words.ts';
import type { Cluster } from './clusters.ts';

/**
 * In which role a party of that kind is credited; `unclear` where the words do not say.
 *
 * @param served the side of those for whom it speaks
 */
export function sideOf(cluster: Cluster, kind: EntityKind, served: Side): Side {
  const known = cluster.nature === 'person' ? undefined : KNOWN_SIDES.get(plain(cluster.name.join(' ')));
  if (known !== undefined) return known;
  switch (kind) {
    case 'media':
      return holds(calledBy(cluster), roles.STATE_RUN) ? 'state-media' : 'media';
    case 'armed-group':
      return 'armed-group';
    case 'party':
      return holds(calledBy(cluster), roles.RULING) ? 'official' : 'opposition';
    case 'government':
      return isIntergovernmental(calledBy(cluster)) ? 'un-igo' : 'official';
    case 'organisation':
      return sideOfOrganisation(cluster);
    case 'document':
      return sideOfPaper(cluster, served);
    default:
      return sideOfPeople(cluster, served);
  }
}

type Words = ReadonlySet<string>;

/** Whether a word of the list is among them, as it stands or in the plural. */
const holds = (words: Words, list: Words): boolean =>
  [...words].some((word) => list.has(word) || list.has(singularOf(word)));

/** Kim Jong Un is no body of states. */
export const isIntergovernmental = (words: Words): boolean =>
  roles.INTERGOVERNMENTAL.some((name) =>
    name.every((word) => words.has(word) && !(word === 'un' && words.has('jong'))),
  );

/**
 * The name, unless a person bears it ("King", "Baker"), and what the report calls the bearer. "Rep. Roe" sits in a
 * congress, "a rep" speaks for somebody.
 */
const calledBy = ({ name, nature, descriptors, head }: Cluster): Words =>
  new Set([
    ...(nature === 'person' ? [] : name.map(plain)).filter(
      (word, at, all) => word !== 'state' || !PAPER.test(all[at + 1] ?? ''),
    ),
    ...[...descriptors, ...(head === null ? [] : [head])]
      .filter((word) => !MANY.test(word) && !(word === 'critic' && [...descriptors].some((field) => ARTS.test(field))))
      .map((word) => (name.length === 0 && /^reps?$/.test(word) ? 'representative' : word)),
  ]);

/** "The Lansing State Journal" is no organ of a state. */
const PAPER = /^(?:journal|times|herald|tribune|post|gazette|register|news-\p{L}+)$/u;
/** Speakers at a rally hold no office, nor are the parties to a talk political. */
const MANY = /^(?:speakers|parties)$/;
/** What critics write of. */
const ARTS =
  /^(?:music|film|movie|art|food|restaurant|theatre|theater|drama|tv|television|literary|book|dance|architecture|opera|rock|pop|jazz|design|fashion|wine)$/;

/** All words of the descriptions: "two of the survivors", "the head of the institute". */
const describedBy = ({ forms }: Cluster): Words =>
  new Set(
    [...forms].flatMap((form) =>
      plain(form)
        .split(/[^\p{L}.-]+/u)
        .filter((word) => !/^(?:reps?|speakers|parties)$/.test(word)),
    ),
  );

const union = (...sets: readonly Words[]): Words => new Set(sets.flatMap((set) => [...set]));

function sideOfOrganisation(cluster: Cluster): Side {
  const words = calledBy(cluster);
  if (words.has('watchdog') && [...words].some((word) => REGULATED.test(word) || isPeoplesAdjective(word)))
    return 'official';
  const called = sideOfBody(words);
  if (called !== 'unclear') return called;
  const described = union(cluster.told, describedBy(cluster));
  const told = sideOfBody(described);
  // "A group of parents": a body without a name has the side of whom it is made up of.
  return told === 'unclear' && cluster.name.length === 0 ? sideByNoun(described) : told;
}

/** The side of the first list that holds one of the words. */
const firstSide = (lists: readonly (readonly [Side, Words])[], words: Words): Side =>
  lists.find(([, list]) => holds(words, list))?.[0] ?? 'unclear';

/** The side of the body that these words name or describe. */
const sideOfBody = (words: Words): Side => {
  if (isIntergovernmental(words)) return 'un-igo';
  // Of banks and services a state has some.
  if ((words.has('central') && words.has('bank')) || (words.has('service') && holds(words, STATE_SERVICES)))
    return 'official';
  if (words.has('chamber') && words.has('commerce')) return 'ngo';
  return firstSide(SIDES_OF_BODIES, words);
};

const SIDES_OF_BODIES: readonly (readonly [Side, Words])[] = [
  ['opposition', new Set(['opposition', 'campaign'])],
  ['ngo', roles.ASSOCIATIONS],
  ['official', roles.STATE_BODIES],
  ['expert', roles.LEARNED],
  ['company', roles.BUSINESSES],
  ['opposition', roles.PARTISANS],
];

/** What watchdogs of a state watch; those of rights are none. */
const REGULATED =
  /^(?:data|financial|competition|antitrust|food|energy|aviation|privacy|agriculture|communications|electoral|police|gambling|advertising|water|media|broadcasting|health|safety|spending|markets|charity)$/;

/** A paper speaks for whoever issues it. */
function sideOfPaper(cluster: Cluster, served: Side): Side {
  const words = union(calledBy(cluster), describedBy(cluster));
  if (holds(words, roles.LAWSUITS)) return 'public';
  if (isIntergovernmental(words)) return 'un-igo';
  if (holds(words, roles.RESEARCH)) return 'expert';
  if (holds(words, roles.OFFICIAL_PAPERS) || holds(words, roles.STATE_BODIES)) return 'official';
  const body = sideOfBody(words);
  return body === 'unclear' ? served : body;
}

function sideOfPeople(cluster: Cluster, served: Side): Side {
  const called = calledBy(cluster);
  const further = cluster.name.length > 0 ? cluster.told : union(cluster.told, describedBy(cluster));
  if (cluster.name.length === 0 && holds(further, roles.UNTOLD)) return 'unclear';
  if ([...cluster.forms].some((form) => PRIVATE_GUARD.test(form))) return served;
  const near = roleIn(called, further, served);
  // What an aside tells besides ("on the Norvelian side") does not outweigh for whom she reports.
  const reports = (side: Side, words: Words): boolean =>
    served === 'media' && /^(?:public|witness)$/.test(side) && sideByNoun(words) === 'unclear';
  if (reports(near, called)) return served;
  if (near !== 'unclear') return near;
  const told = roleIn(further, further, served);
  if (reports(told, further)) return served;
  // "The Herald's Ann Roe" is of the Herald, whatever she does there.
  return told === 'unclear' && !holds(called, roles.COUNSEL) && !holds(called, roles.UNSIDED) ? served : told;
}

/** Guards of shops and halls; of a state are those of borders and prisons. */
const PRIVATE_GUARD = /(?:^|\s)security guards?(?!\p{L})/iu;

/**
 * The role that the words tell. Of those who hold a position, `further` tells in which body: a spokesman has the side
 * of whom he speaks for.
 */
function roleIn(words: Words, further: Words, served: Side): Side {
  const serves = holds(words, roles.POSITIONS);
  const whole = serves ? union(words, further) : words;
  const inOffice = !words.has('former') && (holds(words, roles.STATE_OFFICES) || holds(words, roles.OFFICIALS));
  // Who has left an office speaks in the stand of what he saw in it.
  if (further.has('testified') && !inOffice) return 'witness';
  if (isEnvoyOfState(whole)) return 'official';
  if (isIntergovernmental(whole)) return 'un-igo';
  // "The Republican president" governs.
  if ((words.has('president') || words.has('prime')) && [...words].some((word) => COUNTRIES.has(word)))
    return 'official';
  if (words.has('president') && holds(words, roles.PARTISANS) && !holds(words, roles.OPPOSERS) && !words.has('former'))
    return 'official';
  if (
    holds(words, roles.FIGHTERS) ||
    (serves && (holds(whole, ARMED_NOUNS) || (whole.has('front') && words.has('commander'))))
  )
    return 'armed-group';
  if (holds(words, roles.OPPOSERS)) return 'opposition';
  if (further.has('candidate') && !holds(words, roles.EXECUTIVES)) return 'opposition';
  if (holds(words, roles.COUNSEL) && !holds(words, roles.PROSECUTION)) return served === 'company' ? served : 'unclear';
  if (isInBusiness(words, further)) return 'company';
  if (isLocalOfficial(whole)) return 'official';
  // "Director of campaigns" at a charity.
  if (serves && whole.has('campaigns')) return 'ngo';
  if (words.has('military') && holds(words, roles.KNOWERS)) return 'expert';
  if (words.has('secretary') && [...words].some((word) => PORTFOLIO.test(word))) return 'official';
  if (holds(words, roles.STATE_OFFICES) || prosecutes(words) || advisesState(words)) return 'official';
  if (holds(words, roles.UNDERGONE)) return 'witness';
  if (holds(words, WRITERS) && holds(further, PAPERS_OF_EXPERTS)) return 'expert';
  // A party's pollster is asked for what he knows.
  if (holds(words, roles.PARTISANS) && holds(words, roles.EXPERTS)) return 'expert';
  const body = serves ? sideOfBody(whole) : 'unclear';
  if (body !== 'unclear') return body;
  if (serves && served !== 'unclear') return served;
  if (serves && holds(words, roles.SPOKESPEOPLE) && holds(whole, roles.BODIES_OF_ANY_KIND)) return 'unclear';
  const chief = words.has('chief') && [...words].some((word) => CHIEFS_OF_NO_STATE.test(word));
  const noun = sideByNoun(chief ? new Set([...words].filter((word) => word !== 'chief')) : words);
  // Charities and broadcasters have their chief executives too.
  if (noun === 'company' && holds(words, roles.RUNNERS) && holds(union(words, further), roles.CITIZENS)) return 'ngo';
  if (noun === 'company' && served !== 'unclear' && served !== 'public' && holds(words, roles.RUNNERS)) return served;
  if (noun === 'unclear' && holds(words, roles.CRITICS)) return 'opposition';
  return noun === 'unclear' ? roleOfOthers(words, serves) : noun;
}

/** "Chief executive", "chief economist": offices of firms and of those who study. */
const CHIEFS_OF_NO_STATE = /^(?:executive|scientist|economist|strategist|analyst|meteorologist)$/;

/** "Norvel's ambassador to the UN" speaks for Norvel, as does whoever was one there; goodwill ambassadors do not. */
const isEnvoyOfState = (words: Words): boolean =>
  ((words.has('ambassador') && !words.has('goodwill')) || (words.has('permanent') && words.has('representative'))) &&
  [...words].some((word) => COUNTRIES.has(word) || isPeoplesAdjective(word) || /^(?:un|u\.n\.?)$/.test(word));

/** "County public works director", "high school principal"; a county may be a club too, and then has coaches and managers. */
const isLocalOfficial = (words: Words): boolean =>
  (words.has('principal') && words.has('school')) ||
  (holds(words, roles.LOCAL) && holds(words, roles.RUNS_SERVICE) && !words.has('football'));

/** "Business Secretary Ann Roe" is of the cabinet. */
const PORTFOLIO =
  /^(?:business|work|pensions|culture|health|education|transport|environment|energy|defen[cs]e|foreign|home|trade|housing|state|treasury|justice|communities|brexit|labou?r|interior|commerce|agriculture)$/;

/** "Chief executive officer", "vice president of engineering", "curry house owner", "sports agents"; the owner of a dog is in no business. */
const isInBusiness = (words: Words, further: Words): boolean =>
  (words.has('chief') && words.has('officer') && [...words].some((word) => IN_CHARGE_OF.test(word))) ||
  (holds(union(words, further), roles.CORPORATE_FIELDS) &&
    ['president', 'vice-president', 'head', 'director'].some((office) => words.has(office))) ||
  (words.has('owner') && (words.has('house') || words.has('agency'))) ||
  (words.has('managing') && words.has('partner')) ||
  ((words.has('agent') || words.has('agents')) && holds(words, roles.AGENCIES));

const IN_CHARGE_OF = /^(?:executive|financial|operating|commercial|marketing|technology|product|revenue)$/;

/** "District attorney", "special counsel", and no firm's general counsel. */
const prosecutes = (words: Words): boolean =>
  holds(words, roles.PROSECUTION) &&
  (words.has('attorney') || words.has('solicitor') || words.has('special')) &&
  holds(words, roles.COUNSEL);

/** "National security adviser". */
const advisesState = (words: Words): boolean => words.has('national') && words.has('security');

const sideByNoun = (words: Words): Side =>
  (words.has('unions') || words.has('union')) && !words.has('party') ? 'ngo' : firstSide(SIDES_BY_NOUN, words);

const SIDES_BY_NOUN: readonly (readonly [Side, Words])[] = [
  ['media', roles.JOURNALISTS],
  ['official', roles.OFFICIALS],
  ['opposition', roles.PARTISANS],
  ['company', roles.BUSINESSPEOPLE],
  ['company', roles.BUSINESSES],
  ['expert', roles.EXPERTS],
  ['witness', roles.WITNESSES],
  ['ngo', roles.ASSOCIATIONS],
  ['public', roles.PUBLIC],
];

/** Those of whom nothing but a trade, a study or an age is told. */
function roleOfOthers(words: Words, serves: boolean): Side {
  const some = (fits: (word: string) => boolean): boolean => [...words].some(fits);
  if (some((word) => STUDIES.test(word))) return 'expert';
  if (serves) return some((word) => COUNTRIES.has(word)) ? 'official' : 'unclear';
  if (holds(words, roles.UNSIDED)) return 'unclear';
  // One baker is asked for what he saw, bakers for what they think.
  if (some((word) => PERSON_NOUNS.has(word))) return 'witness';
  return some((word) => AGE.test(word) || isPeoplesAdjective(word) || (GROUP_NOUNS.has(word) && !VAGUE.test(word)))
    ? 'public'
    : 'unclear';
}

const STUDIES = new RegExp(`${SCHOLAR}s?$`);
const AGE = /^[1-9]\d(?:-year-old)?$/;
/** "A partner at the firm and author of the report": who writes what others cite. */
const WRITERS: Words = new Set(['author', 'co-author']);
const PAPERS_OF_EXPERTS: Words = new Set(['report', 'study', 'analysis', 'paper']);
const VAGUE = /^(?:many|some|others|those|most|few|several|sources)$/;
