import type { EntityKind, Side } from '../../document/index.ts';
import { OUTLETS, type Outlet } from '../../text/outlets.ts';
import { wordSet } from '../../text/word-set.ts';

/** Of agencies and broadcasters, those of no state and of one, as lists here have them. */
const OUTLET_NAMES = {
  free: namesIn(OUTLETS.filter(({ ofState }) => !ofState)),
  ofState: namesIn(OUTLETS.filter(({ ofState }) => ofState)),
};
function namesIn(outlets: readonly Outlet[]): string {
  return outlets
    .flatMap(({ called }) => called)
    .join(', ')
    .toLowerCase();
}

/**
 * Bodies that reports name without saying what they are, by their names in lower case; a comma ends each. Written for this project; far from
 * complete. A side stands only where it does not turn with an election: parties have theirs from the report.
 */
const BODIES: readonly (readonly [kind: EntityKind, side: Side | null, names: string])[] = [
  [
    'organisation',
    'un-igo',
    `
  un, u.n., united nations, un security council, security council, un general assembly, general assembly, unicef, unesco, unhcr, unrwa, undp, unfpa,
  unaids, unodc, unifil, monusco, minusma, ocha, ohchr, wfp, world food programme, fao, ilo, iom, icao, imo, itu, wmo, who, world health organization,
  world health organisation, iaea, international atomic energy agency, opcw, osce, nato, eu, european union, european commission, european parliament,
  european council, council of europe, european central bank, ecb, european court of human rights, european court of justice, echr, ecj, frontex,
  europol, interpol, eurostat, icc, icj, international criminal court, international court of justice, imf, international monetary fund, world bank,
  wto, world trade organization, oecd, opec, african union, african development bank, ecowas, asean, apec, brics, csto, gulf cooperation council, gcc,
  arab league, mercosur, oas, organization of american states, caricom, g7, g20, icrc, international committee of the red cross, red cross,
  international energy agency, iea, international organization for migration, united nations high commissioner for refugees`,
  ],
  [
    'organisation',
    null,
    'fifa, uefa, ioc, fia, nfl, nba, nhl, mlb, ncaa, fa, premier league, atp, wta, pga, wada, usada, world athletics',
  ],
  [
    'organisation',
    'ngo',
    `
  oxfam, greenpeace, amnesty, amnesty international, human rights watch, hrw, save the children, doctors without borders, peta, people for the ethical treatment of animals, students for fair admissions, mothers against drunk driving, médecins sans frontières,
  medecins sans frontieres, sans frontières, msf, reporters without borders, committee to protect journalists, cpj, transparency international, freedom
  house, physicians for human rights, international rescue committee, irc, norwegian refugee council, danish refugee council, islamic relief, mercy
  corps, world vision, care international, action against hunger, global witness, airwars, article 19, access now, crisis group, international crisis
  group, red crescent, syrian arab red crescent, palestinian red crescent, palestine red crescent, british red cross, american red cross, white helmets,
  syrian civil defence, syria civil defence, syrian observatory for human rights, syrian observatory, sohr, syrian network for human rights, b'tselem,
  btselem, yesh din, peace now, breaking the silence, al-haq, addameer, pen international, pen america, aclu, american civil liberties union, naacp,
  splc, southern poverty law center, adl, anti-defamation league, cair, nra, national rifle association, planned parenthood, sierra club, wwf, friends
  of the earth, extinction rebellion, just stop oil, black lives matter, memorial, wikileaks, carter center, conflict armament research, rspca, nspcc,
  barnardo's, citizens advice, refugee council, tuc, rmt, gmb, unison, aslef, nasuwt, uaw, united auto workers, afl-cio, teamsters, seiu, bma, british
  medical association, ig metall, verdi`,
  ],
  [
    'organisation',
    'expert',
    `
  rusi, royal united services institute, chatham house, csis, brookings, brookings institution, rand, rand corporation, iiss, sipri, institute for the
  study of war, isw, atlantic council, carnegie, cato institute, heritage foundation, pew, pew research center, gallup, yougov, ipsos, ifs, institute for
  fiscal studies, resolution foundation, king's fund, levada, levada center, nuffield trust`,
  ],
  [
    'government',
    'official',
    `
  immigration and customs enforcement, customs and border protection, customs and border patrol, department of health and human services,
  department of housing and urban development, soviet union, nasa, fbi, cia, nsa, epa, fda, cdc, irs, doj, dhs, atf, dea, ice, cbp, tsa, faa, ntsb, noaa, usgs, sec, ftc, fcc, nih, gao, cbo, fema, osha, nypd,
  lapd, fed, federal reserve, national guard, nhs, hse, health service executive, competition and markets authority, cma, nhs england, nhs improvement, hmrc, ons, cps, crown prosecution service, fca, ofcom, ofsted, ofgem, fcdo, mi5, mi6, gchq, rcmp,
  met police, metropolitan police, scotland yard, old bailey, bank of england, fsb, gru, svr, roskomnadzor, rosgvardia, investigative committee, mossad,
  shin bet, idf, israel defense forces, israel defence forces, cogat, irgc, revolutionary guards, revolutionary guard, islamic revolutionary guard corps,
  quds force, basij, guardian council, isi, sbu, general staff, centcom, us central command, joint chiefs of staff, joint chiefs, kremlin, pentagon, whitehall,
  downing street, no 10, no. 10, number 10, capitol, white house, supreme court, united states, vatican, holy see, elysee, élysée, élysée palace, elysee palace, blue house,
  national weather service, national hurricane center, centers for disease control, centers for disease control and prevention,
  us centers for disease control and prevention, us centers for disease control, national institutes of health, us geological survey, environment agency, met office, natural england, national crime agency,
  bundestag, bundesbank, knesset, duma, state duma, verkhovna rada, rada, hkma`,
  ],
  [
    'media',
    'media',
    `${OUTLET_NAMES.free}, politico, itv, itv news,
  channel 4 news, axios, vox, slate, breitbart, buzzfeed, newsweek, time magazine, fortune, forbes, wired, variety, univision, telemundo,
  playbook, christian science monitor, politifact, snopes, intelligencer, rolling stone, new yorker, vanity fair, mother jones, daily beast, national review, business insider, scientific american,
  new scientist, us weekly, good morning america, morning joe, meet the press, face the nation, fox & friends, ft, financial times, economist, guardian,
  daily mail, telegraph, lancet, bmj, al arabiya, al-arabiya, al mayadeen, al-mayadeen, al-manar, rudaw, asharq al-awsat, haaretz, ynet,
  maariv, i24news, times of israel, jerusalem post, al-monitor, middle east eye, der spiegel, spiegel, die zeit, die welt, bild, süddeutsche zeitung,
  frankfurter allgemeine, ard, zdf, ndr, wdr, orf, nzz, srf, le monde, le figaro, libération, le parisien, mediapart, l'équipe, l’équipe, el pais, el país,
  el mundo, la vanguardia, la repubblica, corriere della sera, la stampa, rte, rté, nrk, svt, yle, vrt, expressen, aftonbladet, verdens gang,
  asahi shimbun, mainichi, yomiuri, nikkei, nhk, scmp, south china morning post, straits times, dawn, ndtv, cbc, globe and mail, o globo, folha,
  clarín, la nación, infobae, reforma, sabc, news24, mada masr, meduza, mediazona, novaya gazeta, kyiv independent, ukrainska pravda,
  interfax-ukraine, voice of america, radio free europe, radio liberty, pakistan today, euronews, bellingcat, gizmodo, mashable, techcrunch, propublica, the intercept, substack`,
  ],
  [
    'media',
    'state-media',
    `${OUTLET_NAMES.ofState}, channel one, cgtn, global times, people's daily, people’s daily, china daily,
  rodong sinmun, isna, tasnim, fars, fars news, mehr, press tv, presstv, irib, trt, trt world,
  belta, wam, saudi press agency, petra, granma, prensa latina, telesur, al-ahram`,
  ],
  [
    'armed-group',
    'armed-group',
    `
  hamas, hezbollah, hizbollah, isis, isil, daesh, isis-k, islamic state, al qaeda, al-qaeda, al-nusra front, nusra front, hayat tahrir al-sham, free syrian army,
  syrian democratic forces, sdf, ypg, pkk, houthis, houthi, ansar allah, islamic jihad, palestinian islamic jihad, al-aqsa martyrs brigades, qassam
  brigades, al-qassam brigades, taliban, haqqani network, lashkar-e-taiba, jaish-e-mohammed, tamil tigers, ltte, boko haram, al shabaab, al-shabaab, m23,
  rapid support forces, syria democratic forces, jabhat fatah al-sham, jabhat fath al-sham, jabhat al-nusra, al nusra front, ahrar al-sham,
  tehrik-i-taliban pakistan, tehreek-e-taliban pakistan, ttp, jamaat-ul-ahrar, jamat-ul-ahrar, lashkar-e-jhangvi, iswap, allied democratic forces, polisario front,
  national liberation army, oromo liberation army, al-qaeda in the islamic maghreb, al-qaeda in the arabian peninsula, aqap, aqim, ansaru, ansar dine, real ira, tplf, arakan army, abu sayyaf, lord's resistance army, farc, eln, eta, ira, wagner, wagner group, kataib hezbollah, shining path`,
  ],
  [
    'party',
    null,
    'fatah, likud, bjp, anc, fidesz, snp, afd, dup, sinn fein, sinn féin, muslim brotherhood, ukip, reform uk, plaid cymru, zanu-pf, united russia, psoe, cdu, csu, spd, pml-n, african national congress, scottish national party, bharatiya janata party, indian national congress, democratic unionist party, alternative for germany, christian democratic union, christian social union, social democratic party, national front, national rally, five star movement, lega, forza italia, fianna fáil, fianna fail, fine gael, kuomintang, democratic progressive party, workers’ party',
  ],
];

