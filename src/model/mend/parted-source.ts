import type { Rule } from './rule.ts';

/**
 * "| The scheme |, said | Roe |, “was all about the harbour”": what stands before the verb is what is said, where whoever says it stands behind it
 * between commas.
 */
export const partedSource: Rule = (found, text) => {
  const [subject, who] = found.source;
  const cue = found.cue[0];
  if (found.source.length !== 2 || !subject || !who || !cue || subject[1] > cue[0]) return found;
  const inverted = text.slice(subject[1], cue[0]) === ', ' && text.slice(cue[1], who[0]) === ' ';
  if (!inverted || !text.startsWith(', ', who[1])) return found;
  return { ...found, source: [who], content: [subject, ...found.content].sort((a, b) => a[0] - b[0]) };
};
