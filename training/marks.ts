import { createHash } from 'node:crypto';
import type { Act, Polarity, Span, Spans, Stance, StepKind } from '../src/document/index.ts';

/** The marks of a text that the repository has no word of; offsets in Unicode code points, as in all marked articles. */
export interface Marks {
  readonly id: string;
  /** First 16 hexadecimal digits of the SHA-256 of the text that was marked. */
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Spans;
    readonly cue: Spans;
    readonly content: Spans;
    readonly act: Act;
    readonly stance: Stance;
    readonly polarity: Polarity;
    readonly steps: readonly StepKind[];
    /** One place of the name of the target, and of each party that a step names. */
    readonly target: Span | null;
    readonly parties: readonly Span[];
  }[];
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** In the shape of the gold articles: names are entities. */
export function marked(marks: Marks, text: string): object {
  const letters = Array.from(text);
  const ids = new Map<string, string>();
  const idOf = (span: Span | null): string | null => {
    if (span === null) return null;
    const name = letters.slice(...span).join('');
    if (!ids.has(name)) ids.set(name, `e${ids.size + 1}`);
    return ids.get(name)!;
  };
  const attributions = marks.attributions.map(({ steps, target, parties, ...rest }) => ({
    ...rest,
    target: idOf(target),
    via: [
      ...steps.map((kind) => ({ kind, entity: null })),
      ...parties.map((party) => ({ kind: steps[0], entity: idOf(party) })),
    ],
  }));
  return { id: marks.id, text, entities: [...ids].map(([name, id]) => ({ id, name })), attributions };
}