/** Companies that reports name without saying that they are. */
export const KNOWN_COMPANIES: ReadonlySet<string> = new Set(
  (
    'vw, google, microsoft, apple, amazon, facebook, meta, twitter, tesla, boeing, airbus, toyota, volkswagen, nissan, ' +
    'honda, ford, samsung, sony, huawei, intel, nvidia, ibm, oracle, netflix, disney, uber, walmart, exxon, chevron, ' +
    'shell, gazprom, rosneft, siemens, pfizer, moderna, astrazeneca, goldman, citigroup, hsbc, barclays, openai, ' +
    'spacex, tiktok, youtube, exxon mobil, jp morgan, bp, totalenergies, eni, equinor, aramco, saudi aramco, lukoil, novatek, nestle, nestlé, unilever, ' +
    'maersk, glencore, rio tinto, tesco, sainsbury’s, bytedance, alibaba, tencent, xiaomi, byd, foxconn, tsmc, renault, stellantis, bmw, mercedes, ryanair, ' +
    'goldman sachs, jpmorgan, jpmorgan chase, jp morgan, jp morgan chase, morgan stanley, credit suisse, ubs, wells fargo, deutsche bank, general motors, general electric, ' +
    'general dynamics, american express, royal mail, network rail, post office, opel, vauxhall, opel vauxhall, peugeot, citroen, psa, psa group, megafon, mail.ru, yandex, sberbank, aeroflot, alibaba group, national grid, british airways, british gas, johnson & johnson, procter & gamble, ' +
    'easyjet, lufthansa, qantas, starlink, blackrock, lockheed martin, raytheon, bae systems, rheinmetall, anthropic, spotify, airbnb, at&t, verizon, t-mobile, comcast, vodafone, telefónica, nokia, ericsson, cisco, hewlett-packard, adobe, salesforce, ' +
    'paypal, ebay, linkedin, snapchat, whatsapp, instagram, lyft, nomura, softbank, nintendo, ubisoft, panasonic, toshiba, hitachi, mitsubishi, hyundai, kia, ' +
    'caterpillar, dupont, bayer, basf, novartis, sanofi, gsk, glaxosmithkline, eli lilly, pepsi, pepsico, coca-cola, mondelez, ' +
    'nabisco, heineken, carlsberg, diageo, ikea, zara, nike, adidas, gucci, lvmh, nordstrom, costco, kroger, lidl, aldi, carrefour, asda, morrisons, ' +
    'waitrose, marks & spencer, rolls-royce, thales, northrop grumman, halliburton, schlumberger, koch industries, berkshire hathaway, cargill, ' +
    'monsanto, bhp, anglo american, petrobras, petronas, sinopec, cnooc, pemex, statoil, repsol, enel, engie, edf, e.on, vattenfall, deloitte, kpmg, pwc, ' +
    'mckinsey, experian, equifax, visa, mastercard, jetblue, emirates airlines, air france, klm, air canada, japan airlines, cathay pacific, starbucks, mcdonald’s'
  ).split(', '),
);

