import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { jsonLinesIn } from '../evaluation/lines.ts';
import type { Act, Polarity, Span, Spans, Stance, StepKind } from '../src/document/index.ts';
import { USUAL } from './layers.ts';

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
    /** What another reader took it for, where that is something else. */
    readonly or?: Act;
    /** What is left out is the usual, as in `layers.ts`. */
    readonly stance?: Stance;
    readonly polarity?: Polarity;
    readonly steps?: readonly StepKind[];
    /** One place of the name of the target, and of each party that a step names. */
    readonly target?: Span | null;
    readonly parties?: readonly Span[];
  }[];
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** In the shape of the gold articles: names are entities. */
function marked(marks: Marks, text: string): object {
  const letters = Array.from(text);
  const ids = new Map<string, string>();
  const idOf = (span: Span | null): string | null => {
    if (span === null) return null;
    const name = letters.slice(...span).join('');
    if (!ids.has(name)) ids.set(name, `e${ids.size + 1}`);
    return ids.get(name)!;
  };
  const { stance, polarity } = USUAL;
  const attributions = marks.attributions.map(({ steps = [], target = null, parties = [], ...rest }) => ({
    stance,
    polarity,
    ...rest,
    target: idOf(target),
    via: [
      ...steps.map((kind) => ({ kind, entity: null })),
      ...parties.map((party) => ({ kind: steps[0], entity: idOf(party) })),
    ],
  }));
  return { id: marks.id, text, entities: [...ids].map(([name, id]) => ({ id, name })), attributions };
}

/**
 * Writes the marked articles of a file of labels, as prepare.js reads them. What is no longer the text that was marked (it is read
 * otherwise, or changed) is left out and named.
 *
 * @param textOf the text that the marks are of, as it is now
 */
export function joinMarks<Labels extends Marks>(labels: string, textOf: (marks: Labels) => string, out: string): void {
  const lines = jsonLinesIn<Labels>(labels).flatMap((marks) => {
    const text = textOf(marks);
    if (hashOf(text) === marks.text) return [JSON.stringify(marked(marks, text))];
    console.error(`left out: ${marks.id} is not the text that was marked`);
    return [];
  });
  writeFileSync(out, `${lines.join('\n')}\n`);
  console.error(`${lines.length} marked texts -> ${out}`);
}
