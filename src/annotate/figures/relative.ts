import type { Counted } from './counted.ts';
import { DONE_TO, STATES } from './lexicon.ts';
import type { Clue, Sentence } from './sentence.ts';

/** How far a relative clause may reach. */
const REACH = 160;
/** "Who taught in the town and cared for the poor were found": the passive that closes the clause. */
const PASSIVE_BEHIND =
  /^,?\s(?:who|that)\s([^.;:!?,()–—\d]{1,120}?)\s(?:were|was|are|have\sbeen|had\sbeen|has\sbeen)\s(?:(?:later|then|also|both|all|found|reported|feared|shot)\s){0,3}(\p{L}+)/iu;
/** Words that begin a clause about others. */
const OTHERS = /\b(?:where|when|whose|which|whom|after|before|while|because|said|says|that|if|and\sthe)\b/iu;
/** "That we lost", "whom they shot", "he killed"; what they claim of somebody kills nobody. */
const OBJECT_OF = /^\s(?:(?:that|who|whom)\s)?(?:we|they|he|she|it|you|I)\s(?:(?:have|had|has)\s)?(?!claim)(\p{L}+)\b/u;

/** The kind told across a relative clause: "two nuns who nursed the poor were found slain", "the four that we lost". */
export function relativeOf({ text, span }: Sentence, counted: Counted): Clue | null {
  if (!counted.people) return null;
  const from = counted.span[1];
  const behind = text.slice(from, Math.min(span[1], from + REACH));
  const passive = PASSIVE_BEHIND.exec(behind);
  if (passive && !OTHERS.test(passive[1]!)) return clueOf(STATES, from, passive[0], passive[2]!);
  const object = OBJECT_OF.exec(behind);
  return object && clueOf(DONE_TO, from, object[0], object[1]!);
}

/** A clue at `word`, which ends the words matched from `start` on; null where the lexicon lacks it. */
function clueOf(lexicon: ReadonlyMap<string, Clue['kind']>, start: number, matched: string, word: string): Clue | null {
  const kind = lexicon.get(word.toLowerCase());
  const end = start + matched.length;
  return kind === undefined ? null : { kind, span: [end - word.length, end] };
}
