import type { DocumentSummary } from '../../../api/responses.ts';

/**
 * For each report that was not read whole, another of the same outlet and headline that was, by their ids: a broken
 * capture of a page and a later one stand on the shelf as two rows that only this tells apart.
 */
export function wholeCopies(reports: readonly DocumentSummary[]): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  for (const report of reports) {
    const key = titleOf(report);
    if (report.problem === null && key !== null && !whole.has(key)) whole.set(key, report.id);
  }
  const copies = reports.map((report) => [report.id, report.problem && whole.get(titleOf(report) ?? '')] as const);
  return new Map(copies.filter((copy): copy is [string, string] => !!copy[1]));
}

const titleOf = ({ outlet, headline }: DocumentSummary): string | null =>
  headline === null ? null : `${outlet}\n${headline}`;
