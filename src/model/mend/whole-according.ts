import type { Span } from '../../document/index.ts';
import type { Rule } from './rule.ts';

/** "According | to Norvel": the preposition belongs to the cue. */
export const wholeAccording: Rule = (found, text) => {
  const [cue, source] = [found.cue.at(-1), found.source[0]];
  if (!cue || !source || source[0] !== cue[1] + 1) return found;
  if (!/\baccording$/i.test(text.slice(...cue)) || !/^to \S/.test(text.slice(...source))) return found;
  const behind: Span = [source[0] + TO.length, source[1]];
  return {
    ...found,
    cue: [...found.cue.slice(0, -1), [cue[0], source[0] + 2]],
    source: [behind, ...found.source.slice(1)],
  };
};

const TO = 'to ';
