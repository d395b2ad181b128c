import { MONTHS, WEEKDAYS } from '../../document/calendar.ts';
import type { FigureKind } from '../../document/index.ts';
import { wordSet } from '../../text/word-set.ts';

/** The words by which reports count people. Each entry is written for this project. */

const byKind = (lists: Partial<Record<FigureKind, string>>): ReadonlyMap<string, FigureKind> =>
  new Map(
    Object.entries(lists).flatMap(([kind, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, kind as FigureKind] as const),
    ),
  );

/** What befalls a body. */
export const HARMED: ReadonlySet<FigureKind> = new Set(['killed', 'injured']);

/** How badly somebody is hurt, of whom the report has spoken. */
export const HOW_BADLY = wordSet('seriously critically badly gravely severely slightly lightly fatally');

/** Nouns that count people, and whose kind other words have to tell. */
export const PEOPLE: ReadonlySet<string> = wordSet(`
  people person persons men man women woman children child boys boy girls girl babies infants teenagers youths
  students pupils schoolchildren schoolgirls schoolboys teachers residents villagers citizens civilians civilian
  soldiers soldier troops officers officer policemen policeman policewomen police servicemen servicemembers guards
  guard fighters fighter militants militant rebels rebel insurgents gunmen terrorists terrorist suspects suspect
  attackers bombers hijackers workers worker employees employee staff staffers miners journalists journalist reporters
  doctors nurses medics patients patient tourists tourist travellers travelers passengers passenger crew sailors
  pilots drivers nationals families family relatives members member others individuals souls victim voters
  survivors survivor americans britons germans russians syrians iraqis afghans palestinians israelis ukrainians
  iranians turks kurds africans europeans chinese japanese indians pakistanis muslims christians jews nuns nun priests
  monks pilgrims lawyers activists activist politicians officials official lawmakers firefighters paramedics rescuers
  volunteers contractors inmates adults elderly youngsters friends brothers sisters neighbours neighbors farmers
  fishermen traders shoppers bystanders pedestrians cyclists athletes players marines peacekeepers recruits conscripts
  reservists leaders commanders commander generals warriors humans households
  sons daughters wives husbands colleagues cousin cousins uncle aunt nephew niece nephews nieces grandchildren grandparents grandmother grandfather grandson granddaughter toddlers pensioners
  foreigners foreigner locals holidaymakers commuters motorists schoolteacher
  crewmen crewmembers guests customers climbers hikers skiers divers swimmers sailor miner trader elders villager couples schoolteachers
  professors academics executives clients accusers plaintiffs investors borrowers graduates seniors retirees parents mothers fathers
  widows orphans smokers users subscribers viewers readers owners dealers addicts heroes peasants labourers laborers immigrants immigrant consumers taxpayers veterans cubans mexicans homeowners homebuyers dissidents opponents critics
  herders shepherds danes swedes finns poles serbs croats czechs slovaks greeks scots thais filipinos spaniards
  student pupil teacher nurse doctor driver pilot farmer priest pensioner bystander teenager toddler baby
  males females convicts felons defendants tenants renters newcomers kids newborns applicants recipients
  infant wife husband son daughter mother father brother sister girlfriend boyfriend colleague neighbour neighbor friend
`);

/** Nouns that say their kind themselves. */
export const KIND_NOUNS: ReadonlyMap<string, FigureKind> = byKind({
  killed:
    'deaths fatalities dead bodies corpses killings murders executions homicides suicides lives death fatality body murder',
  injured: 'injuries wounded injured injury',
  missing: 'missing disappearances',
  displaced:
    'refugees refugee migrants migrant asylum-seekers asylum-seeker evacuees displaced asylees idps exiles returnees',
  detained: 'arrests detainees prisoners detentions captures arrest detainee',
  infected: 'infections infected infection',
  hostage: 'hostages hostage captives abductees kidnappings abductions',
  affected: 'casualties homeless victims layoffs redundancies',
  crowd:
    'protesters protestors demonstrators marchers mourners worshippers spectators supporters fans onlookers attendees rallygoers picketers revellers partygoers',
});

/** Participles and adjectives behind the counted noun ("26 people were killed", "26 dead"). */
export const STATES: ReadonlyMap<string, FigureKind> = byKind({
  killed:
    'killed dead slain murdered massacred executed drowned assassinated beheaded slaughtered suffocated electrocuted lynched hanged buried trampled martyred',
  injured: 'injured wounded hurt maimed hospitalised hospitalized burned burnt shot stabbed concussed',
  missing: 'missing unaccounted',
  displaced: 'displaced evacuated uprooted resettled relocated expelled deported admitted',
  detained: 'arrested detained jailed imprisoned captured interned incarcerated apprehended custody',
  infected: 'infected sickened',
  hostage: 'hostage kidnapped abducted captive chained enslaved snatched',
  affected:
    'affected homeless stranded trapped trafficked starving raped abused assaulted defrauded swindled duped scammed jobless unemployed beaten poisoned tortured',
});

