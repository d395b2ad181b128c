import type { AnnotationRecord, Attribution, Entity, Figure } from '../../../document/index.ts';
import type { Antecedent } from './antecedents.ts';
import { type Laid, ROLES } from './segments.ts';

/** Everything that lies over a report's text: what is shown of its statements and figures, and all mentions explained. */
export function laidOver(
  record: AnnotationRecord,
  attributions: readonly Attribution[],
  figures: readonly Figure[],
  antecedents: ReadonlyMap<number, Antecedent>,
): readonly Laid[] {
  const entities = new Map<string, Entity>(record.entities.map((entity) => [entity.id, entity]));
  return [
    ...attributions.flatMap((one) => laidBy(one, one.speaker === null ? undefined : entities.get(one.speaker))),
    ...figures.map(({ id, span }): Laid => ({ of: id, layer: 'figure', spans: [span] })),
    ...mentionsLaid(record, antecedents),
  ];
}

function laidBy(one: Attribution, speaker: Entity | undefined): readonly Laid[] {
  return [
    ...ROLES.map((layer): Laid => ({ of: one.id, layer, spans: one[layer] })),
    { of: one.id, layer: 'hedge', spans: one.hedges },
    // Steps need not follow each other in the text, and one sentence may say two.
    ...one.via.map(({ span }): Laid => ({ of: one.id, layer: 'step', spans: [span] })),
    ...(speaker?.anonymity ? [{ of: one.id, layer: 'reason', spans: [speaker.anonymity] } as const] : []),
  ];
}

/** The mentions that are explained, and those that explain them. */
function mentionsLaid({ mentions }: AnnotationRecord, antecedents: ReadonlyMap<number, Antecedent>): readonly Laid[] {
  const ordinals = new Set([...antecedents].flatMap(([ordinal, { mention }]) => [ordinal, mention ?? ordinal]));
  return [...ordinals].map((ordinal) => ({
    of: String(ordinal),
    layer: 'mention',
    spans: [mentions[ordinal]!.span],
  }));
}
