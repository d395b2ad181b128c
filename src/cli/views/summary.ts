import type { AnnotationRecord } from '../../document/index.ts';

/** What a report is made of, counted. */
export interface Summary {
  readonly statements: number;
  /** Different entities that statements are credited to. */
  readonly speakers: number;
  /** Statements of somebody whom the report describes without a name. */
  readonly unnamed: number;
  /** Statements that nobody is named or described for. */
  readonly unsourced: number;
  readonly direct: number;
}

export function summaryOf({ attributions, entities }: AnnotationRecord): Summary {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const speakers = attributions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  return {
    statements: attributions.length,
    speakers: new Set(speakers).size,
    unnamed: speakers.filter((speaker) => kinds.get(speaker) === 'unnamed').length,
    unsourced: attributions.length - speakers.length,
    direct: attributions.filter(({ form }) => form === 'direct').length,
  };
}

/** `14 statements by 6 speakers, 2 unnamed, 5 direct`. */
export function summaryWords(summary: Summary): string {
  if (summary.statements === 0) return 'No statements found';
  const parts = [`${counted(summary.statements, 'statement')} by ${counted(summary.speakers, 'speaker')}`];
  if (summary.unnamed > 0) parts.push(`${summary.unnamed} unnamed`);
  if (summary.unsourced > 0) parts.push(`${summary.unsourced} of nobody said`);
  parts.push(`${summary.direct} direct`);
  return parts.join(', ');
}

/** `1 statement`, `2 statements`, `1,204 statements`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
