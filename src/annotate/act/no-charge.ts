import type { Act } from '../../document/index.ts';
import { CRIMES } from '../lexicon/contents.ts';
import { judgementOf } from './content-act.ts';
import { entryOf } from './cue-entry.ts';

/**
 * What is done instead where words that were taken for an accusation accuse nobody; null where they may. A charge that
 * nobody made is the worst that can be shown, so that what speaks against one is looked for by itself.
 */
export function withoutCharge(cue: string, content: string, source: string): Act | null {
  if (ALLEGED.test(cue)) return harmless(content) ? 'state' : null;
  if (BOASTS.test(cue)) return 'state';
  if (COMPLAINS.test(cue)) return CRIMES.test(content) || judgementOf(content) === 'accuse' ? null : 'condemn';
  if (entryOf(cue)?.act === 'accuse') return null;
  if (CLAIMS.test(cue) && isOwn(source, content)) return ofOneself(content);
  const opening = content.slice(0, REACH);
  if (WHETHER.test(opening)) return 'ask';
  if (UNDONE.test(opening)) return 'deny';
  const byNobody = (SUFFERED.test(opening) && !BY.test(opening)) || ARMS.test(opening);
  return byNobody || ANOTHERS_WORD.test(opening) || UNACCUSED.test(opening) ? 'state' : null;
}

/** How far into a content it is looked, in UTF-16 code units. */
const REACH = 200;

