import { grouped } from '../../../document/grouped.ts';
import type { AnnotationRecord, Mention } from '../../../document/index.ts';

/** What a pronoun or a description stands for, and where that stands. Ordinals count in `record.mentions`. */
export interface Antecedent {
  readonly entity: string;
  /** Ordinal of the mention that tells who is meant; null where the report has none but pronouns. */
  readonly mention: number | null;
  readonly isBefore: boolean;
}

/**
 * For each pronoun and description the mention that tells who is meant: the nearest name before it, else what first
 * described them, else the first name after it. A description that nothing explains is left out: it is all that the
 * report says. So is one that holds the name ("the spokesman, Anselm Roth").
 */
export function antecedentsOf({ mentions }: Pick<AnnotationRecord, 'mentions'>): ReadonlyMap<number, Antecedent> {
  return new Map([...byEntity(mentions)].flatMap(([entity, ordinals]) => within(entity, ordinals, mentions)));
}

/** Ordinals of each entity's mentions, in text order, the wider first where two begin together. */
function byEntity(mentions: readonly Mention[]): ReadonlyMap<string, readonly number[]> {
  const place = (ordinal: number) => mentions[ordinal]!.span;
  const inOrder = [...mentions.keys()].sort((a, b) => place(a)[0] - place(b)[0] || place(b)[1] - place(a)[1]);
  return grouped(inOrder, (ordinal) => mentions[ordinal]!.entity);
}

function within(entity: string, ordinals: readonly number[], mentions: readonly Mention[]): [number, Antecedent][] {
  const firstName = ordinals.find((ordinal) => mentions[ordinal]!.kind === 'name') ?? null;
  const found: [number, Antecedent][] = [];
  let name: number | null = null;
  let description: number | null = null;
  for (const [index, ordinal] of ordinals.entries()) {
    const { kind, span } = mentions[ordinal]!;
    if (kind === 'name') {
      name = ordinal;
      continue;
    }
    const next = mentions[ordinals[index + 1] ?? -1];
    const holdsName = next?.kind === 'name' && next.span[0] < span[1];
    const above: number | null = name ?? description;
    if (above !== null && !holdsName) found.push([ordinal, { entity, mention: above, isBefore: true }]);
    else if (!holdsName && (firstName !== null || kind === 'pronoun')) {
      found.push([ordinal, { entity, mention: firstName, isBefore: false }]);
    }
    if (kind === 'description') description ??= ordinal;
  }
  return found;
}
