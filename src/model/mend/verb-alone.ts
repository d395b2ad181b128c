import { type Span, wordsOf } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { withContent } from './rule.ts';

/**
 * What leads from a verb to its content is no part of the cue where annotators left it out: "said | of Venn", and the "to" of "vowed | to"
 * (out of 464 of 492 such cues of PolNeAR's training part and of all 51 of the gold one; "of" out of 35 of 52 and of 3).
 */
export function verbAlone(found: FoundAttribution, text: string): FoundAttribution {
  const last = found.cue.at(-1);
  const lead = last && LEAD.exec(wordsOf(text, last));
  if (!last || !lead) return found;
  const verb: Span = [last[0], last[0] + lead.index];
  const alone = { ...found, cue: [...found.cue.slice(0, -1), verb] };
  const [first, ...rest] = found.content;
  if (!lead[0].endsWith('not')) return alone;
  // What somebody pleads is "not guilty".
  return first?.[0] === last[1] + 1 ? withContent(alone, [[last[1] - 'not'.length, first[1]], ...rest]) : found;
}

const SAYS = 'say|says|said|add|adds|added|write|writes|wrote';
const MEANS =
  'vow|declin|plan|promis|refus|pledg|want|hop|threaten|agre|seek|intend|decid|aim|offer|expect|need|swor|propos|try|tri';
const LEAD = new RegExp(
  String.raw`(?<=\b(?:${SAYS}))\s+of$|(?<=\b(?:${MEANS})(?:n?(?:e|s|es|ed|ing)|d|n)?)\s+to$|(?<=\bplead(?:s|ed|ing)?)\s+not$`,
  'iu',
);
