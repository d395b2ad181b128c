import type { AnswerTrace } from '../../annotate/answers/answers.ts';
import type { Bond } from '../../annotate/answers/bonds.ts';
import { wordsOfAll } from '../../document/index.ts';
import type { FindingTrace } from '../../model/found.ts';
import { printable } from '../terminal/paint.ts';

/**
 * How one finding came about: how sure the network was of its cue and of its roles, and which rules then changed it. What a
 * rule found without the network has no such figures.
 */
export function explanation(text: string, { found, cueProbability, roleProbability, rules }: FindingTrace): string {
  const byRule = cueProbability === 0;
  const cue = found.cue.map(([start, end]) => `${start}-${end}`).join(', ');
  const parts = [
    cue === '' ? 'no cue' : `“${printable(wordsOfAll(text, found.cue))}” at ${cue}`,
    ...(byRule ? [] : [`cue ${cueProbability.toFixed(2)}`, `roles ${roleProbability.toFixed(2)}`]),
    `score ${found.extractionScore.toFixed(2)}`,
    rules.length > 0 ? `${byRule ? 'found' : 'changed'} by ${rules.join(', ')}` : 'no rule changed it',
  ];
  return parts.join(' · ');
}

/** Why one statement was joined to the one that it answers. */
export const answerExplanation = ({ answer, answers, bonds }: AnswerTrace): string =>
  `${answer} answers ${answers} · ${bonds.map((bond) => BOND_WORDS[bond]).join(', ')}`;

const BOND_WORDS: Readonly<Record<Bond, string>> = {
  inside: 'it names it in its own words',
  asked: 'it follows on the question',
  charged: 'its speaker, or the party that they speak for, was the target',
  'spoken-of': 'its speaker was spoken of',
  addressed: 'it speaks of the other speaker',
  'taken-up': 'it takes up the same word',
  called: 'it calls it by what it is',
  words: 'both share words',
};
