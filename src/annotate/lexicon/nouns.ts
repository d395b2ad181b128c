import { MONTHS, WEEKDAYS } from '../../document/calendar.ts';
import { pluralOf } from '../../text/index.ts';
import { OUTLETS, oneWordNames } from '../../text/outlets.ts';
import { wordSet } from '../../text/word-set.ts';

/**
 * Nouns by which reports name their sources, and the small words around names. Each entry is written for this
 * project; tuned on the training articles alone.
 */

/** "May" stands among the verbs. */
const CALENDAR = [...WEEKDAYS, ...MONTHS.filter((month) => month !== 'May')].join(' ').toLowerCase();
/** Capitalised at a sentence's start or in a headline, these begin no name. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those he she it they we i you me him us them his her its their our my your mine himself
  herself who whom whose which what when where why how there here if unless although though while whereas because
  since as so and but or nor yet for of in on at by to from with without within into onto over under after before
  during amid among against about above below between behind beyond despite through throughout toward towards upon
  until till than then once again also still even just only not no none nobody nothing never neither either both all
  any some each every many most more much few several such other another own same one two three four five six seven
  eight nine ten dozens hundreds thousands first second last next is are was were be been being am has have had do
  does did will would shall should can could may might must let yes well now today yesterday tomorrow tonight later
  earlier meanwhile however moreover furthermore instead perhaps maybe indeed thus hence therefore rather like
  unlike according per via plus whether whatever whoever whichever whenever wherever following asked speaking
  including based given born please thanks thank ${CALENDAR} said says added told article read
  image photo video advertisement copyright longtime long-time onetime one-time fellow ex former
`);

/** Lower-case words inside a name. */
export { NAME_PARTICLES as PARTICLES } from '../../text/index.ts';
/** Lower-case words inside an organisation's name, once its head has been seen. */
export const CONNECTORS = wordSet('of for and the on in to');

/** A run with one of these names an organisation, an office or a publication. */
export const ORGANISATION_HEADS = wordSet(`
  department ministry office agency bureau administration authority commission committee council court senate house
  congress parliament assembly cabinet pentagon kremlin police army navy force forces guard service services
  university college school institute institution academy centre center centres centers foundation association society federation
  union league organisation organization company corporation corp inc ltd llc plc group holdings bank fund trust
  partners capital airlines airways motors industries systems technologies international party movement front
  coalition alliance campaign observatory network news times post journal tribune herald guardian telegraph gazette
  chronicle zeitung shimbun gazeta anzeiger tageblatt courier echo sentinel ledger dispatch inquirer examiner argus mail express mirror press radio television tv magazine daily weekly globe independent observer nations
  watch church hospital clinic club team board panel tribunal embassy mission programme program project initiative
  inn pub bar cafe café mart supermarket supermarkets bakery brewery distillery stores schools restaurant restaurants hotel hotels tavern diner
  secretariat treasury reserve exchange community commonwealth museum library lab laboratory laboratories airport department's bbc
  cnn state states kingdom republic chamber festival championship opera orchestra records theatre theater
  productions pictures studios entertainment mosque temple synagogue cathedral foods labour properties energy
  monitor oil neft pharma telecom telecoms insurance securities ventures logistics shipping software electric petroleum chemicals pharmaceuticals aerospace
  mining metals semiconductor unit factory directorate corps inspectorate taskforce archives registry shipyard brigade battalion regiment
  shelter zoo aquarium choir railway railways monastery seminary consortium cooperative guild sanctuary orphanage
`);

/** Heads of organisations that belong to a state. */
export const GOVERNMENT_NOUNS = wordSet(`
  government ministry department administration police court courts army military navy parliament congress senate
  cabinet agency authority authorities bureau prosecution prosecutors prosecutor's council commission pentagon kremlin treasury
  regime state officials committee embassy sheriff fbi cia nsa doj irs epa dhs fda cdc house office tribunal county
  city jury legislature coastguard guard forces judiciary presidency chancellery ministries governments regulator force
  inquiry junta command delegation consulate corps directorate inspectorate brigade battalion regiment
`);

/** What a state has services for. */
export const STATE_SERVICES = wordSet(`
  security prison fire intelligence secret health ambulance border customs weather police emergency civil rescue
  immigration parks probation foreign
`);

