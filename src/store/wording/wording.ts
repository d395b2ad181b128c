import { stemmer } from 'stemmer';
import { type Attribution, overlap, type Span } from '../../document/index.ts';
import { isCapitalised, quotationsOf } from '../../text/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { tokensOf } from './tokens.ts';

/**
 * What of a statement's words is compared with those of another report's, so as to find the renderings of one
 * statement. It is derived from the record and kept beside it.
 */
export interface Wording {
  /** Stems (Porter's) of the words that carry meaning, in order. */
  readonly stems: readonly string[];
  /** Those among them that are names: reports of one affair share them whatever is said. */
  readonly names: readonly string[];
  /** The stretches in quotation marks, as written, without their marks. */
  readonly quoted: readonly string[];
}

/** Words that every sentence has, and those by which any statement is told. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those it its he him his she her hers they them their theirs i me my mine we us our ours you your yours one
  who whom whose which what when where why how there here
  of in on at to for from by with as about into over after before under out up down off
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must
  and or but nor so if than then not no very just more most much many some any all both each only own same such too also
  said say says saying told tell tells telling
`);

/** Of what is longer, its beginning: whole pages may stand between two quotation marks. */
const MOST_STEMS = 400;
const MOST_STRETCHES = 20;
/** Characters of one stretch. */
const LONGEST_STRETCH = 1000;

/** The wordings of a text's attributions, in their order. */
export function wordingsOf(text: string, attributions: readonly Pick<Attribution, 'content'>[]): readonly Wording[] {
  const quotations = quotationsOf(text)
    .filter(({ depth }) => depth === 0)
    .map(({ span: [start, end], closed }): Span => [start + 1, closed ? end - 1 : end]);
  return attributions.map(({ content }) => {
    const words = content.flatMap((span) => meaningful(text, span)).slice(0, MOST_STEMS);
    return {
      stems: words.map(({ stem }) => stem),
      names: [...new Set(words.filter(({ isName }) => isName).map(({ stem }) => stem))],
      quoted: content.flatMap((span) => quotedIn(text, span, quotations)).slice(0, MOST_STRETCHES),
    };
  });
}

interface Meaningful {
  readonly stem: string;
  readonly isName: boolean;
}

function meaningful(text: string, [start, end]: Span): readonly Meaningful[] {
  const words = text.slice(start, end);
  return tokensOf(words)
    .filter(({ key }) => key !== '' && !FUNCTION_WORDS.has(key) && !key.endsWith("n't"))
    .map(({ key, span }) => ({
      stem: stemmer(key),
      isName: isCapitalised(words.slice(...span)) && !BEGINS_SENTENCE.test(words.slice(0, span[0])),
    }));
}

/** Where any word has a capital. */
const BEGINS_SENTENCE = /(?:^|[.!?…]["'”’)]*\s+|["“‘'(]\s*)$/;

function quotedIn(text: string, span: Span, quotations: readonly Span[]): readonly string[] {
  return quotations
    .filter((quotation) => overlap(quotation, span))
    .map(([start, end]) =>
      text.slice(Math.max(start, span[0]), Math.min(end, span[1])).trim().slice(0, LONGEST_STRETCH),
    )
    .filter((words) => words !== '');
}

/** How many words on a word is still paired: quotations are cut and turned, but their words stay near each other. */
const REACH = 2;

/**
 * The pairs of neighbouring stems, in either order: two wordings are held against each other where they share one, so
 * that a store finds what may be alike by an index.
 */
export function pairsOf({ stems }: Wording): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [at, stem] of stems.entries()) {
    for (const other of stems.slice(at + 1, at + 1 + REACH)) {
      if (other !== stem) pairs.add(stem < other ? `${stem} ${other}` : `${other} ${stem}`);
    }
  }
  return pairs;
}
