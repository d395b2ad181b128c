import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { attributionOf, CAUTIOUS, SURE } from './said.ts';
import type { Placed, Setting } from './setting.ts';

/** A quotation that opens its line, with whoever said it behind it or in the line below, and no verb: `"I queue from four."` over `Tora, 71`. */
export function undersigned({ text, paragraphs }: Setting, one: Placed): FoundAttribution | null {
  const opensLine = /^(?:\d{1,2}[.)]\s*)?$/.test(one.before);
  if (!one.quotation.closed) return null;
  const behind = one.after.trim();
  const bracket = IN_BRACKETS.exec(one.after);
  if (bracket?.indices && countWords(one.words) >= SENTENCE) {
    const [start, end] = bracket.indices[1]!;
    return attributionOf(one, [[one.span[1] + start, one.span[1] + end]], null, CAUTIOUS);
  }
  if (!opensLine || countWords(one.words) < 2 || !/[.!?…]['’”"]?$/.test(one.words)) return null;
  if (behind !== '') {
    if (one.span[1] + one.after.length < one.paragraph[1] || !BESIDE.test(behind) || countWords(behind) > MOST)
      return null;
    const start = one.paragraph[1] - behind.length;
    return attributionOf(one, [[start, one.paragraph[1] - (behind.endsWith('.') ? 1 : 0)]], null, CAUTIOUS);
  }
  const above = paragraphs[one.at - 1];
  if (above && above[1] - above[0] <= LONGEST_LINE && CAPITALS.test(text.slice(...above)))
    return attributionOf(one, [above], null, CAUTIOUS);
  const below = paragraphs[one.at + 1];
  if (!below || !BELOW.test(text.slice(below[0], Math.min(below[1], below[0] + 80)))) return null;
  return attributionOf(one, [below], null, SURE);
}

/** Of a line that names a speaker, in UTF-16 code units. */
const LONGEST_LINE = 100;
/** `HELMI VENN, ECONOMIST, FJELL BANK`, above what she says. */
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,3}(?:, [\p{Lu}&.’' -]{2,40}){1,3}$/u;
/** Words of a name with what is told of its bearer. */
const MOST = 12;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}`;
/** Words from which marks hold no name of a thing. */
const SENTENCE = 4;
/** `“We stay here” (Venn to the Herald, 2019)` */
const IN_BRACKETS =
  /^\s?\((?!(?:Photo|Picture|Image|File|Credit|Source|See|Page|Video|Watch|Read|Reuters|AFP|AP|Getty)\b)(\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3})(?: (?:to|in|on)\s[^()]{2,60}|, (?:in |to |on )?[^()]{2,60})?\)/du;
/** A name and an age or a trade, nothing else. */
const BELOW = new RegExp(
  String.raw`^(?:${NAME}, (?:\d{1,2}|an? [\p{Ll} -]{3,30}|[\p{Ll} -]{3,30})(?:, [\p{L} -]{2,30})?|` +
    String.raw`(?:\p{Lu}\p{Ll}+ \p{Ll}+ )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}(?: of (?:the )?[\p{L}’' -]{2,40})?, (?:on|in|at|to|after|before|during|the (?:next|same|following)|speaking|writing)\s[^.!?:;“”"]{2,60})$`,
  'u',
);
/** A full name and what is told of its bearer behind a comma, without a stop. */
const BESIDE =
  /^(?!(?:For|But|And|The|In|On|At|By|With|As|If|When|That|This|It|He|She|They|We|I|You|His|Her|Their|Its|After|Before|Since|While|So|Yet|Now|Then|There|These|Those|What|Who|How|Why|Where|Not|No|Some|Many|Most|One|Another|According|Like|Unlike|To|From|Of)\b)(?:\p{Lu}\p{Ll}+ \p{Ll}+ )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?: of \p{Lu}[\p{L}’'-]+)?(?:,| on| about| after| to| at) [^.!?;:“”"]{3,}\.?$/u;
