import type { FoundAttribution } from '../found.ts';
import { type Pattern, readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/**
 * What a plan or a person draws from somebody: "The plan has drawn harsh criticism from farmers for its haste". Who criticises stands behind, and what is
 * criticised before. PolNeAR's annotators marked two of three so.
 */
export const drawn = (setting: Setting): readonly FoundAttribution[] => readOff(setting, [DRAWN]);

const RESPONSES =
  'criticisms?|praise|condemnation|rebukes?|scorn|outrage|anger|fury|backlash|scepticism|skepticism|ridicule|mockery|derision|complaints|' +
  'objections|opposition|acclaim|applause|support|endorsements?|alarm|outcry|disapproval|approval|fire|flak|ire';
const DRAW =
  '(?:draw|earn|win|spark|prompt|provoke|attract|receive|face|trigger)(?:s|d|ed)?|drew|drawn|won|(?:was|were|been|is|are) (?:also )?met with|(?:come|came|comes) (?:under|in for)';
/** Criticism, praise, anger that something or somebody drew: a cue that has before it whom it is about. */
export const DRAWN_WORDS = String.raw`(?:(?:has|have|had|also|quickly|immediately|swiftly|already|since|then) )*(?:${DRAW}) (?:[\p{Ll}-]+ ){0,3}?(?:${RESPONSES})`;
export const FROM = '(?:from|among|by)';
/** Who responds, with whatever belongs to them in front of what it is about. */
export const WHOM = String.raw`(?:(?! (?:for|over|after|when|because|about|as|while|but|with|and (?:praise|scorn|criticism)) )(?:[^.!?;:,“”"\n]|\.(?=\S))){2,90}`;

const DRAWN: Pattern = {
  onlyWith: new RegExp(`(?:${RESPONSES}) ${FROM} `),
  words: new RegExp(
    String.raw`(?<=^|[.!?]["”’']?\s|[,;]\s(?:and|but|while)\s)(?<content>(?!(?:On|In|At|By|After|Before|As|When|While|If|For|From|With|But|And|Later|Then)\b)[\p{L}\p{N}][^.!?;:,“”"\n]{1,90}?(?<! and| but))` +
      String.raw` (?<cue>${DRAWN_WORDS}) ${FROM} (?<subject>${WHOM})(?: (?<more>(?:for|over) (?:[^.!?;:,“”"\n]|[.,](?=\d)){3,110}))?`,
    'dgu',
  ),
  score: 0.55,
};
