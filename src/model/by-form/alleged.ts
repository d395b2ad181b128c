import type { FoundAttribution } from '../found.ts';
import { readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/** An "alleged headbutt" is one that somebody alleges, and who is left open. Behind a subject the word is a verb ("prosecutors alleged fraud"). */
export const alleged = (setting: Setting): readonly FoundAttribution[] =>
  readOff(setting, [{ onlyWith: new RegExp(WORDS), words: ALLEGED, score: 0.6 }]);

const WORDS = 'alleged|purported';
const DETERMINER =
  "(?:an|a|the|his|her|their|its|this|that|these|those|any|every|no|one|two|three|several|some|many|other|of|over|for|into|with|from|by|about|on|to|in|after|against|[\\p{L}-]+[’']s?)";
const BEHIND =
  'in|at|on|of|by|that|who|which|was|is|were|are|had|has|have|and|or|but|from|against|to|with|for|as|over|during|after|before|between|when|while|where|until|since|inside|outside|near|behind';
const ALLEGED = new RegExp(
  String.raw`(?<=(?<!\p{L})${DETERMINER} (?:(?:first|second|third|other|latest|main|key|various|further|new|more|such) )?)(?<cue>${WORDS}) (?<content>(?!(?:that|the|an?|he|she|they|it|in|on|to|his|her|their|its)\b)[\p{L}“"‘][\p{L}\p{N}’'-]*(?: (?!(?:${BEHIND})\b)[\p{L}\p{N}“”"’'-]+){0,3})`,
  'dgu',
);
