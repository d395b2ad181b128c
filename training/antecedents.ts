/**
 * `node dist/tools/training/antecedents.js`: learns the weights by which "he" and "she" choose their antecedent, and
 * writes them to `src/annotate/lexicon/antecedents.ts`. Run after a build, and again after another one until the
 * figures stand still, since each answer depends on those before it.
 *
 * Learnt from GAP's development and validation files. The chance of a mention is a softmax over the candidates; what is raised is the log of the chance that the
 * right party's mentions have together, with a small pull towards zero.
 */
import { writeFileSync } from 'node:fs';
import { readGap } from '../evaluation/coreference/gap.ts';
import { type Candidate, candidatesFor } from '../src/annotate/parties/antecedents.ts';
import type { Cluster } from '../src/annotate/parties/clusters.ts';
import { type Parties, resolveParties } from '../src/annotate/parties/speakers.ts';
import { readingOf } from '../src/annotate/reading/reading.ts';

const DATA = '../shared/data';
const ROUNDS = 400;
const RATE = 0.5;
const PULL = 0.001;

interface Example<Feature> {
  /** For each candidate its features. */
  readonly features: readonly (readonly Feature[])[];
  readonly right: readonly boolean[];
}
/** With the features' names, and with their places in a list of them. */
type Named = Example<string>;
type Numbered = Example<number>;

/** The candidates of every gendered pronoun, by its start, and the parties found. */
function candidatesIn(
  text: string,
  found: Parameters<typeof readingOf>[2],
): { parties: Parties; byStart: ReadonlyMap<number, readonly Candidate[]> } {
  const byStart = new Map<number, readonly Candidate[]>();
  const parties = resolveParties(readingOf(text, [], found), (place, mentions) => {
    if (!place.source && (place.pronoun.gender === 'male' || place.pronoun.gender === 'female'))
      byStart.set(place.span[0], candidatesFor(place, mentions));
  });
  return { parties, byStart };
}

function exampleOf(candidates: readonly Candidate[], isRight: (party: Cluster) => boolean): readonly Named[] {
  const right = candidates.map(({ mention }) => isRight(mention.cluster));
  if (!right.includes(true) || !right.includes(false)) return [];
  return [{ features: candidates.map(({ features }) => features), right }];
}

const gapExamples = (file: string): readonly Named[] =>
  readGap(`${DATA}/gap/gap-${file}.tsv`).flatMap(({ text, pronoun, a, b }) => {
    const name = a.coreferent ? a : b.coreferent ? b : null;
    if (name === null) return [];
    const { parties, byStart } = candidatesIn(text, []);
    const party = parties.partyAt(name.span);
    const candidates = byStart.get(pronoun[0]);
    return party && candidates ? exampleOf(candidates, (other) => other === party) : [];
  });

/** Every feature once, in order of first use. */
const featuresOf = (examples: readonly Named[]): readonly string[] => [
  ...new Set(examples.flatMap(({ features }) => features.flat())),
];

function numbered(examples: readonly Named[], names: readonly string[]): readonly Numbered[] {
  const places = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ features, right }) => ({
    features: features.map((row) => row.map((name) => places.get(name)!)),
    right,
  }));
}

/** Chances of the candidates, and those of the right ones among themselves. */
function gradient(examples: readonly Numbered[], weights: readonly number[]): { slope: number[]; gain: number } {
  const slope = weights.map((weight) => -PULL * weight);
  let gain = 0;
  for (const { features, right } of examples) {
    const scores = features.map((row) => Math.exp(row.reduce((sum, feature) => sum + weights[feature]!, 0)));
    const all = scores.reduce((sum, score) => sum + score, 0);
    const good = scores.reduce((sum, score, at) => sum + (right[at] ? score : 0), 0);
    gain += Math.log(good / all) / examples.length;
    features.forEach((row, at) => {
      const pull = ((right[at] ? scores[at]! / good : 0) - scores[at]! / all) / examples.length;
      for (const feature of row) slope[feature]! += pull;
    });
  }
  return { slope, gain };
}

/** Gradient ascent with momentum; gives a weight for each of the features. */
function learn(examples: readonly Numbered[], features: number): readonly number[] {
  let weights = Array.from({ length: features }, () => 0);
  let step = weights;
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, gain } = gradient(examples, weights);
    step = step.map((value, at) => 0.9 * value + RATE * slope[at]!);
    weights = weights.map((weight, at) => weight + step[at]!);
    if (round % 100 === 99) console.log(`round ${round + 1}: mean log chance ${gain.toFixed(4)}`);
  }
  return weights;
}

const examples = ['development', 'validation'].flatMap(gapExamples);
console.log(`${examples.length} pronouns`);
const names = featuresOf(examples);
const learnt = learn(numbered(examples, names), names.length);
const rows = names
  .map((name, at) => [name, Math.round(learnt[at]! * 100) / 100] as const)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ['${name}', ${weight}],`);
writeFileSync(
  'src/annotate/lexicon/antecedents.ts',
  `/**
 * What speaks for a mention as the antecedent of "he" or "she", and how much. Learnt, not set by hand: written by
 * \`training/antecedents.ts\`.
 */
export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = new Map([
${rows.join('\n')}
]);
`,
);
