import type { AnnotationRecord, Attribution, Entity } from '../document/index.ts';

/** What a report is made of, counted. */
export interface RecordSummary {
  readonly statements: number;
  /** Entities that say something; how many of them the report does not name. */
  readonly speakers: number;
  readonly unnamed: number;
  /** Statements for which the text names no source: no one signs them. */
  readonly unsigned: number;
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  /** Statements inside another's content. */
  readonly secondHand: number;
}

/** Counts what a record holds. */
export function summarise(record: AnnotationRecord): RecordSummary {
  const { attributions, entities } = record;
  const count = (test: (attribution: Attribution) => boolean): number => attributions.filter(test).length;
  const speaking = new Set(attributions.map(({ speaker }) => speaker));
  const speakers = entities.filter(({ id }) => speaking.has(id));
  const named = namedEntities(record);
  return {
    statements: attributions.length,
    speakers: speakers.length,
    unnamed: speakers.filter((entity) => isUnnamed(entity, named)).length,
    unsigned: count(({ source, speaker }) => source.length === 0 && speaker === null),
    direct: count(({ form }) => form === 'direct'),
    indirect: count(({ form }) => form === 'indirect'),
    mixed: count(({ form }) => form === 'mixed'),
    secondHand: count(({ parent }) => parent !== null),
  };
}

/** Ids of the entities that the report calls by a name somewhere. */
export const namedEntities = ({ mentions }: AnnotationRecord): ReadonlySet<string> =>
  new Set(mentions.filter(({ kind }) => kind === 'name').map(({ entity }) => entity));

/** People whom the report describes and never names. An office or a firm without its name is no unnamed source. */
export const isUnnamed = ({ id, kind }: Entity, named: ReadonlySet<string>): boolean =>
  kind === 'unnamed' || ((kind === 'person' || kind === 'group') && !named.has(id));

/** "14 statements by 6 speakers, 2 unnamed, 5 direct; 3 second hand; 1 that no one signs" */
export function summaryLine(summary: RecordSummary): string {
  const { statements, speakers, unnamed, direct, secondHand, unsigned } = summary;
  if (statements === 0) return 'No statements';
  const by = speakers > 0 ? ` by ${counted(speakers, 'speaker')}` : '';
  const commas = [unnamed > 0 ? `, ${unnamed} unnamed` : '', direct > 0 ? `, ${direct} direct` : ''].join('');
  const rest = [
    secondHand > 0 ? `; ${secondHand} second hand` : '',
    unsigned > 0 ? `; ${unsigned} that no one signs` : '',
  ].join('');
  return `${counted(statements, 'statement')}${by}${commas}${rest}`;
}

/** `1 statement`, `2 statements`, `1,204 statements`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
