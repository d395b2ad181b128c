import type { FigureKind, Span } from '../../document/index.ts';
import { type Counted, countsThings } from './counted.ts';
import type { FoundFigure } from './find.ts';
import type { Clue, Sentence } from './sentence.ts';
import { sizeOf } from './size.ts';

/** A part of those counted before: "26 people, including four children", "26 dead, among them three nurses". */
const PART = /\b(?:including|among\sthem|among\swhom|of\swhom|of\sthem|most\sof\sthem)\s(?:the\s)?$/iu;
/** What may stand between two numbers of one verb: "killed 130 in Orlesk and 32 in Brenica", "19 to 26", "26 from 19". */
const LIST = /(?:\band|,(?:\snot)?|\bor|\bfrom|\bto|\bup\sfrom|\bcompared\s(?:to|with))\s(?:the\s|another\s)?$/iu;
const VERB =
  /[.;:!?()]|\b(?:was|were|is|are|has|have|had|said|says|told|who|which|when|while|after|before|because)\b/iu;
const LIST_REACH = 90;
/** How far back the number may stand that a bare one goes on from: the sentence before, as a rule. */
const BARE_REACH = 250;
/** A bare number smaller than this may count anything. */
const BARE_FROM = 1000;
/** "The two men" may be others; "the four Americans" of a report that counts four are they. */
const AGAIN_FROM = 3;

/** How much before a number and behind it tells that it goes on from another, in UTF-16 code units. */
const BEFORE = 60;
const BEHIND = 50;

/** Another count of the same people: "put the number at 88", "the true number was nine", "put the army's losses at 19". */
const ANOTHER_COUNT =
  /\b(?:number|figure|count|tally|estimate|total|losses|casualties|it)\s(?:(?:was|is|were|are|stood|stands|might\sbe|could\sbe|may\sbe)(?:\s(?:at|actually|in\sfact|really|closer\sto))?|at|as)\s$|\b(?:lost|losing)\s$/iu;
/** Some of those counted in the sentence before: "Among them were three infants", "The dead included two children". */
const AMONG =
  /^[\s“"‘']*(?:Among\s(?:them|the\s\p{L}+|those\s\p{L}+)\s(?:were|was|are|is)|(?:The|All)\s(?:dead|victims|injured|wounded|missing|detained|hostages|arrested)\s(?:include[ds]?|were|are)|They\sinclude[ds]?)\s$/u;
/** One place after another: "31 people: 14 in Orlesk, 11 in Brenica and six in Tarn". */
const BY_PLACE = /(?:[:,(]|,?\sand|\swith)\s$/u;
const IN_PLACE = /^\s(?:in|at|near|from)\s(?:the\s)?\p{Lu}/u;
/** What goes on with people held or feared: "nine were still being held". */
const STILL =
  /^\s(?:(?:people|others|more)\s)?(?:(?:was|were|are|is|remain(?:ed|s)?)\s)?(?:still\s|being\s|also\s){0,3}(?:held|being\sheld|unaccounted|suspected|critical|in\scritical|captive|at\slarge)\b/u;

/** "It is still holding 23 people", after hostages or prisoners. */
const HOLDING = /\bhold(?:s|ing)?\s(?:the\s(?:other|remaining)\s|another\s)?$/iu;
const HELD: ReadonlySet<FigureKind> = new Set(['hostage', 'detained']);

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

/** The figures found so far, for numbers that lean on one of them. */
export class KnownFigures {
  private last: FoundFigure | null = null;
  private readonly byValue = new Map<string, Clue>();

  add(figure: FoundFigure): void {
    if (figure.clue.kind === 'money' || figure.clue.kind === 'other') return;
    this.last = figure;
    this.byValue.set(valueKey(figure.counted), figure.clue);
  }

  /**
   * The kind that a number takes over: it is a part of the figure before it, one more object of the same verb, a large
   * bare number soon after, or the same number of people again.
   */
  kindOf(sentence: Sentence, counted: Counted): Clue | null {
    if (countsThings(counted) || !counted.people || this.last === null) return null;
    return this.partOf(sentence, counted, this.last) ?? this.again(sentence, counted);
  }

  private partOf({ text, span }: Sentence, counted: Counted, { counted: before, clue }: FoundFigure): Clue | null {
    const between: Span = [Math.max(before.span[1], clue.span[1]), counted.number.span[0]];
    const far = between[1] - between[0];
    if (far < 0 || far > BARE_REACH) return null;
    const here = before.span[0] >= span[0];
    const leads = text.slice(Math.max(span[0], counted.number.span[0] - BEFORE), counted.number.span[0]);
    const words = text.slice(...between);
    const behind = text.slice(counted.number.span[1], counted.number.span[1] + BEHIND);
    const alone = counted.of === null;
    const goesOn =
      (alone && (ANOTHER_COUNT.test(leads) || STILL.test(behind))) ||
      AMONG.test(text.slice(span[0], counted.number.span[0])) ||
      (here && BY_PLACE.test(words) && IN_PLACE.test(text.slice(counted.span[1], counted.span[1] + BEHIND))) ||
      (HELD.has(clue.kind) && HOLDING.test(words)) ||
      (here && far <= LIST_REACH && (PART.test(words) || (LIST.test(words) && !VERB.test(words)))) ||
      (alone && sizeOf(counted) >= BARE_FROM && sizeOf(before) >= BARE_FROM);
    return goesOn ? clue : null;
  }

  private again({ text }: Sentence, counted: Counted): Clue | null {
    const { number, of } = counted;
    if (of === null || number.bound !== 'exact' || sizeOf(counted) < AGAIN_FROM) return null;
    const definite = /\b(?:the|those|these|all)\s$/i.test(text.slice(Math.max(0, number.span[0] - 8), number.span[0]));
    return definite ? (this.byValue.get(valueKey(counted)) ?? null) : null;
  }
}

const valueKey = ({ number }: Counted): string => `${number.min} ${number.max}`;
