import type { Counted } from './counted.ts';
import { lowerAt, type Sentence } from './sentence.ts';
import { sizeOf } from './size.ts';

/** "A town of 16,000 people", "employs 22,000 people", "425 out of 1,000 people". */
const BEFORE =
  /\b(?:(?:town|city|capital|village|country|nation|island|state|province|region|enclave|territory|metropolis|population|community|workforce)\sof|home\sto|employ(?:s|ed|ing)?|out\sof)\s$/iu;
/** Who lives with something, or in want, has it happen to him. */
const BEHIND =
  /^\s(?:who\s)?(?:live[ds]?|living|work(?:s|ed|ing)?|employed)\b(?!\s(?:with|without|under|on\sless|in\s(?:fear|poverty|hunger|misery|squalor|exile|\p{L}*\s?(?:camps?|tents?|shelters?|slums?)))\b)/iu;
/** Carried in such numbers, they are a firm's or an airport's year. */
const CARRIED = new Set(['passengers', 'travellers', 'travelers', 'tourists', 'visitors', 'commuters']);
const CARRIED_FROM = 100_000;

/** Whether people are counted who just live, work or travel there. */
export function isPopulation(sentence: Sentence, counted: Counted): boolean {
  const { text, span } = sentence;
  const { number, to } = counted;
  if (CARRIED.has(lowerAt(sentence, to - 1)) && sizeOf(counted) >= CARRIED_FROM) return true;
  return (
    BEFORE.test(text.slice(Math.max(span[0], number.span[0] - 40), number.span[0])) ||
    BEHIND.test(text.slice(counted.span[1], Math.min(span[1], counted.span[1] + 60)))
  );
}
