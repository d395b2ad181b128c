import { MATTERS } from '../lexicon/answers.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Belongs } from './belonging.ts';
import { sharedWords, type Turn } from './turn.ts';

/** What joins an answer to what it answers. */
export type Bond =
  /** The answer names what it answers in its own words: "denied claims that ...". */
  | 'inside'
  /** It follows on a question in the same breath: "Asked whether ..., she declined to say". */
  | 'asked'
  /** Who answers, or the party that they speak for, was the target. */
  | 'charged'
  /** What was said had no target, but spoke of who answers. */
  | 'spoken-of'
  /** The answer goes to the one who made the charge. */
  | 'addressed'
  /** The answer takes up the very word: an "allegation" was reported, "both allegations" are denied. */
  | 'taken-up'
  /** The answer calls it by what it is: "the accusation", "the request". */
  | 'called'
  /** Both speak of the same thing. */
  | 'words';

/** An answer beside what it could answer. */
export interface Link {
  readonly answer: Turn;
  readonly other: Turn;
  readonly bonds: ReadonlySet<Bond>;
  /** Telling words of the answer that the other shares, and how many it has. */
  readonly shared: number;
  readonly of: number;
  /** Sentences between them. */
  readonly distance: number;
  readonly weight: number;
}

/** What joins an answer to another attribution, and how strongly. */
export function linkBetween(answer: Turn, other: Turn, belongs: Belongs): Link {
  const { shared, of } = sharedWords(answer, other);
  const distance = Math.abs(answer.sentence - other.sentence);
  const holds: Readonly<Record<Bond, boolean>> = {
    inside: isInside(answer, other),
    asked: isAsked(answer, other, distance),
    charged: isCharged(answer, other, belongs),
    'spoken-of': isSpokenOf(answer, other, belongs),
    addressed: isAddressed(answer, other, belongs),
    'taken-up': isTakenUp(answer, other, distance),
    called: isCalled(answer, other),
    words: shared > 0,
  };
  const bonds = new Set((Object.keys(holds) as Bond[]).filter((bond) => holds[bond]));
  const weight =
    [...bonds].reduce((sum, bond) => sum + WEIGHTS[bond], 0) +
    Math.min(shared, 3) +
    (other.charging ? 1 : 0) -
    Math.min(3, distance / 4) -
    (other.start > answer.start ? 1.5 : 0);
  return { answer, other, bonds, shared, of, distance, weight };
}

/** Set by hand on invented reports; only their order was ever of consequence. */
const WEIGHTS: Readonly<Record<Bond, number>> = {
  inside: 8,
  asked: 6,
  charged: 3,
  'spoken-of': 1.5,
  addressed: 3,
  'taken-up': 4,
  called: 1,
  words: 0,
};

/** "Denied claims that ...": the thing denied is named, and so set apart from the denial around it. */
export const isInside = (answer: Turn, other: Turn): boolean =>
  answer.answering === 'by-cue' &&
  other.parent === answer.at &&
  (other.distant || MATTERS.some(({ called }) => called.test(other.cueWords)));

const isAsked = (answer: Turn, other: Turn, distance: number): boolean =>
  other.act === 'ask' &&
  other.parent === answer.parent &&
  other.start < answer.start &&
  distance <= 1 &&
  (other.sourceWords === '' ? distance === 0 : other.target !== null && other.target === answer.speaker);

const isCharged = ({ speaker }: Turn, { target, ...other }: Turn, belongs: Belongs): boolean =>
  speaker !== null && target !== null && belongs(speaker, target) && !isOwn(other.speaker, target, belongs);

const isSpokenOf = ({ speaker }: Turn, { target, mentioned, ...other }: Turn, belongs: Belongs): boolean =>
  speaker !== null &&
  target === null &&
  [...mentioned].some((party) => belongs(speaker, party) && !isOwn(other.speaker, party, belongs));

const isAddressed = (answer: Turn, { speaker }: Turn, belongs: Belongs): boolean =>
  speaker !== null &&
  [answer.target, ...answer.mentioned].some(
    (party) => party !== null && belongs(speaker, party) && !isOwn(answer.speaker, party, belongs),
  );

/** Nobody charges, or answers, their own side. */
const isOwn = (speaker: Cluster | null, party: Cluster, belongs: Belongs): boolean =>
  speaker !== null && belongs(speaker, party);

const isTakenUp = (answer: Turn, other: Turn, distance: number): boolean =>
  other.start < answer.start &&
  distance <= 2 &&
  MATTERS.some(({ called }) => {
    const word = singular(called.exec(answer.contentWords)?.[0]);
    return word !== null && word === singular(called.exec(other.cueWords)?.[0]);
  });

const singular = (noun: string | undefined): string | null => noun?.toLowerCase().replace(/s$/, '') ?? null;

const isCalled = (answer: Turn, other: Turn): boolean => answer.calls.some(({ acts }) => acts.includes(other.act));
