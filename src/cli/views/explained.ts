import { wordsOfAll } from '../../document/index.ts';
import type { FindingTrace } from '../../model/tagger.ts';
import { printable } from '../terminal/paint.ts';

/** How one finding came about: how sure the network was of its cue and of its roles, and which rules then changed it. */
export function explanation(text: string, { found, cueProbability, roleProbability, rules }: FindingTrace): string {
  const parts = [
    `“${printable(wordsOfAll(text, found.cue))}” at ${found.cue.map(([start, end]) => `${start}-${end}`).join(', ')}`,
    `cue ${cueProbability.toFixed(2)}`,
    `roles ${roleProbability.toFixed(2)}`,
    `score ${found.extractionScore.toFixed(2)}`,
    rules.length > 0 ? `changed by ${rules.join(', ')}` : 'no rule changed it',
  ];
  return parts.join(' · ');
}
