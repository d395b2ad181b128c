import { grouped } from '../../document/grouped.ts';
import type { AnnotationRecord, Attribution, Entity } from '../../document/index.ts';
import { wordsOf, wordsOfAll } from '../../document/index.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, printable } from '../terminal/paint.ts';
import { chainWords } from './chain.ts';

/** How a statement is shown in the terminal, wherever it comes from. */
export interface StatementView {
  /** Put before it: a number or an id. */
  readonly label: string;
  readonly speaker: string;
  /** Small words after the speaker: kind, side, act, form, ... */
  readonly notes: readonly string[];
  /** The steps that the words took, in words; empty or left out where none is known. */
  readonly chain?: string;
  readonly cue: string;
  /** Painted words. */
  readonly content: string;
  readonly depth: number;
}

/** The cue as it stands before what it credits; one that is a mark itself ("Roe: ...", a dash) needs no colon behind it. */
export const cueBefore = (cue: string, paint: Paint): string =>
  cue === '' ? '' : `${paint('cue', printable(cue))}${/[\p{L}\p{N}]$/u.test(cue) ? ':' : ''} `;

/** The speaker's line with the chain, then cue and content, wrapped to the width. */
export function statementLines(view: StatementView, width: number, paint: Paint): readonly string[] {
  const margin = '  '.repeat(view.depth);
  const head = `${margin}${paint('faint', view.label)} `;
  const notes = view.notes.length > 0 ? ` ${paint('faint', `(${view.notes.join(', ')})`)}` : '';
  const indent = `${margin}${' '.repeat(view.label.length + 1)}`;
  const chain = view.chain ? `, ${view.chain}` : '';
  return [
    ...wrap(`${paint('source', printable(view.speaker))}${notes}${chain}`, { width, first: head, rest: `${indent}  ` }),
    ...wrap(`${cueBefore(view.cue, paint)}${view.content}`, { width, first: `${indent}  ` }),
  ];
}

/** All statements of a record in reading order, those inside others set in under them. */
export function recordLines(text: string, record: AnnotationRecord, width: number, paint: Paint): readonly string[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const widest = Math.max(0, ...record.attributions.map(({ id }) => id.length));
  return nested(record.attributions).flatMap(({ attribution, depth }) => [
    ...statementLines(
      {
        label: attribution.id.padStart(widest),
        speaker: speakerWords(text, attribution, entities),
        notes: notesOf(text, attribution, entities),
        chain: chainWords(text, attribution.via, entities),
        cue: wordsOfAll(text, attribution.cue),
        content: paint('content', printable(wordsOfAll(text, attribution.content))),
        depth,
      },
      width,
      paint,
    ),
    '',
  ]);
}

/** An attribution and how many others enclose it. */
export interface Nested {
  readonly attribution: Attribution;
  readonly depth: number;
}

/** Attributions in their order, but each followed by those inside it, whose cues may stand before its own. */
export function nested(attributions: readonly Attribution[]): readonly Nested[] {
  const ids = new Set(attributions.map(({ id }) => id));
  const inside = grouped(attributions, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const under = (id: string | null, depth: number): Nested[] =>
    (inside.get(id) ?? []).map((attribution) => ({ attribution, depth })).reverse();
  const placed: Nested[] = [];
  const waiting = under(null, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    placed.push(next);
    waiting.push(...under(next.attribution.id, next.depth + 1));
  }
  return placed;
}

/** The speaker's name, else the source's words, else that the report names nobody. */
export function speakerWords(text: string, attribution: Attribution, entities: ReadonlyMap<string, Entity>): string {
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
    ...targetWords(target ?? null),
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

/** Whom a statement is aimed at. */
export const targetWords = (target: Pick<Entity, 'name'> | null): readonly string[] =>
  target === null ? [] : [`to ${printable(target.name)}`];

/** Act, form, stance and polarity, the most common answers left out. */
export const attributionWords = ({ act, form, stance, polarity }: Attribution): readonly string[] => [
  ...(act === 'state' ? [] : [act.replaceAll('-', ' ')]),
  form,
  ...(stance === 'neutral' ? [] : [stance]),
  ...(polarity === 'negative' ? ['negated'] : []),
];
