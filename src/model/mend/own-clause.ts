import { hull } from '../../document/index.ts';
import type { Rule } from './rule.ts';

/** "Aid groups accused the army; | the army | denied it, | saying | ...": who is named behind the semicolon speaks, and nobody before it. */
export const ownClause: Rule = (found, text) => {
  const cue = hull(found.cue);
  if (cue === null || found.source.length < 2) return found;
  const own = found.source.filter(
    ([start, end]) => start >= cue[0] || !text.slice(end, Math.max(end, cue[0])).slice(0, LONGEST).includes('; '),
  );
  return own.length === 0 || own.length === found.source.length ? found : { ...found, source: own };
};

/** A clause that is longer stands no semicolon's way. */
const LONGEST = 600;
