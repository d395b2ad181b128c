import { namesOf, OUTLETS, oneWordNames } from '../../text/outlets.ts';
import { wordSet } from '../../text/word-set.ts';

/**
 * Words by which reports tell in which role somebody is credited. Each entry is written for this project, after
 * what the tuning articles and the written reports get wrong. Words in the singular stand for their plurals too.
 */

/** Bodies of states together, each by the words that must all be there. */
export const INTERGOVERNMENTAL: readonly (readonly string[])[] = (
  'un, u.n., unhcr, unicef, unesco, unrwa, unifil, nato, eu, iaea, imf, oecd, opcw, osce, opec, ecowas, asean, wto, iom, ocha, ' +
  'who director-general, fifa, uefa, frontex, europol, interpol, united nations, european union, european commission, european parliament, ' +
  'european court, council europe, european border, african union, arab league, security co-operation europe, ' +
  'world health organization, world health organisation, world food, world bank, world trade, world union, ' +
  'international court, international criminal, international atomic, international monetary, international council, ' +
  'international organization, international organisation, international federation, international union, ' +
  'international agency, economic community states, red cross international'
)
  .split(', ')
  .map((name) => name.split(' '));

/** What only armed groups are called, and those who fight for one. */
export const FIGHTERS = wordSet(`
  militia militiaman militant terrorist rebel fighter insurgent guerrilla jihadist separatist paramilitary gang cartel
  warlord putschist mutineer
`);

/** Offices that only a state has: whoever bears one speaks for it. */
export const STATE_OFFICES = wordSet(`
  td minister governor gov mayor senator sen congressman congresswoman councilman councilwoman councillor
  cllr councilor mp mep lawmaker legislator backbencher premier chancellor ambassador envoy diplomat consul
  undersecretary sheriff judge justice magistrate prosecutor coroner ombudsman rep
  police policeman policewoman detective constable trooper pm potus prime taoiseach tánaiste tanaiste supt insp dci pc wpc
`);
/** Those who govern or work for others, whatever campaign is told beside their names. */
export const EXECUTIVES = wordSet(
  'minister governor gov mayor president premier prime chancellor police judge general manager spokesman spokeswoman adviser aide',
);
/** What officials are called besides, where no other body is named. */
export const OFFICIALS = wordSet(`
  secretary commissioner superintendent regulator inspector general gen colonel col lieutenant lt major maj
  lt-gen maj-gen brig-gen lt-col vice-adm brig major-general lieutenant-general
  admiral adm sergeant sgt brigadier troop king queen emir sultan crown official authority investigator politician
  president vice-president president-elect deputy speaker dignitary firefighter paramedic soldier mediator agent
  headteacher headmaster headmistress rector counterpart government governing administration state leadership
  spokesman spokeswoman spokesperson officer guard congressional senate military army court congress jury
  house servant commander chief head leader chair coordinator fbi cia commission council committee department ministry agency
`);
/** Lawyers of a state. */
export const PROSECUTION = wordSet('general district state federal u.s. us deputy special');
/** Those who stand against who governs, whatever office they hold. */
export const OPPOSERS = wordSet(`
  opposition shadow candidate nominee hopeful contender frontrunner front-runner challenger dissident presumptive
  exiled
`);
/** Those who stand against somebody or something, where they hold no office: a banker may be a critic too. */
export const CRITICS = wordSet('critic opponent');
/** Nouns of those who are asked for what they know, whatever field of the state they know. */
export const KNOWERS = wordSet('expert analyst observer scholar historian commentator');
/** Fields in which only firms have heads and vice presidents. */
export const CORPORATE_FIELDS = wordSet(`
  product engineering marketing sales merchandising retail procurement branding accounting bookkeeping hr
`);
/** Who acts for others as a trade: no agents of a state. */
export const AGENCIES = wordSet(
  'sports sport talent estate travel letting literary booking insurance football ticket player players',
);
/** Members of parties, where nothing tells that they govern. */
export const PARTISANS = wordSet(`
  democrat democratic republican gop tory conservative labour liberal progressive party labor campaign
`);
/** What those who rule are called. */
export const RULING = wordSet('ruling governing');

/** Those who own a business or hold an office in one. */
export const BUSINESSPEOPLE = wordSet(`
  ceo cfo coo cio cto cmo ciso co-ceo svp evp founder co-founder cofounder executive chairman chairwoman owner investor
  entrepreneur manager businessman businesswoman landlord dealer supplier supervisor foreman broker salesman
  shareholder
`);
/** Of these, those whom any body may have. */
export const RUNNERS = wordSet(
  'ceo cfo coo cio cto cmo ciso svp evp executive chairman chairwoman chair manager founder co-founder cofounder',
);
/** What only bodies of citizens are called. */
export const CITIZENS = wordSet('nongovernmental non-governmental ngo charity nonprofit non-profit humanitarian');
/** Bodies that do business; "the brewery", "the label". */
export const BUSINESSES = wordSet(`
  company firm bank corporation carrier airline manufacturer automaker carmaker retailer operator inc corp ltd llc plc
  motors holdings startup start-up chain maker jet-parts giant business insurer lender utility supermarket brewer brewery
  publisher label brokerage brand employer industry developer builder hotel resort hedge securities asset equities
  subsidiary conglomerate contractor shipyard refinery factory steelmaker miner vendor club studio production
  oil neft telecom telecoms insurance ventures shipping software electric petroleum chemicals pharmaceuticals aerospace mining metals semiconductor
  bookmaker hospitality logistics freight records pharma inn pub café cafe mart restaurant bakery distillery tavern diner stores
`);

