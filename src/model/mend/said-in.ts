import { hull, type Span, wordsOfAll } from '../../document/index.ts';
import { OCCASIONS } from '../wording/papers.ts';
import type { Rule } from './rule.ts';

/**
 * "The group | said in | a report": the paper is how the group said it and no second source, and "in" is no part of the cue.
 */
export const saidIn: Rule = (found, text) => {
  const cue = hull(found.cue);
  const last = found.source.at(-1);
  if (!cue || !last || found.source.length < 2 || found.source[0]![1] > cue[0]) return found;
  const preposition = BEHIND_VERB.exec(wordsOfAll(text, found.cue));
  if (
    !preposition ||
    last[0] < cue[1] ||
    !/^\s*$/.test(text.slice(cue[1], last[0])) ||
    !OCCASION.test(text.slice(...last))
  )
    return found;
  const end = cue[1] - preposition[0].length;
  const kept = found.cue.filter(([start]) => start < end).map(([start, until]): Span => [start, Math.min(until, end)]);
  return { ...found, source: found.source.slice(0, -1), cue: kept };
};

const BEHIND_VERB = / (?:in|on|through|via|during)$/i;
const OCCASION = new RegExp(
  String.raw`^(?:an?|the|its|his|her|their|this) (?:[\p{L}-]+ ){0,3}?(?:${OCCASIONS})\b`,
  'iu',
);