/** Verbs that the counted people do themselves. */
export const DEEDS: ReadonlyMap<string, FigureKind> = byKind({
  killed: 'died die dies perished perish dying succumbed',
  missing: 'disappeared vanished',
  displaced: 'fled flee fleeing flooding crossing crossed',
  crowd:
    'gathered gather rallied marched protested demonstrated converged thronged assembled flocked massed attended chanted packed joined filled lined blocked streamed poured attending celebrate celebrated celebrating participating participated protest protesting marching rallying demonstrating',
});

/** Verbs and nouns whose object is the number ("killing 26", "arrested 12", "the deaths of 26"). */
export const DONE_TO: ReadonlyMap<string, FigureKind> = byKind({
  killed:
    'killed kill kills killing murdered murdering murder massacred massacring slaughtered slaughtering executed executing beheaded assassinated claimed claiming buried burying drowned drowning slew slaying slain lost losing',
  injured:
    'injured injuring injures injure wounded wounding wounds wound hurt hurting maimed maiming shot shooting stabbed stabbing treated treating',
  displaced:
    'displaced displacing displaces displace evacuated evacuating evacuate uprooted uprooting resettled resettling resettle deported deporting deport expelled expelling admitting admit admitted',
  detained:
    'arrested arresting arrests arrest detained detaining detain jailed jailing imprisoned imprisoning captured capturing apprehended ',
  infected: 'infected infecting infect infects sickened sickening',
  hostage: 'kidnapped kidnapping abducted abducting seized seizing snatched snatching',
  crowd: 'drew drawing attracted attracting',
  affected:
    'affected affecting affects affect stranded stranding trapped trapping sacked sacking defrauded defrauding swindled swindling duped duping scammed scamming conned poisoned poisoning raped',
});

/** Nouns whose "of" (or "to") leads to the number. */
export const OF_NOUNS: ReadonlyMap<string, FigureKind> = byKind({
  killed:
    'deaths death killing killings murder murders execution executions massacre lives drowning bodies slaying slayings beheading beheadings slaughter assassination shooting bodies corpses coffins funeral funerals burial burials graves loss',
  injured: 'wounding injuring injuries',
  missing: 'disappearance disappearances',
  displaced: 'displacement evacuation expulsion deportation exodus resettlement',
  detained: 'arrest arrests detention imprisonment jailing capture',
  infected: 'infection infections',
  hostage: 'kidnapping abduction',
  crowd: 'crowd crowds throng gathering audience attendance turnout',
});

/** Auxiliaries and adverbs that may stand between the noun and its state or deed. */
export const BETWEEN: ReadonlySet<string> = wordSet(`
  were was are is been being be have has had to also later now still already all reportedly allegedly feared believed
  presumed confirmed reported thought known found left remain remained said estimated declared then since subsequently
  immediately instantly officially who that which not yet so far just mostly seriously critically severely slightly
  badly fatally lightly internally went go gone could would will may might must got get about nearly both either
`);
/** Of these, what makes a participle behind it passive. */
export const PASSIVE: ReadonlySet<string> = wordSet(
  'were was are is been being be got get found left reported believed feared presumed confirmed said declared',
);
/** A clause that the counted people are not the subject of begins here. */
export const STOPS: ReadonlySet<string> = wordSet(
  'and but while when after before because said says told say if killing wounding injuring whose',
);
const DAYS = WEEKDAYS.join(' ').toLowerCase();

/** Behind a bare participle, these show that it has no object: "two soldiers killed in a raid". */
export const NO_OBJECT: ReadonlySet<string> = wordSet(`
  in by at on during when as after before since while and or over near outside inside from for with last this
  yesterday today tonight ${DAYS} across around along so including
  among amid following earlier there here throughout where each every who but then alone because within under
  ${MONTHS.join(' ').toLowerCase()}
`);

/** What is measured in them is no count. */
export const UNITS: ReadonlySet<string> = wordSet(`
  years year months month weeks week days day hours hour minutes minute seconds second decades decade centuries century
  miles mile kilometres kilometers kilometre kilometer metres meters feet foot inches yards acres hectares square km m
  tons tonnes tonne kilograms kilos kg grams pounds ounces litres liters barrels gallons degrees points watts megawatts
  mph kph horsepower light-years away words pages dollars euros pence cents
`);

