import type { FoundAttribution } from '../found.ts';
import { type Pattern, readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/**
 * What a noun says that a "that" follows: somebody's ("the judges' finding that ministers were warned"), or nobody's ("amid rumours that the bank
 * was short of cash"). They stand within other statements mostly; the nested convention marks them.
 */
export const nominal = (setting: Setting): readonly FoundAttribution[] => readOff(setting, NOUNS);

/** To the end of the clause, with whatever is quoted in it. */
const THAT = String.raw`(?<content>that (?:[^.!?;:“”"\n,]|[.,](?=\d)|(?<=(?:^|[\s.])\p{Lu})\.|“[^”\n]{2,200}”|(?<=\s)"[^"\n]{2,200}"){4,200})`;
/** Nouns that hold what somebody says, by whose they are. */
const OWNED =
  'remarks?|findings?|claims?|warnings?|suggestions?|assertions?|statements?|belief|insistence|announcement|allegations?|denial|promise|conclusion|argument|contention|accusations?|complaints?|prediction|assessment|pledge|vow|threat|view|opinion';
/** The same that are nobody's in particular, and one that somebody has spoken of. */
const UNOWNED = 'rumou?rs|reports|allegations|claims|speculation|suspicions?|suggestions';
const SPOKEN_OF = 'claim|suggestion|allegation|rumou?r|accusation|assertion';
/** "Reports of": before "that" they mean the same with a whole clause. */
const OF_A_DEED = 'rumou?rs|reports|allegations|claims|accusations|suggestions';
/** What stands in a paper of somebody's, whose name is told behind it. */
const PIECES = 'reports?|stor(?:y|ies)|articles?|claims?|complaints?|warnings?|allegations?|suggestions?';
const withThat = (nouns: string): RegExp => new RegExp(`(?:${nouns}) that `);
/** Whose it is: "the judges'", "Mr Venn's", "her"; "Monday's" is nobody's. */
const OWNER = String.raw`(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur) (?:(?!(?:the|an?|his|her|their|its|our)\b)[\p{L}-]+ ){0,3}?\p{L}+(?<!day)(?:['’]s|s['’])|(?!(?:Upon|After|Before|On|In|At|By|For|With|From|Despite|Amid|But|And|As|To|Of) )(?:\p{Lu}[\p{L}.-]+ ){0,3}\p{Lu}[\p{L}.-]+(?<!day)(?:['’]s|s['’])|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)`;
/** "She said in her remarks that it leaked": it is said there, and not by the remarks. */
const NO_PLACE = String.raw`(?<!(?<!\p{L})(?:in|of|during|through)[\s-])`;
/** What may stand before such a noun, which is a verb behind others ("the ministry reports that"). */
const BEFORE =
  'of|amid|over|on|to|by|about|with|after|following|for|from|despite|against|at|including|all|some|these|those|no|are|were|false|unconfirmed|recent|earlier|media|new|widespread|persistent|online|local|unverified|conflicting|baseless|' +
  'den(?:y|ies|ied|ying)|dismiss(?:ed|es)?|reject(?:ed|s)?|refuted?|confirm(?:ed|s)?|investigat(?:e|ed|ing)|spread|sparked|fuell?ed';
const VERBS = 'have|has|had|are|is|were|was|will|would|may|might|could|can|must|should|do|did';
/** What begins a clause, and no verb: in "reports that began in May" nothing is reported. */
const CLAUSE = String.raw`(?=that (?:the|an?|his|her|their|its|our|he|she|it|they|we|there|some|many|more|most|several|both|all|no|at least|up to|hundreds|thousands|dozens|people|(?!(?:${VERBS}|\p{Ll}+ed) )(?:\p{Ll}+ ){1,3}(?:${VERBS}))(?!\p{L})|that (?:\p{Lu}\p{L}|\d|[“"]))`;

const NOUNS: readonly Pattern[] = [
  {
    // "A report in the Evening Chord that he was ill."
    onlyWith: new RegExp(`(?:${PIECES}) (?:in|by|from) [^.!?\\n]{2,70} that `),
    words: new RegExp(
      String.raw`(?<!\p{L})(?:[Aa]n?|[Tt]he|[Tt]his|earlier|media|recent|${BEFORE}) (?:[\p{Ll}-]+ )?(?<cue>${PIECES}) (?:in|by|from) (?<subject>(?:[Tt]he |[Aa]n? |[Hh]is |[Hh]er |[Tt]heir )?(?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+)(?<! (?:suggests?|suggested|shows?|showed|says?|said|finds?|found|indicates?|indicated|reveals?|revealed|warns?|warned|claims?|claimed|alleges?|alleged|argues?|argued|concludes?|concluded|states?|stated|notes?|noted|estimates?|estimated)) ${CLAUSE}${THAT}`,
      'dgu',
    ),
    score: 0.6,
  },
  {
    onlyWith: new RegExp(`(?:${OF_A_DEED}) of `),
    words: new RegExp(
      String.raw`(?<!\p{L})(?!of )(?:${BEFORE}|[Tt]here (?:are|were|is)|serious|fresh|further|received) (?<cue>${OF_A_DEED}) (?<content>of (?:(?! (?:${VERBS}|even|although|though|because|when|while|which|who)\b)(?:[^.!?;:“”"\n,]|[.,](?=\d))){3,120})`,
      'dgu',
    ),
    score: 0.5,
  },
  {
    onlyWith: withThat(OWNED),
    words: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${NO_PLACE}(?<subject>${OWNER}) (?<cue>(?:\p{Ll}+ )?(?:${OWNED})) ${CLAUSE}${THAT}`,
      'dgu',
    ),
    score: 0.6,
  },
  {
    onlyWith: withThat(UNOWNED),
    words: new RegExp(
      String.raw`(?<!\p{L})(?:${BEFORE}|[Tt]here (?:are|were|is)) (?<cue>${UNOWNED}) ${CLAUSE}${THAT}`,
      'dgu',
    ),
    score: 0.5,
  },
  {
    onlyWith: withThat(SPOKEN_OF),
    words: new RegExp(String.raw`(?<!\p{L})(?<cue>(?:[Tt]he|[Aa]ny|[Tt]his) (?:${SPOKEN_OF})) ${CLAUSE}${THAT}`, 'dgu'),
    score: 0.5,
  },
];
