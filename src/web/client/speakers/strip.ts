import type { Finding } from '../../../api/responses.ts';
import { dayOf } from '../../../document/dates.ts';
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

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

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

/** How many inks and fillings a mark is made of, and so how many outlets can be told apart. */
const INKS = 4;
const FILLINGS = 3;

/**
 * The mark of an outlet: an ink and a filling, by its place among all outlets in the order of the alphabet, so that it
 * is the same on every page. Beyond twelve outlets two may share one; the words beside it tell them apart.
 */
export function markOf(outlet: string, outlets: readonly string[]): string {
  const index = Math.max(0, [...outlets].sort((a, b) => a.localeCompare(b, 'en')).indexOf(outlet));
  return `ink-${index % INKS} filling-${Math.floor(index / INKS) % FILLINGS}`;
}
