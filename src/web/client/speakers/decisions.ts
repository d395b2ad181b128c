import type { Decision, LoggedDecision, Speaker } from '../../../api/responses.ts';
import { counted } from '../words.ts';

/** A sentence about a decision: words, and speakers that it leads to. */
export type Part = string | { readonly speaker: string };

/** The name of the speaker with an id. */
export type NameOf = (id: string) => string;

/** What was decided, as the log tells it. */
export function decisionParts(decision: Decision): readonly Part[] {
  switch (decision.kind) {
    case 'merge':
      return [{ speaker: decision.from }, ' is the same as ', { speaker: decision.into }];
    case 'split':
      return [
        `In ${counted(new Set(decision.occurrences.map(({ document }) => document)).size, 'report')} not `,
        { speaker: decision.speaker },
        ...(decision.into === null ? [] : [' but ', { speaker: decision.into }]),
      ];
    case 'name':
      return [`Called “${decision.name}”`];
    case 'link': {
      const label = decision.label === null ? '' : ` “${decision.label}”`;
      return [`${decision.identifier}${label} in ${serviceName(decision.service)} is `, { speaker: decision.speaker }];
    }
    case 'accept':
      return [`No. ${decision.decision} is right`];
    case 'undo':
      return [`No. ${decision.decision} is undone`];
  }
}

/** The same in words alone. */
export const decisionWords = (decision: Decision, nameOf: NameOf): string =>
  decisionParts(decision)
    .map((part) => (typeof part === 'string' ? part : nameOf(part.speaker)))
    .join('');

/** Names of the speakers about whom a page can ask: its own and the namesakes. */
export function namesAround({ id, name, namesakes }: Pick<Speaker, 'id' | 'name' | 'namesakes'>): NameOf {
  const known = new Map([...namesakes.map((one) => [one.id, one.name] as const), [id, name] as const]);
  return (other) => known.get(other) ?? other;
}

/** Names of the speakers of an entry, as the log gives them; an id for one who is there no more. */
export const namesIn =
  ({ names }: Pick<LoggedDecision, 'names'>): NameOf =>
  (id) =>
    names[id] ?? id;

/** A decision before it is taken: what is asked, what would come of it, and the word that takes it. */
export interface Question {
  readonly title: string;
  readonly effect: string;
  readonly action: string;
}

export function questionOf(decision: Decision, nameOf: NameOf): Question {
  switch (decision.kind) {
    case 'merge': {
      const [from, into] = [nameOf(decision.from), nameOf(decision.into)];
      return {
        title: from === into ? `Are these two ${into} one?` : `Is ${from} the same as ${into}?`,
        effect: 'All that the other said will stand on this page, and the address of the other will lead here.',
        action: 'They are one',
      };
    }
    case 'split':
      return {
        title: `Not ${nameOf(decision.speaker)}?`,
        effect: 'What this report credits will leave this page for that of somebody else.',
        action: 'It is somebody else',
      };
    case 'name':
      return {
        title: `What should ${nameOf(decision.speaker)} be called?`,
        effect: 'Pages will show this name. Reports keep the names that they use.',
        action: 'Call it so',
      };
    case 'link':
    case 'accept':
      return {
        title: 'Is it the same in the catalogue?',
        effect: 'A person will stand behind this link.',
        action: 'It is',
      };
    case 'undo':
      return {
        title: `Undo no. ${decision.decision}?`,
        effect: 'Nothing is deleted: the log keeps both entries, and this one too can be undone.',
        action: 'Undo it',
      };
  }
}

/** Whether a decision can be undone. */
export const canBeUndone = ({ standing }: LoggedDecision): boolean => standing !== 'undone';

/** What to say of an entry that is not simply in force. */
export const STANDING_WORDS: Record<LoggedDecision['standing'], string> = {
  'in-force': '',
  suggested: 'a suggestion',
  undone: 'undone',
  orphaned: 'finds nothing any more',
};

/** A catalogue by the host of its address. */
export const serviceName = (service: string): string =>
  URL.canParse(service) ? new URL(service).host || service : service;
