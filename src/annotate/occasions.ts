import type { StepKind } from '../document/index.ts';
import type { Cluster } from './clusters.ts';
import type { FoundStep } from './named-steps.ts';

/** A channel that holds for a whole stretch of speech, once named. */
export const CARRIES: ReadonlySet<StepKind> = new Set([
  'told',
  'interview',
  'broadcast',
  'press-conference',
  'speech',
  'statement',
]);

export interface Occasion {
  readonly speaker: Cluster;
  readonly step: FoundStep;
}

/**
 * The one occasion that the report names for a speaker, if it names no other: a report on an interview says once, often at its
 * head, that it is one.
 *
 * @param named the steps that each attribution's own sentence names
 * @param interviews those that other sentences name
 */
export function soleOccasions(
  speakers: readonly (Cluster | null)[],
  named: readonly (readonly FoundStep[])[],
  interviews: readonly Occasion[],
): ReadonlyMap<Cluster, FoundStep> {
  const said = named.flatMap((steps, at): readonly Occasion[] => {
    const speaker = speakers[at];
    return speaker ? steps.filter(({ kind }) => CARRIES.has(kind)).map((step) => ({ speaker, step })) : [];
  });
  const sole = new Map<Cluster, FoundStep | null>();
  for (const { speaker, step } of [...said, ...interviews]) {
    const known = sole.get(speaker);
    const same = known === undefined || (known !== null && isSame(known, step));
    sole.set(speaker, same ? (known?.party ? known : step) : null);
  }
  return new Map([...sole].flatMap(([speaker, step]) => (step === null ? [] : [[speaker, step] as const])));
}

/** "Told AFP in an interview" and "in an interview" are one; told CNN and told Fox are two. */
const isSame = (a: FoundStep, b: FoundStep): boolean =>
  a.kind === b.kind && (a.party === null || b.party === null || a.party === b.party);
