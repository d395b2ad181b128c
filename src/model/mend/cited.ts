import { hull, wordsOfAll } from '../../document/index.ts';
import { CITES } from '../wording/cites.ts';
import type { Rule } from './rule.ts';

/**
 * "The agency reported, citing | the ministry", "the agency quoted | the ministry | as saying": whom somebody cites says it, and who cites is a step
 * of its chain.
 */
export const cited: Rule = (found, text) => {
  const cue = hull(found.cue);
  if (!cue || found.source.length < 2) return found;
  const words = wordsOfAll(text, found.cue);
  const named = found.source.filter(([start, end]) =>
    CITES.test(words)
      ? start >= cue[1] && text.slice(cue[1], start).trim() === ''
      : AS_SAYING.test(words) &&
        end <= cue[0] &&
        /^(?: as)? $/.test(text.slice(end, cue[0])) &&
        QUOTES.test(text.slice(Math.max(0, start - LONGEST), start)),
  );
  return named.length === 1 ? { ...found, source: named } : found;
};

const AS_SAYING = /^(?:as )?(?:saying|telling|warning|adding)$/i;
const QUOTES = /\b(?:quot(?:es|ed|ing)|cit(?:es|ed|ing)) $/i;
/** "quoting ". */
const LONGEST = 8;