export const PARTY_NOUNS = wordSet(
  'party parties caucus gop labour tories conservatives democrats republicans rnc dnc movement',
);
export const ARMED_NOUNS = wordSet(`
  militia militias rebels rebel fighters insurgents militants taliban isis isil daesh hezbollah hamas jihadists
  houthis qaeda qaida insurgent separatist separatists guerrillas guerrilla
  gang gangs cartel cartels paramilitary paramilitaries
`);
/** Outlets that share their name with people, parties and things: a longer name that holds it is as often theirs ("Sana Roe", "Sputnik V"). */
const NO_MEDIA_ALONE = wordSet('rt sputnik rossiya pap lusa sana wafa anadolu efe pti dw');
export const MEDIA_NOUNS: ReadonlySet<string> = new Set([
  ...oneWordNames(OUTLETS.flatMap(({ called }) => called)).filter((word) => !NO_MEDIA_ALONE.has(word)),
  ...wordSet(`
  newspaper newspapers paper magazine outlet outlets broadcaster network channel station tv radio news agency
  website site blog times post journal tribune herald guardian telegraph gazette chronicle mail press
  fox politico buzzfeed breitbart media editorial podcast
  observer mirror express globe daily wire program programme slate vox axios television weekly
  zeitung shimbun gazeta allgemeine anzeiger tageblatt nachrichten tabloid broadsheet
  broadcasting courier echo sentinel ledger dispatch inquirer examiner argus
`),
]);
/** Last words of outlets' names that other things bear too: "the Harbour Review" where it is told something. */
export const OUTLET_HEADS = wordSet(`
  review standard monitor register record reporter voice star sun bulletin advertiser citizen eagle advocate leader argus
  banner beacon dealer enterprise spectator statesman nation wire world today line
`);
export const DOCUMENT_NOUNS = wordSet(`
  report reports study studies survey surveys poll polls document documents filing filings lawsuit suit complaint
  indictment memo letter letters statement statements email emails e-mail e-mails article articles research review
  paper papers data figures analysis findings transcript transcripts book books affidavit warrant petition motion
  testimony note banner protocol treaty accord amendment order ruling records record video footage images photos website page guidance notice sign signs headline
  headlines results estimates ad ads advert advertisement commentary biography autobiography law bill constitution charter resolution depositions deposition tweet tweets post
  posts text message messages speech statistics census file files manifesto forecast index evidence tests test
  autopsy charges plan budget policies instructions testimonies agreement database still clip recording frame picture image map list lists cable
  audit audits memorandum draft register rota minutes manual guidelines dossier declaration communique communiqué log logs
  caption captions photograph photographs questionnaire outlook projection projections bulletin release releases rules regulations
`);
export const COMPANY_NOUNS = wordSet(`
  company firm bank corporation carrier airline manufacturer automaker carmaker retailer developer operator inc corp
  ltd llc plc airlines motors holdings startup chain maker giant business insurer lender utility supermarket brewer publisher landlord
`);
export const ORGANISATION_NOUNS = wordSet(`
  organisation organization group association union foundation charity institute university college school hospital
  league federation centre center club society nations coalition alliance campaign fund council watch observatory
  ngo body think-tank church network team board panel committee museum gallery library theatre trust clinic laboratory academy
  orchestra watchdog monitor mosque diocese parish synagogue
`);

/** Single people who speak without a name. */
export const PERSON_NOUNS = wordSet(`
  official spokesman spokeswoman spokesperson source witness resident activist expert analyst economist scientist
  researcher doctor lawyer attorney prosecutor protester campaigner voter leader lawmaker politician senator minister
  diplomat reporter journalist relative neighbour neighbor friend colleague student teacher worker employee user fan
  player investor trader historian scholar author commentator president chancellor secretary governor mayor ambassador
  judge justice magistrate officer soldier commander general captain coach manager man woman boy girl mother father mum mom dad gran grandad granddad wife
  husband brother sister son daughter person individual somebody someone anyone victim survivor suspect defendant
  plaintiff complainant accuser candidate nominee billionaire businessman businesswoman executive chief director head
  chairman chairwoman founder owner driver passenger pilot farmer priest bishop pope king queen prince princess aide
  adviser advisor insider representative congressman congresswoman mp speaker envoy host anchor editor columnist actor
  actress singer star physician nurse engineer astronomer professor developer delegate citizen member premier
  whistleblower informant commissioner counsel deputy strategist consultant negotiator surgeon pharmacist schoolteacher
  master baker clerk translator interpreter boss strongman caller legislator reservist veteran volunteer medic
  paramedic firefighter policeman policewoman detective shopkeeper novelist poet playwright screenwriter songwriter
  musician guitarist drummer composer artist photographer chef curator archaeologist sociologist psychologist
  psychiatrist dentist midwife epidemiologist virologist lobbyist financier banker blogger moderator philanthropist
  astronaut footballer cricketer boxer referee umpire skipper fisherman landlord tenant motorist cyclist pensioner pupil
  teenager bystander lecturer pundit pollster foreman supervisor supplier housekeeper contractor builder rider grower
  breeder miner headteacher headmaster headmistress goalkeeper defender councillor barrister solicitor constable guard
  gunman insurgent retailer broker imam rabbi organiser organizer marcher employer shareholder creditor auditor
  inspector rival refugee settler islander tourist commuter shopper client patient widow widower cousin uncle aunt
  grandmother grandfather girlfriend boyfriend writer presenter producer promoter sponsor agent operative smuggler trafficker
  thief hacker arsonist killer bookkeeper accountant treasurer cook waiter waitress bartender monarch patriarch mogul
  tycoon magnate heir heiress sommelier conductor violinist selector steward bureaucrat donor taxpayer lender landowner
  poacher hunter logger dealer vendor haulier trucker postmaster postmistress subpostmaster architect surveyor plumber
  electrician mechanic technician cleaner nanny babysitter carer caretaker janitor porter lifeguard ranger warden
  bailiff custodian apprentice trainee intern salesman saleswoman courier docker welder carpenter bricklayer seamstress
  tailor butcher grocer florist gardener beekeeper shepherd rancher herder vet veterinarian optician radiographer
  physiotherapist psychotherapist therapist librarian archivist registrar stepfather stepmother grandson granddaughter
  nephew niece fiance fiancee classmate teammate roommate flatmate housemate coworker co-worker predecessor successor
  counterpart namesake churchwarden vicar parson curate deacon nun monk abbot cardinal archbishop chaplain pastor
  preacher cleric mufti ayatollah sailor marine airman sergeant corporal colonel lieutenant admiral brigadier major
  fugitive convict inmate detainee prisoner hostage kidnapper attacker assailant rapist robber burglar mourner
  worshipper pilgrim spectator onlooker passer-by listener viewer reader subscriber visitor guest diner drinker camper
  hiker climber swimmer diver surfer skier runner jockey golfer batsman bowler striker midfielder winger sprinter
  wrestler gymnast backbencher consul elder poster speechwriter watchman team-mate canon jeweller rep mediator
  investigator interrogator demonstrator rescuer responder arbitrator adjudicator attache statistician chemist physicist mathematician oceanographer
  conservationist environmentalist feminist nutritionist dietitian obstetrician paediatrician pediatrician anaesthetist warlord dissident exile defector
  oligarch entrepreneur industrialist trustee vice-president president-elect rapporteur ombudsman marshal bodyguard gunsmith undertaker coroner
  controller secretary-general servant fly-half flyhalf scrum-half scrumhalf prop hooker flanker fullback full-back left-back right-back
  centre-back wing-back playmaker linebacker cornerback shortstop outfielder infielder catcher lineman vp
   theologian footman adjutant coordinator co-ordinator
`);

