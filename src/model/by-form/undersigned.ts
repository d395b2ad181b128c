import { groupsAt } from '../../text/groups.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { attributionOf, CAUTIOUS } from './said.ts';
import type { Placed, Setting } from './setting.ts';

/** A quotation that opens its line, with whoever said it behind it or in capitals above, and no verb: `"I queue from four." Deputy Venn, on the cost`. */
export function undersigned({ text, paragraphs }: Setting, one: Placed): FoundAttribution | null {
  const opensLine = /^(?:\d{1,2}[.)]\s*)?$/.test(one.before);
  if (!one.quotation.closed || !opensLine) return null;
  if (countWords(one.words) < 2 || !/[.!?…]['’”"]?$/.test(one.words)) return null;
  const behind = one.after.trim();
  if (behind === '') {
    const above = paragraphs[one.at - 1];
    return above && above[1] - above[0] <= LONGEST_LINE && CAPITALS.test(text.slice(...above))
      ? attributionOf(one, [above], null, CAUTIOUS)
      : null;
  }
  const posted = POSTED.exec(one.after);
  if (posted) {
    const { name, medium } = groupsAt(one.span[1], posted);
    return attributionOf(one, [name!], medium!, CAUTIOUS);
  }
  if (one.span[1] + one.after.length < one.paragraph[1] || !BESIDE.test(behind) || countWords(behind) > MOST)
    return null;
  const start = one.paragraph[1] - behind.length;
  return attributionOf(one, [[start, one.paragraph[1] - (behind.endsWith('.') ? 1 : 0)]], null, CAUTIOUS);
}

/** Of a line that names a speaker, in UTF-16 code units. */
const LONGEST_LINE = 100;
/** `HELMI VENN, ECONOMIST, FJELL BANK`, above what she says. */
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,3}(?:, [\p{Lu}&.’' -]{2,40}){1,3}$/u;
/** Words of a name with what is told of its bearer. */
const MOST = 12;
/** Words that begin a sentence and no name. */
const NO_NAME =
  '(?!(?:For|But|And|The|In|On|At|By|With|As|If|When|That|This|It|He|She|They|We|I|You|His|Her|Their|Its|After|Before|Since|While|So|Yet|Now|Then|There|These|Those|What|Who|How|Why|Where|Not|No|Some|Many|Most|One|Another|According|Like|Unlike|To|From|Of)\\b)';
const NAME = String.raw`${NO_NAME}(?:\p{Lu}\p{Ll}+ \p{Ll}+ )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}`;
/** A full name and what is told of its bearer behind a comma, without a stop. */
const BESIDE = new RegExp(
  String.raw`^${NAME}(?: of \p{Lu}[\p{L}’'-]+)?(?:,| on| about| after| to| at) [^.!?;:“”"]{3,}\.?$`,
  'u',
);
/** A name and where the words were written, which is all that says that they are its bearer's: `Senator Venn, on Chirper last night.` */
const POSTED = new RegExp(
  String.raw`^\s(?<name>${NAME}), (?<medium>(?:on|via|in|by) (?:\p{Lu}[\p{Ll}]+|social media|an? (?:\p{Ll}+ )?(?:statement|e-?mail|text|letter|tweet|post|message|note|interview)|e-?mail|text|letter|phone))(?: (?:last|this|late|early|on|yesterday|today|at)\b[^.,;:“”"\n]{0,30})?(?:\.(?=\s|$)|$)`,
  'du',
);
