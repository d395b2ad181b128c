import type { Finding, Speaker } from '../../../api/responses.ts';
import { dayInWords } from '../../../document/dates.ts';
import { grouped } from '../../../document/grouped.ts';
import { documentAddress } from '../address.ts';
import { NO_HEADLINE } from '../words.ts';

/** A report as a line of a list. */
export interface ReportLine {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Leads to the first statement, if one is known. */
  readonly address: string;
}

/** Finds the reports of some statements by id; one without a statement among them is called by its id. */
export function reportsOf(findings: readonly Finding[]): (id: string) => ReportLine {
  const reports = new Map<string, ReportLine>();
  for (const { document, attribution } of findings) {
    const { id, headline, outlet, published } = document;
    if (reports.has(id)) continue;
    reports.set(id, {
      id,
      headline: headline ?? NO_HEADLINE,
      outlet,
      published,
      address: documentAddress(id, attribution.id),
    });
  }
  return (id) =>
    reports.get(id) ?? { id, headline: `report ${id}`, outlet: null, published: null, address: documentAddress(id) };
}

/** "Outlet, 4 March 2026", what is known of it. */
export const whereAndWhen = ({ outlet, published }: ReportLine): string =>
  [outlet, published && dayInWords(published)].filter(Boolean).join(', ');

/** A report in a line of words. */
export const reportWords = (report: ReportLine): string =>
  [report.headline, whereAndWhen(report)].filter(Boolean).join(' · ');

/** A name by which reports call a speaker; `reports` is null where it was not counted. */
export interface CalledName {
  readonly words: string;
  readonly reports: number | null;
}

/** Names beside the one that the page shows, the counted first; no role is a name. */
export function calledNames({ name, names, roles, aliases }: Speaker): readonly CalledName[] {
  const known = new Set([name, ...[...names, ...roles].map(({ words }) => words)].map(plain));
  return [
    ...names.filter(({ words }) => plain(words) !== plain(name)),
    ...aliases.filter((words) => !known.has(plain(words))).map((words) => ({ words, reports: null })),
  ];
}

const plain = (words: string): string => words.toLowerCase();

/** Reports in which a speaker occurs, with the ids of the entities that are this speaker there. */
export const occurrencesOf = ({ entities }: Speaker): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...grouped(entities, ({ document }) => document)].map(([id, those]) => [id, those.map(({ entity }) => entity.id)]),
  );