/** "Claims he won", "her claim that she never met them": what is said of oneself is no charge, but where one suffered it. */
function ofOneself(content: string): Act | null {
  if (OWN_ATTACK.test(content)) return 'state';
  if (ONE_SUFFERED.test(content) || judgementOf(content) === 'accuse') return null;
  if (NEGATED.test(content)) return 'deny';
  return /^(?:that )?s?he\b/i.test(content) && CRIMES.test(content) ? null : 'state';
}
const CLAIMS = /\bclaim(?:s|ed|ing)?(?: that)?$/i;
/** Whether a content's first word may mean its source: not "his ex-wife's claim that he moved it". */
function isOwn(source: string, content: string): boolean {
  const who = OF_ONESELF.exec(content)?.[1]?.toLowerCase();
  return who !== undefined && source !== '' && !UNLIKE[who]?.test(source);
}
const OF_ONESELF = /^["“‘']?(?:that )?(he|she|it|they|we|I)(?:['’](?:s|d|ve|re))? /i;
const UNLIKE: Readonly<Record<string, RegExp>> = {
  he: /^(?:she|hers?|its?|they|their|we|our|I|my)$|\b(?:ex-)?(?:wife|mother|sister|daughter|girlfriend|woman|girl|actress|Mrs|Ms)\b/i,
  she: /^(?:he|his|its?|they|their|we|our|I|my)$|\b(?:ex-)?(?:husband|father|brother|son|boyfriend|man|boy|actor|Mr)\b/i,
  it: /^(?:he|his|she|hers?|they|their|we|our|I|my)$/i,
  they: /^(?:he|his|she|hers?|its?|we|our|I|my)$/i,
};
/** "It shot down four aircraft": a force's own deed, whatever else is told. */
const OWN_ATTACK =
  /^(?:that )?(?:it|we) (?:had |has |have )?(?:shot down|downed|intercepted|repelled|destroyed|captured|struck|sank)\b/i;
const ONE_SUFFERED =
  /^["“‘']?(?:that )?\S+ (?:had |has |have )?(?:was|were|been|being) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|t)\b/iu;
const NEGATED = /^["“‘']?(?:that )?\S+ (?:had |has |have )?["“‘']?(?:never|not|did not|didn['’]t|was not|were not)\b/i;

/** "Alleged resignation", "is allegedly unhappy with her": nothing wrong is told of anybody. */
const ALLEGED = /^(?:is |are |was |were )?(?:alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?)$/i;
const harmless = (content: string): boolean =>
  NO_MISDEED.test(content) && judgementOf(content) !== 'accuse' && !CRIMES.test(content);
const NO_MISDEED =
  /^(?:(?:the|his|her|its|their) )?(?:\p{L}+ )?(?:discover(?:y|ies)|findings?|resignations?|departures?|retirements?|illness|evidence|proof|affinit(?:y|ies)|friendships?|birthplace|whereabouts|benefits?|advantages?|remains|sightings?)\b|\b(?:frustrated|unhappy|disillusioned|disappointed|heartbroken|upset|happy|pleased)\b/iu;

const BOASTS = /\b(?:boast|brag)(?:s|ed|ing|ged|ging)?\b/i;

/** "Complaints that buses are late" find fault; "complained that he beat her" charges. */
const COMPLAINS = /\bcomplain(?:s|ed|ing|ts?)?(?: \p{Ll}+ly)?(?: about| that)?$/iu;

/** "To establish whether he lied". */
const WHETHER = /^whether\b/i;

/** Who did it, in few words of one clause. */
const SOMEBODY = String.raw`^["“‘']?(?:that )?(?:[\p{L}\p{N}’'.-]+ ){1,5}?`;

/** "Iran had never threatened Tarn", "the army ‘did not fire on the town’": somebody is cleared. */
const UNDONE = new RegExp(
  String.raw`${SOMEBODY}["“‘']?(?:(?:had|has|have|did|does|do) (?:not|never)|(?:had|has|have|did|does|do)n['’]t) (?:\p{Ll}+ly )?(?:undermine|interfere|challenge|threaten|provoke|violate|attack|mislead|misled|commit|lie|break|broken|fire|shell|bomb|target|kill|harm|collude|steal|stolen|meddle|abuse|torture)(?:e?d)?\b`,
  'iu',
);

/** "Roe denied involvement", "the envoy was summoned", "they were investigating him": what others did about a charge is told. */
const ANOTHERS_WORD = new RegExp(
  String.raw`${SOMEBODY}(?:(?:has|had|have) )?(?:den(?:ied|ies|y)|made no (?:reply|comment|plea)|plead(?:s|ed)? (?:not )?guilty|takes? issue|took issue|replied|admit(?:s|ted)?|["“‘']?admit(?:s|ted)?["”’']?|(?:was|were|been) summoned|["“‘']?expressed concern|(?:is|are|was|were|been) investigating)(?!\p{L})`,
  'iu',
);

/** "Nothing he has done amounts to fraud", "it takes any threat very seriously", "her husband was unarmed". */
const UNACCUSED =
  /\bnothing (?:\S+ ){1,8}?amounts? to\b|\btak(?:e|es|ing) (?:\S+ ){0,4}?seriously\b|\b(?:is|are|was|were) unarmed\b|\balive and well\b/i;

/** "Her jersey was stolen", "five aircraft were downed", "Six workers killed in ambush": by whom is not told. */
const DONE =
  'stolen|robbed|hacked|murdered|downed|shot down|killed|injured|wounded|hurt|damaged|destroyed|struck|hit|shelled|bombed|attacked|burn(?:ed|t)|looted|kidnapped|martyred|displaced';
const SUFFERED = new RegExp(
  String.raw`${SOMEBODY}(?:(?:(?:was|were|(?:had|has|have) been) (?:also )?(?:${DONE})|(?:dead|killed|hurt|injured) in)\b|(?:was|were) (?:the |a )?victims? of (?:an?|the) (?:\p{Ll}+ )?(?:act|crime|attack|theft|robbery|fraud|scam|assault)\b)`,
  'iu',
);
const BY = /\b(?:by|because of|result of|thanks to)\b/i;

/** "Two rockets struck a market", "the strikes targeted two camps": whose they are is not told. */
const ARMS =
  /^["“‘']?(?:that )?(?:(?:the|a|one|two|three|four|five|several|many|\d+) )?(?:(?:air|artillery|mortar|unguided|heavy) )?(?:rockets?|shells?|missiles?|bombs?|strikes?|airstrikes?|drones?|blasts?|explosions?) (?:had |have |has )?(?:also )?(?:struck|hit|fell|fallen|landed|targeted|destroyed|damaged|went off|exploded)\b/i;
