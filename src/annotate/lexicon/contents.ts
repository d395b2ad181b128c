/**
 * Words in a content that show what is done with it when the cue only says "said". Lower case; an entry ending in `*`
 * stands for every word that begins so. Written for this project and tuned on the training articles alone.
 */

/** Misdeeds that say by themselves that somebody did wrong. */
export const MISDEEDS = `
  lie lies lied lying liar liars hack* harass* bully* fraud* defraud* corrupt* cover-up covered-up hid mislead* misled deceiv* deception fabricat* manipulat* dishonest*
  cheated cheating rigged rigging racis* racial* sexis* bigot* antisemit* anti-semit* homophob* islamophob* smear* defam* sabotag* betray* negligen* neglected complicit culpab* brib* extort* launder*
  provoc* provok* aggression genocid* persecut* oppress* interfer* meddl* interven* undermin* weaponiz* weaponis* stalk* mistreat* misconduct malpractice wrongful* falsely scapegoat*
  manslaughter grope* groping grab* yanked molest* shackle* enslav* exploit* instigat* incit* blame blames blamed fault plagiari* perjur* obstruct* unlawfully illegally violated violating violates violation
  failed conceal* collu* evad* embezzl* looting looted torture* tortured beheaded massacre* atrocit* propagand* retaliat* discriminat* crony* stole steal stealing stolen fault perpetrat* dictated
  crime crimes criminal criminals wrongdoing killers murderer murderers murdered thief thieves bribe* coerc* blackmail* threatened terrorize* terrorise* trafficked trafficking cronies swindl* scam* doping ransom
  kidnapped raped raping rapist assaulted assaulting beaten shelled bombed executed slaughter* ambush* raided dictatorial violations abused abusing abuser corruption refused ignored whitewash* stonewall* blackmailed deliberately intentionally recklessly`;

/** Words that find fault by themselves. */
export const FAULTS = `
  awful horribl* terribly disgrac* shame* pathetic ridiculous* absurd* stupid* dumb foolish fool fools insane nonsense garbage rubbish bullshit toxic incompeten* irresponsib* unaccept* unfit unfair* unjust* outrag* disgust* offensive
  insult* embarrass* hypocri* disappoint* appall* cruel* inhuman* inhumane inappropriate improper* misguided damning careless reckless* laughable failures cynical* naive arrogan* selfish unconstitutional unpatriotic un-american
  bizarre* unworkable useless pointless flawed overreach undemocratic lightweight loser losers phony sham farce pander* slogans stereotyp* criticism criticise* criticize* troubling deplor* despicable hateful ignoran* ineffective inept
  lousy mess monstrous nasty obscene scandal* senseless shocking* sloppy spineless tone-deaf unhinged vile weakness woeful wasteful betrayal bankrupt blunder* boring catastroph* chaotic clumsy cowardly coward* crooked delusional
  demagog* demean* derisory devastat* dreadful egregious excuse excuses extremist* fail fiasco hopeless incoherent indefensible insensitive meaningless mockery negligent petty rhetoric ruin* sad saddened slander* soft stunt
  unprofessional unqualified unreasonable unthinkable worst worthless xenophob* inconvenience objection* opposes oppose opposed shortcomings lacks inadequate animus disdain distain hatred pall
  failure failing weak mistake mistakes disaster terrible wrong-headed dangerous divisive insulting unhelpful unnecessary unsustainable counterproductive short-sighted shortsighted backwards regressive draconian heartless callous
  hypocrisy hypocrite nightmare trivial* petulant childish vulgar crass cheap dishonourable dishonorable wrongheaded scaremonger* fearmonger* demoni* dehumani* alarmist naivete naïve overblown overpromise unreliable untrustworthy`;

/** Words that approve by themselves. */
export const PRAISES = `
  wonderful proud proudly excellent brave* bravery courage* heroic amazing* incredible fantastic* perfect impress* brilliant* terrific outstanding extraordinary admire* admir* applaud* congratulat* grateful thankful appreciate appreciated delighted
  thrilled awesome superb stunning magnificent marvel* exemplary commend* prais* landmark cool healthiest perseverance nailed loyal reasonable welcomed honoured honored supporter excited exciting privilege remarkable phenomenal
  talented legend masterful fabulous lovely generous compassion* thanks dream inspiring inspiration refreshing welcome`;

