import { hull, wordsOfAll } from '../../document/index.ts';
import type { Rule } from './rule.ts';

/** "The agency reported, citing | the ministry": whom somebody cites says it, and who cites is a step of its chain. */
export const cited: Rule = (found, text) => {
  const cue = hull(found.cue);
  if (!cue || found.source.length < 2 || !CITES.test(wordsOfAll(text, found.cue))) return found;
  const named = found.source.filter(([start]) => start >= cue[1]);
  return named.length === 1 && text.slice(cue[1], named[0]![0]).trim() === '' ? { ...found, source: named } : found;
};

const CITES = /^(?:citing|quoting|cit(?:es|ed)|quot(?:es|ed))$/i;
