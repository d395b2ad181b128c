import type { FoundAttribution } from '../found.ts';
import { DRAWN_WORDS, FROM, RESPONSES, WHOM } from '../wording/drawn.ts';
import { type Pattern, readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/**
 * What a plan or a person draws from somebody: "The plan has drawn harsh criticism from farmers for its haste". Who criticises stands behind, and what is
 * criticised before. PolNeAR's annotators marked two of three so.
 */
export const drawn = (setting: Setting): readonly FoundAttribution[] => readOff(setting, [DRAWN]);

const DRAWN: Pattern = {
  onlyWith: new RegExp(`(?:${RESPONSES}) ${FROM} `),
  words: new RegExp(
    String.raw`(?<=^|[.!?]["”’']?\s|[,;]\s(?:and|but|while)\s)(?<content>(?!(?:On|In|At|By|After|Before|As|When|While|If|For|From|With|But|And|Later|Then)\b)[\p{L}\p{N}][^.!?;:,“”"\n]{1,90}?(?<! and| but))` +
      String.raw` (?<cue>${DRAWN_WORDS}) ${FROM} (?<subject>${WHOM})(?: (?<more>(?:for|over) (?:[^.!?;:,“”"\n]|[.,](?=\d)){3,110}))?`,
    'dgu',
  ),
  score: 0.55,
};
