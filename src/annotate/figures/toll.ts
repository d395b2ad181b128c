import type { FigureKind } from '../../document/index.ts';
import type { Counted } from './counted.ts';
import { KIND_NOUNS, STATES } from './lexicon.ts';
import type { Clue, Sentence } from './sentence.ts';
import { isLarge } from './size.ts';

/** How far back a toll may be named. */
const TOLL_REACH = 130;
const TOLL =
  /\b(?:((?:number|count|tally)\s(?:of\s\p{L}+\s)?(?:killed|dead|injured|wounded|missing|detained|arrested)|death\stoll|toll|body\scount|(?:number|count|tally|estimates?)\sof\s(?:the\s)?(?:people\s|those\s|confirmed\s|\p{L}+\s)?(dead|deaths|killed|fatalities|victims|injured|wounded|injuries|missing|displaced|refugees|migrants|detained|arrests|arrested|infections|cases|infected|hostages|casualties|protesters)|(deaths|fatalities|homicides|murders|executions|suicides|drownings|injuries|arrests|infections|(?:confirmed|suspected)\scases))\b(?:[^.;!?]|\.(?=\d)){0,90}?)\b(?:(?:ris(?:es?|en|ing)|rose|increased?|grew|grown|climbed|jumped|up)\sby|to|at|of|is|was|are|were|from|reach(?:ed|es)?|hits?|topped|tops?|pass(?:ed|es)?|exceed(?:ed|s)?|surpass(?:ed|es)?|cross(?:ed|es)?|near(?:ed|s)?|past|above|totalled|totaled|put\sat)\s$/giu;
const TOLL_KINDS: readonly (readonly [RegExp, FigureKind])[] = [
  [/injur|wounded/i, 'injured'],
  [/missing/i, 'missing'],
  [/displaced|refugee|migrant/i, 'displaced'],
  [/detain|arrest/i, 'detained'],
  [/infect|cases/i, 'infected'],
  [/hostages/i, 'hostage'],
  [/casualties/i, 'affected'],
  [/protesters/i, 'crowd'],
];

/** "Killed: 12", as a table has it; "Orrin death: four suspects" is a headline. */
const LABEL =
  /(?<!\p{L})(killed|dead|deaths|fatalities|injured|wounded|injuries|missing|arrested|arrests|detained|infected|infections|displaced)\s?:\s$/iu;

/** A label before the number. */
export function labelledOf({ text, span }: Sentence, { number }: Counted): Clue | null {
  const start = Math.max(span[0], number.span[0] - 20);
  const match = LABEL.exec(text.slice(start, number.span[0]));
  const word = match?.[1]?.toLowerCase() ?? '';
  const kind = STATES.get(word) ?? KIND_NOUNS.get(word);
  if (!match || kind === undefined) return null;
  return { kind, span: [start + match.index, start + match.index + word.length] };
}

/** "The injured include six children", "among the dead were nine guards". */
const INCLUDING =
  /\b(?:the\s(dead|killed|injured|wounded|missing|detained|arrested|infected|displaced)\sinclude[ds]?|among\sthe\s(dead|killed|injured|wounded|missing|detained|arrested|infected|displaced)\s(?:were|was|are|is))\s$/iu;

/** "The governor put the dead at". */
const PUT_AT = /\bput(?:s|ting)?\sthe\s(dead|killed|injured|wounded|missing|detained|arrested|displaced)\sat\s$/iu;

/** The kind of those whom the number is, or is a part of. */
export function includedOf({ text, span }: Sentence, { number, people }: Counted): Clue | null {
  const start = Math.max(span[0], number.span[0] - 40);
  const before = text.slice(start, number.span[0]);
  const match = (people ? INCLUDING.exec(before) : null) ?? PUT_AT.exec(before);
  const word = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const kind = STATES.get(word);
  const from = start + (match === null ? 0 : match.index + match[0].toLowerCase().indexOf(word));
  return kind === undefined ? null : { kind, span: [from, from + word.length] };
}

/** "The number of officers hurt in the town at": what befell them is told behind the noun. */
const NUMBER_OF =
  /\b(?:number|count|tally)\sof\s(?:\p{L}+\s){1,2}?(\p{Ll}[^.,;:!?]{2,70}?)\s(?:at|to|is|was|stands\sat|stood\sat|(?:has\s|had\s)?(?:reached|passed|exceeded)|exceeds)\s["“‘']?$/iu;
const HELD = /\bin\s(?:captivity|custody|detention|prison|jail)\b/iu;

/** The kind of a number of people whose state is told in the words before the number. */
export function numberedOf({ text, span }: Sentence, counted: Counted): Clue | null {
  const start = Math.max(span[0], counted.number.span[0] - TOLL_REACH);
  const match = counted.people ? NUMBER_OF.exec(text.slice(start, counted.number.span[0])) : null;
  if (!match) return null;
  const state = (match[1]!.match(/\p{L}+/gu) ?? []).find((word) => STATES.has(word.toLowerCase()));
  const kind = HELD.test(match[1]!) ? 'detained' : state === undefined ? undefined : STATES.get(state.toLowerCase());
  return kind === undefined
    ? null
    : { kind, span: [start + match.index, start + match.index + match[0].trimEnd().length] };
}

/** The last toll that reaches the end of `before`: "died of his injuries, bringing the number killed to". */
function nearest(before: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  TOLL.lastIndex = 0;
  for (let match = TOLL.exec(before); match !== null; match = TOLL.exec(before)) {
    last = match;
    TOLL.lastIndex = match.index + 1;
  }
  return last;
}

/** A toll that reaches the number: "the death toll rose to 26", "the number of injured stands at 387". */
export function tollOf({ text, span }: Sentence, { number }: Counted): Clue | null {
  // "Deaths are nine times higher".
  if (/^\stimes\b/i.test(text.slice(number.span[1], number.span[1] + 7))) return null;
  const start = Math.max(span[0], number.span[0] - TOLL_REACH);
  // "The toll passes 1,200": the verb bounds the number as well.
  const match = nearest(text.slice(start, number.span[0])) ?? nearest(text.slice(start, number.number[0]));
  if (!match) return null;
  const words = match[2] ?? match[3] ?? match[1] ?? 'dead';
  const kind = TOLL_KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'killed';
  const named = /^\S+(?:\stoll|\sof\s(?:the\s)?\S+|\scount)?/i.exec(match[1]!)![0];
  return { kind, span: [start + match.index, start + match.index + named.length] };
}

const CROWD = /\b(?:(crowds?|attendance|turnout)\b[^.;!?]{0,30}\b(?:at|of|was|reached|put\sat)|(in\sfront\sof))\s$/iu;

/** "A crowd estimated at 4,000", "in front of 15,522". */
export function crowdOf({ text, span }: Sentence, counted: Counted): Clue | null {
  if (!isLarge(counted) || !counted.people) return null;
  const start = Math.max(span[0], counted.number.span[0] - 60);
  const match = CROWD.exec(text.slice(start, counted.number.span[0]));
  if (!match) return null;
  const words = (match[1] ?? match[2])!;
  return { kind: 'crowd', span: [start + match.index, start + match.index + words.length] };
}
