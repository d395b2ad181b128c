import { type Counted, countsThings } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { countsMoneyAgain, goesOn } from './goes-on.ts';
import type { Clue, Sentence } from './sentence.ts';
import { sizeOf } from './size.ts';

/** "The two men" may be others; "the four Americans" of a report that counts four are they. */
const AGAIN_FROM = 3;

/** The figures found so far, for numbers that lean on one of them. */
export class KnownFigures {
  private last: FoundFigure | null = null;
  /** A sum that no figure of people stands behind yet. */
  private money: FoundFigure | null = null;
  private readonly byValue = new Map<string, Clue>();

  add(figure: FoundFigure): void {
    if (figure.clue.kind === 'other') return;
    if (figure.clue.kind === 'money') {
      this.money = figure;
      return;
    }
    this.money = null;
    this.last = figure;
    this.byValue.set(valueKey(figure.counted), figure.clue);
  }

  /** The kind that a number takes over from the figure that it goes on from, or from the same number of people before. */
  kindOf(sentence: Sentence, counted: Counted): Clue | null {
    if (countsThings(counted) || !counted.people) return null;
    if (this.money !== null && countsMoneyAgain(sentence, counted, this.money)) return this.money.clue;
    if (this.last === null) return null;
    return goesOn(sentence, counted, this.last) ? this.last.clue : this.again(sentence, counted);
  }

  private again({ text }: Sentence, counted: Counted): Clue | null {
    const { number, of } = counted;
    if (of === null || number.bound !== 'exact' || sizeOf(counted) < AGAIN_FROM) return null;
    const definite = /\b(?:the|those|these|all)\s$/i.test(text.slice(Math.max(0, number.span[0] - 8), number.span[0]));
    return definite ? (this.byValue.get(valueKey(counted)) ?? null) : null;
  }
}

const valueKey = ({ number }: Counted): string => `${number.min} ${number.max}`;
