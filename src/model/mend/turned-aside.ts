import type { Span } from '../../document/index.ts';
import { type Rule, withContent } from './rule.ts';

/**
 * A verb before its speaker, between commas: in "The dam, says the company, may go" the company says so, and the dam may go. In a headline's end too:
 * "Sack the board, say 200 teachers in open letter". Where the network took the words the other way round, they are turned.
 */
export const turnedAside: Rule = (found, text) => {
  const [cue] = found.cue;
  const content = found.content[0];
  if (found.cue.length !== 1 || !cue || !content || !PLAIN.test(text.slice(...cue))) return found;
  // It was taken for the verb of what stands before it, with what stands behind it as the content.
  if (text.slice(cue[1], content[0]).trim() !== '' || content[0] < cue[1]) return found;
  const before = BEFORE.exec(text.slice(Math.max(0, cue[0] - LONGEST), cue[0]))?.[1];
  if (before === undefined) return found;
  const lead: Span = [cue[0] - before.length - ', '.length, cue[0] - ', '.length];
  const aside = ASIDE.exec(text.slice(cue[1], cue[1] + LONGEST));
  if (aside) {
    const source: Span = [cue[1] + 1, cue[1] + 1 + aside[1]!.length];
    const rest: Span = [cue[1] + aside[0].length, Math.max(found.content.at(-1)![1], cue[1] + aside[0].length)];
    if (rest[0] < rest[1]) return { ...withContent(found, [lead, rest]), source: [source] };
  }
  const end = HEADLINE_END.exec(text.slice(cue[1], cue[1] + LONGEST));
  if (!end || !opensLine(text, lead[0])) return found;
  return { ...withContent(found, [lead]), source: [[cue[1] + 1, cue[1] + 1 + end[1]!.length]] };
};

const opensLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

/** How far either side of the verb is looked, in UTF-16 code units. */
const LONGEST = 160;
const PLAIN =
  /^(?:says?|said|insists?|insisted|claims?|claimed|argues?|argued|warns?|warned|believes?|reports?|admits?)$/;
/** The clause before the verb, without another comma: there what stands behind would be beside a speaker ("Venn, 40, said the dam, ..."). */
const BEFORE = /(?:^|[.!?]["”’']?\s|\n)(\p{Lu}[^.!?,;:\n]{2,140}), $/u;
const VERB =
  'may|might|will|would|can|could|must|should|shall|is|are|was|were|has|have|had|does|did|do|needs?|remains?|became|becomes?';
const ASIDE = new RegExp(
  String.raw`^\s((?:the|an?|his|her|its|their|one|our)\s(?:[\p{L}’'-]+\s){0,4}?[\p{L}’'-]+(?:, \p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3})?|\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}), (?=(?:${VERB})(?:n['’]t)?\s)`,
  'u',
);
/** The last words of a line without a stop: several people, and no verb of theirs. */
const HEADLINE_END =
  /^\s((?:\d[\d,]*\s|hundreds of\s|dozens of\s|the\s|top\s)?(?:\p{L}[\p{L}’'-]*\s){0,2}?\p{L}{2,}(?:s|men|people|police)(?:\s(?:in|of|from|at|on|after)\s(?:[\p{L}\p{N}’'-]+\s){0,3}[\p{L}\p{N}’'-]+)?)(?=\n|$)/u;
