import type { FoundAttribution } from '../found.ts';
import { ARGUMENTS } from '../wording/messages.ts';
import { type Pattern, readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/** Asides that say that somebody says so, whom the sentence is about or not: "by his own account", "runs the argument from the ministry". */
export const ownAccount = (setting: Setting): readonly FoundAttribution[] => readOff(setting, ASIDES);

const SCORE = 0.7;
const OWN =
  'account|admission|accounts|confession|telling|reckoning|estimate|estimates|estimation|calculation|calculations|count|description|acknowledgement|acknowledgment|version|figures';
/** "By his own account": whose it is stands in the middle of the cue. */
const BY_OWN = String.raw`(?<cue>[Bb]y) (?<subject>his|her|their|its|my|our|\p{Lu}[\p{L}’'-]+['’]s) (?<also>own (?:${OWN}))`;
const CLAUSE = String.raw`(?:[^.!?;:\n]|\.(?=\d))`;
const ARGUED = String.raw`(?:runs|goes|ran|went) the (?:[\p{L}-]+ )?(?:${ARGUMENTS})`;
const ONLY_WITH_OWN = /[Bb]y \S+ own /;
const ONLY_WITH_ARGUMENT = new RegExp(ARGUED, 'u');

const ASIDES: readonly Pattern[] = [
  {
    onlyWith: ONLY_WITH_OWN,
    words: new RegExp(`(?<=^|[.!?]["”’']? )${BY_OWN}, (?<content>${CLAUSE}{3,240})`, 'dgu'),
    score: SCORE,
  },
  {
    onlyWith: ONLY_WITH_OWN,
    words: new RegExp(
      String.raw`(?<=, |\(|[–—] |\band,? )${BY_OWN},? (?<content>“[^”\n]{3,300}”|"[^"\n]{3,300}"|‘[^’\n]{3,200}’)`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: ONLY_WITH_OWN,
    words: new RegExp(
      String.raw`(?<=^|[.!?;]["”’']? )(?<content>[^.!?;:,“”"\n]{2,120}), ${BY_OWN}, (?<more>[^“”"‘.!?;:\n]{3,200})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: ONLY_WITH_ARGUMENT,
    words: new RegExp(
      String.raw`(?<=^|[.!?:;]["”’']? )(?<content>[^.!?;:,“”"\n]{2,160}), (?:so )?(?<cue>${ARGUED})(?: (?:from|of|in|at|among|by) (?<subject>[^.!?;:,“”"\n]{2,80}))?, (?<more>${CLAUSE}{3,240})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: ONLY_WITH_ARGUMENT,
    words: new RegExp(
      String.raw`(?<=^|[.!?:;]["”’']? )(?<content>\p{Lu}${CLAUSE}{8,240}), (?:so )?(?<cue>${ARGUED})(?: (?:from|of|in|at|among|by) (?<subject>[^.!?;:,“”"\n]{2,80}))?(?=[.;]|$)`,
      'dgu',
    ),
    score: SCORE,
  },
];
