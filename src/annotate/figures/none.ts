import type { Span } from '../../document/index.ts';
import { wordFrom } from '../reading.ts';
import type { FoundFigure } from './figures.ts';
import type { Sentence } from './kind.ts';
import { KIND_NOUNS, STATES } from './lexicon.ts';

const NOUN =
  /\b(no)\s(?:(?:immediate|further|other|civilian|reported|serious|known)\s)?(deaths|fatalities|injuries|casualties|arrests|hostages|infections)\b/giu;
const NOBODY =
  /\b(no\sone|nobody|none\sof\sthem)\s(?:(?:was|has\sbeen|had\sbeen|were|is|else|seriously|reportedly)\s){1,3}(killed|hurt|injured|wounded|arrested|detained|missing|kidnapped|infected)\b/giu;

/** Figures of nought, which reports give in words: "no injuries", "nobody was hurt". */
export function noneIn(sentence: Sentence): readonly FoundFigure[] {
  const words = sentence.text.slice(...sentence.span);
  return [...words.matchAll(NOUN), ...words.matchAll(NOBODY)].map((match) => {
    const start = sentence.span[0] + match.index;
    const span: Span = [start, start + match[0].length];
    const state = match[2]!;
    const kind = KIND_NOUNS.get(state.toLowerCase()) ?? STATES.get(state.toLowerCase())!;
    const number: Span = [start, start + match[1]!.length];
    return {
      sentence,
      clue: { kind, span: [span[1] - state.length, span[1]] },
      counted: {
        number: { span: number, number, boundWords: null, min: 0, max: 0, bound: 'exact', money: false },
        span,
        of: null,
        people: true,
        noun: null,
        from: wordFrom(sentence.words, span[0]),
        to: wordFrom(sentence.words, span[1]),
      },
    };
  });
}
