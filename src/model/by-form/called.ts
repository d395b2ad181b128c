import type { Span } from '../../document/index.ts';
import { groupsAt } from '../../text/groups.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { BEARERS } from '../wording/papers.ts';
import { attributionOf, CAUTIOUS, isSubject, ownSentence, SURE, withSubject } from './said.ts';
import { isTitle, type Placed, type Setting } from './setting.ts';

/** `what the ministry calls "terrorists"`, `Venn's phrase "free mills"`. */
export function called(_setting: Setting, one: Placed): FoundAttribution | null {
  const several = countWords(one.words) > 1;
  const match =
    WHAT_IS_CALLED.exec(one.before) ??
    PHRASE.exec(one.before) ??
    IN_WORDS_OF.exec(one.before) ??
    (several ? OF_NOBODY.exec(one.before) : null);
  if (!match) return null;
  const { subject, verb, passive } = groupsAt(one.span[0] - one.before.length, match);
  if (!subject) return attributionOf(one, [], passive!, CAUTIOUS);
  const who = match.groups!.subject!;
  const plausible = (isSubject(who) || PLURAL.test(who)) && countWords(who) <= MOST;
  return plausible ? attributionOf(one, [subject], verb!, SURE) : null;
}

/** `posted a photo with the caption "..."`, `shared a leaflet reading "..."`, `moved on to posts with titles like "..."`. */
export function captioned({ text }: Setting, one: Placed): FoundAttribution | null {
  if (countWords(one.words) < 2 || isTitle(one)) return null;
  const from = ownSentence(one);
  const before = text.slice(from, one.span[0]);
  const match = CAPTIONED.exec(before);
  if (!match) {
    const bearer = BEARING.exec(before);
    return bearer && attributionOf(one, [], [from + bearer.index, from + bearer.index + bearer[1]!.length], CAUTIOUS);
  }
  const passive = /\b(?:was|were|been|being|is|are)\s$/.test(match[1]!) || /^\S+\s(?:\S+\s)?by\s/.test(match[2]!);
  const verb: Span = [from + match[1]!.length, from + match[1]!.length + match[2]!.length];
  if (passive) return attributionOf(one, [], verb, CAUTIOUS);
  return withSubject(one, text, [from, verb[0]], match[2]!.length);
}

const MOST = 10;
/** "Critics", "police": subjects without an article. */
const PLURAL = /^(?:police|\p{Ll}+s)$/u;
const CALLS =
  'calls?|called|describes?|described|dubs?|dubbed|labels?|labell?ed|terms?|termed|branded|refers? to|referred to';
/** The verb is active ("what critics have called") or passive ("what is called"). */
const WHAT_IS_CALLED = new RegExp(
  String.raw`\b[Ww]hat(?:(?:['’]s| (?:is|are|was|were|has been|have been|had been)) (?<passive>${CALLS})` +
    String.raw`| (?!(?:is|are|was|were|has|have|had)\b)(?<subject>[^.:;,“”"\n|]{1,80}?(?<!['’](?:s|ve|d|re))(?<! (?:is|are|was|were|been))) (?<verb>(?:(?:has|have|had) )?(?:${CALLS})|said (?:was|were)|says? (?:is|are)))` +
    ' (?:as )?(?:an? |the )?$',
  'du',
);
/** `Venn's phrase "..."`: whose it is stands right before it. */
const PHRASE =
  /(?<![\p{L}\p{N}])(?<subject>(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*['’]s?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?:\p{Ll}+\s)?(?<verb>phrase|slogan|motto|catchphrase|mantra|battle cry|expression)[,:]?\s$/du;
/** `in the words of the mayor, "..."` */
const IN_WORDS_OF = /(?<!\p{L})(?<verb>[Ii]n the (?:words|phrase) of) (?<subject>[^.:;,“”"\n]{2,60}),?\s$/du;
/** `so-called "free mills"`, `the chant of "free mills"`: the words are somebody's, and whose is not said. */
const OF_NOBODY =
  /(?<!\p{L})(?<passive>[Ss]o-called|(?:[Tt]he |[Aa] |[Tt]heir )?(?:chants?|cry|cries|shouts?|chorus(?:es)?) of)\s$/du;
/** Many things that bear words each, whosever they are. */
const BEARING = new RegExp(
  String.raw`(?<!\p{L})((?:${BEARERS})(?<=s) (?:with (?:titles|captions|headlines|slogans|words|messages) )?(?:like|such as|reading|titled|captioned))[:,]?\s$`,
  'u',
);
const CAPTIONED =
  /^(.*\s)((?:had |has )?(?:made|put up|posted|shared|sent|published|uploaded|tweeted|circulated|distributed)\s(?:[^.:;“”"]{1,60}\s)?(?:with (?:(?:the|a) (?:caption|message|words|title|headline|subject line)|(?:captions|titles|headlines|slogans) (?:like|such as))|captioned|reading|titled|entitled|headlined))[:,]?\s$/su;
