import { SHORT_MONTHS, SHORT_WEEKDAYS } from '../document/calendar.ts';
import { wordSet } from './word-set.ts';

/** Words before a name that tell its bearer's gender. */
export const FEMALE_TITLES: ReadonlySet<string> = wordSet(`
  mrs ms miss madam madame lady dame princess queen duchess baroness countess congresswoman councilwoman chairwoman
  spokeswoman businesswoman actress sister mother
`);
export const MALE_TITLES: ReadonlySet<string> = wordSet(`
  mr sir lord prince king duke baron count congressman councilman chairman spokesman businessman actor brother
  father pope imam ayatollah sheikh rabbi
`);

/** Short forms of address that stand with a full stop and before a name, so that the stop ends no sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  mr mrs ms dr prof rev fr sr jr st sen rep gov lt col gen maj capt cpl sgt adm cmdr hon pres supt insp messrs mme
  mlle
`);

/** "Jr.", "III": what stands behind a name and tells its bearer from who is called the same. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Stand inside a name in lower case ("Ursula von der Leyen"). */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  'de del della des di da dos du la le van von der den ter bin ibn al el abu y',
);

/** Other abbreviations whose full stop ends no sentence when a word in lower case, a number or a name follows. */
export const ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'vs etc inc ltd corp co bros dept univ assn est approx no vol fig al ph a.m p.m e.g i.e cf',
);
/** Months, days and states: abbreviations only with a capital, since one may be ill, too, and lie in the sun. */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    `${SHORT_MONTHS.join(' ')} ${SHORT_WEEKDAYS.join(' ')} `.toLowerCase() +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

/**
 * Ranks, offices and trades that stand before a name ("Attorney General Ann Roe", "spokesman Tobias Orrin"), and whatever else a report puts there
 * ("mother Ann Roe", "suspect", "star"). In a run of capitalised words the name begins after the last of them.
 */
export const OFFICES: ReadonlySet<string> = wordSet(
  'president vice-president vice premier chancellor minister secretary undersecretary senator congressman congresswoman ' +
    'representative governor mayor ambassador envoy commissioner councillor councilman councilwoman councilor lawmaker ' +
    'legislator deputy speaker chairman chairwoman chair chairperson chief head director manager coach captain ' +
    'general colonel major lieutenant sergeant corporal admiral commander brigadier marshal officer detective inspector ' +
    'sheriff constable superintendent judge justice magistrate prosecutor attorney solicitor barrister lawyer counsel ' +
    'king queen prince princess duke duchess lord lady sir dame baron baroness pope cardinal archbishop bishop ' +
    'reverend pastor father sister imam ayatollah sheikh rabbi emir sultan crown spokesman spokeswoman spokesperson ' +
    'professor doctor dr prof mr mrs ms miss sen sens rep reps gov gen col lt maj capt sgt adm cmdr cpl rev fr hon pres ' +
    'analyst economist expert researcher scientist historian author writer journalist reporter correspondent columnist ' +
    'editor host anchor presenter commentator strategist adviser advisor aide consultant pollster activist campaigner ' +
    'advocate adv cllr founder co-founder cofounder owner ceo cfo coo cio cto cmo ciso svp evp co-ceo executive investor billionaire businessman businesswoman entrepreneur ' +
    'candidate nominee frontrunner front-runner hopeful rival leader opponent incumbent star actor actress singer ' +
    'rapper comedian player quarterback striker defender midfielder goalkeeper pitcher trainer driver champion ' +
    'superstar legend veteran resident witness student teacher nurse victim suspect defendant mother wife husband ' +
    'brother son daughter uncle aunt cousin friend neighbour neighbor colleague partner girlfriend boyfriend widow ' +
    'novelist poet playwright screenwriter songwriter musician guitarist drummer composer artist photographer photojournalist chef curator ' +
    'archaeologist sociologist psychologist psychiatrist surgeon dentist astronomer epidemiologist virologist engineer lobbyist ' +
    'financier banker blogger moderator philanthropist astronaut footballer cricketer boxer jockey referee ' +
    'secretary-general director-general attorney-general governor-general solicitor-general commissioner-general inspector-general consul-general ' +
    'lt-gen maj-gen brig-gen lt-col lt-cmdr vice-adm brig cdr lieutenant-general major-general lieutenant-colonel brigadier-general commander-in-chief vice-chancellor vice-chair vice-chairman vice-chairwoman co-chair ' +
    'president-elect rapporteur ombudsman patriarch mullah maulana taoiseach tánaiste tanaiste tsar comptroller treasurer coroner commandant ' +
    'coun co-leader madame monsieur herr frau señor señora signor signora negotiator mediator firefighter paramedic ranger trooper principal dean td councilmember meteorologist geologist biologist ecologist climatologist pathologist criminologist anthropologist oncologist cardiologist neurologist seismologist volcanologist psychotherapist pediatrician paediatrician midwife investigator pm vp olympian paralympian medallist medalist headteacher headmaster headmistress provost pc dci supt insp ' +
    'democrat republican mp mep msp mla',
);
