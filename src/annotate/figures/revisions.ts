import type { FoundFigure } from './find.ts';

/** "From 19", "up from 19", "an earlier toll of 19", "previously 19". */
const REPLACED =
  /\b(?:from|(?:earlier|previous|initial|original|first)\s(?:\p{L}+\s){0,2}(?:of|at)|previously|initially|earlier)\s(?:an?\s(?:earlier|initial|previous)\s)?(?:the\s)?$/iu;
/** "From 19 to 26", "from 19 yesterday to 26". */
const THEN_TO = /^[^.;:]{0,40}\bto\s(?:the\s)?$/iu;
const CHANGE =
  /\b(?:ris\w+|rose|rais\w+|increas\w+|climb\w+|jump\w+|grew|grow\w*|revis\w+|up|down|lower\w+|fell|fall\w*|drop\w*|reduc\w+|correct\w+|updat\w+|soar\w+|put|boost\w*)\b/iu;
const REACH = 60;

/**
 * For each figure the index of the one that it replaces, or null. Only what the words of one sentence, or of two that
 * follow each other, say is taken: "raised to 26 from 19", "from 19 to 26", "an earlier toll was 19".
 */
export function revisedBy(found: readonly FoundFigure[]): readonly (number | null)[] {
  const revised: (number | null)[] = found.map(() => null);
  for (let at = 0; at < found.length; at++) {
    const one = found[at]!;
    const { text, span } = one.sentence;
    const start = one.counted.number.span[0];
    if (!REPLACED.test(text.slice(Math.max(span[0], start - REACH), start))) continue;
    const next = found[at + 1];
    if (
      next &&
      isSame(one, next) &&
      THEN_TO.test(text.slice(one.counted.span[1], next.counted.number.span[0]).slice(0, REACH))
    ) {
      if (CHANGE.test(text.slice(span[0], start))) revised[at + 1] = at;
      continue;
    }
    const before = found[at - 1];
    if (before && isSame(before, one) && start - before.counted.span[1] < 2 * REACH) revised[at - 1] = at;
  }
  return revised;
}

/** Of the same kind with other numbers. */
const isSame = (a: FoundFigure, b: FoundFigure): boolean =>
  a.clue.kind === b.clue.kind &&
  (a.counted.number.min !== b.counted.number.min || a.counted.number.max !== b.counted.number.max);
