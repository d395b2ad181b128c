import type { Completed } from '../../model/by-form/completed.ts';
import type { FindingTrace } from '../../model/found.ts';

/**
 * What decided each finding: the network's events in their order, with the rules that gave or took a quotation added, then
 * what rules alone found, whose probabilities are 0.
 */
export function tracesOf(events: readonly FindingTrace[], completed: readonly Completed[]): readonly FindingTrace[] {
  const changed = new Map(
    completed
      .filter(({ before, rules }) => before !== null && rules.length > 0)
      .map((one) => [placeOf(one.before!), one]),
  );
  const ofNetwork = events.map((event) => {
    const now = changed.get(placeOf(event.found));
    return now ? { ...event, found: now.found, rules: [...event.rules, ...now.rules] } : event;
  });
  const ofRules = completed
    .filter(({ before }) => before === null)
    .map(({ found, rules }) => ({ found, rules, cueProbability: 0, roleProbability: 0 }));
  return [...ofNetwork, ...ofRules];
}

/** No two of the network's findings have the same cue. */
const placeOf = ({ cue }: FindingTrace['found']): number => cue[0]?.[0] ?? -1;
