import { wordSet } from '../../text/word-set.ts';

/** Countries in common use in news. Several words are given by their last one. */
export const COUNTRIES = wordSet(`
  gambia malawi madagascar mauritania mauritius benin togo faso gabon guinea djibouti burundi lesotho swaziland eswatini comoros seychelles fiji samoa
  tonga vanuatu nauru kiribati maldives bhutan brunei belize guyana suriname barbados bahamas tobago monaco liechtenstein andorra
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
  belgium bolivia bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia
  congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia finland france
  gaza georgia germany ghana greece greenland guatemala haiti honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon
  liberia libya lithuania luxembourg macedonia malaysia mali malta mexico moldova mongolia montenegro morocco
  mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
  paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia
  slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tibet tunisia turkey
  turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe america us u.s. uk
  u.k. usa uae emirates states kingdom arabia lanka zealand
`);

/** With capitals and American states: a source of such a name is a government or an administration, never a person. */
export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  ...wordSet(`
  eu europe africa asia washington moscow beijing london paris berlin
  brussels tehran damascus baghdad kabul kyiv kiev ankara jerusalem cairo riyadh tokyo seoul pyongyang delhi
  islamabad madrid rome athens geneva vienna york chicago angeles francisco boston houston dallas miami atlanta
  seattle philadelphia detroit aleppo mosul benghazi orlando brooklyn manhattan ferguson alabama alaska arizona
  arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire
  kashmir crimea donbas donbass manila moines jersey ohio oklahoma oregon pennsylvania carolina dakota tennessee texas utah vermont virginia wisconsin wyoming
`),
]);

/** Plurals of nation, faith and party: alone they name a group, not a person ("Norvelians", "Democrats"). */
export const isPeople = (word: string): boolean =>
  /(?:ians|icans|ists|ites|ims|crats|atives)$/u.test(word) ||
  PEOPLES.has(word) ||
  (word.endsWith('ans') && ADJECTIVES.has(word.slice(0, -1)));

const PEOPLES = wordSet(`
  swedes danes finns poles greeks germans arabs kurds jews afghans czechs thais turks serbs croats scots brits tories
  iraqis israelis pakistanis saudis liberals hindus sikhs catholics protestants mexicans britons europeans americans
`);

/** Adjectives of states that are not the state's name and an ending. */
export const ADJECTIVES = wordSet(`
  french british german chinese japanese turkish iraqi iranian israeli saudi pakistani american european dutch swedish
  polish spanish greek arab kurdish afghan swiss irish scottish welsh danish finnish czech yemeni kuwaiti emirati qatari
  korean african moroccan tibetan chechen uzbek kazakh tajik kyrgyz basque catalan dominican cuban mexican chilean thai filipino sudanese somali kenyan
  ugandan rwandan congolese zimbabwean zambian angolan libyan algerian omani georgian armenian azeri azerbaijani belarusian serbian croatian bosnian slovenian
  slovak bulgarian romanian moldovan cypriot maltese icelandic nepali nepalese bangladeshi burmese taiwanese venezuelan roman
  egyptian lebanese palestinian ukrainian canadian italian norwegian hungarian brazilian portuguese vietnamese
  western eastern northern southern islamic muslim christian jewish catholic republican democratic
`);
