import { overlap, type Span, type Spans } from '../../document/index.ts';
import { indexAt, paragraphsOf, touchesOne } from '../../text/paragraphs.ts';
import { type Quotation, quotationsOf } from '../../text/quotations.ts';
import { SLOGAN, WRITTEN_SMALL } from '../../text/titles-of-works.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';

/** A quotation where it stands, and which finding gives its words to somebody. */
export interface Placed {
  readonly span: Span;
  readonly quotation: Quotation;
  readonly paragraph: Span;
  /** Index of its paragraph among the report's own. */
  readonly at: number;
  /** The words between its marks. */
  readonly words: string;
  /** What its paragraph says before it and behind it. */
  readonly before: string;
  readonly after: string;
}

/** A text with its outermost quotations and the findings, as the rules for quotations left out look at them. */
export interface Setting {
  readonly text: string;
  readonly paragraphs: Spans;
  readonly quotations: readonly Placed[];
  /** Quotations inside those; the outer one's words are their paragraph. */
  readonly inner: readonly Placed[];
  readonly found: readonly FoundAttribution[];
  /** For each quotation the findings that hold it and have their cue outside of it, those of its own paragraph first. */
  readonly claimants: readonly (readonly number[])[];
  /** Findings whose cue stands in a quotation: what they claim they claim for its speaker. */
  readonly nested: ReadonlySet<number>;
  /** Quotations that such a cue stands in. */
  readonly telling: ReadonlySet<Placed>;
}

/** For each quotation the finding that its words go to, or null. */
export type Owners = readonly (number | null)[];

/** Reads an attribution off the words around a quotation. */
export type Finding = (setting: Setting, one: Placed) => FoundAttribution | null;

/** How much of its paragraph a rule looks at before and behind a quotation, in UTF-16 code units. */
const REACH = 240;
/** A finding claims a quotation if it holds this share of it. */
const SHARE = 0.5;

/**
 * @param skip stretches that are not the report's own (furniture): they count as not being there
 * @param all the text's quotations
 */
export function settingOf(
  text: string,
  skip: Spans,
  found: readonly FoundAttribution[],
  all: readonly Quotation[] = quotationsOf(text),
): Setting {
  const paragraphs = ownParagraphs(text, skip);
  const quotations = all.filter(({ depth }) => depth === 0).flatMap((one) => placed(text, paragraphs, one));
  const outer = quotations.map(({ span: [start, end] }): Span => [start + 1, end]);
  const inner = all.filter(({ depth, closed }) => depth === 1 && closed).flatMap((one) => placed(text, outer, one));
  return { text, paragraphs, quotations, inner, found, ...claimsOf(quotations, found) };
}

function ownParagraphs(text: string, skip: Spans): Spans {
  const paragraphs = paragraphsOf(text);
  if (skip.length === 0) return paragraphs;
  const furniture = [...skip].sort((a, b) => a[0] - b[0]);
  return paragraphs.filter((paragraph) => !touchesOne(furniture, paragraph));
}

function placed(text: string, paragraphs: Spans, quotation: Quotation): readonly Placed[] {
  const { span, closed } = quotation;
  const at = indexAt(paragraphs, span[0]);
  const paragraph = paragraphs[at];
  if (!paragraph || span[1] > paragraph[1]) return [];
  const words = text.slice(span[0] + 1, closed ? span[1] - 1 : span[1]).trim();
  const before = text.slice(Math.max(paragraph[0], span[0] - REACH), span[0]);
  const after = text.slice(span[1], Math.min(paragraph[1], span[1] + REACH));
  return [{ span, quotation, paragraph, at, words, before, after }];
}

function claimsOf(quotations: readonly Placed[], found: readonly FoundAttribution[]) {
  const spans = quotations.map(({ span }) => span);
  const quotationAt = (offset: number): number | null => {
    const near = indexAt(spans, offset);
    return near >= 0 && offset < spans[near]![1] ? near : null;
  };
  const claims = spans.map(() => new Set<number>());
  const nested = new Set<number>();
  const telling = new Set<Placed>();
  found.forEach(({ cue, content }, index) => {
    const inside = cue[0] ? quotationAt(cue[0][0]) : null;
    if (inside !== null) {
      nested.add(index);
      telling.add(quotations[inside]!);
    }
    for (const fragment of content) {
      for (let k = Math.max(0, indexAt(spans, fragment[0])); k < spans.length && spans[k]![0] < fragment[1]; k++) {
        const [start, end] = spans[k]!;
        const held = (Math.min(end, fragment[1]) - Math.max(start, fragment[0])) / (end - start);
        if (k !== inside && held >= SHARE) claims[k]!.add(index);
      }
    }
  });
  const claimants = quotations.map(({ paragraph }, k) => {
    const home = (index: number): boolean => found[index]!.cue.some((span) => overlap(span, paragraph));
    return [...claims[k]!].sort((a, b) => Number(home(b)) - Number(home(a)) || a - b);
  });
  return { claimants, nested, telling };
}

/** Whether the quotation says a whole sentence: several words, closed by a stop of their own. */
export const isSentence = ({ words }: Placed): boolean => /[.!?…]['’”"]?$/.test(words) && countWords(words) >= 3;

/** Whether nothing but a number stands beside the quotation in its paragraph. */
export const isAlone = ({ before, after }: Placed): boolean =>
  /^(?:\d{1,2}[.)]\s*)?$/.test(before) && after.trim() === '';

/** Whether the quotation reads as the title of a work, a programme or a day: every longer word but a preposition has a capital, not the first alone. */
export function isTitle({ words }: Placed): boolean {
  const longer = (words.match(/\p{L}{4,}/gu) ?? []).filter((word) => !WRITTEN_SMALL.test(word));
  const capitals = longer.filter((word) => /^\p{Lu}/u.test(word));
  const beyondFirst = capitals.some((word) => !words.startsWith(word));
  return (
    !/[.?!]['’”"]?$/.test(words) &&
    !SLOGAN.test(words) &&
    beyondFirst &&
    capitals.length === longer.length &&
    words !== words.toUpperCase()
  );
}
