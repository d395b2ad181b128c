import type { EntityKind } from '../../document/index.ts';

/**
 * Bodies that reports name without saying what they are; a comma ends each. Written for this project; far from
 * complete.
 */
const BODIES: Readonly<Partial<Record<EntityKind, string>>> = {
  organisation: `
  nato, fifa, uefa, opec, unicef, unesco, unhcr, oxfam, greenpeace, amnesty, aclu, naacp, nra, nfl, nba, fia, ioc, wto,
  imf, opcw, osce, united nations, red cross, british red cross, world bank
`,
  government: `
  nasa, fbi, cia, nsa, epa, fda, cdc, irs, doj, dhs, atf, nhs, mi5, mi6, interpol, europol, fema, osha, kremlin,
  pentagon, whitehall, downing street, capitol, federal reserve, national guard, white house, supreme court, united states
`,
  media: `
  reuters, afp, bloomberg, politico, cnn, msnbc, cnbc, bbc, npr, pbs, axios, vox, slate, breitbart, buzzfeed,
  newsweek, fortune, forbes, wired, variety, tass, xinhua, interfax, anadolu, yonhap, kyodo, univision, telemundo,
  playbook, intelligencer, rolling stone, new yorker, vanity fair, mother jones, daily beast, national review,
  business insider, scientific american, new scientist, us weekly, good morning america, morning joe, meet the press,
  face the nation, fox & friends, al jazeera, al arabiya, al mayadeen, der spiegel, die zeit, die welt, le monde,
  le figaro, el pais, el país, la repubblica, corriere della sera, asahi shimbun, ria novosti, middle east eye,
  voice of america, radio free europe, radio liberty, deutsche welle, agence france-presse, euronews, economist,
  gizmodo, mashable, techcrunch, propublica, haaretz, ynet, maariv, al-monitor
`,
  'armed-group': `
  hamas, hezbollah, isis, isil, daesh, taliban, houthis, farc, eta, wagner, islamic state, boko haram, al shabaab,
  al-shabaab, al qaeda, al-qaeda
`,
};

/** Companies that reports name without saying that they are. */
export const KNOWN_COMPANIES: ReadonlySet<string> = new Set(
  (
    'google, microsoft, apple, amazon, facebook, meta, twitter, tesla, boeing, airbus, toyota, volkswagen, nissan, ' +
    'honda, ford, samsung, sony, huawei, intel, nvidia, ibm, oracle, netflix, disney, uber, walmart, exxon, chevron, ' +
    'shell, gazprom, rosneft, siemens, pfizer, moderna, astrazeneca, goldman, citigroup, hsbc, barclays, openai, ' +
    'spacex, tiktok, youtube, exxon mobil, jp morgan'
  ).split(', '),
);

export const KNOWN_BODIES: ReadonlyMap<string, EntityKind> = new Map([
  ...[...KNOWN_COMPANIES].map((name) => [name, 'organisation'] as const),
  ...(Object.entries(BODIES) as [EntityKind, string][]).flatMap(([kind, names]) =>
    names
      .trim()
      .split(/,\s+/)
      .map((name) => [name.replace(/\s+/g, ' '), kind] as const),
  ),
]);
