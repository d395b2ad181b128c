import type { FigureKind } from '../../document/index.ts';
import type { Counted } from './counted.ts';
import type { Clue, Sentence } from './sentence.ts';

const CAPTORS =
  '(?:pirates|kidnappers|gunmen|militants|rebels|bandits|hijackers|insurgents|jihadists|guerrillas|militiamen|militias?|mutineers|separatists|extremists|armed\\sgroups?|gangs?|captors)';
/** "Pirates have taken eleven crew off a tanker". */
const TAKEN_BEFORE = new RegExp(String.raw`\b${CAPTORS}\b[^.;:!?]{0,40}\b(?:took|taken|take|taking)\s$`, 'iu');
const TAKEN_BEHIND = /^\s(?:away|off|from)\b/iu;
/** "The rebels said that they were holding 14 engineers". */
const HOLDING = new RegExp(
  String.raw`\b(?:(${CAPTORS})|police|officers|authorities)\b[^.;:!?]{0,40}\b(?:(?:is|are|was|were|been|be|still|now)\sholding|holds?)\s(?:(?:the|its|their|his)\s(?:\p{L}+['’]s?\s)?)?$`,
  'iu',
);
const REACH = 90;

/** People in the hands of captors, or of the police. */
export function takenOf({ text, span }: Sentence, { number, of, span: [start, end] }: Counted): Clue | null {
  const before = text.slice(Math.max(span[0], number.span[0] - REACH), number.span[0]);
  const behind = TAKEN_BEHIND.exec(text.slice(end, end + 10));
  if (behind && TAKEN_BEFORE.test(before)) return { kind: 'hostage', span: [end, end + behind[0].length] };
  const holding = of === null ? null : HOLDING.exec(before);
  const kind: FigureKind = holding?.[1] === undefined ? 'detained' : 'hostage';
  return holding && { kind, span: [start - holding[0].length + holding[0].lastIndexOf('hold'), start - 1] };
}
