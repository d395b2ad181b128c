import type { Span } from '../document/index.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * Quotation marks, paired.
 *
 * A mark alone does not say what it is: a straight mark has no side, an apostrophe looks like a closing single, a
 * quotation over several paragraphs opens anew in each and closes once. Marks are therefore paired paragraph by
 * paragraph with the marks that are open kept on a stack, and what stays open at a paragraph's end is carried over
 * only when the next paragraph opens with the same mark.
 */
export interface Quotation {
  /** With both marks; ends at the paragraph's end where no mark closes it. */
  readonly span: Span;
  readonly mark: 'double' | 'single';
  readonly closed: boolean;
  /** Whether it goes on from the quotation before it, which its own paragraph left open. */
  readonly continues: boolean;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
}

interface Open {
  readonly at: number;
  readonly mark: 'double' | 'single';
  readonly continues: boolean;
  readonly depth: number;
}

const DOUBLE_OPEN = '“„«';
const DOUBLE_CLOSE = '”»';
/** Whatever may open or close. Looked for by itself, because hardly one character in a hundred is one. */
const MARK = /[“„«”»"‘’']/g;
const LETTER = /[\p{L}\p{N}]/u;
const ELISION = /^['’‘](?:em|im|er|tis|twas|til|cause|bout|n|\d\d)\b/i;
/** Plurals, and words that lost their end: "o'", "an'", "goin'". */
const SHORTENED = /(?:[sS]|(?:^|\s)(?:o|an|th|wi|ol)|\p{L}in)$/u;
/** How far a single mark looks ahead for its partner: longer stretches are apostrophes more often than quotations. */
const SINGLE_REACH = 1200;

/** How many quotations may stand inside one another: marks beyond are no prose, and the stack is looked through at every mark. */
const DEEPEST = 32;

const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /[\s\u200b]/.test(char);
const opensAfter = (char: string | undefined): boolean => isSpace(char) || /[([{—–\-/“‘"':>]/.test(char ?? '');

type Side = 'open' | 'close' | 'none';

/** The paired quotations of a text, in order of their opening marks. Linear in the text's length; never throws. */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let carried: Open['mark'] | null = null;
  for (const [start, end] of paragraphsOf(text)) {
    const stack: Open[] = [];
    let last = carried;
    for (const { 0: char, index } of text.slice(start, end).matchAll(MARK)) {
      const i = start + index;
      const double = doubleSide(text, i, start, end, stack);
      const side = double === 'none' ? singleSide(text, i, start, end, stack) : double;
      if (side === 'none') continue;
      const mark = double === 'none' ? 'single' : 'double';
      if (side === 'open') {
        if (stack.length === DEEPEST) continue;
        const continues = last === mark && text.slice(start, i).trim() === '' && stack.length === 0;
        stack.push({ at: i, mark, continues, depth: stack.length });
      } else {
        const k = stack.findLastIndex((open) => open.mark === mark);
        if (k < 0) continue;
        // What was opened inside and not closed ends where the outer one closes.
        for (const open of stack.splice(k)) {
          const own = open.mark === mark;
          found.push(quotation(open, own ? i + char.length : i, own));
        }
      }
      last = null;
    }
    carried = stack[0]?.mark ?? null;
    for (const open of stack) found.push(quotation(open, end, false));
  }
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

const quotation = (open: Open, end: number, closed: boolean): Quotation => ({
  span: [open.at, end],
  mark: open.mark,
  closed,
  continues: open.continues,
  depth: open.depth,
});

function doubleSide(text: string, i: number, start: number, end: number, stack: readonly Open[]): Side {
  const char = text[i]!;
  if (DOUBLE_OPEN.includes(char)) return 'open';
  if (DOUBLE_CLOSE.includes(char)) return opensWrongly(text, i, start, end) ? 'open' : 'close';
  if (char !== '"') return 'none';
  const isOpen = stack.some((open) => open.mark === 'double');
  const before = i > start ? text[i - 1] : undefined;
  const after = i + 1 < end ? text[i + 1] : undefined;
  if (!isOpen) return isSpace(after) && !isSpace(before) ? 'none' : 'open';
  // Two straight marks of one quotation: the second closes.
  return 'close';
}

/** A closing mark that opens its paragraph and has a partner behind it: a slip of the keyboard. */
const opensWrongly = (text: string, i: number, start: number, end: number): boolean =>
  i === start && text[i] === '”' && isLetter(text[i + 1]) && text.slice(i + 1, end).includes('”');

function singleSide(text: string, i: number, start: number, end: number, stack: readonly Open[]): Side {
  const char = text[i]!;
  if (char !== '‘' && char !== '’' && char !== "'") return 'none';
  const before = i > start ? text[i - 1] : undefined;
  const after = i + 1 < end ? text[i + 1] : undefined;
  const top = stack.at(-1);
  if (top?.mark === 'single' && char !== '‘' && !isSpace(before) && !isLetter(after)) {
    if (!isSpace(after) || !SHORTENED.test(text.slice(Math.max(start, i - 12), i))) return 'close';
    // "the workers' demands", "the likes o' me": an apostrophe, if a better closing mark follows before the next opening one, or where the
    // quotation that opens this paragraph goes on in the next.
    const goesOn = top.at === start && i + 1 < end && /^\s+[‘']/.test(text.slice(end, end + 4));
    return goesOn || closesLater(text, i + 1, end) ? 'none' : 'close';
  }
  if (char === '’' || stack.some((open) => open.mark === 'single')) return 'none';
  if (!opensAfter(before) || isSpace(after) || ELISION.test(text.slice(i, i + 6))) return 'none';
  return closesLater(text, i + 1, end) || goesOnBehind(text, i, start, end) ? 'open' : 'none';
}

/** A quotation over several paragraphs opens anew in each, and only the last of them closes it. */
const goesOnBehind = (text: string, i: number, start: number, end: number): boolean =>
  text.slice(start, i).trim() === '' && /^\s+[‘'](?=\p{Lu})/u.test(text.slice(end, end + 8));

/** Whether a single mark that can only close stands ahead, before another that can only open. */
function closesLater(text: string, from: number, end: number): boolean {
  const stop = Math.min(end, from + SINGLE_REACH);
  for (let i = from; i < stop; i++) {
    const char = text[i]!;
    if (char === '‘') return false;
    if (char !== '’' && char !== "'") continue;
    const before = text[i - 1];
    const after = i + 1 < end ? text[i + 1] : undefined;
    if (char === "'" && opensAfter(before) && isLetter(after)) return false;
    if (!isSpace(before) && !isLetter(after)) return true;
  }
  return false;
}
