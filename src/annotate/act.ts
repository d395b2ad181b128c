import type { Act } from '../document/index.ts';
import { lemmasOf, plain, wordsIn } from '../text/index.ts';
import { actOfContent, judgementOf } from './content-act.ts';
import { ACCUSERS, CRIMES } from './lexicon/contents.ts';
import { CUE_ENTRIES, type CueEntry } from './lexicon/cues.ts';

/** Adverbs between the words of an entry ("did not immediately provide") do not part them. */
const ADVERB = /ly$|^(?:also|just|still|even|later|then|again|so|ever|yet|already|often|now|soon)$/;

/**
 * What the speaker does with the content: first by the cue, then, where the cue only says that something was said, by
 * the content's own words. A few cues need both ("asked for", "called it a disgrace") or the source ("the judge
 * ordered").
 */
export function actOf(cue: string, content: string, source: string): Act {
  const certain = certainActOf(cue, content);
  if (certain !== null) return certain;
  const entry = entryOf(cue);
  // Ruling out sabotage denies, ruling out striking somebody decides.
  if (entry?.words[0] === 'rule' && /^\p{Ll}{2,}ing(?!\p{L})/u.test(content)) return 'decide';
  if (entry?.words[0] === 'insist' && /^on\b/i.test(content)) return 'demand';
  if (entry === null || entry.act === 'state')
    return (
      naming(entry, cue, content) ??
      ownDeed(content) ??
      actOfContent(content) ??
      charging(source, content) ??
      claiming(entry, content) ??
      'state'
    );
  return refine(entry, cue, content, source);
}

/** What the words leave no doubt of, whatever else is weighed. */
export function certainActOf(cue: string, content: string): Act | null {
  if (withholding(cue, content) || NEITHER.test(cue)) return 'decline';
  const plea = PLEADS.test(cue) ? (PLEA.exec(content)?.[0].toLowerCase() ?? null) : null;
  if (plea !== null) return plea === 'guilty' ? 'confirm' : 'deny';
  if (REBUFFS.test(cue) && CHARGE_REBUFFED.test(`${cue} ${content.slice(0, OPENING)}`)) return 'deny';
  if (REBUFFS.test(cue) && REPORT_REBUFFED.test(`${cue} ${content.slice(0, 2 * OPENING)}`)) return 'deny';
  if (IS_FALSE.test(content)) return 'deny';
  if (CLAIMS_IT.test(`${cue} ${content.slice(0, OPENING)}`)) return 'claim-responsibility';
  if (entryOf(cue)?.act === 'state' && CARRIED_OUT.test(content)) return 'claim-responsibility';
  if (NO_WORD_ON_IT.test(content)) return 'decline';
  if (FEELING.test(cue)) return 'state';
  if (WANTING.test(cue) && !WANTS_OF_OTHERS.test(content)) return 'believe';
  return PARTY_AGAINST.test(content) && entryOf(cue)?.act === 'state' ? 'state' : null;
}

