import type { FoundAttribution } from '../found.ts';
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
const ARGUED =
  '(?:runs|goes|ran|went) the (?:[\\p{L}-]+ )?(?:argument|thinking|theory|logic|reasoning|explanation|claim|charge|story|line|pitch|rumou?r|complaint)';

const ASIDES: readonly Pattern[] = [
  {
    onlyWith: /[Bb]y \S+ own /,
    words: new RegExp(`(?<=^|[.!?]["”’']? )${BY_OWN}, (?<content>${CLAUSE}{3,240})`, 'dgu'),
    score: SCORE,
  },
  {
    onlyWith: /by \S+ own /,
    words: new RegExp(
      String.raw`(?<=, |\(|[–—] |\band,? )${BY_OWN},? (?<content>“[^”\n]{3,300}”|"[^"\n]{3,300}"|‘[^’\n]{3,200}’)`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: /by \S+ own /,
    words: new RegExp(
      String.raw`(?<=^|[.!?;]["”’']? )(?<content>[^.!?;:,“”"\n]{2,120}), ${BY_OWN}, (?<more>[^“”"‘.!?;:\n]{3,200})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith:
      / the (?:\S+ )?(?:argument|thinking|theory|logic|reasoning|explanation|claim|charge|story|line|pitch|rumou?r|complaint)/,
    words: new RegExp(
      String.raw`(?<=^|[.!?:;]["”’']? )(?<content>[^.!?;:,“”"\n]{2,160}), (?:so )?(?<cue>${ARGUED})(?: (?:from|of|in|at|among|by) (?<subject>[^.!?;:,“”"\n]{2,80}))?, (?<more>${CLAUSE}{3,240})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith:
      / the (?:\S+ )?(?:argument|thinking|theory|logic|reasoning|explanation|claim|charge|story|line|pitch|rumou?r|complaint)/,
    words: new RegExp(
      String.raw`(?<=^|[.!?:;]["”’']? )(?<content>\p{Lu}${CLAUSE}{8,240}), (?:so )?(?<cue>${ARGUED})(?: (?:from|of|in|at|among|by) (?<subject>[^.!?;:,“”"\n]{2,80}))?(?=[.;]|$)`,
      'dgu',
    ),
    score: SCORE,
  },
];
