import type { Span } from '../../document/index.ts';
import { groupsAt } from '../../text/groups.ts';
import type { FoundAttribution } from '../found.ts';
import { ARGUMENTS, MESSAGES } from '../wording/messages.ts';
import { BEARERS } from '../wording/papers.ts';
import { attributionOf, SURE } from './said.ts';
import type { Placed } from './setting.ts';

/** `"..." is the verdict of families`, `"..." was the bank's response`: it needs no comma where whose it is stands beside the noun. */
export function opinionBehind(one: Placed): FoundAttribution | null {
  const opinion = OPINION.exec(one.after);
  if (opinion) return given(one, opinion);
  const owned = OWNED.exec(one.after);
  if (!owned) return null;
  const { source, verb, noun } = groupsAt(one.span[1], owned);
  return { ...attributionOf(one, [source!], null, SURE), cue: [verb!, noun!] };
}

/** `"...," came the reply`, `"...," goes the argument`: whoever gave it is named behind, or not at all. */
export function replyBehind(one: Placed): FoundAttribution | null {
  const reply = COMES.exec(one.after);
  if (reply) return given(one, reply);
  const bearer = BEARS.exec(one.after);
  if (!bearer) return null;
  const start = one.span[1] + bearer[1]!.length;
  const verb = start + bearer[2]!.length;
  return attributionOf(one, [[verb + 1, verb + 1 + bearer[3]!.length]], [start, verb], SURE);
}

/** A quotation that came, or is, from whomever "of" and "from" behind it tell. */
function given(one: Placed, [lead, white, cue]: RegExpExecArray): FoundAttribution {
  const behind = one.span[1] + lead.length;
  const from = FROM.exec(one.after.slice(lead.length));
  const source: Span[] = from ? [[behind + from[1]!.length, behind + from[1]!.length + from[2]!.length]] : [];
  const start = one.span[1] + white!.length;
  return attributionOf(one, source, [start, start + cue!.length], SURE);
}

const ANSWERS = 'voice|heckle|reply|answer|response|retort|cry|shout|call|verdict';
const COMES = new RegExp(
  `^([,\\s]*)((?:(?:came|comes|went|goes|was|is) (?:the|an?) (?:\\p{Ll}+ )?(?:${ANSWERS})|` +
    `(?:went|goes|ran|runs) the (?:\\p{Ll}+ )?(?:${ARGUMENTS})))(?!\\p{L})`,
  'u',
);
const OPINIONS = `${MESSAGES}|mantra|motto|take`;
const OPINION = new RegExp(
  `^([,\\s]*)((?:was|is|remains) (?:the|an?) (?:[\\p{Ll}-]+ )?(?:${OPINIONS}))(?= (?:of|from) )`,
  'u',
);
const OWNED = new RegExp(
  String.raw`^[,\s]*(?<verb>was|is|remains|came|comes) (?<source>(?:his|her|their|its|my|our)|(?:(?:the|an?|one) )?(?:[\p{L}.-]+ ){0,3}[\p{L}.-]+(?:['’]s|s['’])) (?:[\p{Ll}-]+ ){0,2}?(?<noun>${OPINIONS}|retort|comment|explanation|comeback|refrain|excuse|summary|rejoinder)(?!\p{L})`,
  'du',
);
/** A thing that bears words and no person: `"...," ran the notice on the door`. */
const BEARS = new RegExp(
  String.raw`^([,\s]*)(ran|runs|went|goes) ((?:the|an?|one|another|its|his|her|their) (?:[\p{L}-]+ ){0,3}?(?:${BEARERS}|headline|caption|text|entry|line|inscription|advert|advertisement|announcement|statement|label|tagline|strapline|song|lyric)(?!\p{L})[^.,;:“”"\n]{0,60})(?=[.,;]|$)`,
  'u',
);
/** Who gave it, where that is told: ` from an adviser, Kate Venn`. */
const FROM =
  /^(\s(?:from|of)\s)((?:an? |the |his |her )?\p{L}[^.,;:“”"]{1,100}(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)?)(?=[.,;]|$)/u;