/** How far into a content it is looked, in UTF-16 code units. */
const OPENING = 60;
/** "Called the claims baseless": whatever a charge is called, it is denied. A report may be called good. */
const REBUFFS = /\b(?:call|describ|dismiss|brand|label|term|denounc|reject|slam|blast)\w*\b/i;
const CHARGE_REBUFFED =
  /\b(?:call|describ|dismiss|brand|label|term|reject)\w* (?:as )?["“‘']?(?:(?:the|these|those|such|all|any|that|this|his|her|its|their) )?(?:\p{Ll}+ )?(?:claims?|accusations?|allegations?|charges?|rumou?rs?|suggestions?|insinuations?|assertions?)\b/iu;
const REPORT_REBUFFED =
  /\b(?:call|describ|dismiss|brand|label|term)\w* (?:as )?["“‘']?(?:the|these|those|such|that|this) (?:\p{Ll}+ )?(?:reports?|stor(?:y|ies)|articles?|testimon(?:y|ies)|accounts?|versions?|videos?|tapes?|footage|recordings?|findings|document)\b.{0,60}?\b(?:untrue|false|fabricat\p{L}*|invent\p{L}*|li(?:e|es)|baseless|unfounded|nonsense|ficti\p{L}+|fakes?|hoax|fantasy|propaganda|fairy tale|rubbish|wrong|inaccurate)\b/iu;
/** "These are false allegations", "it's completely false, it's slander". */
const IS_FALSE =
  /^["“‘']?(?:(?:these|those|such) (?:are |claims |accusations |allegations |charges |reports |rumou?rs )(?:are )?|(?:it|that|this)(?:['’]s| is| was) )(?:\w+ly |all |simply |just |pure |an? )*(?:false|untrue|not true|li(?:e|es)\b|slander|nonsense|hoax|baseless|unfounded|groundless|fabricat|invent)/iu;
const CLAIMS_IT = /\bclaim\w* (?:full |sole )?responsibility\b/i;
/** "It had carried out the attack", "we are behind the bombing". */
const CARRIED_OUT =
  /^["“‘']?(?:that )?(?:it|we|they|its fighters|our (?:men|fighters|forces)) (?:(?:had|have|has) )?(?:carried out|(?:was|were|are|is|stood) behind) (?:the|this|an?|that) (?:[\p{Ll}-]+ )?(?:attacks?|bombings?|ambush|raid|shooting|assassination|strikes?|kidnapping|explosion|blast)\b/iu;
/** "I don't comment on that". */
const NO_WORD_ON_IT =
  /^["“‘']?(?:I|we)(?: do not| don['’]t| will not| won['’]t| cannot| can['’]t| never|['’]m not going to|['’]re not going to) (?:comment|answer|discuss|speculate|get into|respond)\b/iu;

/** "Pleaded | not guilty to fraud". */
const PLEADS = /\bplead(?:s|ed|ing)?$/i;
const PLEA = /^(?:not )?guilty\b/i;

/** "Neither confirmed nor denied" that it happened: an answer was refused. */
const NEITHER = /\bneither confirm\w* nor den\w+|\bn(?:ot|['’]t) (?:confirm or deny|deny or confirm)\b/i;

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

/** "Called it a disgrace": to give somebody a name is to judge, unless it is one's own name or a mere term. */
function naming(entry: CueEntry | null, cue: string, content: string): Act | null {
  if (entry === null || !['call', 'label', 'brand', 'dub'].includes(entry.words[0]!)) return null;
  const own = /\b\w+sel(?:f|ves)\b/.test(`${cue} ${content.slice(0, 10)}`);
  return judgementOf(content) ?? (own || TERM.test(content) ? 'state' : 'condemn');
}
const TERM =
  /^["“'‘]*(?!(?:it|him|her|them|me|us|you|this|that|these|those|the|an?|his|their|its)\b)\p{Ll}[^\s]*(?: [^\s]+){0,2}["”'’.,]*$/u;

/** "We fired at the barracks": who tells of an attack as their own claims it. */
const ownDeed = (content: string): Act | null => (OWN_ATTACK.test(content) ? 'claim-responsibility' : null);
const OWN_ATTACK =
  /^[\s:"“'‘]*(?:that )?(?:it|we|i) (?:had |have |has )?(?:(?:only|also) )?(?:shelled|bombed|attacked|struck|shot down|blew up|fired (?:\w+ ){0,3}?(?:at|on|upon|rockets|shells|missiles))\b/i;

/** Police, prosecutors and lawsuits charge with what they say happened. */
const charging = (source: string, content: string): Act | null =>
  ACCUSERS.test(source) && CRIMES.test(content) ? 'accuse' : null;

/** "Claims", "contends": of somebody by name it is a charge oftener than news. */
function claiming(entry: CueEntry | null, content: string): Act | null {
  if (entry === null || !['claim', 'contend'].includes(entry.words[0]!)) return null;
  if (/^(?:sole |full )?responsibility\b/i.test(content)) return 'claim-responsibility';
  if (/^(?:that )?(?:he|she|it|they|we|i) (?:had |has |have )?(?:never|not|did not|didn['’]t)\b/i.test(content))
    return 'deny';
  if (OWN_STAND.test(content)) return null;
  return /[a-z,] \p{Lu}|\b(?:he|she|they|him|them)\b/u.test(content) ? 'accuse' : null;
}

/** "Claims the country is against the killing": what a party stands for is no charge against it. */
const STANDS = String.raw`(?:is|are|am|was|were|stands?|stood|remains?) (?:\w+ly )?`;
const OWN_STAND = new RegExp(
  String.raw`\b${STANDS}(?:against|opposed to|committed to|in favou?r of|ready to|willing to|innocent)\b`,
  'i',
);
/** A party by its name or a pronoun, and no thing ("the plan is against the law"): then nothing else need be weighed. */
const PARTY_AGAINST = new RegExp(
  String.raw`^[\s"“'‘]*(?:that )?(?:I|we|he|she|they|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) ${STANDS}(?:against|opposed to)\b`,
  'u',
);

/** Cues whose act depends on what follows or on who speaks. */
function refine({ act, words }: CueEntry, cue: string, content: string, source: string): Act {
  const word = words[0]!;
  if (act === 'demand' && /^order/.test(word) && COURT.test(source)) return 'decide';
  if (word === 'ask' && act === 'ask' && REQUEST.test(content)) return 'demand';
  if (act === 'demand' && /^(?:how|what|why|whether|about whether|if)\b/i.test(content)) return 'ask';
  if (word === 'question' && FOUND_WANTING.test(content)) return 'condemn';
  if (word === 'want' && /\bwants\b/i.test(cue) && WANTS_OF_OTHERS.test(content)) return 'demand';
  if (word === 'see' && WITH_EYES.test(cue) && !/ as /.test(content)) return 'perceive';
  if (act === 'promise' && HOSTILE.test(content)) return 'threaten';
  if (word === 'agree' && /^that\b/i.test(content)) return 'confirm';
  if (word === 'reject' && /offer|request/.test(content)) return 'decline';
  return act;
}

const COURT = /\b(?:judge|court|justice|tribunal|jury)\b/i;
/** "Asked for a recount", "asked interns to take it up"; not "asked whether". */
const REQUEST = /^(?:for|to|that)\b|^(?!(?:what|who|whom|how|why|when|where|whether|if|about)\b)(?:\S+ ){1,4}to [a-z]/i;
/** "Questioned her judgement": to doubt it, not to ask. */
const FOUND_WANTING = /^(?:his|her|its|their|the|whether (?:he|she|it|they|the)) /i;
/** "Wants the UK to extradite him"; not "wants to go". */
const WANTS_OF_OTHERS = /^(?!to\b)(?:\S+ ){1,5}to (?!be\b)[a-z]/i;
/** To "see" that way is to watch; otherwise ("we see growth") it is to think. */
const WITH_EYES = /\b(?:saw|seen|seeing|could(?:n't|n’t)? see|can(?:'t|’t|not)? see|didn(?:'t|’t) (?:really )?see)\b/i;
const HOSTILE = /\b(?:bomb|destroy|kill|deport|punish|attack|crush|wipe out|retaliat|revenge|jail|sue)/i;

/** The cue's entry; the first that tells more than saying wins over one that only says. */
function entryOf(cue: string): CueEntry | null {
  const lemmas = cueLemmas(cue);
  let said: CueEntry | null = null;
  for (let at = 0; at < lemmas.length; at++) {
    const entry = entryAt(lemmas, at);
    if (entry === null) continue;
    if (entry.act !== 'state') return entry;
    said ??= entry;
    at += entry.words.length - 1;
  }
  return said;
}

/**
 * Lemmas of the cue's words; contracted negations are written out. Adverbs are left out unless nothing else is there.
 */
function cueLemmas(cue: string): readonly (readonly string[])[] {
  const words = wordsIn(
    plain(cue)
      .replace(/\bcan(?:'t|not)\b/g, 'can not')
      .replace(/\bwon't\b/g, 'will not')
      .replace(/n't\b/g, ' not'),
  ).map((word) => word.text);
  const telling = words.filter((word) => !ADVERB.test(word));
  return (words.length > 1 && telling.length > 0 ? telling : words).map(lemmasOf);
}

/** The longest entry whose words begin at `at`. */
function entryAt(lemmas: readonly (readonly string[])[], at: number): CueEntry | null {
  let best: CueEntry | null = null;
  for (const lemma of lemmas[at]!) {
    for (const entry of CUE_ENTRIES.get(lemma) ?? []) {
      if (best !== null && best.words.length >= entry.words.length) break;
      if (entry.words.every((word, step) => step === 0 || lemmas[at + step]?.includes(word))) best = entry;
    }
  }
  return best;
}
