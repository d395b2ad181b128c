import { type Act, hull } from '../../document/index.ts';
import type { WeighedAct } from '../../model/layers.ts';
import type { Cluster } from '../parties/clusters.ts';
import { characterOf } from '../parties/kinds.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';
import { isOther } from './other-side.ts';

/**
 * Whose words somebody denies, finds fault with or praises where they are only taken up ("denied the charge", "called the remarks a provocation",
 * "welcomed the ruling"): whoever accused, spoke, reported or ruled last before, and is another. Null where no words are taken up, or nobody's.
 */
export function wordsJudged(
  reading: Reading,
  parties: Parties,
  at: number,
  acts: readonly WeighedAct[],
): Cluster | null {
  if (!JUDGES.has(acts[at]!.act)) return null;
  const { cue, content } = reading.found[at]!;
  const [verb, words] = [hull(cue), hull(content)];
  if (verb === null || words === null) return null;
  const from = Math.min(words[0], verb[1] + 1);
  const noun =
    words[0] < verb[0]
      ? APPOSED.exec(reading.text.slice(...words))?.[1]
      : TAKEN_UP.exec(reading.text.slice(from, from + REACH))?.[1];
  const kind = noun && KINDS.find(({ nouns }) => nouns.test(noun.toLowerCase()));
  if (!kind) return null;
  const own = parties.speakers[at] ?? null;
  const before = Array.from({ length: Math.min(BEFORE, at) }, (_, k) => at - 1 - k).filter((other) =>
    isOther(own, parties.speakers[other] ?? null),
  );
  for (const fits of kind.fits) {
    const found = before.find((other) => fits(reading, parties, other, acts));
    if (found !== undefined) return parties.speakers[found]!;
  }
  return null;
}

const JUDGES: ReadonlySet<Act> = new Set(['deny', 'condemn', 'praise', 'accuse']);
/** How many statements back the words may stand, and how far behind the verb their noun, in UTF-16 code units. */
const BEFORE = 6;
const REACH = 60;
/** The noun alone: what goes on behind it ("the claim that", "the report by") says whose the words are. */
const TAKEN_UP =
  /^["“‘']?(?:the|these|those|this|that|such|both|all) (?:\p{Ll}+ )??(\p{Ll}+)(?=[.,;:!?”"’]|$| (?:as|an?|in|on|during|with|at|and|but|after|before|too|baseless|“|"|‘)(?!\p{L})| ["“‘])/u;

/** "It had taken the palace, | a claim | the rebels denied". */
const APPOSED = /^an? (?:\p{Ll}+ )??(\p{Ll}+)$/u;

type Fits = (reading: Reading, parties: Parties, at: number, acts: readonly WeighedAct[]) => boolean;

/** What is said inside somebody else's statement is only told by him. */
const isOutermost: Fits = ({ parents }, parties, at) => {
  const parent = parents[at] ?? null;
  const reporter = parent === null ? null : (parties.speakers[parent] ?? null);
  return parent === null || (reporter !== null && characterOf(reporter).kind === 'media');
};
const kindAt = (parties: Parties, at: number) => characterOf(parties.speakers[at]!).kind;
const accusesOutright: Fits = (reading, _parties, at) =>
  ACCUSES.test(wordsOfRole(reading.text, reading.found[at]!.cue));
const ACCUSES = /\b(?:accus|blam|alleg|charg|denounc|complain|critici|faulted)/iu;
const accuses: Fits = (_reading, _parties, at, acts) => /^(?:accuse|condemn)$/.test(acts[at]!.act);
const decides: Fits = (_reading, _parties, at, acts) => acts[at]!.act === 'decide';
const reports: Fits = (_reading, parties, at) => /^(?:document|media)$/.test(kindAt(parties, at));
const speaks: Fits = (reading, parties, at, acts) =>
  isOutermost(reading, parties, at, acts) && !/^(?:document|media)$/.test(kindAt(parties, at));

const KINDS: readonly { readonly nouns: RegExp; readonly fits: readonly Fits[] }[] = [
  { nouns: /^(?:accusation|allegation|charge|criticism|complaint)s?$/, fits: [accusesOutright, accuses] },
  { nouns: /^(?:reports?|findings|study|audit|survey|article|story)$/, fits: [reports] },
  { nouns: /^(?:decision|ruling|verdict|judgment|judgement)$/, fits: [decides] },
  {
    nouns:
      /^(?:comments|remarks?|statement|speech|words|claims?|assertions?|warnings?|threats?|figures?|numbers?|tolls?|counts?|estimates?|accounts?|versions?|suggestions?|assessments?)$/,
    fits: [speaks],
  },
];
