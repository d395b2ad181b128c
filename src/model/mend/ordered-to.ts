import { hull } from '../../document/index.ts';
import { type Rule, withContent } from './rule.ts';

/** "Thousands | ordered | to leave", "families | told | to wait": nobody orders himself to do a thing, and who did is left open. */
export const orderedTo: Rule = (found, text) => {
  const [cue, source] = [found.cue[0], hull(found.source)];
  const content = found.content[0];
  if (!cue || !source || !content || found.cue.length > 1 || !ORDERED.test(text.slice(...cue))) return found;
  const between = text.slice(source[1], Math.max(source[1], cue[0]));
  if (between !== ' ' && !DONE_TO_AND.test(between)) return found;
  if (content[0] !== cue[1] + 1 || !TO_DO.test(text.slice(content[0], content[0] + REACH))) return found;
  return { ...withContent(found, [source, ...found.content]), source: [] };
};

/** "Roe | was found to be ill and | told | to wait". */
const DONE_TO_AND =
  /^ (?:was|were|is|are|(?:has|have|had) been) [^.;:!?“”"]{1,100}?\band (?:then |later |also |\p{L}+ly )?$/u;
const ORDERED = /^(?:ordered|told|urged|warned|advised|instructed|encouraged|summoned|sentenced|cleared|invited)$/;
const TO_DO = /^(?:not )?to (?!(?:be|the|a|an|his|her|its|their|him|them)\b)\p{Ll}/u;
const REACH = 12;