/** Those whom headlines and short reports name by nothing but this. */
export const SURNAMES_ALONE: ReadonlySet<string> = wordSet(
  'trump obama biden clinton bush putin medvedev lavrov peskov zelensky zelenskyy zelenskiy poroshenko netanyahu erdogan erdoğan merkel scholz macron ' +
    'hollande sarkozy berlusconi renzi meloni orban orbán assad gaddafi mubarak sisi khamenei rouhani raisi zarif ahmadinejad khomeini maduro chavez chávez ' +
    'lula bolsonaro milei modi trudeau sunak starmer corbyn farage zuma ramaphosa mugabe mnangagwa museveni kagame duterte marcos abe kishida ' +
    'lukashenko navalny milosevic milošević karadzic karadžić guterres stoltenberg rutte tillerson blinken kerry rubio hegseth vance pompeo kissinger ' +
    'arafat abbas haniyeh sinwar nasrallah zuckerberg musk bezos snowden assange kim',
);

/** Sports clubs, whose names are a town's with a word behind, or say nothing of what they are. */
export const CLUBS: ReadonlySet<string> = new Set(
  (
    'manchester united, manchester city, liverpool, everton, arsenal, chelsea, tottenham, tottenham hotspur, west ham, west ham united, newcastle united, ' +
    'aston villa, leicester city, norwich city, hull city, stoke city, swansea city, cardiff city, bristol city, birmingham city, coventry city, ' +
    'bradford city, lincoln city, exeter city, leeds united, sheffield united, sheffield wednesday, nottingham forest, crystal palace, brighton, ' +
    'wolverhampton wanderers, bolton wanderers, wycombe wanderers, blackburn rovers, bristol rovers, tranmere rovers, derby county, notts county, ' +
    'stockport county, west bromwich albion, west brom, sunderland, southampton, fulham, burnley, watford, middlesbrough, ipswich town, luton town, ' +
    'huddersfield town, swindon town, celtic, rangers, aberdeen, hearts, hibernian, real madrid, barcelona, atletico madrid, atlético madrid, sevilla, ' +
    'valencia, juventus, ac milan, inter milan, inter, napoli, roma, lazio, bayern munich, bayern, borussia dortmund, rb leipzig, schalke, psg, ' +
    'paris saint-germain, marseille, ajax, feyenoord, psv, benfica, porto, galatasaray, fenerbahce, besiktas, olympiacos, shakhtar donetsk, dynamo kyiv, ' +
    'zenit, cska moscow, spartak moscow, boca juniors, river plate, flamengo, santos, la galaxy, inter miami, melbourne city, orlando city'
  ).split(', '),
);

