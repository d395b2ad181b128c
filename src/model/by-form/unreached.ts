import type { FoundAttribution } from '../found.ts';
import { type Pattern, readOff } from './patterns.ts';
import { SURE } from './said.ts';
import type { Setting } from './setting.ts';

/** "Holm could not be reached for comment", "she would not be drawn on the date": the report asked, and says that it has no answer. */
export const unreached = (setting: Setting): readonly FoundAttribution[] => readOff(setting, SILENT);

/** What was sent or asked and not answered, up to the clause's end. */
const ASKED = String.raw`(?<content>(?:to )?(?:\p{Ll}[\p{L}’'-]* ){0,4}?(?:questions?|requests?|emails?|e-mails|calls?|messages?|inquiries|enquiries|queries|letters?)(?: (?:for|from|about|by|on|seeking) [^.!?;:,“”"\n]{2,60})?)(?=[.,;\n]|$)`;

const SILENT: readonly Pattern[] = [
  {
    // "Pressed on who had paid, the spokesman would not say."
    onlyWith: /(?:[Aa]sked|[Pp]ressed|[Qq]uizzed|[Qq]uestioned) /,
    words:
      /(?<!\p{L})(?:[Aa]sked|[Pp]ressed|[Qq]uizzed|[Qq]uestioned)(?: by [^,.;:\n]{2,50}?)? (?:on |about )?(?<content>(?:who|what|why|whether|if|how|when|where|which) [^,.;:!?\n]{3,120}), (?<subject>[^,.;:!?“”"\n]{2,80}?) (?<cue>(?:(?:would|could|did) not|declined to|refused to|declines to|refuses to) (?:say|answer|comment|elaborate)|made no comment|gave no answer)(?=[.;,])/dgu,
    score: SURE,
  },
  {
    onlyWith: /comment/,
    words:
      /(?<![\p{L}\p{N}])(?<subject>\p{Lu}[^.!?;:“”"\n]{1,80}?|he|she|they) (?<cue>could(?: not|n['’]t)(?: immediately)? be reached|(?:was|were) not(?: immediately)? available) (?<content>for (?:\p{Ll}+ )?comment)(?!\p{L})/dgu,
    score: SURE,
  },
  {
    // "The mayor did not answer shouted questions".
    onlyWith: /(?:not|n['’]t) (?:immediately |yet )?(?:answer|acknowledge|respond|repl|return)/,
    words: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<subject>(?!(?:Neither|We|I)\b)\p{Lu}[^.!?;:,“”"\n]{1,60}?|[Hh]e|[Ss]he|[Tt]hey) (?<cue>(?:did|has|have|had)(?: not|n['’]t)(?: immediately| yet)? (?:answer(?:ed)?|acknowledged?|respond(?:ed)?|repl(?:y|ied)|return(?:ed)?)) ${ASKED}`,
      'dgu',
    ),
    score: SURE,
  },
  {
    // "Neither firm replied to emails".
    onlyWith: /\bNeither\b/,
    words: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<subject>Neither [^.!?;:,“”"\n]{2,80}?) (?<cue>(?:immediately )?(?:responded|replied|returned|answered)) ${ASKED}`,
      'dgu',
    ),
    score: SURE,
  },
  {
    onlyWith: /be drawn/,
    words:
      /(?<![\p{L}\p{N}])(?<subject>\p{Lu}[^.!?;:“”"\n,]{1,80}?|[Hh]e|[Ss]he|[Tt]hey) (?<cue>(?:would not|wouldn['’]t|could not|declined to|refused to|refuses to) be drawn) (?<content>(?:on|about|into|over)\s[^.!?;:“”"\n,]{3,120})/dgu,
    score: SURE,
  },
  {
    onlyWith: /no (?:\p{L}+ )?comment/u,
    words:
      /(?<![\p{L}\p{N}])(?<subject>(?!(?:We|I)\b)\p{Lu}[^.!?;:,“”"\n]{1,60}?|[Hh]e|[Ss]he|[Tt]hey) (?:\p{Ll}[^.!?;:“”"\n]{2,60}? and )?(?<cue>(?:will be|would be|is|are|was|were) making|(?:will|would) (?:make|offer|have)|made|had|has|have|offered|gave) (?<content>no (?:\p{L}+ )?comment)(?!\p{L})/dgu,
    score: SURE,
  },
  {
    onlyWith: /: [Nn]o comment/,
    words: /^(?:[•*·–-] )?(?<subject>\p{Lu}[^.!?:;“”"\n]{1,60})(?<cue>:) (?<content>[Nn]o comment)(?=\.?$)/dgu,
    score: SURE,
  },
];