/** Those who are asked for what they know. */
export const EXPERTS = wordSet(`
  expert analyst economist scientist researcher professor prof scholar academic historian strategist doctor physician
  astronomer psychologist criminologist pollster fellow lecturer epidemiologist co-author coauthor engineers archaeologist
  sociologist psychiatrist virologist curator forecaster meteorologist pathologist statistician geologist consultant
  dean theologian think-tank obstetrician pediatrician paediatrician obgyn ob-gyn
`);
/** Bodies that study. */
export const LEARNED = wordSet('university institute college laboratory lab think-tank academy faculty study research');

/** Those who report, and what they report for. */
export const JOURNALISTS = wordSet(`
  journalist reporter correspondent editor anchor columnist newscaster presenter host newspaper magazine broadcaster
  newsroom media blogger photojournalist outlet
`);

/** Those who tell what they saw or went through. */
export const WITNESSES = wordSet(`
  witness survivor bystander neighbour neighbor passenger victim resident eyewitness accuser complainant plaintiff
  locals villager patient onlooker passer-by whistleblower inmate detainee hostage evacuee
`);
/** Private people, and those known for sport or the arts. */
export const PUBLIC = wordSet(`
  people voter public american briton user fan student parent family supporter customer consumer worker relative protester
  demonstrator citizen mother father wife husband brother sister friend man woman child player coach buyer shopper
  singer actor actress novelist musician athlete defender striker midfielder goalkeeper quarterback linebacker defenseman
  batsman golfer retiree pensioner homeowner tenant majority percent boy girl teenager daughter son dad mom men women
  children trader follower independent poster author chef rapper champion winger songwriter comedian celebrity
  grandmother grandfather grandson granddaughter widow widower uncle aunt nephew niece cousin girlfriend boyfriend
  fly-half flyhalf scrum-half scrumhalf prop hooker flanker fullback full-back left-back right-back centre-back
  wing-back playmaker cornerback shortstop outfielder infielder catcher lineman footballer cricketer runner boxer cyclist swimmer
  migrant refugee immigrant taxpayer grandmaster unionist
`);

/** Bodies of citizens, and those who act for one. */
export const ASSOCIATIONS = wordSet(`
  charity foundation activist campaigner ngo advocate observatory watch amnesty aclu greenpeace nonprofit association monitor
  union non-profit advocacy watchdog relief humanitarian aid rights federation society congregation conservation
`);

/** Nouns for those who speak for somebody else, or hold an office in some body or other. */
export const POSITIONS = wordSet(`
  spokesman spokeswoman spokesperson spokespeople spokesmen rep representative adviser advisor aide staffer staff
  member head chief leader president vice-president chairman chairwoman chair director manager secretary
  secretary-general treasurer coordinator co-ordinator official employee worker executive officer commander general negotiator
  boss founder co-founder owner delegate delegation observer supervisor trustee deputy colleague diplomat minister
  investigator ally operative vp strategist source coalition
`);
/** Those who speak for others, whoever these are, and bodies of which that tells nothing. */
export const SPOKESPEOPLE = wordSet('spokesman spokeswoman spokesperson spokespeople spokesmen');
export const BODIES_OF_ANY_KIND = wordSet(
  'organisation organization group family movement body project website app page',
);
/** Bodies of a state. */
export const STATE_BODIES = wordSet(`
  government ministry department administration police court army military navy parliament congress senate cabinet
  authority commission council agency kremlin pentagon treasury regime embassy prosecutor fbi cia nsa doj irs epa dhs fda
  cdc presidency legislature coastguard judiciary board prison prosecution inquiry junta federal municipal
`);
/** What is run by a part of a state, and those who run it. */
export const LOCAL = wordSet('county municipal borough township');
export const RUNS_SERVICE = wordSet(
  'director commissioner superintendent administrator clerk assessor engineer planner',
);
/** Whose words these are is kept from the reader, and with it the role: "two people familiar with the talks". */
export const UNTOLD = wordSet('familiar close briefed');
/** Those who speak for their client, on whatever side that is. */
export const COUNSEL = wordSet('lawyer attorney solicitor barrister counsel');

/** What has befallen those who tell of it. */
export const UNDERGONE = wordSet(`
  freed released rescued injured wounded abused tortured displaced evacuated stranded trapped survived fled witnessed
  beaten bereaved
`);
/** Those on no side that these words tell: in a church, before a court. */
export const UNSIDED = wordSet(`
  bishop archbishop cardinal pope imam rabbi ayatollah priest vicar insider client suspect defendant accused prince princess
`);

/** Said of outlets that a state runs, and what these are called. */
export const STATE_RUN: ReadonlySet<string> = new Set([
  ...wordSet(`
  state state-run state-owned state-controlled state-backed government-run government-owned government-controlled
  pro-government korean-central
`),
  ...oneWordNames(namesOf(OUTLETS.filter(({ ofState }) => ofState))),
]);

/** Papers that a person or group brings against somebody. */
export const LAWSUITS = wordSet('lawsuit suit complaint petition filing');
/** Words of papers that tell what was found out by study. */
export const RESEARCH = wordSet(`
  study research researcher review journal university institute analysis finding scientist meta-analysis poll survey
  polling test scan autopsy
`);
/** Papers that only a state issues. */
export const OFFICIAL_PAPERS = wordSet(`
  court indictment affidavit warrant cable memo order ruling verdict law bill constitution resolution census
  record federal police official congressional audit memorandum draft register figure guideline rule manual
  autopsy minutes declaration parliamentary inspection
`);
