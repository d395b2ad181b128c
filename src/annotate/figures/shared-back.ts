import type { Counted } from './counted.ts';
import type { Clue } from './sentence.ts';

/** A number with what it counts; the clue is null where nothing has said. */
export interface Read {
  readonly counted: Counted;
  readonly clue: Clue | null;
}

const JOINED = /^(?:,|,?\s(?:and|or))\s(?:another\s|the\s)?$/iu;

/** "Twelve pupils and one teacher were killed": what is said behind the last of a list is said of all. */
export function sharedBack(text: string, read: readonly Read[]): readonly Read[] {
  const shared = [...read];
  for (let at = read.length - 2; at >= 0; at--) {
    const { counted, clue } = read[at]!;
    const next = shared[at + 1]!;
    // An estimate knows less than the verb behind the list.
    const open = clue === null || clue.kind === 'affected';
    if (!open || next.clue === null || next.clue.kind === 'money' || next.clue.kind === 'other') continue;
    const isBehind = next.clue.span[0] >= next.counted.span[1];
    const joined = JOINED.test(text.slice(counted.span[1], next.counted.span[0]).slice(0, 20));
    if (isBehind && joined && counted.people && counted.of !== null) shared[at] = { counted, clue: next.clue };
  }
  return shared;
}

/** "90 of the ship's 2,100 passengers": what stands between a part and the whole. */
const OF_WHOLE = /^\sof\s(?:the|its|his|her|their|our|some|more\sthan|\p{Lu})[^.,;:!?()"“”]{0,40}$/u;
/** Said of the part, since the whole has no clause of its own. */
const SAID = /^\s(?:have|has|had|were|was|are|is|died|fled)\b/u;

/** Whether what is said behind a number of people is said of the part that the number before it makes of them. */
export function isOfPart(text: string, part: Read, whole: Read): boolean {
  const { counted, clue } = whole;
  if (part.clue !== null || clue === null || clue.kind === 'affected' || !counted.people || counted.of === null)
    return false;
  const between = text.slice(part.counted.number.span[1], counted.number.span[0]).slice(0, 60);
  return (
    clue.span[0] >= counted.span[1] &&
    OF_WHOLE.test(between) &&
    SAID.test(text.slice(counted.span[1], counted.span[1] + 8))
  );
}
