import { hull, overlap, type Span } from '../document/index.ts';
import { countWords } from '../text/words.ts';
import type { FoundAttribution } from './found.ts';
import { logOdds, sigmoid } from './layers.ts';

/**
 * How likely a finding is right, by a logistic regression on what the network and the other findings say of it. The network's cue alone
 * is a poor judge: what stands inside another's words, or has hardly any of its own, is doubtful however sure the cue looks.
 */

/** A finding with what the network was sure of, before it is judged. */
export interface Candidate {
  readonly found: FoundAttribution;
  readonly cueProbability: number;
  readonly roleProbability: number;
}

/** What speaks for a finding and against it. */
export interface Evidence {
  /** Log odds of the cue and, by the mean over its words, of source and content. */
  readonly cue: number;
  readonly roles: number;
  /** How sure the surest other finding is whose content holds this one's cue, or one that it shares content with; 0 where there is none. */
  readonly inside: number;
  readonly shared: number;
  readonly unsourced: number;
  /** Logarithm of the number of the content's words; words of the cue. */
  readonly content: number;
  readonly cueWords: number;
  /** 1 where the cue says no more than that somebody speaks. */
  readonly plain: number;
}

export const EVIDENCE = ['cue', 'roles', 'inside', 'shared', 'unsourced', 'content', 'cueWords', 'plain'] as const;

export interface Judging {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  /** The probability from which a finding is kept. */
  readonly least: number;
}

/** Of each candidate, in order of their cues. Linear: only neighbours are compared. */
export function evidenceOf(text: string, candidates: readonly Candidate[]): readonly Evidence[] {
  const places = candidates.map(({ found, cueProbability }) => ({
    cue: hull(found.cue)!,
    content: found.content,
    weight: Math.max(0, DOUBT + logOdds(cueProbability)),
  }));
  return candidates.map(({ found, cueProbability, roleProbability }, at) => {
    const { cue, content } = places[at]!;
    let inside = 0;
    let shared = 0;
    for (let k = Math.max(0, at - NEIGHBOURS); k < Math.min(places.length, at + NEIGHBOURS + 1); k++) {
      const other = places[k]!;
      if (k === at) continue;
      if (touches(other.content, [cue])) inside = Math.max(inside, other.weight);
      else if (touches(other.content, content)) shared = Math.max(shared, other.weight);
    }
    const cueText = text.slice(...cue);
    return {
      cue: logOdds(cueProbability),
      roles: logOdds(roleProbability),
      inside,
      shared,
      unsourced: found.source.length === 0 ? 1 : 0,
      content: Math.log1p(content.reduce((sum, span) => sum + countWords(text.slice(...span)), 0)),
      cueWords: Math.min(MOST_CUE_WORDS, countWords(cueText)),
      plain: PLAIN.test(cueText) ? 1 : 0,
    };
  });
}

/** The probability that a finding is right, rounded to thousandths. */
export function judge(evidence: Evidence, { bias, weights }: Judging): number {
  const z = EVIDENCE.reduce((sum, name) => sum + weights[name] * evidence[name], bias);
  return Math.round(1000 * sigmoid(z)) / 1000;
}

/** Log odds below nought up to which another finding still counts. */
const DOUBT = 2;
/** How many findings before and behind are looked at. */
const NEIGHBOURS = 24;
const MOST_CUE_WORDS = 8;

const touches = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((span) => others.some((other) => overlap(span, other)));

const PLAIN = /\b(?:said|says|say|told|tells|asked|added|wrote|according|tweeted)\b/i;
