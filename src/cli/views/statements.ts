import type { AnnotationRecord, Attribution, Entity } from '../../document/index.ts';
import { wordsOf, wordsOfAll } from '../../document/index.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, printable } from '../terminal/paint.ts';

/** How a statement is shown in the terminal, wherever it comes from. */
export interface StatementView {
  /** Put before it: a number or an id. */
  readonly label: string;
  readonly speaker: string;
  /** Small words after the speaker: kind, side, act, form, ... */
  readonly notes: readonly string[];
  readonly cue: string;
  /** Painted words. */
  readonly content: string;
  readonly depth: number;
}

/** The speaker's line, then cue and content, wrapped to the width. */
export function statementLines(view: StatementView, width: number, paint: Paint): readonly string[] {
  const margin = '  '.repeat(view.depth);
  const head = `${margin}${paint('faint', view.label)} `;
  const notes = view.notes.length > 0 ? ` ${paint('faint', `(${view.notes.join(', ')})`)}` : '';
  const indent = `${margin}${' '.repeat(view.label.length + 1)}`;
  const cue = view.cue ? `${paint('cue', printable(view.cue))}: ` : '';
  return [
    ...wrap(`${paint('source', printable(view.speaker))}${notes}`, { width, first: head, rest: `${indent}  ` }),
    ...wrap(`${cue}${view.content}`, { width, first: `${indent}  ` }),
  ];
}

/** All statements of a record, in its order, those inside others set in under them. */
export function recordLines(text: string, record: AnnotationRecord, width: number, paint: Paint): readonly string[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const byId = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
  const widest = Math.max(0, ...record.attributions.map(({ id }) => id.length));
  return record.attributions.flatMap((attribution) => [
    ...statementLines(
      {
        label: attribution.id.padStart(widest),
        speaker: speakerWords(text, attribution, entities),
        notes: notesOf(text, attribution, entities),
        cue: wordsOfAll(text, attribution.cue),
        content: paint('content', printable(wordsOfAll(text, attribution.content))),
        depth: depthOf(attribution, byId),
      },
      width,
      paint,
    ),
    '',
  ]);
}

/** The speaker's name, else the source's words, else that the report names nobody. */
function speakerWords(text: string, attribution: Attribution, entities: ReadonlyMap<string, Entity>): string {
  const entity = attribution.speaker === null ? undefined : entities.get(attribution.speaker);
  return entity?.name ?? (wordsOfAll(text, attribution.source) || 'nobody named');
}

function notesOf(text: string, attribution: Attribution, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const entity = attribution.speaker === null ? undefined : entities.get(attribution.speaker);
  const target = attribution.target === null ? undefined : entities.get(attribution.target);
  return [
    ...(entity ? entityWords(entity) : []),
    ...(entity?.standsFor ? [`for ${printable(entity.standsFor)}`] : []),
    ...(entity?.anonymity ? [`unnamed “${printable(wordsOf(text, entity.anonymity))}”`] : []),
    ...attributionWords(attribution),
    ...(target ? [`to ${printable(target.name)}`] : []),
    ...(attribution.answers === null ? [] : [`answers ${attribution.answers}`]),
    ...(attribution.hedges.length === 0 ? [] : [`hedged ${hedgeWords(text, attribution)}`]),
  ];
}

/** The speaker's hedges as written. */
const hedgeWords = (text: string, { hedges }: Attribution): string =>
  hedges.map((span) => `“${printable(wordsOf(text, span))}”`).join(' ');

/** Kind and side, what is unclear or says the same left out. */
export const entityWords = ({ kind, side }: Pick<Entity, 'kind' | 'side'>): readonly string[] =>
  [kind, side].filter((word, index, words) => word !== 'unclear' && word !== 'other' && words.indexOf(word) === index);

/** Act, form, stance and polarity, the most common answers left out. */
export const attributionWords = ({ act, form, stance, polarity }: Attribution): readonly string[] => [
  ...(act === 'state' ? [] : [act.replaceAll('-', ' ')]),
  form,
  ...(stance === 'neutral' ? [] : [stance]),
  ...(polarity === 'negative' ? ['negated'] : []),
];

/** How many attributions enclose this one. */
function depthOf(attribution: Attribution, byId: ReadonlyMap<string, Attribution>): number {
  let depth = 0;
  for (let above = attribution.parent; above !== null && depth < byId.size; depth += 1) {
    above = byId.get(above)?.parent ?? null;
  }
  return depth;
}