/** Obligation: what ought to be done. */
export const OBLIGATIONS =
  /(?<!whether [^.]{0,60})\b(?:should(?:n't|n’t)? (?!have\b|be (?:seen|ashamed|noted)\b)\w+|must (?!have\b|weigh\b|see\b)|ought to|(?:we|you|they|he|she|it|country|government|states|america) needs? to(?! put)|we need (?:a|an|more|to)\b|the need for|ha(?:s|ve) (?:got )?to act|let(?:'s|’s) |let us |it(?:'s|’s| is) time (?:to|for)|the time for|please [a-z]+ |step down|get out of|i urge|we urge)\b/i;

/** Denials of what others say or might say. */
export const DENIALS =
  /\b(?:not true|untrue|baseless|unfounded|no (?:truth|substance|merit|evidence|proof|indication|basis|link)|without merit|meritless|nothing to do with|(?:i|we|he|she|they|committee|company|government) (?:did(?:n't|n’t| not) (?:do|say|commit|discriminate|collude|take|receive|sweat|kill|attack|lie|cheat|use)|never (?:said|did|met|took|received|touched|told|asked))|absolutely not|categorically|simply false|completely false|totally false|(?:allegations?|claims?|accusations?|charges?|reports?) (?:are|is|were|was) (?:false|un\w+|not|without|base\w+|meritless|wrong|inaccurate|untrue|fabricated)|nothing wrong|not guilty|innocent|has nothing|have nothing|had nothing|wrong in their|not a factor)\b/i;

/** Dangers that may come. */
export const WARNINGS =
  /\b(?:(?:could|may|might|would|will|can) (?:also )?(?:lead to|result in|cause|face|trigger|threaten|disappoint|increase the risk|spark|jeopardi[sz]e|put \w+ at risk|destroy|collapse|suffer|get worse|be worse|regret|have consequences|become a)|a (?:big|real|serious|grave|major|huge) (?:risk|danger|threat)|(?:see|face|are|poses?|there are) risks?|beware|be careful|be aware|brace for|poses? an? |threaten(?:s)? our|(?:only )?(?:going to )?get(?:ting)? worse|going to happen again|not completely|alarming|(?:if|unless) we (?:do not|don't|don’t|fail|come together|act)|adverse|long-term|existential threat|at risk of)\b/i;

/** What the speaker binds themselves to. */
export const PROMISES =
  /\b(?:i|we)(?:'ll|’ll| will| shall| won(?:'|’)t) (?!(?:also |all |now )?(?:see|find|know|have|need|discuss|look|consider|ask|be (?:sad|back|able)|probably|likely|lose|suffer|regret|go the same)\b)(?:not |never |always |also |continue to )?[a-z]+|\b(?:committed to|i promise|we promise|you have my word|would do whatever)\b|^(?:that )?(?:he|she|they) (?:would|will) (?:not |never |also |always )?(?!be\b|have\b|see\b|lose\b|need\b|learn\b|probably\b|likely\b)["“'‘]?[a-z]+/i;

/** Those whose word on a crime is a charge. */
export const ACCUSERS =
  /\b(?:police|prosecut\w+|sheriff\w*|authorities|investigators|lawsuits?|suit|complaint|plaintiffs?|indictment|accusers?|affidavit|crown|district attorney|filing)\b/i;
export const CRIMES =
  /\b(?:attack\w*|assault\w*|abus\w*|rap(?:ed?|ing)|murder\w*|kill(?:ed|ing)|shot|stab\w*|st(?:ole|olen|eal|ealing)|r?obbed|robbery|burglary|drugs?|knew|failed|deliberate\w*|intention\w*|intent|deadly|arson|threat\w*|weapons?|armed|violat\w*|unlawful\w*|illegal\w*|false|plotted|conspir\w*|caused|damaged)\b/i;

/** Hostile acts to come. */
export const THREATS =
  /\b(?:retaliat\w+|respond militarily|punish\w*|pay (?:a|the|dearly)|face (?:the )?consequences|(?:will|'ll|’ll) be (?:destroyed|killed|punished|hunted|taken out)|we(?:'ll|’ll| will) (?:destroy|crush|bomb|kill|attack|strike|respond)|(?:he|she|they|we|it) (?:would|will) (?:raise tariffs|impose|attack|deport|bomb|retaliate|respond|destroy|shut down|sue)|glow in the dark)\b/i;

/** What the speaker means to do. */
export const INTENTIONS =
  /^(?:that )?(?:(?:he|she|they|it|we|i)(?:'s|’s|'d|’d|'ll|’ll)? ?(?:would (?:not )?(?:["“'‘]?strongly |also |seek|continue|leave|consider|sign|run|vote|close|visit|meet|travel|hold|remain|stay|keep|go|return|resign|step)|will be doing|plans?|planned|intends?|hopes? to|was considering|is considering|was planning|is planning|are planning)\b)|^(?:we|i)(?:'ll|’ll| will) (?:also )?(?:discuss|continue|look|see|consider)/i;

/** What the speaker holds or wishes. */
export const BELIEFS =
  /^(?:that )?(?:he|she|they) (?:also |still |really )?["“'‘]?(?:really )?(?:thinks|thought|believes|believed|hopes|hoped|feels|felt|expects|expected|wants|wanted|wished|doubted)\b/i;

/** Owning up. */
export const ADMISSIONS =
  /\b(?:i (?:made a mistake|was wrong|regret|apologi[sz]e|am sorry|shouldn(?:'|’)t have|should not have|admit|acknowledge)|(?:he|she|they) (?:was|were) wrong|we (?:made (?:a )?mistakes?|got it wrong|regret|apologi[sz]e)|yes,? (?:that|it|we|i)|(?:had|have) used|it isn(?:'|’)t)\b/i;

/** Declining to go into it. */
export const REFUSALS =
  /\b(?:(?:not|n't|n’t) (?:comment|discuss|speculate|going to (?:get into|comment|discuss|speculate)|get into|jump to)|no comment|unable to comment)\b/i;
