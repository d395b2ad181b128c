import type { Act } from '../../document/index.ts';
import { UNTRUE } from '../lexicon/untrue.ts';
import { entryOf } from './cue-entry.ts';

/** What the words leave no doubt of, whatever else is weighed. */
export function certainActOf(cue: string, content: string): Act | null {
  if (withholding(cue, content) || NEITHER.test(cue)) return 'decline';
  const plea = PLEADS.test(cue) ? (PLEA.exec(content)?.[0].toLowerCase() ?? null) : null;
  if (plea !== null) return plea === 'guilty' ? 'confirm' : 'deny';
  if (REBUFFS.test(cue) && CHARGE_REBUFFED.test(`${cue} ${content.slice(0, OPENING)}`)) return 'deny';
  if (REBUFFS.test(cue) && REPORT_REBUFFED.test(`${cue} ${content.slice(0, 2 * OPENING)}`)) return 'deny';
  if (IS_FALSE.test(content) || NEVER_WAS.test(content) || IDEA_REJECTED.test(cue) || PUSHES_BACK.test(cue))
    return 'deny';
  if (OWNED_UP.test(content)) return 'confirm';
  if (TURNS_DOWN.test(cue) && ASKED.test(content)) return 'decline';
  if (AGREES.test(cue) && WITH_WHAT.test(`${cue} ${content.slice(0, OPENING)}`))
    return /\bagreed\b/i.test(cue) ? 'confirm' : 'believe';
  if (CONFIRMED.test(cue) && TO_OFFICE.test(content)) return 'decide';
  if (WELCOMES.test(cue)) return 'praise';
  if (STANDS_BY.test(cue)) return 'praise';
  if (SPECULATES.test(cue)) return 'believe';
  if (SUES_FOR.test(cue) || (INSISTS.test(cue) && THAT_IT_STOP.test(content))) return 'demand';
  const plain = entryOf(cue)?.act === 'state';
  if (plain && YES.test(content)) return 'confirm';
  if (plain && UNKNOWING.test(content)) return 'state';
  if (plain && (BEHIND_IT.test(content) || VIOLATION.test(content.slice(0, 2 * OPENING)))) return 'accuse';
  if (CLAIMS_IT.test(cue) || (CLAIMS.test(cue) && ITS_RESPONSIBILITY.test(content)) || OWN_CLAIM.test(content))
    return 'claim-responsibility';
  if (plain && CARRIED_OUT.test(content)) return 'claim-responsibility';
  if (plain && OTHERS_CLAIM.test(content)) return 'state';
  if (CLAIMS.test(cue) && ATTACK.test(content)) return 'claim-responsibility';
  if (RECALLS.test(cue) && ENVOY.test(content)) return 'decide';
  if (WITH_THEM.test(content) && content.length < 2 * OPENING) return 'state';
  if (NO_WORD_ON_IT.test(content) || NO_COMMENT.test(content) || (UNAVAILABLE.test(cue) && FOR_COMMENT.test(content)))
    return 'decline';
  if (/\bplead(?:s|ed|ing)? not guilty\b/i.test(cue)) return 'deny';
  if (/\bno (?:further )?comment\b/i.test(cue)) return 'decline';
  if (FEELING.test(cue)) return 'state';
  if (ADMITS.test(cue) && !WILL_NOT.test(cue)) return 'confirm';
  if (WANTING.test(cue) && !WANTS_OF_OTHERS.test(content)) return 'believe';
  return PARTY_AGAINST.test(content) && plain ? 'state' : null;
}

