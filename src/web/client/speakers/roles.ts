import type { Finding } from '../../../api/responses.ts';
import { dayInWords, dayOf } from '../../../document/dates.ts';
import { roleWords, SIDE_WORDS } from '../words.ts';

/** A role in which somebody is credited, from the first day to the last that a report does so. */
export interface RoleOverTime {
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly statements: number;
}

/** The roles in which reports credit a speaker, earliest first; unclear only where none is known. */
export function rolesOverTime(findings: readonly Finding[]): readonly RoleOverTime[] {
  const days = new Map<string, (string | null)[]>();
  for (const { speaker, document } of findings) {
    if (!speaker) continue;
    const role = roleWords(speaker);
    days.set(role, [...(days.get(role) ?? []), dayOf(document.published)]);
  }
  if (days.size > 1) days.delete(SIDE_WORDS.unclear);
  return [...days]
    .map(([role, all]) => {
      const known = all.filter((day) => day !== null).sort();
      return { role, from: known[0] ?? null, to: known.at(-1) ?? null, statements: all.length };
    })
    .sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'));
}

/** "20 January to 1 March 2026": days as reports state them, the year once where it is one; empty without a date. */
export function daysInWords(first: string | null, latest: string | null): string {
  if (first === null || latest === null) return '';
  const [from, to] = [dayInWords(first), dayInWords(latest)];
  if (from === to) return to;
  const year = / \d{4}$/.exec(to)?.[0];
  return `${year !== undefined && from.endsWith(year) ? from.slice(0, -year.length) : from} to ${to}`;
}
