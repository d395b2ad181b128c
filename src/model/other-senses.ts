/** A sense of attributing words in which they attribute nothing, told by the cue with what it would say. */
interface OtherSense {
  readonly reason: string;
  readonly cue: RegExp;
  readonly content: RegExp;
}

/** The reason's name where a cue has such a sense with that content, else null. */
export const otherSenseOf = (cue: string, content: string): string | null =>
  OTHER_SENSES.find((sense) => sense.cue.test(cue) && sense.content.test(content))?.reason ?? null;

/** "The ministry called no press conference": who calls people together says nothing by that. */
const CONVENED =
  /^(?:an?|the|no|any|another|its|his|her|their) (?:[\p{Ll}-]+ ){0,2}?(?:(?:press|news) conference|meeting|summit|session|assembly|conference|witness|ambulance|taxi|locksmith|plumber|number|hotline)(?=$|[.,;]| (?:on|for|in|at|to|of|after|about|with|over|next|last|this|yesterday|today)(?!\p{L}))/u;
/** "He charges nothing for recitals": a price. */
const PRICE =
  /^(?:(?:nothing|extra|double|up to|as much as|only|just|about|around|more than|less than) )?(?:nothing(?: for)?|extra|[$£€]\s?\d|\d[\d,.]* ?(?:%|per ?cent|dollars|pounds|euros|crowns|cents|pence)|(?:an?|the|no|their|its|his|her) (?:\p{Ll}+ )?(?:fees?|price|premium|rent|fare|toll|rate|interest|deposit|commission))(?![\p{L}])/iu;
/** "It then denies them service": who keeps a thing from somebody says nothing. */
const WITHHELD =
  /^(?:them|him|her|us|me|(?:\p{Lu}\p{L}+|\p{Ll}+s)) (?:service|access|entry|visas?|permission|bail|asylum|the (?:right|chance|opportunity|vote)|their (?:rights?|freedom))\b/u;
/** "Wanted in connection with the killing": by the police, and wishes nothing. */
const BY_THE_LAW =
  /^(?:for (?:questioning|murder|theft|fraud|robbery|rape|assault|the|his|her|their|war crimes|trial)\b|in connection with\b|by (?:the )?(?:police|authorities|Interpol|FBI|court)\b|over the\b)/i;
/** "The war has claimed 200,000 lives": what a disaster claims is not a statement. */
const TOLL =
  /^(?!that\b)(?:\S+\s+){0,5}?(?:life|lives|victims)\b(?!\s+(?:were|was|are|is|have|has|had|would|could|will)\b)/i;
/** "Claimed his fourth wicket": what is won is not said. */
const WON =
  /^(?!that\b)(?:\S+\s+){0,4}?(?:wickets?|goals?|titles?|troph(?:y|ies)|medals?|gold|silver|bronze|hat-trick|equali[sz]er|winner|podium|crown|championship|scalps?|prizes?|(?:second|third|\w+) of the (?:night|season|game|match)|openers|batsm[ae]n|batters?|a wheel)\b(?!\s+(?:were|was|are|is|have|has|had|would|could|will|to)\b)/i;
/** Of the sort "claimed a third straight stage": one of several is won; "claimed a victory" may be said. */
const WON_AGAIN =
  /^(?:an?|the|his|her|their|its) (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|successive|consecutive|straight|opening|maiden|overall|hard-fought|\p{Ll}+-time|\d{1,2}[–-]\d{1,2}) ){1,3}(?:stages?|wins?|victor(?:y|ies)|points?|poles?|place|spot|jersey|seed|berth|lap)\b/u;
