import type { Act } from '../../document/index.ts';
import { ACCUSERS, CRIMES } from '../lexicon/contents.ts';
import type { CueEntry } from '../lexicon/cues.ts';
import { certainActOf, STANDS, WANTS_OF_OTHERS } from './certain-act.ts';
import { actOfContent, judgementOf } from './content-act.ts';
import { entryOf } from './cue-entry.ts';

/**
 * What the speaker does with the content: first by the cue, then, where the cue only says that something was said, by
 * the content's own words. A few cues need both ("asked for", "called it a disgrace") or the source ("the judge
 * ordered").
 */
export const actOf = (cue: string, content: string, source: string): Act =>
  certainActOf(cue, content) ?? likelyActOf(cue, content, source);

/** What the words tell where they leave doubt. */
export function likelyActOf(cue: string, content: string, source: string): Act {
  if (/^neither\b/i.test(source) && ANSWERED.test(cue)) return 'decline';
  const entry = entryOf(cue);
  // Ruling out sabotage denies, ruling out striking somebody decides.
  if (entry?.words[0] === 'rule' && /^\p{Ll}{2,}ing(?!\p{L})/u.test(content)) return 'decide';
  // "Told them to leave".
  if (entry?.words[0] === 'tell' && /^["“'‘]?to \p{Ll}/u.test(content)) return 'demand';
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

/** "Neither firm | replied | to emails". */
const ANSWERED = /\b(?:responded|replied|answered|commented)$/i;

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
const OWN_STAND = new RegExp(
  String.raw`\b${STANDS}(?:against|opposed to|committed to|in favou?r of|ready to|willing to|innocent)\b`,
  'i',
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
/** To "see" that way is to watch; otherwise ("we see growth") it is to think. */
const WITH_EYES = /\b(?:saw|seen|seeing|could(?:n't|n’t)? see|can(?:'t|’t|not)? see|didn(?:'t|’t) (?:really )?see)\b/i;
const HOSTILE = /\b(?:bomb|destroy|kill|deport|punish|attack|crush|wipe out|retaliat|revenge|jail|sue)/i;
