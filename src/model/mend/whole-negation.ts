import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { withContent } from './rule.ts';

/**
 * A cue holds the "not" that stands before its verb ("was not believed"): without it the words would say the opposite. Where the network
 * stopped at the auxiliary ("would | not say why"), the verb comes in with it.
 */
export function wholeNegation(found: FoundAttribution, text: string): FoundAttribution {
  const [start, end] = found.cue[0] ?? [0, 0];
  if (start === end) return found;
  const before = NEGATED.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (before) {
    const from = start - before[0].length;
    const free = [...found.source, ...found.content].every((span) => span[1] <= from || span[0] >= start);
    return free ? { ...found, cue: [[from, end], ...found.cue.slice(1)] } : found;
  }
  const behind =
    found.cue.length === 1 && AUXILIARY.test(text.slice(start, end))
      ? REST.exec(text.slice(end, end + VERB_WITHIN))
      : null;
  if (behind === null) return found;
  const to = end + behind[0].length;
  const content = found.content.map(([from, until]): Span => [from < to ? Math.min(until, to + 1) : from, until]);
  if (content.some(([from, until]) => from >= until)) return found;
  return { ...withContent(found, content), cue: [[start, to]] };
}

/** How far before a cue its auxiliary and "not" begin at most, and how far behind an auxiliary its verb ends, in UTF-16 code units. */
const LONGEST = 16;
const VERB_WITHIN = 40;
const AUXILIARIES = 'is|are|was|were|has|have|had|did|does|do|would|could|can|will|should|may|might';
const NEGATED = new RegExp(String.raw`(?<!\p{L})(?:${AUXILIARIES})(?: not|n['’]t| never)\s$`, 'u');
const AUXILIARY = new RegExp(`^(?:${AUXILIARIES})$`, 'u');
const REST = /^ (?:not|never) \p{Ll}+(?= )/u;
