import type { Decision, Split } from './decisions.ts';

/** As much of a decision as tells whom it names. */
type NamesSpeakers = Exclude<Decision, Split> | Pick<Split, 'kind' | 'speaker' | 'into'>;

/** Ids of the speakers whom a decision names; of a split also the one to whom it goes, where that is no new one. */
export function speakersNamed(decision: NamesSpeakers): readonly string[] {
  if (decision.kind === 'merge') return [decision.from, decision.into];
  if (decision.kind === 'accept' || decision.kind === 'undo') return [];
  return decision.kind === 'split' && typeof decision.into === 'string'
    ? [decision.speaker, decision.into]
    : [decision.speaker];
}
