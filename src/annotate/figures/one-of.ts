import { wordFrom } from '../reading/reading.ts';
import { type Counted, countedAs } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { goesOn } from './goes-on.ts';
import { idiomOf } from './idioms.ts';
import { HARMED, STATES } from './lexicon.ts';
import { nounPhraseBehind } from './noun-phrase.ts';
import { namesPeople } from './people.ts';
import { inside, lowerAt, type Sentence } from './sentence.ts';
import { stateOf } from './state.ts';

/** "One of the climbers died", "one of whom was hurt", "seven were hurt, one of them seriously". */
export function oneOfIn(sentence: Sentence, found: readonly FoundFigure[]): readonly FoundFigure[] {
  const { words, span } = sentence;
  const ones: FoundFigure[] = [];
  for (let at = wordFrom(words, span[0]); inside(sentence, at); at++) {
    const counted = lowerAt(sentence, at) === 'one' && lowerAt(sentence, at + 1) === 'of' ? oneAt(sentence, at) : null;
    if (counted === null) continue;
    const before = found.findLast((figure) => figure.counted.span[1] <= counted.span[0]);
    const clue =
      stateOf(sentence, counted) ??
      idiomOf(sentence, counted) ??
      (before !== undefined && goesOn(sentence, counted, before) ? before.clue : null);
    // That one was arrested is the story.
    if (clue !== null && HARMED.has(clue.kind)) ones.push({ sentence, counted, clue });
    at = counted.to - 1;
  }
  return ones;
}

function oneAt(sentence: Sentence, at: number): Counted | null {
  const { text, words, span } = sentence;
  const one = words[at]!.span;
  const { last, head, pronoun } = nounPhraseBehind({ text, words, position: one[1], end: span[1] }, at + 1);
  if (head === null || !(pronoun || namesPeople(head.text) || STATES.has(head.lower))) return null;
  return countedAs({ from: at, to: last + 1, span: [one[0], words[last]!.span[1]], number: one }, 1);
}
