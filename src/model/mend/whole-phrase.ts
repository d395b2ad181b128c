import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';

/**
 * A cue does not stop in the middle of where or when it was said: "said in an" goes on to its "interview"; where no such word is near
 * ("insisted in | June"), the cue ends before the phrase begins. What leads straight on to its content ("accused him of") is left alone.
 */
export function wholePhrase(found: FoundAttribution, text: string): FoundAttribution {
  const [start, end] = found.cue.at(-1) ?? [0, 0];
  const begun = BEGUN.exec(text.slice(start, end));
  if (begun === null) return found;
  const others = [...found.source, ...found.content];
  if (others.some((span) => span[0] >= end && span[0] <= end + BESIDE)) return found;
  const rest = REST.exec(text.slice(end, end + WITHIN));
  const to = end + (rest?.[0].length ?? 0);
  const free = rest !== null && others.every((span) => span[1] <= end || span[0] >= to);
  const whole: Span = [start, free ? to : start + begun.index];
  return { ...found, cue: [...found.cue.slice(0, -1), whole] };
}

/** How far behind a cue its content may begin and still be led to by its last word; how far the phrase's own noun may stand. UTF-16 code units. */
const BESIDE = 2;
const WITHIN = 60;
const BEGUN = /(?<=\S)\s+(?:(?:in|during|on|at|via)(?:\s+(?:an?|the|this|last|his|her|their|its))?|this|last)$/u;
/** Up to two words, then what a statement is made in, or a time that "this" and "last" begin. */
const REST =
  /^\s+(?:\p{Ll}+\s+){0,3}?(?:interview|statement|e-?mail|letter|speech|report|tweet|post|memo|filing|testimony|briefing|conference|week|month|year|spring|summer|autumn|fall|winter)\b/u;
