import type { FoundAttribution } from '../found.ts';
import { LETTERS, RECORDS } from '../wording/papers.ts';
import { type Pattern, readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/**
 * What papers hold: "Diary entries seen by this newspaper record four meetings", "Land registry entries for the plot list the buyer as a dentist". Only
 * with nouns of papers before the verb, which of people ("the clerk recorded a song") tells an act.
 */
export const listed = (setting: Setting): readonly FoundAttribution[] => readOff(setting, PAPERS);

/** Posts are left out: who holds one gives and names as well. */
const PAPER = `(?:${RECORDS}|${LETTERS}|entr(?:y|ies)|log ?books?|diar(?:y|ies)|accounts|registers?|registry|ledgers?|spreadsheets?|manifests?|certificates?|contracts?|deeds?|inventor(?:y|ies)|programme|rota|(?:charge|log) sheet|profile|website)`;
const WHICH = String.raw`(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Tt]wo) )?(?:[\p{L}\p{N}’'-]+ ){0,3}?`;
/** Whose, whence, and who saw them. */
const TOLD = String.raw`(?: (?:for|of|from|at|in|on|by|seen by|obtained by|held by|kept by|released by|published by|shown to|filed (?:in|with|by|to)|dated) [^.!?;:,“”"\n]{2,60}?)?(?:, (?:seen|obtained|released|published|shown|filed|which|dated) [^.!?;:,“”"\n]{3,80},)?`;

const HOLDS = 'lists?|listed|records?|recorded|describes?|described|names?|named|gives?|gave';

const PAPERS: readonly Pattern[] = [
  {
    onlyWith: new RegExp(`(?:${HOLDS}) `),
    words: new RegExp(
      String.raw`(?<=^|[.!?;:]["”’']? |[,;] (?:but|and|while|though|although) )(?<subject>${WHICH}${PAPER}(?!\p{L})${TOLD}) (?:also |still |now )?(?<cue>${HOLDS}) (?<content>(?:the|an?|his|her|their|its|him|it|them|this|that|no|only|just|at least|more than|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d|\p{Lu}\p{Ll})(?:[^.!?;:\n]|\.(?=\d)){3,200}?)(?=, (?:and|but|while|though|although)\s|[!?;:\n]|\.(?!\d)|$)`,
      'dgu',
    ),
    score: 0.7,
  },
];
