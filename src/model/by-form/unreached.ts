import type { FoundAttribution } from '../found.ts';
import { type Pattern, readOff } from './patterns.ts';
import { SURE } from './said.ts';
import type { Setting } from './setting.ts';

/** "Holm could not be reached for comment", "she would not be drawn on the date": the report asked, and says that it has no answer. */
export const unreached = (setting: Setting): readonly FoundAttribution[] => readOff(setting, SILENT);

const SILENT: readonly Pattern[] = [
  {
    onlyWith: /comment/,
    words:
      /(?<![\p{L}\p{N}])(?<subject>\p{Lu}[^.!?;:“”"\n]{1,80}?|he|she|they) (?<cue>could(?: not|n['’]t)(?: immediately)? be reached|(?:was|were) not(?: immediately)? available) (?<content>for (?:\p{Ll}+ )?comment)(?!\p{L})/dgu,
    score: SURE,
  },
  {
    onlyWith: /be drawn/,
    words:
      /(?<![\p{L}\p{N}])(?<subject>\p{Lu}[^.!?;:“”"\n,]{1,80}?|[Hh]e|[Ss]he|[Tt]hey) (?<cue>(?:would not|wouldn['’]t|could not|declined to|refused to|refuses to) be drawn) (?<content>(?:on|about|into|over)\s[^.!?;:“”"\n,]{3,120})/dgu,
    score: SURE,
  },
];
