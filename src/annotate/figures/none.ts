import type { Span } from '../../document/index.ts';
import { wordFrom } from '../reading.ts';
import type { FoundFigure } from './find.ts';
import { KIND_NOUNS, STATES } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

const NOUNS = '(?:deaths|fatalities|injuries|casualties|arrests|hostages|infections)';
const NONE: readonly RegExp[] = [
  new RegExp(`\\b(no)\\s(?:(?:immediate|further|other|civilian|reported|serious|known)\\s)?(${NOUNS})\\b`, 'giu'),
  // "No injuries or deaths": the second noun is a figure of its own.
  new RegExp(`(?<=\\bno\\s${NOUNS})(\\s(?:or|and)\\s)(${NOUNS})\\b`, 'giu'),
  /\b(no\sone|nobody|none\sof\sthem)\s(?:(?:was|has\sbeen|had\sbeen|were|is|else|seriously|reportedly)\s){1,3}(killed|hurt|injured|wounded|arrested|detained|missing|kidnapped|infected)\b/giu,
];

/** Figures of nought, which reports give in words: "no injuries", "nobody was hurt". */
export function noneIn(sentence: Sentence): readonly FoundFigure[] {
  const words = sentence.text.slice(...sentence.span);
  return NONE.flatMap((pattern) => [...words.matchAll(pattern)]).map((match) => {
    const start = sentence.span[0] + match.index + (/^\s(?:or|and)\s/i.exec(match[0])?.[0].length ?? 0);
    const span: Span = [start, sentence.span[0] + match.index + match[0].length];
    const state = match[2]!;
    const kind = KIND_NOUNS.get(state.toLowerCase()) ?? STATES.get(state.toLowerCase())!;
    const number: Span = /^no/i.test(match[1]!) ? [start, start + match[1]!.length] : span;
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
