import { hull } from '../../document/index.ts';
import type { Rule } from './rule.ts';

/** "Criticised the ruling, with | several lawmakers | accusing | the judges": whoever stands behind "with" does it. */
export const withWhom: Rule = (found, text) => {
  const cue = hull(found.cue);
  const source = hull(found.source);
  if (!cue || !/^\p{Ll}+ing(?: (?:that|of|for))?$/u.test(text.slice(...cue))) return found;
  const who = WITH.exec(text.slice(Math.max(0, cue[0] - REACH), cue[0]))?.[1];
  if (who === undefined) return found;
  const start = cue[0] - 1 - who.length;
  if (source && source[1] > start) return found;
  return { ...found, source: [[start, start + who.length]] };
};

const REACH = 70;
const WITH =
  /, with ((?:several|many|some|most|one|two|three|others|the|an?|its|his|her|their|\p{Lu}[\p{L}.’'-]*)(?: (?!(?:and|or|but|was|were|is|are|had|has)\b)[\p{L}.’'-]+){0,5}) $/u;