/** "Denied Rask twice inside a minute": what a goalkeeper does. */
const SAVED =
  /^\p{Lu}[\p{L}’'-]+ (?:twice|again|three times|(?:at|inside|with|from|on) (?:the|an?|his|point-blank|close))\b/u;
/** "Declared at 402 for seven". */
const INNINGS = /^(?:(?:on|at) )?\d{2,3} for (?:\d|one|two|three|four|five|six|seven|eight|nine)\b/i;
/** "He said goodbye": the words are the deed. */
const FAREWELL =
  /^(?:good-?bye|hello|farewell|grace|mass|amen|(?:a|his|her|their|our|my) (?:goodbyes?|farewells?|prayers?))(?:[.!]?$|\s+(?:to|and|before|in|at|for|then)\b)/i;
/** "He wasn't like any of them"; "he was like, 'No'" is how one talks. */
const COMPARED = /^(?:is|was|are|were)(?: not|n['’]t)? (?:like|unlike)$/i;
/** "Had written code for a tool". */
const CODE =
  /^(?:(?:the|an?|his|her|its|their|some) )?(?:\p{Ll}+ )?(?:code|software|songs?|music|scripts?|screenplays?|novels?|poems?|lyrics)(?:$|[.,;]| (?:for|with|in|that|of|to)\b)/u;
/** "What they said", a heading: the question is not the answer. */
const QUESTION_WORD = /^(?:what|how|who)$/i;
const SAID = /^(?:said|says|say)$/i;
/** "Argued the state's most serious cases": as counsel. */
const CASES =
  /^(?:(?:the|an?|his|her|its|their|some|most|many) )?(?:[\p{L}’'-]+ ){0,4}?cases?(?:$|[.,;]| (?:for|before|in|at)\b)/u;
/** "Hunker down and hope for the best", "tells a lot of jokes". */
const BEST = /^for the best\b/i;
const JOKES =
  /^(?:(?:an?|a lot of|some|his|her|the|many|few) )?(?:\p{Ll}+ )?jokes?(?:$|[.,;]| (?:about|to|with|and)\b)/u;
/** "Backing off attempts": a retreat. */
const AWAY = /^(?:off|down|away|out)\b/i;
/** "Julie Venn: The woman behind the bid", a headline: of whom the piece is. */
const PORTRAYED =
  /^(?:The|An?) (?:\p{L}+ ){0,2}?(?:woman|man|girl|boy|mother|father|king|queen|artist|star|family|band|village|city|town|story|life|rise|fall|face|brains?) (?:behind|who|that|of|in|from|with|at)\b[^.!?]*$/u;
/** "Learning how to mend a pipe", "feeling the effects": what befalls somebody, and no opinion of it. */
const HOW_TO = /^how to\b/i;
const EFFECTS = /^the (?:\p{Ll}+ )?(?:effects?|impact|pinch|strain|squeeze|heat)\b/iu;
const ANYTHING = /./u;

const OTHER_SENSES: readonly OtherSense[] = [
  { reason: 'claimed-lives', cue: /\bclaim(?:s|ed|ing)?$/i, content: TOLL },
  { reason: 'said-goodbye', cue: /\b(?:say|says|said|saying)$/i, content: FAREWELL },
  { reason: 'claimed-a-prize', cue: /\bclaim(?:s|ed|ing)?$/i, content: WON },
  { reason: 'claimed-a-prize', cue: /\bclaim(?:s|ed|ing)?$/i, content: WON_AGAIN },
  { reason: 'called-a-meeting', cue: /\bcall(?:s|ed|ing)?$/i, content: CONVENED },
  { reason: 'charged-a-price', cue: /\bcharg(?:es?|ed|ing)$/i, content: PRICE },
  {
    reason: 'announced-itself',
    cue: /\bannounc(?:es?|ed|ing)$/i,
    content: /^(?:it|him|her|them|my|our)sel(?:f|ves)$/i,
  },
  { reason: 'wanted-by-the-law', cue: /\bwanted$/i, content: BY_THE_LAW },
  { reason: 'denied-them-a-thing', cue: /\bden(?:y|ies|ied|ying)$/i, content: WITHHELD },
  { reason: 'denied-a-goal', cue: /\bdenied$/i, content: SAVED },
  { reason: 'declared-an-innings', cue: /\bdeclared$/i, content: INNINGS },
  { reason: 'asks-what-was-said', cue: SAID, content: QUESTION_WORD },
  { reason: 'compared', cue: COMPARED, content: /^[^"“”‘']*$/ },
  { reason: 'wrote-code', cue: /\b(?:written|wrote|writes|writing)$/i, content: CODE },
  { reason: 'argued-a-case', cue: /\bargu(?:es?|ed|ing)$/i, content: CASES },
  { reason: 'hoped-for-the-best', cue: /\bhop(?:es?|ed|ing)$/i, content: BEST },
  { reason: 'told-jokes', cue: /\bt(?:old|ells?|elling)$/i, content: JOKES },
  { reason: 'portrayed', cue: /^:$/, content: PORTRAYED },
  { reason: 'learnt-how-to', cue: /\blearn(?:s|ed|t|ing)?$/i, content: HOW_TO },
  { reason: 'felt-the-effects', cue: /\bfe(?:els?|lt|eling)$/i, content: EFFECTS },
  { reason: 'backed-away', cue: /\bback(?:s|ed|ing)?$/i, content: AWAY },
  { reason: 'backed-away', cue: /\bback(?:s|ed|ing)? (?:off|down|away|out)$/i, content: ANYTHING },
];
