import { groupsAt } from '../../text/groups.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { WORDS_SENT } from '../wording/messages.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { attributionOf, SENTENCE, SURE } from './said.ts';
import { isAlone, type Placed, type Setting } from './setting.ts';

/** Whose a quotation was is told behind it, there or in the next paragraph: `"..." That was Mara Venn`, `"...," a line attributed to Arn Venn`. */
export function toldBehind({ text, paragraphs }: Setting, one: Placed): FoundAttribution | null {
  const next = isAlone(one) ? paragraphs[one.at + 1] : undefined;
  const from = next ? next[0] : one.span[1];
  const words = next ? ` ${text.slice(from, Math.min(next[1], from + REACH))}` : one.after;
  const match =
    (next && next[1] - next[0] <= LONGEST_REPLY ? REPLIED.exec(words) : null) ??
    THE_MESSAGE.exec(words) ??
    THAT_WAS.exec(words) ??
    (countWords(one.words) >= SENTENCE ? ATTRIBUTED.exec(words) : null);
  if (!match) return null;
  const { source, cue } = groupsAt(next ? from - 1 : from, match);
  return attributionOf(one, [source!], cue!, SURE);
}

/** How much of the next paragraph is read, in UTF-16 code units. */
const REACH = 200;
/** A paragraph of nothing but who spoke the one before: "Roe followed up." */
const LONGEST_REPLY = 90;
const REPLIED =
  /^\s(?<source>(?:[Tt]he |[Hh]is |[Hh]er )?[\p{L}][\p{L}.’' -]{0,40}?)(?:, [^,.\n]{2,40},)? (?<cue>(?:then )?(?:replied|followed up|responded|asked|answered|pressed(?: on)?|countered|added|said|shot back|interjected|interrupted|persisted|retorted|quipped|joked|insisted|protested|continued|went on|conceded|agreed))(?: (?:[\p{Ll}]+ly|again|back|quietly|later|simply|with a [\p{Ll}]+))?\.$/du;
/** A person, no plan or promise. */
const THAT_WAS = new RegExp(
  String.raw`^(?:\s?[—–-]{1,2}\s?|\s)(?<cue>[Tt]hat was|[Tt]his was)\s(?<source>(?:the|an?|one|another|his|her|our|their) (?:[\p{L}’'-]+ ){0,3}?(?:${PEOPLE}|${AGENT})(?![\p{L}])(?: \p{Lu}[\p{L}’'-]+){0,3}(?: (?:of|at|for|in|from) [^,.;:“”"]{2,40})?` +
    String.raw`|(?:(?:the )?\p{Ll}+ (?:\p{Ll}+ )?)?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})(?=[,;]|\.(?:\s|$)|$| (?:speaking|talking|writing|replying|answering)\b)`,
  'du',
);
/** `"..." That was the message from Mara Venn at the gates.` */
const THE_MESSAGE = new RegExp(
  String.raw`^(?:\s?[—–-]{1,2}\s?|\s)(?:[Tt]hat|[Tt]his|[Ss]o|[Ss]uch)(?:['’]s| was| is| went| ran| goes| runs) (?<cue>(?:the|an?) (?:\p{Ll}+ )?(?:${WORDS_SENT}) (?:of|from)) (?<source>[^.!?;:“”"\n]{2,60}?)(?=[.,;]|$| (?:at|in|on|after|before|as|when|during|to|today|yesterday|this|last)\s)`,
  'du',
);
const ATTRIBUTED =
  /^,?\s(?:(?:an?|the) (?:\p{Ll}+ ){0,2}?(?:line|quote|quotation|saying|remark|phrase|quip|maxim)|words|which is|is|was) (?:\p{Ll}+ly )?(?<cue>(?:often |widely |usually )?attributed to) (?<source>(?:the |an? )?[\p{L}.’' -]{3,80}?)(?=[,;:]|\.(?:\s|$)|$| (?:appears|turns|comes|was|is|in|on)\b)/du;