/** How far into a content it is looked, in UTF-16 code units. */
const OPENING = 60;
/** "Called the claims baseless": whatever a charge is called, it is denied; a report only where it is called false. */
const REBUFFS = /\b(?:call|describ|dismiss|brand|label|term|reject)\w*\b/i;
const CHARGE_REBUFFED =
  /\b(?:call|describ|dismiss|brand|label|term|reject)\w* (?:as )?["“‘']?(?:(?:the|these|those|such|all|any|that|this|his|her|its|their) )?(?:\p{Ll}+ )?(?:claims?|accusations?|allegations?|charges?|rumou?rs?|suggestions?|insinuations?|assertions?)\b/iu;
const REPORT_REBUFFED = new RegExp(
  String.raw`\b(?:call|describ|dismiss|brand|label|term)\w* (?:as )?["“‘']?(?:the|these|those|such|that|this) (?:\p{Ll}+ )?(?:reports?|stor(?:y|ies)|articles?|testimon(?:y|ies)|accounts?|versions?|videos?|tapes?|footage|recordings?|findings|document)\b.{0,60}?\b(?:${UNTRUE}|li(?:e|es)|ficti\p{L}+|fakes?|fantasy|propaganda|fairy tale|rubbish|wrong|inaccurate)\b`,
  'iu',
);
/** "These are false allegations", "it's completely false, it's slander". */
const IS_FALSE = new RegExp(
  String.raw`^["“‘']?(?:(?:these|those|such) (?:are |claims |accusations |allegations |charges |reports |rumou?rs )(?:are )?|(?:it|that|this)(?:['’]s| is| was) )(?:\w+ly |all |simply |just |pure |an? )*(?:${UNTRUE}|not true|li(?:e|es)\b)`,
  'iu',
);
/** "At no time did we meet", "could not recall ever seeing her", "no homes were targeted": what was charged did not happen. */
const NEVER_WAS =
  /^["“‘']?(?:that )?at no time\b|\b(?:recall|remember) ever \p{Ll}+ing\b|^["“‘']?(?:that )?no (?:\p{Ll}+ ){1,3}(?:was|were|had been) targeted\b/iu;
/** "Disputed the idea", "rejects any notion". */
const IDEA_REJECTED =
  /\b(?:disput|refut|rebut|reject|dismiss|den(?=y|ie))\p{Ll}* (?:(?:the|any|this|that) )?(?:\p{Ll}+ )?(?:idea|notion|suggestion)s?\b/iu;
/** "Pushed back against the attack on her record". */
const PUSHES_BACK = /\bpush(?:es|ed|ing)? back (?:against|on|at)\b/i;
/** "Speculated that he may lose": a guess charges nobody. */
const SPECULATES = /\bspeculat(?:es?|ed|ing)(?: that)?$/i;
/** "We messed up", "she may have made a mistake", "I do not deny that". */
const OWNED_UP =
  /^["“‘']?(?:that )?(?:I|we|he|she|they) ["“‘']?(?:(?:may|might|must) have |had |have )?(?:messed up|screwed up|made (?:a |some )?(?:\p{Ll}+ )?mistakes?|got it wrong)\b|^["“‘']?(?:I|we) (?:do not|don['’]t|cannot|can['’]t|won['’]t|will not) deny\b/iu;
/** "Rebuffed | those calls", "turned down | an offer": what was asked or offered is not taken. */
const TURNS_DOWN = /\b(?:rebuff|reject|spurn)(?:s|ed|ing)?$|\bdismiss(?:es|ed|ing)?$|\bturn(?:s|ed|ing)? down$/i;
const ASKED =
  /^(?:(?:the|a|an|any|all|those|these|such|his|her|its|their|\p{Lu}[\p{L}’'-]+['’]s?) )?(?:[\p{Ll}-]+ ){0,2}(?:calls?|requests?|offers?|invitations?|pleas?|demands?|overtures?)(?= (?:by|from|of|for|to|that)\b|[.,;]|$)/u;
/** "Agrees that Norvel cheats", "agreed with Orrin": what somebody else said or thinks is held to be so. */
const AGREES = /\bagree(?:s|d)?(?: that| with)?$/i;
const WITH_WHAT = /\bagree(?:s|d)? (?:that|with) /i;
/** "Ten of its nominees | have been confirmed": that is how they come into office. */
const CONFIRMED = /\b(?:was|were|been|be|being)(?: \p{Ll}+)? confirmed(?: as)?$/u;
const TO_OFFICE =
  /\b(?:nominees?|picks?)\b|\b(?:Secretary|Director|Administrator|Ambassador|Attorney General|Justice) \p{Lu}/u;
const WELCOMES = /(?<!\b(?:not|never|n['’]t) )\bwelcom(?:e|es|ed|ing)$/i;
/** "Yes, it leaks", "that's correct"; "yes, I will" promises. */
const YES =
  /^["“‘']?(?:yes(?:$|["”’'.]|, (?!(?:I|we|and|but) (?:will|would|can)\b))|(?:that|this)(?:['’]s| is) (?:correct|right|true)[.,]?["”’']?$)/iu;
/** "Defends Orrin", "stands fully behind the plan". */
const STANDS_BY = /\bdefend(?:s|ed|ing)?$|\b(?:stands?|stood) (?:\p{Ll}+ly )?behind$/iu;
/** "Insisted that Norvel stop": without -s, it is asked. */
const INSISTS = /\binsist(?:s|ed|ing)?(?: that)?$/i;
const THAT_IT_STOP =
  /^(?:that )?(?:[\p{L}’'-]+ ){1,4}?["“‘']?(?:stop|leave|withdraw|resign|apologi[sz]e|release|cease|halt|hand over|be (?:\p{Ll}+ly )?\p{Ll}+ed)\b/iu;
/** "Did not recognise the man", "has not replied to our letters". */
const UNKNOWING =
  /^["“‘']?(?:that )?(?:[\p{L}’'.-]+ ){1,4}?(?:(?:do|does|did) not|(?:do|does|did)n['’]t) recogni[sz]e the (?:m[ae]n|wom[ae]n|people|person|boys?|girls?|bod(?:y|ies)|faces?|voices?|suspects?|attackers?)\b|^["“‘']?(?:that )?(?:[\p{L}’'.-]+ ){1,4}?ha(?:s|d|ve)(?: not|n['’]t) (?:replied|responded) to\b/iu;
/** "Filed a lawsuit seeking to stop the ban". */
const SUES_FOR =
  /\bfil(?:es?|ed|ing) (?:an? )?(?:\p{Ll}+ )?(?:lawsuit|suit|petition|motion|appeal)s? (?:seeking|asking|demanding)\b/iu;
/** "I think he is behind it". */
const BEHIND_IT =
  /\b(?:he|she|they|it|\p{Lu}[\p{L}’'-]+) (?:is|are|was|were) (?:\p{Ll}+ly )?behind (?:it|this|the (?:\p{Ll}+ )?(?:attacks?|bombings?|killings?|murders?|leaks?|plot|hack(?:ing|s)?|explosions?|crackdown))\b(?![^.!?]{0,80}\?)/u;
/** "Called it a clear violation of the treaty". */
const VIOLATION =
  /(?<!\b(?:not|if|be|whether|deny|denied) )\ban? (?:\p{Ll}+ ){0,2}(?:violation|breach)\b["”’']?(?: and [\p{Ll} ]{1,30}["”’']?)? of\b(?![^.!?]{0,80}\?)/u;
const CLAIMS_IT = /\bclaim\w* (?:of )?(?:full |sole )?responsibility\b/i;
const CLAIMS = /\bclaim(?:s|ed|ing)?$/i;
const ITS_RESPONSIBILITY = /^(?:full |sole |its |their )?responsibility\b/i;
const OWN_CLAIM = /^["“‘']?(?:that )?(?:it|we|they) (?:had |has |have )?claim\w* (?:full |sole )?responsibility\b/i;
/** "It had carried out the attack", "we are behind the bombing". */
const CARRIED_OUT =
  /^["“‘']?(?:that )?(?:it|we|they|the (?:group|movement|organi[sz]ation|Taliban)|its (?:fighters|men|militants)|our (?:men|fighters|forces)) (?:(?:had|have|has) )?(?:carried out|(?:was|were|are|is|stood) (?:behind|responsible for)) (?:the|this|an?|that|\p{Lu}\p{Ll}+day['’]s) (?:[\p{Ll}-]+ ){0,2}(?:attacks?|bombings?|ambush|raid|shooting|assassination|strikes?|kidnapping|explosion|blast)\b/iu;
/** "The group claimed responsibility, a monitor said": who passes a claim on accuses nobody. */
const OTHERS_CLAIM = /^["“‘']?(?:that )?(?:[\p{L}’'-]+ ){1,6}(?:had |has |have )?claimed responsibility\b/iu;
/** "Claimed the bombing", "an attack claimed by the group". */
const ATTACK =
  /^(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Bb]oth|[Tt]wo|\p{Lu}\p{Ll}+day['’]s) )?(?:[\p{Ll}-]+ ){0,2}(?:attacks?|bombings?|ambush|raid|shooting|assassination|strikes?|explosion|blast|massacre|killings?)(?=$|[.,;]| (?:on|in|at|against|via|through|by)\b)/u;
/** "Recalled its ambassador". */
const RECALLS = /\brecall(?:s|ed|ing)?$/i;
const ENVOY =
  /^(?:its|his|her|their|the) (?:[\p{Ll}-]+ )?(?:ambassadors?|envoys?|diplomats?|staff|troops|products?|cars|vehicles)\b/iu;
/** "My thoughts are with the family". */
const WITH_THEM = /^["“‘']?(?:(?:my|our|his|her|their) )?(?:thoughts|prayers|hearts?|condolences|sympath(?:y|ies))\b/i;
/** "I don't comment on that", "he could not comment on it". */
const NO_WORD_ON_IT =
  /^["“‘']?(?:that )?(?:I|we|he|she|it|they)(?: do not| don['’]t| will not| won['’]t| cannot| can['’]t| could not| couldn['’]t| would not| wouldn['’]t| never| (?:is|was|were|are) not qualified to|['’]m not going to|['’]re not going to) (?:comment|answer|discuss|speculate|get into|respond|weigh in)\b/iu;

/** "Will make | no further comment". */
const NO_COMMENT = /^no (?:further |immediate |other )?comment\b/i;
/** "Was not available | for comment". */
const UNAVAILABLE = /(?:\bnot|n['’]t|\bun)(?: immediately)? ?available$/i;
const FOR_COMMENT = /^for (?:\p{Ll}+ )?comment/u;

/** "Pleaded | not guilty to fraud". */
const PLEADS = /\bplead(?:s|ed|ing)?$/i;
const PLEA = /^(?:not )?guilty\b/i;

/** "Neither confirmed nor denied" that it happened: an answer was refused. */
const NEITHER = /\bneither confirm\w* nor den\w+|\bn(?:ot|['’]t) (?:confirm or deny|deny or confirm)\b/i;

/** "Admitted blackmailing him": whatever it is, it is owned. */
const ADMITS = /\b(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?)(?: (?:to|that|in court))?$/i;
const WILL_NOT = /\b(?:refus|declin|fail|not|never|n['’]t|forced|urged|asked|should|must|would)/i;

/** "Wants the contract cancelled" is a wish; what it asks of somebody ("wants the council to pay") is a demand. */
const WANTING = /^(?:also |still |only |now )?(?:wants?|wanted)$/i;

/** To feel with somebody is not to praise them: "expressed sympathy for the victims". */
const FEELING = /\b(?:sympath(?:y|ies)|condolences?|sorrow|grief|mourn(?:s|ed|ing)?)\b/i;

/** "Offered no evidence", "has not published any names", "took no questions": what was asked for was not given. */
const withholding = (cue: string, content: string): boolean =>
  GIVING.test(`${cue} ${content.slice(0, 40)}`) && (NEGATED.test(cue) || /^no\b/i.test(content));
const GIVING =
  /\b(?:(?:offer|giv|gave|provid|present|publish|produc|disclos|releas)\w* (?:\w+ ){0,3}?(?:evidence|proof|details?|figures?|names?|documents?|reasons?|explanations?|answers?|information)|(?:tak|took)\w* (?:\w+ ){0,2}?questions)\b/i;
const NEGATED = /\b(?:not|never|no)\b|n['’]t\b/i;

/** "Wants the UK to extradite him"; not "wants to go". */
export const WANTS_OF_OTHERS = /^(?!to\b)(?:\S+ ){1,5}to (?!be\b)[a-z]/i;
/** "Claims the country is against the killing": what a party stands for is no charge against it. */
export const STANDS = String.raw`(?:is|are|am|was|were|stands?|stood|remains?) (?:\w+ly )?`;
/** A party by its name or a pronoun, and no thing ("the plan is against the law"): then nothing else need be weighed. */
const PARTY_AGAINST = new RegExp(
  String.raw`^[\s"“'‘]*(?:that )?(?:I|we|he|she|they|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) ${STANDS}(?:against|opposed to)\b`,
  'u',
);