/** What teams are called behind their town's name: "Norvel Falcons". */
export const TEAMS: ReadonlySet<string> = wordSet(
  'patriots falcons cowboys giants jets eagles steelers packers bears lions vikings saints buccaneers panthers seahawks rams cardinals 49ers chiefs ' +
    'broncos raiders chargers bengals browns ravens texans colts titans jaguars dolphins bills redskins commanders yankees dodgers mets cubs braves astros ' +
    'phillies padres mariners royals orioles tigers twins brewers pirates reds rockies diamondbacks marlins nationals athletics lakers celtics warriors ' +
    'knicks nets bulls heat cavaliers pistons pacers bucks hornets hawks wizards magic spurs mavericks rockets grizzlies pelicans thunder blazers jazz suns ' +
    'nuggets timberwolves clippers canucks oilers flames canadiens senators bruins sabres penguins capitals islanders devils flyers blackhawks blues ' +
    'predators avalanche sharks ducks kraken springboks wallabies brumbies waratahs hurricanes crusaders highlanders saracens harlequins wasps',
);

/** "Leicester City": of these the town's name alone stands for the club. */
const SUFFIXED = /^(?:city|town|county|rovers|wanderers|albion|hotspur|villa|wednesday)$/;

/** Whether the name is a club's. In lower case. */
export const isClub = (name: readonly string[]): boolean => name.length > 1 && CLUBS.has(name.join(' '));

/** Whether `word` alone, in lower case, is how a report calls the club. */
export const isTownOf = (word: string, name: readonly string[]): boolean =>
  name.length === 2 &&
  name[0] === word &&
  SUFFIXED.test(name[1]!) &&
  isClub(name) &&
  !/^(?:manchester|bristol|melbourne|orlando)$/.test(word);

const namesOf = (names: string): readonly string[] =>
  names
    .trim()
    .split(/,\s+/)
    .map((name) => name.replace(/\s+/g, ' '));

export const KNOWN_BODIES: ReadonlyMap<string, EntityKind> = new Map([
  ...[...KNOWN_COMPANIES].map((name) => [name, 'organisation'] as const),
  ...[...CLUBS].filter((name) => name.includes(' ')).map((name) => [name, 'organisation'] as const),
  ...BODIES.flatMap(([kind, , names]) => namesOf(names).map((name) => [name, kind] as const)),
]);

/** How these names begin, up to a word in the middle. */
export const KNOWN_OPENINGS: ReadonlySet<string> = new Set(
  [...KNOWN_BODIES.keys()].flatMap((name) => {
    const words = name.split(' ');
    return words.slice(2, -1).map((_, at) => words.slice(0, at + 3).join(' '));
  }),
);

/** The sides of those whose side does not depend on the report. */
export const KNOWN_SIDES: ReadonlyMap<string, Side> = new Map([
  ...[...KNOWN_COMPANIES].map((name) => [name, 'company'] as const),
  ...[...CLUBS].filter((name) => name.includes(' ')).map((name) => [name, 'company'] as const),
  ...BODIES.flatMap(([, side, names]) => (side === null ? [] : namesOf(names).map((name) => [name, side] as const))),
]);
