import type { Span } from '../../document/index.ts';
import { wordFrom } from '../reading/reading.ts';
import { countedAs } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { idiomOf } from './idioms.ts';
import { KINDS } from './joined.ts';
import { HARMED } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { stateOf } from './state.ts';

const ANOTHER = /^[^.;:!?()]{0,60}?\band\s(another|a\s(?:second|third))(?=\s(?!\p{N}))/u;
const REACH = 90;

/** "One person was killed and another seriously hurt": one more, with a state of its own. */
export function anotherIn(sentence: Sentence, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.flatMap(({ counted, clue }, at) => {
    const start = counted.span[1];
    const end = Math.min(figures[at + 1]?.counted.span[0] ?? sentence.span[1], start + REACH);
    const match = HARMED.has(clue.kind) ? ANOTHER.exec(sentence.text.slice(start, end)) : null;
    if (match === null) return [];
    const one: Span = [start + match[0].length - match[1]!.length, start + match[0].length];
    const counts = { span: one, from: wordFrom(sentence.words, one[0]), to: wordFrom(sentence.words, one[1]) };
    const more = countedAs(counts, 1);
    const told = stateOf(sentence, more) ?? idiomOf(sentence, more);
    return told !== null && KINDS.has(told.kind) ? [{ sentence, clue: told, counted: more }] : [];
  });
}
