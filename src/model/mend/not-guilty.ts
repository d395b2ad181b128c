import { wordsOf } from '../../document/index.ts';
import { type Rule, withContent } from './rule.ts';

/** What somebody pleads is "not guilty", and the plea is not negated: "has pleaded | not guilty to fraud". */
export const notGuilty: Rule = (found, text) => {
  const last = found.cue.at(-1);
  const [first, ...rest] = found.content;
  const not = last && NOT.exec(wordsOf(text, last));
  if (!last || !not || !first || first[0] !== last[1] + 1) return found;
  const verb = { ...found, cue: [...found.cue.slice(0, -1), [last[0], last[0] + not.index] as const] };
  return withContent(verb, [[last[1] - 'not'.length, first[1]], ...rest]);
};

const NOT = /(?<=\bplead(?:s|ed|ing)?)\s+not$/iu;
