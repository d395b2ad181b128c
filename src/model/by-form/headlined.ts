import type { Span } from '../../document/index.ts';
import { spanAt } from '../../text/groups.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { PEOPLE } from '../wording/people.ts';
import { attributionOf, CAUTIOUS } from './said.ts';
import type { Placed, Setting } from './setting.ts';

/** `"...": Venn answers critics`, as headlines have it. The verb is the cue where a name and a verb follow. */
export function headlined({ text }: Setting, one: Placed): FoundAttribution | null {
  if (one.before.trim() !== '' || countWords(one.words) < 2) return null;
  const behind = HEADLINED.exec(one.after);
  if (!behind) return null;
  const colon = one.span[1] + behind[1]!.length;
  if (behind[3] === undefined) {
    const named = NAMED_BEHIND.exec(text.slice(colon + 1, one.paragraph[1]));
    const source: Span[] = named?.indices ? [spanAt(colon + 1, named.indices[2]!)] : [];
    return attributionOf(one, source, [colon, colon + 1], CAUTIOUS);
  }
  const name = colon + 1 + behind[2]!.length;
  const verb = one.span[1] + behind[0].length - behind[4]!.length;
  return attributionOf(one, [[name, name + behind[3].length]], [verb, verb + behind[4]!.length], CAUTIOUS);
}

/** What stands behind a headline's colon or dash alone and is no surname: what kind of piece it is, or where it stands. */
export const NO_KIND =
  '(?!(?:What|Who|Where|When|Why|How|Is|Are|Can|Will|Here|Live|Video|Watch|Listen|Photos?|Pictures?|Gallery|Review|Recap|Explained|Explainer|Analysis|Opinion|Comment|Column|Editorial|Letters?|Obituary|Interview|Profile|Podcast|Quiz|Timeline|Update|Updates|Exclusive|Report|Reports|Highlights|Preview|Part|Day|Round)(?![\\p{L}]))';

/** `: Mara Venn, 71, at the gate`, `: swimmer, 68, on her night` */
const NAMED_BEHIND = new RegExp(
  String.raw`^(\s+)((?:${NO_KIND}\p{Lu}[\p{L}.’'-]*(?:\s(?!(?:Shows?|Captures?|Reveals?|Emerges?)\b)\p{Lu}[\p{L}.’'-]*)+|${NO_KIND}\p{Lu}[\p{L}’'-]+(?=$)|(?:\p{Ll}+\s)?\p{Ll}+(?=, \d)|(?:the\s)?(?:\p{Ll}+\s){0,2}(?:${PEOPLE}))(?:, \d{1,3}(?!\d))?)` +
    String.raw`(?=,|$|\s(?:of|no one|the|on|after|as|at|in|over|amid|during|before|about|who|with|from|near)\s)`,
  'du',
);
const HEADLINED =
  /^(\s*):(\s+)(?:(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+|\p{L}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,3}?(?=\s(?:says?|blames?|warns?|tells?|slams?|attacks?|defends?|hits|calls?|admits?|claims?|denies|deny|urges?|accuses?|demands?|condemns?|recalls?|remembers?|describes?)\b))\s(\p{Ll}{2,}s|\p{Ll}{3,})\b)?/u;
