import type { Finding } from '../../../api/responses.ts';
import { dayOf } from '../../../document/dates.ts';
import { dayNumber } from '../days.ts';
import { NO_OUTLET } from '../words.ts';

/** One statement on the strip of time; lengths in pixels. */
export interface Tick {
  readonly x: number;
  /** Ticks of one day and side of the line stand behind each other, each a step further from the line. */
  readonly step: number;
  /** Direct and mixed stand above the line, indirect below it. */
  readonly above: boolean;
  readonly outlet: string;
  readonly finding: Finding;
}

/** Ticks of one day and side that are counted and not drawn. */
export interface Pile {
  readonly x: number;
  readonly above: boolean;
  readonly count: number;
}

/** A pile higher than this is a wall that keeps the reader from the statements; the list has them all. */
export const MOST = 8;

export interface Strip {
  readonly ticks: readonly Tick[];
  /** What would have stood behind the last tick of a pile that is full. */
  readonly hidden: readonly Pile[];
  /** The first and the last day; one where they are the same. */
  readonly days: readonly string[];
  /** Most ticks above and below the line at one place. */
  readonly above: number;
  readonly below: number;
  /** Statements whose report states no date. */
  readonly undated: number;
}

/** Room at both ends for half a tick. */
const INSET = 6;

/** Lays statements out over `width` pixels, from the day of the first to that of the last. */
export function strip(findings: readonly Finding[], width: number): Strip {
  const dated = findings.flatMap((finding) => {
    const day = dayOf(finding.document.published);
    return day === null ? [] : [{ finding, day, at: dayNumber(day) }];
  });
  const first = Math.min(...dated.map(({ at }) => at));
  const last = Math.max(...dated.map(({ at }) => at));
  const x = (at: number) =>
    first === last ? width / 2 : INSET + ((at - first) / (last - first)) * (width - 2 * INSET);

  const filled = new Map<string, number>();
  const all = dated
    .sort((a, b) => a.at - b.at || (a.finding.document.outlet ?? '').localeCompare(b.finding.document.outlet ?? ''))
    .map(({ finding, at }): Tick => {
      const above = finding.attribution.form !== 'indirect';
      const key = `${at} ${above}`;
      const step = filled.get(key) ?? 0;
      filled.set(key, step + 1);
      return { x: x(at), step, above, outlet: finding.document.outlet ?? NO_OUTLET, finding };
    });

  const drawn = all.filter(({ step }) => step < MOST);
  const most = (side: boolean) =>
    Math.max(0, ...drawn.filter(({ above }) => above === side).map(({ step }) => step + 1));
  const days = dated.length === 0 ? [] : [...new Set([dated[0]!.day, dated.at(-1)!.day])];
  return {
    ticks: drawn,
    hidden: pilesOf(all.filter(({ step }) => step >= MOST)),
    days,
    above: most(true),
    below: most(false),
    undated: findings.length - dated.length,
  };
}

function pilesOf(ticks: readonly Tick[]): readonly Pile[] {
  const piles = new Map<string, Pile>();
  for (const { x, above } of ticks) {
    const key = `${x} ${above}`;
    piles.set(key, { x, above, count: (piles.get(key)?.count ?? 0) + 1 });
  }
  return [...piles.values()];
}
