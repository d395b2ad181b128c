import type { Span, Spans } from '../../document/index.ts';
import { attributionOf, SURE } from './said.ts';
import { type Finding, isAlone, type Placed, type Setting } from './setting.ts';

/**
 * Quotations that stand by themselves, with a line above or below that names their speaker and says no more, as in lists of voices:
 * `Priya, 29, nurse` over `"Yes."`. Where lines stand on both sides, the side goes that leaves fewer quotations without one.
 */
export function labelled({ text, paragraphs, quotations }: Setting): Finding {
  const lines = quotations.filter(standsAlone).map((one) => linesBeside(text, paragraphs, one));
  const above = lines.map((one) => one.above).filter((line) => line !== null);
  const below = lines.map((one) => one.below).filter((line) => line !== null);
  // One line alone above may be the reporter's.
  const fromAbove = above.length > below.length && (above.length > 1 || TELLS_AGE.test(text.slice(...above[0]!)));
  return (_, one) => {
    if (!standsAlone(one)) return null;
    const line = linesBeside(text, paragraphs, one)[fromAbove ? 'above' : 'below'];
    return line && attributionOf(one, [line], null, SURE);
  };
}

const standsAlone = (one: Placed): boolean => isAlone(one) && /[.!?…]['’”"]?$/.test(one.words);

/** The lines beside a quotation that name somebody: above where it begins, below where it ends. */
function linesBeside(
  text: string,
  paragraphs: Spans,
  { at, quotation }: Placed,
): Readonly<Record<'above' | 'below', Span | null>> {
  const naming = (line: Span | undefined): Span | null =>
    line && line[1] - line[0] <= LONGEST && NAMES.test(text.slice(...line)) ? line : null;
  return {
    above: quotation.continues ? null : naming(paragraphs[at - 1]),
    below: quotation.closed ? naming(paragraphs[at + 1]) : null,
  };
}

/** Of a line that names a speaker, in UTF-16 code units. */
const LONGEST = 100;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}`;
/** Capitals alone, a name and an age or a trade, or where and when it was said; nothing else. */
const NAMES = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}.,’'& -]{3,60}|${NAME}(?:,| \(\d{1,3}\),?) (?:\d{1,3}|an? [\p{Ll} -]{3,30}|[\p{Ll} -]{3,30})(?:, [\p{L} -]{2,30})?|` +
    String.raw`(?:\p{Lu}\p{Ll}+ \p{Ll}+ )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}(?: of (?:the )?[\p{L}’' -]{2,40})?, (?:on|in|at|to|after|before|during|the (?:next|same|following)|speaking|writing)\s[^.!?:;“”"]{2,60})$`,
  'u',
);
const TELLS_AGE = /, \d{1,3}(?!\d)|\(\d{1,3}\)/;
