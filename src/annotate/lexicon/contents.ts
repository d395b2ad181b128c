import { UNFOUNDED } from './untrue.ts';

/**
 * Words in a content that show what is done with it when the cue only says "said". Lower case; an entry ending in `*`
 * stands for every word that begins so. Written for this project and tuned on the training articles alone.
 */

/** A pattern of which any alternative may hold, upper or lower case. */
const pattern = (alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'i');

/** The same where every alternative begins and ends with a whole word. */
const anywhere = (alternatives: readonly string[]): RegExp => pattern([String.raw`\b(?:${alternatives.join('|')})\b`]);

/** Misdeeds that say by themselves that somebody did wrong. */
export const MISDEEDS = `
  abused abuser abusing aggression ambush* anti-semit* antisemit* assaulted assaulting atrocit* beaten beheaded
  betray* bigot* blackmail* blackmailed blame blamed blames bombed brib* bribe* bully* cheated cheating coerc*
  collu* complicit conceal* corrupt* corruption cover-up covered-up crime crimes criminal criminals cronies
  crony* culpab* deceiv* deception defam* defraud* deliberately dictatorial discriminat* dishonest*
  doping embezzl* enslav* evad* executed exploit* extort* fabricat* failed falsely fault fraud* genocid* grab*
  grope* groping hack* harass* hid homophob* ignored illegally incit* instigat* intentionally interfer* interven*
  islamophob* kidnapped killers launder* liar liars lie lied lies looted looting lying malpractice manipulat*
  manslaughter massacre* meddl* misconduct mislead* misled mistreat* molest* murdered murderer murderers
  neglected negligen* obstruct* oppress* perjur* perpetrat* persecut* plagiari* propagand* provoc* provok*
  racial* racis* raided ransom raped raping rapist recklessly refused retaliat* rigged rigging sabotag* scam*
  scapegoat* sexis* shackle* shelled slaughter* smear* stalk* steal stealing stole stolen stonewall* swindl*
  terrorise* terrorize* thief thieves threatened torture* tortured trafficked trafficking undermin* unlawfully
  violated violates violating violation violations weaponis* weaponiz* whitewash* wrongdoing wrongful* yanked`;

/** Words that find fault by themselves. */
export const FAULTS = `
  absurd* alarmist animus appall* arrogan* awful backwards bankrupt betrayal bizarre* blunder* boring bullshit
  callous careless catastroph* chaotic cheap childish clumsy counterproductive coward* cowardly crass criticise*
  criticism criticize* crooked cruel* cynical* damning dangerous dehumani* delusional demagog* demean* demoni*
  deplor* derisory despicable devastat* disappoint* disaster disdain disgrac* disgust* dishonorable dishonourable
  distain divisive draconian dreadful dumb egregious embarrass* excuse excuses extremist* fail failing failure
  failures farce fearmonger* fiasco flawed fool foolish fools garbage hateful hatred heartless hopeless horribl*
  hypocri* hypocrisy hypocrite ignoran* improper* inadequate inappropriate incoherent incompeten* inconvenience
  indefensible ineffective inept inhuman* inhumane insane insensitive insult* insulting irresponsib* lacks
  laughable lightweight loser losers lousy meaningless mess misguided mistake mistakes mockery monstrous naive
  naivete nasty naïve negligent nightmare nonsense objection* obscene offensive oppose opposed opposes outrag*
  overblown overpromise overreach pall pander* pathetic petty petulant phony pointless reckless* regressive
  rhetoric ridiculous* rubbish ruin* sad saddened scandal* scaremonger* selfish senseless sham shame* shocking*
  short-sighted shortcomings shortsighted slander* slogans sloppy soft spineless stereotyp* stunt stupid*
  terrible terribly tone-deaf toxic trivial* troubling un-american unaccept* unconstitutional undemocratic
  unfair* unfit unhelpful unhinged unjust* unnecessary unpatriotic unprofessional unqualified unreasonable
  unreliable unsustainable unthinkable untrustworthy unworkable useless vile vulgar wasteful weak weakness woeful
  worst worthless wrong-headed wrongheaded xenophob*`;

