import type { Span } from '../../document/index.ts';
import type { Counted } from './counted.ts';
import { countsThings } from './counted.ts';
import type { FoundFigure } from './figures.ts';
import type { Clue, Sentence } from './kind.ts';

/** A part of those counted before: "26 people, including four children", "26 dead, among them three nurses". */
const PART = /\b(?:including|among\sthem|among\swhom|of\swhom|of\sthem|most\sof\sthem)\s(?:the\s)?$/iu;
/** What may stand between two numbers of one verb: "killed 130 in Orlesk and 32 in Brenica", "19 to 26", "26 from 19". */
const LIST =
  /^(?:[^.;:!?()]{0,50}?)(?:\band|,|\bor|\bfrom|\bto|\bup\sfrom|\bcompared\s(?:to|with))\s(?:the\s|another\s)?$/iu;
const VERB = /\b(?:was|were|is|are|has|have|had|said|says|told|who|which|when|while|after|before|because)\b/iu;

/**
 * The kind of the figure before it in the sentence, where the words make this number a part of that figure or one more
 * object of the same verb.
 */
export function inheritedKind({ text }: Sentence, previous: FoundFigure, counted: Counted): Clue | null {
  if (countsThings(counted) || !counted.people || previous.clue.kind === 'money') return null;
  const between: Span = [previous.counted.span[1], counted.number.span[0]];
  if (between[1] - between[0] > 90 || between[1] < between[0]) return null;
  const words = text.slice(...between);
  if (PART.test(words)) return previous.clue;
  return LIST.test(words) && !VERB.test(words) ? previous.clue : null;
}
