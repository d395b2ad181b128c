import type { BlockKind } from '../../document/index.ts';
import type { Line } from './outline.ts';

/** Where a report ends before its box does. */

interface Placed {
  readonly kind: BlockKind;
  readonly line: Line;
}

const lengthOf = (lines: readonly Placed[]): number => lines.reduce((sum, { line }) => sum + line.text.length, 0);

const THANKS = /\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/i;

/**
 * "Ann Roe contributed to this report." ends a report: what stands behind it in another box is the page's. Where most
 * of the text stands behind, it was a note over the report.
 */
export function untilThanks<T extends Placed>(lines: readonly T[]): readonly T[] {
  const at = lines.findLastIndex(({ line }) => THANKS.test(line.text));
  const box = lines[at]?.line.element.parent;
  if (at < 0 || lengthOf(lines.slice(0, at)) < lengthOf(lines.slice(at))) return lines;
  return lines.filter(({ kind, line }, i) => i <= at || kind === 'credit' || line.element.parent === box);
}

/** "To view the full story, please subscribe to the Tarn Herald.", "Subscribe now to our paper for the full story." */
const PROMPT =
  /^(?:to (?:continue|keep|view|read|access|see) (?:reading\b|the (?:full|rest|whole|entire)\b|this (?:story|article|report)\b).{0,40}\b(?:subscribe|subscription|log ?in|sign ?in|register)\b|(?:please )?(?:subscribe|log ?in|sign ?in|register)\b.{0,60}\b(?:to (?:continue|keep) reading|(?:for|to (?:read|view|see)) the (?:full|rest|whole|entire) (?:of the )?(?:story|article|report)\b))/i;
const LONGEST_PROMPT = 300;
/** A page tells in so many lines at the most what a subscription costs and gives; what is longer is the report again. */
const MOST_BEHIND = 12;

/** A prompt to subscribe ends what the page shows of a report. */
export function untilPrompt<T extends Placed>(lines: readonly T[]): readonly T[] {
  const at = lines.findIndex(({ line }) => line.text.length <= LONGEST_PROMPT && PROMPT.test(line.text));
  return at > 0 && lines.length - at <= MOST_BEHIND ? lines.slice(0, at) : lines;
}

/** What is said of a writer behind his name: "is a fellow of ...", "is Krel's critic", "covers halls", "has written ...", ", our critic, is ...". */
const BIO =
  /^(?:, [^.]{2,200},)? (?:(?:is|was) (?:an? |the |our |on |\p{Lu}[\p{L} .]{0,40}['’]s? )|(?:covers|writes|joined|reports|works|lives|holds) |has (?:been|covered|written|worked|reported) )/u;
/** "... Follow her on Twitter @roe.": no report ends so, but may tell of "fans who follow her on Instagram". */
const FOLLOW =
  /(?:^|[.!?)–—:-] )(?:Please f|F)ollow (?:us|me|him|her|them) (?:on|at) (?:[Tt]witter|X|[Ff]acebook|FB|[Ii]nstagram|IG|[Tt]hreads|[Bb]luesky|[Ll]inked[Ii]n|[Mm]astodon)\b[^“”"]{0,160}$/;
/** A longer paragraph ends with the line, and tells the report's own before it. */
const LONGEST_FOLLOW = 300;
/** So many of the last lines may tell of the writers. */
const LAST = 3;
/** Words of a name at the most, an initial that the byline leaves out among them. */
const MOST_WORDS = 5;

/** Cuts the last lines that tell of those who sign the report. */
export function withoutBios<T extends Placed>(lines: readonly T[], writers: readonly string[]): readonly T[] {
  const isBio = ({ kind, line: { text } }: T): boolean =>
    kind === 'paragraph' &&
    ((text.length <= LONGEST_FOLLOW && FOLLOW.test(text)) || writers.some((writer) => tellsOf(text, writer)));
  return lines.filter((line, i) => i === 0 || i < lines.length - LAST || !isBio(line));
}

/** "Ann B. Roe is a reporter ..." tells of Ann Roe. */
function tellsOf(text: string, writer: string): boolean {
  const names = writer.split(' ');
  const [first, last] = [names[0]!, names.at(-1)!];
  if (names.length < 2 || !text.startsWith(`${first} `)) return false;
  const words = text.split(' ', MOST_WORDS);
  const end = words.findIndex((word, i) => i > 0 && word.replace(/,$/, '') === last);
  const name =
    end < 0
      ? null
      : words
          .slice(0, end + 1)
          .join(' ')
          .replace(/,$/, '');
  return name !== null && BIO.test(text.slice(name.length));
}

/** What a page says of its own outlet behind the outlet's name. */
const OF_ITSELF =
  /^ (?:is|are) (?:(?:committed|dedicated) to|an? (?:independent|non-?profit|award-winning|leading)|the (?:leading|most))\b/i;
const LONGEST_OF_ITSELF = 400;

/** Cuts the last lines that tell of the outlet: "The Tarn Herald is committed to ...". */
export function withoutOutlet<T extends Placed>(lines: readonly T[], outlet: string | null): readonly T[] {
  if (outlet === null) return lines;
  const tells = ({ kind, line: { text } }: T): boolean =>
    kind === 'paragraph' &&
    text.length <= LONGEST_OF_ITSELF &&
    text.startsWith(outlet) &&
    OF_ITSELF.test(text.slice(outlet.length));
  return lines.filter((line, i) => i === 0 || i < lines.length - LAST || !tells(line));
}

/** "Ann Roe is an award-winning journalist ...", as no report tells of its people. */
const WRITER =
  /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2} (\p{Lu}[\p{L}'’-]{1,30}) is an? (?:(?:award-winning|freelance|independent|investigative|veteran|staff|contributing) ){1,3}(?:journalist|reporter|writer|author|columnist|editor|correspondent|photographer)\b/u;

/**
 * The last line of a report that nobody signs may tell of its writer: a credit, and none of the report. A writer whom
 * the report itself names is one of its people.
 */
export function withWriterCredited<T extends Placed>(lines: readonly T[], writers: readonly string[]): readonly T[] {
  const last = lines.at(-1);
  const surname = last === undefined ? undefined : WRITER.exec(last.line.text)?.[1];
  if (last === undefined || surname === undefined || writers.length > 0) return lines;
  const before = lines.slice(0, -1);
  return before.some(({ line }) => line.text.includes(surname)) ? lines : [...before, { ...last, kind: 'credit' }];
}
