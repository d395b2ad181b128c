import { counted } from '../../collection/summary.ts';
import type { Decision, LoggedDecision } from '../../store/store.ts';
import { wrap } from '../terminal/layout.ts';
import type { Output } from '../terminal/output.ts';
import { printable } from '../terminal/paint.ts';
import { dayColumn } from './dates.ts';

/** An entry of the log: its number and day, what was decided, by whom and why. */
export function decisionLines(entry: LoggedDecision, { width, paint }: Output): readonly string[] {
  const { id, at, by, decider, why, standing } = entry;
  const first = `${paint('heading', String(id).padStart(4))}  ${paint('faint', dayColumn(at))}  `;
  const who = decider === 'machine' ? `${by}, a program` : by;
  const state = standing === 'in-force' ? '' : ` [${STANDING_WORDS[standing]}]`;
  return [
    ...wrap(printable(`${decisionWords(entry.decision)}${state}`), { width, first, rest: ' '.repeat(18) }),
    ...wrap(printable(`by ${who}${why === null ? '' : `: ${why}`}`), { width, first: ' '.repeat(18) }),
  ];
}

const STANDING_WORDS: Readonly<Record<Exclude<LoggedDecision['standing'], 'in-force'>, string>> = {
  suggested: 'a suggestion',
  undone: 'undone',
  orphaned: 'finds nothing any more',
};

export function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `${decision.from} is ${decision.into}`;
    case 'split':
      return `${counted(decision.occurrences.length, 'occurrence')} of ${decision.speaker} is ${decision.into}`;
    case 'name':
      return `${decision.speaker} is called ${decision.name}`;
    case 'link':
      return `${decision.speaker} is ${decision.identifier}${decision.label === null ? '' : ` (${decision.label})`} of ${decision.service}`;
    case 'accept':
      return `accepts decision ${decision.decision}`;
    case 'undo':
      return `undoes decision ${decision.decision}`;
  }
}