/** How nouns of those end who have made a study their trade ("hydrologist", "physicist"); publicists and lyricists have made none. */
export const SCHOLAR = '(?:ologist|onomist|(?<!publ|lyr)icist)';

/** Their plurals too are verbs or things as often as people. */
const NEVER_MANY = wordSet('somebody someone anyone head host anchor star master counsel');

/** Plural or collective people who speak without a name, and the plurals of all those who do so singly. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...wordSet(`
    people public crowd community media staff monitors police everyone everybody many some others those most few several
    critics supporters opponents advocates backers proponents detractors skeptics sceptics observers investigators demonstrators
    families parents men women children migrants customers consumers locals villagers jurors academics staffers spokespeople co-authors forecasters
    pickers savers troops rebels fighters militants coastguards militia crew crews gang gangs faction cartel syndicate allies
    democrats republicans conservatives liberals tories progressives independents
    americans russians syrians britons europeans christians muslims jews
    companies firms banks countries nations governments states parties groups organizations organisations authorities delegations
    cast clergy congregation tribe clan
  `),
  ...[...PERSON_NOUNS].filter((noun) => !NEVER_MANY.has(noun)).map(pluralOf),
]);

/** Last words of names that no person bears. */
export const THINGS = wordSet(`
  street partnership agreement accord accords treaty pact deal act amendment protocol database cross islam christianity war wars valley
  river bridge avenue square mountains island islands county province region internet equities securities mobil pacific
  ocean sea games cup prize awards spring crisis plan bill summit zone revolution age bowl fathers brothers bay beach
  lake mount park road lane hall stadium arena album song film series show book hill harbour harbor east west north south
  tower towers statehouse paper building palace hotel airport station port trade train city coast border gate house
  day report constitution law meeting practice search experience labor
`);
/** Words that count people instead of naming them. */
export const QUANTITIES = wordSet(`
  two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands millions both all many
  most some few several others those these percent quarter half majority majorities number lot plenty rest
`);
/** "The fourth", "one of them": a single person told apart by a number alone. */
export const ORDINALS = wordSet('one another first second third fourth fifth other latter former');
/** "The 56-year-old", "the mum-of-two": somebody called by an age or by children alone. */
export const BY_AGE_OR_CHILDREN =
  /^\d{1,3}-year-old$|^(?:mum|mom|mother|dad|father|gran|grandmother|grandfather|parent)-of-\p{L}+$/u;
/** Words of which the names of bodies are made that every state has. */
export const WORDS_OF_STATE_BODIES = wordSet(`
  ministry department office army navy police parliament court supreme government cabinet council agency bureau service
  force forces air general staff prosecutor high constitutional national assembly central bank armed military
`);
