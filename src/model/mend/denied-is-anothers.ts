import { overlap, wordsOfAll } from '../../document/index.ts';
import type { Rule } from './rule.ts';

/**
 * Claims that somebody denies are another's: in "The embassy rejected as ‘baseless’ suggestions that it paid" the embassy suggests nothing. Whose they
 * are is left open.
 */
export const deniedIsAnothers: Rule = (found, text) => {
  const [cue] = found.cue;
  const [source] = found.source;
  if (!cue || !source || source[1] > cue[0] || !NOUN.test(wordsOfAll(text, found.cue))) return found;
  const denied = DENIES.exec(text.slice(Math.max(source[1], cue[0] - LONGEST), cue[0]));
  return denied && !found.source.some((span) => overlap(span, cue)) ? { ...found, source: [] } : found;
};

/** Between the verb and the noun, in UTF-16 code units. */
const LONGEST = 120;
const NOUN =
  /^(?:the |any |all )?(?:suggestions?|claims?|allegations?|accusations?|reports?|rumou?rs?)(?: that| of)?$/i;
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rubbish(?:es|ed|ing)|rebuff(?:s|ed|ing)?|brush(?:es|ed) aside|played down|plays down|scoffed at|scorned)(?: (?:[\p{Ll}]+ly|all|any|the|earlier|recent|media|persistent))*(?: as (?:[“‘"][^“”‘’"\n]{2,60}[”’"]|\p{Ll}+(?: and \p{Ll}+)?))?(?: (?:all|any|the|earlier|recent|media|persistent))* $/u;
