import type { Span } from '../../document/index.ts';
import { wordsOfAll } from '../../document/index.ts';
import type { Rule } from './rule.ts';

/**
 * A headline's colon that has its verb and speaker behind it only tells what it is about: in "Storm Ada: ‘Stay off the roads’, warn police" the police
 * warn, and the storm says nothing.
 */
export const spokenBehind: Rule = (found, text) => {
  const [content] = found.content;
  if (found.content.length !== 1 || !content || wordsOfAll(text, found.cue) !== ':') return found;
  const match = BEHIND.exec(text.slice(content[1], content[1] + LONGEST));
  if (!match?.indices) return found;
  const place = ([start, end]: readonly [number, number]): Span => [content[1] + start, content[1] + end];
  const { cue, source } = match.indices.groups!;
  return { ...found, source: [place(source!)], cue: [place(cue!)] };
};

/** How far behind the words it is looked, in UTF-16 code units. */
const LONGEST = 100;
const BEHIND =
  /^,? (?<cue>says?|said|warns?|warned|claims?|insists?|admits?|urges?|fears?|reckons?|vows?|predicts?|tells?) (?<source>(?:\p{L}[\p{L}’'-]*\s){0,3}?\p{L}{2,})(?=\n|$)/du;
