import { wordsOfAll } from '../../document/index.ts';
import { tellsWhen } from '../wording/when.ts';
import type { Rule } from './rule.ts';

/** Before a colon "12 March" and "Monday night" tell when it was said, and nobody. */
export const whenNamesNobody: Rule = (found, text) =>
  found.source.length > 0 && wordsOfAll(text, found.cue).trim() === ':' && tellsWhen(wordsOfAll(text, found.source))
    ? { ...found, source: [] }
    : found;
