import type { Counted } from './counted.ts';
import type { Sentence } from './sentence.ts';

/** "Claimed more than 7,000 lives", "at the cost of the lives of two men". */
const TAKEN_BEFORE =
  /\b(?:claim(?:s|ed|ing)?|t(?:akes?|aken|aking|ook)|costs?|costing|los(?:e|es|t|ing|s)|end(?:s|ed|ing)?|destroy(?:s|ed|ing)?)\s(?:[^\s,.;:!?]{1,20}\s){0,4}$/iu;
/** "14 lives were lost". */
const TAKEN_BEHIND =
  /^\s(?:(?:were|was|are|have|has|had|been|being|be|may|might|could)\s){0,3}(?:lost|claimed|taken|ended|cut\sshort)\b/iu;
const REACH = 80;

/** Whether lives told of around a number were taken. Others are saved, changed, or at risk, and nobody has died. */
export function areTaken({ text, span }: Sentence, { number, span: [, end] }: Counted): boolean {
  const before = text.slice(Math.max(span[0], number.span[0] - REACH), number.span[0]);
  return TAKEN_BEFORE.test(before) || TAKEN_BEHIND.test(text.slice(end, Math.min(span[1], end + REACH)));
}