/** No number of people stands in front of these, nor of units. */
export const THINGS: ReadonlySet<string> = wordSet(`
  goals votes seats shots times time percent chapters languages countries nations states provinces cities towns villages
  districts houses homes buildings schools hospitals shops cars vehicles trucks tanks planes aircraft helicopters
  ships boats missiles rockets bombs shells rounds bullets guns weapons grenades rifles handguns pistols revolvers knives machetes magazines detonators attacks attack bombings explosions blasts
  strikes airstrikes raids incidents cases charges counts reports articles books films songs games matches races
  sets runs questions reasons ways things kinds types parts sides dogs cats animals birds cows sheep
  computers phones emails documents files letters messages tweets posts claims steps stages floors storeys rooms doors
  companies firms groups jokes hopes dreams ideas plans parties organisations organizations agencies bills laws rules occasions locations
  places areas sites checkpoints bases camps trees fires
`);

/** People whom a large number does not make the harmed: they are deployed, employed, or just live there. */
export const UNHARMED: ReadonlySet<string> = wordSet(`
  troops soldiers soldier officers police guards marines peacekeepers residents employees staff fighters militants
  officials voters citizens volunteers reservists recruits conscripts members crew elders guests locals motorists commuters
  danes swedes finns poles serbs croats czechs slovaks greeks scots britons thais filipinos spaniards
`);

/** People counted as an audience: a total, and nobody is harmed. */
export const AUDIENCES: ReadonlySet<string> = wordSet(`
  users subscribers viewers readers listeners followers customers clients visitors
`);

/** What is done to what a firm keeps of its customers. */
export const BREACHES: ReadonlySet<string> = wordSet(`
  breach breaches breached hack hacked hacking hackers leak leaked stolen stole exposed compromised
`);

/** The people whose data are held, and what stands for them. */
export const HOLDINGS: ReadonlySet<string> = wordSet('accounts records profiles customers users clients subscribers');

/** Beside a large number of people, these tell that they were asked, watched or voted. */
export const POLLS: ReadonlySet<string> = wordSet(`
  survey surveys surveyed surveying polling poll polls polled respondents interviewed questionnaire sampled familiar watched watching watch tuned tune
  voted caucused ballot ballots subscribe subscribed
`);

/** Words that end the counted noun phrase, besides prepositions. */
export const CLOSES: ReadonlySet<string> = wordSet(`
  without despite through along toward towards onto upon amid across per via up down off out back away too enough ago
  and or but nor were was are is been being be have has had do does did will would can could may might must shall
  should to who whom whose which that than then so yet because if though although while until still also not never
  he she it they we i you him her them us there here this these those a an the last next later earlier
  yesterday today tonight tomorrow ${DAYS} said says told lack lacked need turned took
  came went gave gives made heard saw stood spent slept sought stayed showed remain remains remained
`);

/** What a report of a happening is called. */
export const EVENTS: ReadonlySet<string> = wordSet(`
  attack attacks bombing bombings blast blasts explosion explosions shooting shootings raid raids strike strikes airstrike
  airstrikes earthquake quake flood floods flooding storm hurricane cyclone typhoon tornado tsunami landslide avalanche
  crash collision derailment clash clashes protest protests demonstration demonstrations rally march riot riots unrest war
  conflict battle fighting offensive siege massacre fire wildfire wildfires blaze outbreak epidemic pandemic famine drought
  shelling bombardment invasion coup uprising crackdown ambush assault hijacking kidnapping stampede crush collapse eruption
  sinking shipwreck genocide occupation operation
`);

/** A sentence with one of these words tells of a gathering. */
export const GATHERINGS: ReadonlySet<string> = wordSet(`
  rally rallies march marches protest protests demonstration demonstrations vigil vigils gathering crowd crowds
  parade procession concert funeral ceremony stadium arena audience
`);

/** Near a number of people, these say that they are the harmed, even where no verb takes them. */
export const HARMS: ReadonlySet<string> = wordSet(`
  abuse abused abusing assault assaulted assaulting rape raped raping harassment harassed molested groped attack attacked victims
  victim suffer suffered suffering sick ill illness disease poisoned poisoning hunger starvation hungry lost lose losing
  without harm harmed hurt threatened threat evicted fired laid-off layoffs jobless unemployed poverty uninsured
  accused accusing accuse allege alleged alleging defrauded cheated scammed exposed contaminated trapped stranded
  targeted bullied denied banned excluded hit struck devastated destroyed need needing
`);

/** What is caught, as alternatives of a pattern. */
export const DISEASES =
  'virus|fever|strain|disease|infection|flu|influenza|measles|mumps|cholera|ebola|malaria|covid|dengue|polio|plague|coronavirus|tuberculosis|meningitis|typhoid|diphtheria|mpox|rabies';
