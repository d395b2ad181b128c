import { WEEKDAY } from '../../document/calendar.ts';
import type { FoundAttribution } from '../found.ts';
import { HAPPENINGS } from '../wording/happenings.ts';
import { readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/**
 * A count that somebody puts somewhere: `The mayor put the toll at five`, `the ministry raised the number of dead to 26 from 19`, `its makers put it
 * nearer eleven`, `a poll had her on 41%`.
 */
export const reckoned = (setting: Setting): readonly FoundAttribution[] =>
  readOff(setting, [
    { onlyWith: COUNTS, words: RECKONED, score: SCORE },
    { onlyWith: PLACES, words: PLACED, score: SCORE },
    { onlyWith: POLLS, words: POLLED, score: SCORE },
    { onlyWith: TOLLS, words: GAVE, score: SCORE },
  ]);

const NOUNS =
  'toll|tolls|number|numbers|figure|figures|count|tally|losses|casualties|total|estimate|estimates|cost|costs|damage|damages|turnout|attendance|crowd|gusts|death rate|price|dead|injured|wounded|missing|dead and injured';
const RECKONS = 'put|puts|raised|raises|lowered|lowers|revised|revises|cut|estimated|estimates';
const WHOSE = 'the|its|their|his|her|peak|total';
const COUNTS = new RegExp(String.raw`(?:${RECKONS}) (?:${WHOSE})\b`);
/** What may stand before the subject: "On Thursday". */
const WHEN = String.raw`(?:(?:[Oo]n ${WEEKDAY}|[Ll]ater|[Ee]arlier|[Yy]esterday|[Tt]oday|[Tt]hen),?\s)?`;
const NO_LEAD =
  '(?!(?:On|In|At|By|After|Before|As|When|While|If|For|From|With|But|And|Later|Earlier|Then|Yesterday|Today)\\b)';
/** What is told of whoever reckons, between dashes or in brackets. */
const ASIDE = String.raw`(?: [–—] [^–—\n]{3,160} [–—]| \([^()\n]{3,160}\))?`;
/** "The latest death raised the toll": what happened reckons nothing. */
const NO_HAPPENING = String.raw`(?<!\b(?:${HAPPENINGS}))`;
const RECKONED = new RegExp(
  String.raw`(?<=^|[.!?;]["”’']?\s|[,;]\s(?:and|but|while|whereas)\s)${WHEN}(?<subject>${NO_LEAD}(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ll]ocal|[Oo]fficials?|[Pp]olice|[Oo]rgani[sz]ers|[Aa]uthorities|[Ww]itnesses|[Mm]edics|[Rr]escuers|[Rr]esidents|\p{Lu})[^.!?;:,“”"\n]{0,60}?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t))${ASIDE}` +
    `${NO_HAPPENING} (?:on ${WEEKDAY} |later |since |now )?(?<cue>(?:has |have |had )?(?:${RECKONS}))` +
    String.raw` (?<content>(?:${WHOSE})\s(?:[\p{L}’'-]+\s){0,3}?(?:${NOUNS})\b[^.!?;:“”"\n]{0,80}?\b(?:at|to)\s(?:[\p{L}-]+\s){0,3}?(?:[$£€]?\d[\d,.]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)(?:\s(?:million|billion|from|mph|people|dead)\b[^.,;]{0,30})?)`,
  'dgu',
);
const IT = 'it|them|that|this';
const CHANCES = 'the odds|the chances?|the risk';
const PLACES = new RegExp(`puts? (?:${IT}|${CHANCES}) `);
const NUMBER = String.raw`(?:[$£€]?\d[\d,.]*\d|[$£€]?\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozens|hundreds|thousands|millions)(?!\p{L})(?:[^.!?;:,“”"\n]|\.(?=\d)){0,40}`;
const PLACED = new RegExp(
  String.raw`(?<=^|[.!?;]["”’']?\s|[,;]\s(?:and|but|while|whereas|though|although)\s)${WHEN}(?<subject>${NO_LEAD}[\p{L}\p{N}][^.!?;:,“”"\n]{1,60}?)${ASIDE} (?<cue>(?:has |have |had )?puts?) ` +
    String.raw`(?<content>(?:${IT}|(?:${CHANCES})(?:\s[^.!?;:,“”"\n]{2,60}?)?) (?:at|nearer|closer to|near|above|below|under|over|around|as high as|as low as) (?:[\p{L}-]+ ){0,3}?${NUMBER})`,
  'dgu',
);
const A_TOLL_OF = String.raw`a (?:\p{Ll}+ )?(?:toll|figure|total|count|estimate|tally) of `;
const TOLLS = new RegExp(` ${A_TOLL_OF}`, 'u');
/** "The government gave a toll of 28 dead", "his movement spoke of a million". */
const GAVE = new RegExp(
  String.raw`(?<=^|[.!?;]["”’']?\s|[,;]\s(?:and|but|while|whereas|though|although)\s)${WHEN}(?<subject>${NO_LEAD}[\p{L}\p{N}][^.!?;:,“”"\n]{1,60}?)${ASIDE} (?<cue>(?:has |have |had )?(?:gave|gives|given|issued|offered|reported|cited)) ` +
    String.raw`(?<content>${A_TOLL_OF}(?:[\p{L}-]+ ){0,3}?${NUMBER})`,
  'dgu',
);
const POLL = 'polls?|surveys?|pollsters?';
const POLLS = new RegExp(String.raw`\b(?:${POLL})\b`);
const POLLED = new RegExp(
  String.raw`(?<=^|[.!?;]["”’']?\s|[,;]\s(?:and|but|while|whereas|though|although)\s)(?<subject>(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Aa]nother|[Ii]ts|\p{Lu})[^.!?;:,“”"\n]{0,50}?\b(?:${POLL})\b(?: (?:of|by|for|from|in|on|published|taken|released|conducted|commissioned) (?:[^.!?;:,“”"\n]|,(?=\d)){2,60}?)?) ` +
    String.raw`(?<cue>had|has|have|put|puts|gave|gives|give) (?<content>(?:the|an?|his|her|him|it|them|\p{Lu})(?:[^.!?;:,“”"\n]|,(?=\d)|\.(?=\d)){0,60}?(?: (?:on|at)| (?:an?|the) (?:[\p{L}-]+ )?(?:lead|edge|advantage) of) (?:[\p{L}-]+ ){0,2}?\d[\d.,]*(?:%| ?per ?cent| points?)(?:[^.!?;:“”"\n]|\.(?=\d)){0,80})`,
  'dgu',
);
const SCORE = 0.7;
