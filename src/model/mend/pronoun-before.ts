import { hull, tidy } from '../../document/index.ts';
import type { Rule } from './rule.ts';

/**
 * "It | described | as “worthless” an appeal by the commission": the pronoun right before an active cue is the source, and who is named
 * behind it stands in the content.
 */
export const pronounBefore: Rule = (found, text) => {
  const cue = hull(found.cue);
  const behind = found.source.filter(([start]) => cue !== null && start >= cue[1]);
  if (!cue || behind.length === 0 || PASSIVE.test(text.slice(...cue))) return found;
  const pronoun = SUBJECT.exec(text.slice(Math.max(0, cue[0] - REACH), cue[0]))?.[1];
  if (pronoun === undefined) return found;
  const end = text.slice(0, cue[0]).lastIndexOf(pronoun) + pronoun.length;
  const start = end - pronoun.length;
  if (!behind.every((span) => /\bby (?:the |an? )?$/.test(text.slice(Math.max(0, span[0] - 8), span[0])))) return found;
  const content = found.content.filter(([from]) => from >= cue[1]);
  const from = Math.min(...content.map(([first]) => first), ...behind.map(([first]) => first));
  const until = Math.max(...content.map(([, last]) => last), ...behind.map(([, last]) => last));
  return { ...found, source: [[start, end]], content: tidy([[from, until]]) };
};

const REACH = 24;
const SUBJECT = /(?:^|[\s“"])(He|She|It|They|We|I|he|she|it|they|we) (?:also |later |then |has |have |had )?$/u;
const PASSIVE = /\b(?:was|were|is|are|been|being|be)\b/u;