/** Words that approve by themselves. */
export const PRAISES = `
  admir* admire* amazing* applaud* appreciate appreciated awesome brave* bravery brilliant* commend* compassion*
  congratulat* cool courage* delighted dream excellent excited exciting exemplary extraordinary fabulous
  fantastic* generous grateful healthiest heroic honored honoured impress* incredible inspiration inspiring
  landmark legend lovely magnificent marvel* masterful nailed outstanding perfect perseverance phenomenal
  prais* privilege proud proudly reasonable refreshing remarkable stunning superb supporter talented terrific
  thankful thanks thrilled welcome welcomed wonderful`;

/** Obligation: what ought to be done; not "whether it should". */
const UNASKED = '(?<!whether [^.]{0,60})';
export const OBLIGATIONS = anywhere([
  String.raw`${UNASKED}should(?:n't|n’t)? (?!have\b|be (?:seen|ashamed|noted)\b)\w+`,
  String.raw`${UNASKED}must(?! (?:have|weigh|see)\b)`,
  `${UNASKED}ought to`,
  '(?:we|you|they|he|she|it|country|government|states|america) needs? to(?! put)',
  'we need (?:a|an|more|to)',
  'the need for',
  'ha(?:s|ve) (?:got )?to act',
  "(?:let’s|let's|let us) [a-z]+",
  "it(?:'s|’s| is) time (?:to|for)",
  'the time for',
  'please [a-z]+',
  'step down',
  'get out of',
  '(?:i|we) urge',
]);

const CHARGES = '(?:allegations?|claims?|accusations?|charges?|reports?)';

/** Denials of what others say or might say. */
export const DENIALS = anywhere([
  'not true',
  UNFOUNDED,
  'no (?:truth|substance|merit|evidence|proof|indication|basis|link)',
  'without merit',
  '(?:has|have|had)? ?nothing to do with',
  "(?:i|we|he|she|they) did(?:n't|n’t| not) (?:do|say|commit|discriminate|collude|take|receive|kill|attack|lie|cheat|use)",
  '(?:i|we|he|she|they) never (?:said|did|met|took|received|touched|told|asked)',
  'absolutely not',
  'categorically',
  '(?:simply|completely|totally) false',
  String.raw`${CHARGES} (?:are|is|were|was) (?:false|un\w+|not|without|base\w+|meritless|wrong|inaccurate|fabricated)`,
  "(?:our|its|their) (?:own )?(?:forces|troops|army|soldiers|fighters|men) (?:did not|did(?:n't|n’t)|never|have not|had not) (?:fire|fired|attack|attacked|bomb|shell|shelled|target|targeted|use|used|strike|struck)",
  '(?:has|have|had) never (?:used|attacked|fired|targeted|bombed|shelled)',
  '(?:was|were) (?:not|never) (?:a|the|our|its|their) (?:target|aim|intention)',
  'had not (?:aimed|fired|attacked|targeted)',
  'carried out no (?:operation|strike|attack|raid)',
  'nothing wrong',
  'not guilty',
  'innocent(?! (?:men|women|children|people|civilians|lives|victims?|bystanders|blood|decision|mistake))',
]);

/** Dangers that may come. */
export const WARNINGS = anywhere([
  '(?:could|may|might|would|will|can) (?:also )?(?:lead to|result in|cause|face|trigger|threaten|disappoint|spark|jeopardi[sz]e)',
  '(?:could|may|might|would|will|can) (?:also )?(?:destroy|collapse|suffer|get worse|be worse|regret|have consequences)',
  'increase the risk',
  String.raw`put \w+ at risk`,
  'at risk of',
  'an? (?:big|real|serious|grave|major|huge|existential) (?:risk|danger|threat)',
  '(?:see|face|are|poses?|there are) risks?',
  'poses? an?',
  'threatens? our',
  'beware',
  'be (?:careful|aware)',
  'brace for',
  '(?:going to )?get(?:ting)? worse',
  'going to happen again',
  'alarming',
  "(?:if|unless) we (?:do not|don't|don’t|fail|come together|act)",
]);

