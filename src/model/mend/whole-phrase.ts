import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { OCCASIONS } from '../wording/papers.ts';
import type { Circumstances } from './rule.ts';

/**
 * Where or when it was said is in a cue whole or not at all. PolNeAR's annotators marked "said in an interview" as often as "said": where
 * the network stopped at "said in an", the cue goes on to the phrase's noun if one is near and ends before the phrase if none is
 * ("insisted in | June"). The nested convention keeps such a phrase out of the cue; the chain tells it. What leads straight on to its content
 * ("accused him of") is left alone.
 */
export function wholePhrase(found: FoundAttribution, text: string, { outermost }: Circumstances): FoundAttribution {
  const [start, end] = found.cue.at(-1) ?? [0, 0];
  const words = text.slice(start, end);
  const endingAt = (to: number): FoundAttribution => ({
    ...found,
    cue: [...found.cue.slice(0, -1), [start, to] as Span],
  });
  const place = outermost ? null : PLACE.exec(words);
  if (place !== null) return endingAt(start + place.index);
  const begun = BEGUN.exec(words);
  if (begun === null) return found;
  const others = [...found.source, ...found.content];
  if (others.some((span) => span[0] >= end && span[0] <= end + BESIDE)) return found;
  const rest = outermost ? REST.exec(text.slice(end, end + WITHIN)) : null;
  const to = end + (rest?.[0].length ?? 0);
  const free = rest !== null && others.every((span) => span[1] <= end || span[0] >= to);
  return endingAt(free ? to : start + begun.index);
}

/** How far behind a cue its content may begin and still be led to by its last word; how far the phrase's own noun may stand. UTF-16 code units. */
const BESIDE = 2;
const WITHIN = 60;
const AT = String.raw`(?:in|during|on|at|via)(?:\s+(?:an?|the|this|last|his|her|their|its))?`;
const BEGUN = new RegExp(String.raw`(?<=\S)\s+(?:${AT}|this|last)$`, 'u');
const PLACE = new RegExp(String.raw`(?<=\S)\s+${AT}(?:\s+\p{Ll}+){0,2}\s+(?:${OCCASIONS})$`, 'u');
/** Up to three words, then what a statement is made in, or a time that "this" and "last" begin. */
const REST = new RegExp(
  String.raw`^\s+(?:\p{Ll}+\s+){0,3}?(?:${OCCASIONS}|week|month|year|spring|summer|autumn|fall|winter)\b`,
  'u',
);
