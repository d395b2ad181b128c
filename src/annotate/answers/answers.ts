import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { type Belongs, belongingOf } from './belonging.ts';
import { type Bond, isInside, linkBetween } from './bonds.ts';
import { isPlain } from './plain.ts';
import { type Turn, turnsOf, type Utterance } from './turn.ts';

/** Which attributions were joined, and by what. */
export interface AnswerTrace {
  /** Id of the attribution that answers. */
  readonly answer: string;
  /** Id of the one that it answers. */
  readonly answers: string;
  readonly bonds: readonly Bond[];
}

/** So many attributions before and behind are looked at: an answer stands in the charge's neighbourhood. */
const NEIGHBOURHOOD = 30;

/**
 * For each attribution the index of the one that it answers, or null: a denial, rejection, confirmation or refusal is
 * joined to the accusation, claim, question or demand that it goes against or gives in to. By who was charged, by how
 * the answer calls it, by shared words and by nearness; null where these do not make it plain. `trace` is told why.
 */
export function answersOf(
  reading: Reading,
  parties: Parties,
  utterances: readonly Utterance[],
  trace?: (event: AnswerTrace) => void,
): readonly (number | null)[] {
  const turn = turnsOf(reading, parties, utterances);
  const belongs = belongingOf(reading, parties);
  return utterances.map((_, at) => {
    if (turn(at).answering === null) return null;
    const best = candidatesFor(turn, at, utterances.length, belongs)
      .map((other) => linkBetween(turn(at), other, belongs))
      .filter(isPlain)
      .sort((a, b) => b.weight - a.weight || a.distance - b.distance)[0];
    if (best === undefined) return null;
    trace?.({ answer: `a${at + 1}`, answers: `a${best.other.at + 1}`, bonds: [...best.bonds] });
    return best.other.at;
  });
}

/**
 * The attributions around an answer that it could answer: of another side, no answers themselves, not around it, and
 * inside it only where it names what it answers.
 */
function candidatesFor(turn: (at: number) => Turn, at: number, length: number, belongs: Belongs): readonly Turn[] {
  const answer = turn(at);
  const around = ancestorsOf(turn, answer);
  const candidates: Turn[] = [];
  for (let next = Math.max(0, at - NEIGHBOURHOOD); next < Math.min(length, at + NEIGHBOURHOOD); next++) {
    const other = turn(next);
    if (next === at || other.isAnswer || around.has(next) || isOfOneSide(answer, other, belongs)) continue;
    if (isInside(answer, other) || !ancestorsOf(turn, other).has(at)) candidates.push(other);
  }
  return candidates;
}

function ancestorsOf(turn: (at: number) => Turn, { parent }: Turn): ReadonlySet<number> {
  const all = new Set<number>();
  for (let above = parent; above !== null; above = turn(above).parent) all.add(above);
  return all;
}

/** Nobody answers what was said on their own side. */
const isOfOneSide = (answer: Turn, other: Turn, belongs: Belongs): boolean =>
  answer.speaker !== null && other.speaker !== null && belongs(answer.speaker, other.speaker);