/** Verbs behind "I will" and "he would" that foretell or tell rather than bind. */
const UNBINDING =
  '(?!(?:also |all |now )?(?:be|see|find|know|have|need|discuss|look|consider|ask|lose|learn|suffer|regret|probably|likely)\\b)';

/** What the speaker binds themselves to. */
export const PROMISES = pattern([
  String.raw`\b(?:i|we)(?:'ll|’ll| will| shall| won't| won’t) ${UNBINDING}[a-z]+`,
  `^(?:that )?(?:he|she|they) (?:would|will) ${UNBINDING}["“'‘]?[a-z]+`,
  String.raw`\b(?:committed to|(?:i|we) promise|you have my word)\b`,
]);

/** Those whose word on a crime is a charge. */
export const ACCUSERS = anywhere([
  String.raw`police|prosecut\w+|sheriff\w*|authorities|investigators|plaintiffs?|accusers?|district attorney|crown`,
  'lawsuits?|suit|complaint|indictment|affidavit|filing',
]);
export const CRIMES = anywhere([
  String.raw`attack\w*|assault\w*|abus\w*|rap(?:ed?|ing)|murder\w*|kill(?:ed|ing)|shot|stab\w*|armed|weapons?|arson`,
  'st(?:ole|olen|eal|ealing)|r?obbed|robbery|burglary|drugs?|damaged',
  String.raw`deliberate\w*|intention\w*|intent|deadly|threat\w*|plotted|conspir\w*|knew|failed|caused`,
  String.raw`violat\w*|unlawful\w*|illegal\w*|false`,
]);

/** Hostile acts to come. */
export const THREATS = anywhere([
  String.raw`retaliat\w+`,
  'respond militarily',
  String.raw`punish\w*`,
  'pay (?:a|the|dearly)',
  'face (?:the )?consequences',
  "(?:will|'ll|’ll) be (?:destroyed|killed|punished|hunted|taken out)",
  "we(?:'ll|’ll| will) (?:destroy|crush|bomb|kill|attack|strike|respond)",
  '(?:he|she|they|we|it) (?:would|will) (?:raise tariffs|impose|attack|deport|bomb|retaliate|respond|destroy|shut down|sue)',
]);

const MOVES =
  'seek|continue|leave|consider|sign|run|vote|close|visit|meet|travel|hold|remain|stay|keep|go|return|resign|step';

/** What the speaker means to do. */
export const INTENTIONS = pattern([
  String.raw`^(?:that )?(?:he|she|they|it|we|i) would (?:not |also |["“'‘]?strongly )?(?:${MOVES})\b`,
  String.raw`^(?:that )?(?:he|she|they|it|we|i) (?:plans?|planned|intends?|hopes? to|(?:was|is|are) (?:considering|planning))\b`,
  String.raw`^(?:that )?(?:he|she|they|it|we|i)(?:'ll|’ll| will) be doing\b`,
  '^[“"]?(?:we|i)(?:\'ll|’ll| will) (?:also )?(?:discuss|continue|look|see|consider)',
]);

/** Owning up. */
export const ADMISSIONS = anywhere([
  'i (?:made a mistake|was wrong|regret|apologi[sz]e|am sorry|admit|acknowledge)',
  "i (?:should not|shouldn’t|shouldn't) have",
  '(?:he|she|they) (?:was|were) wrong',
  'we (?:made (?:a )?mistakes?|got it wrong|regret|apologi[sz]e)',
  '(?:mistake|fault|error) (?:was|is) (?:its|our|my|his|her|their) own',
  '(?:was|were|is) (?:our|my) (?:own )?(?:mistake|fault|error)',
  'yes,? (?:that|it|we|i)',
]);

/** Declining to go into it. */
export const REFUSALS = anywhere([
  'no comment',
  'unable to comment',
  "(?:not|n't|n’t) (?:comment|discuss|speculate|get into|jump to)",
  "(?:not|n't|n’t) going to (?:get into|comment|discuss|speculate)",
]);
