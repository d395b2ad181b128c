import type { FoundFigure } from '../../../api/responses.ts';
import { dayOf } from '../../../document/dates.ts';
import type { Figure } from '../../../document/index.ts';
import { dayNumber } from '../days.ts';
import { NO_OUTLET } from '../words.ts';
import { type Scale, scaleOf } from './scale.ts';

/** A figure in the picture; lengths in pixels from its upper left corner. */
export interface Mark {
  readonly x: number;
  /** Where its least and its greatest number stand; the same for one number. An open end has the place of the other. */
  readonly low: number;
  readonly high: number;
  /** The side to which it has no end: "at least" upwards, "at most" downwards. */
  readonly open: 'up' | 'down' | null;
  readonly outlet: string;
  readonly found: FoundFigure;
}

export interface Picture {
  readonly marks: readonly Mark[];
  readonly scale: Scale;
  /** Height of each number beside the picture. */
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly days: readonly { readonly x: number; readonly day: string }[];
  /** Of no stated date, of no number that could be placed ("many"), and with no room left beside others of their day. */
  readonly undated: number;
  readonly unnumbered: number;
  readonly crowded: number;
}

/** Height of the picture without its days, and the room at its ends for marks and for open ends. */
export const HEIGHT = 280;
const ABOVE = 26;
const BELOW = 14;
/** Room at the left for the numbers, and at both sides for half a date and for marks beside each other. */
export const LEFT = 48;
const INSET = 46;
/** Half the height of a mark, how far an open end reaches, and how far apart two marks of about one number stand. */
export const HALF = 5;
export const REACH = 20;
const ASIDE = 13;
/** So many to either side of their day, and so many where the days beside it are near: the others would hide whose day is whose. */
const MOST_ASIDE = 8;
const LEAST_ASIDE = 2;
/** Least room between the middles of two dates. */
const DATE = 100;

/** Lays figures of one kind out over `width` pixels: time across, number up. Nothing is added up or averaged. */
export function pictureOf(figures: readonly FoundFigure[], width: number): Picture {
  const dated = figures.flatMap((found) => {
    const day = dayOf(found.document.published);
    return day === null ? [] : [{ found, day, at: dayNumber(day) }];
  });
  const numbered = dated.flatMap((one) => {
    const ends = endsOf(one.found.figure);
    return ends === null ? [] : [{ ...one, ...ends }];
  });
  const scale = scaleOf(numbered.flatMap(({ least, most }) => [least, most]));
  const across = acrossOf(
    numbered.map(({ at }) => at),
    width,
  );
  const up = (value: number) => HEIGHT - BELOW - scale.share(value) * (HEIGHT - ABOVE - BELOW);
  const days = [...new Map(numbered.map(({ day, at }) => [day, { day, x: across(at) }])).values()].sort(
    (a, b) => a.x - b.x,
  );
  const marks: Mark[] = [];
  const aside = asideOf(days);
  for (const { found, at, least, most, open } of numbered.sort((a, b) => a.at - b.at)) {
    const mark = { low: up(least), high: up(most), open, outlet: found.document.outlet ?? NO_OUTLET, found };
    const x = freeBeside(marks, mark, { middle: across(at), aside, width });
    if (x !== null) marks.push({ ...mark, x });
  }
  return {
    marks,
    scale,
    ticks: scale.ticks.map((value) => ({ y: up(value), value })),
    days: apart(days),
    undated: figures.length - dated.length,
    unnumbered: dated.length - numbered.length,
    crowded: numbered.length - marks.length,
  };
}

interface Ends extends Pick<Mark, 'open'> {
  readonly least: number;
  readonly most: number;
}

/** The numbers between which a figure stands; null where its words give none. */
function endsOf({ min, max, bound }: Figure): Ends | null {
  const [low, high] = [min ?? max, max ?? min];
  if (low === null || high === null) return null;
  if (bound === 'at-least' || max === null) return { least: low, most: low, open: 'up' };
  if (bound === 'at-most' || min === null) return { least: high, most: high, open: 'down' };
  return { least: Math.min(low, high), most: Math.max(low, high), open: null };
}

/** Where a day stands: the first at the left, the last at the right, a single one in the middle. */
function acrossOf(days: readonly number[], width: number): (day: number) => number {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [from, to] = [LEFT + INSET, Math.max(LEFT + INSET, width - INSET)];
  return (day) => (first === last ? (from + to) / 2 : from + ((day - first) / (last - first)) * (to - from));
}

/** The place nearest to the middle of its day at which a mark covers no other; null where there is none. */
function freeBeside(
  marks: readonly Mark[],
  mark: Omit<Mark, 'x'>,
  { middle, aside, width }: { readonly middle: number; readonly aside: number; readonly width: number },
): number | null {
  const near = marks.filter((other) => topOf(other) < bottomOf(mark) && topOf(mark) < bottomOf(other));
  for (let step = 0; step <= 2 * aside; step += 1) {
    const x = middle + (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * ASIDE;
    if (x < LEFT + HALF || x > width - HALF) continue;
    if (near.every((other) => Math.abs(other.x - x) >= ASIDE)) return x;
  }
  return null;
}

/** How many marks may stand to one side of their day before they stand nearer to another. */
function asideOf(days: Picture['days']): number {
  const gaps = days.slice(1).map(({ x }, index) => x - days[index]!.x);
  const room = Math.floor((Math.min(...gaps) / 2 - HALF) / ASIDE);
  return Math.min(MOST_ASIDE, Math.max(LEAST_ASIDE, room));
}

const topOf = ({ high, open }: Omit<Mark, 'x'>): number => high - HALF - (open === 'up' ? REACH : 1);
const bottomOf = ({ low, open }: Omit<Mark, 'x'>): number => low + HALF + (open === 'down' ? REACH : 1);

/** Of the days those whose dates can be written beside each other, the first and the last before all. */
function apart(days: Picture['days']): Picture['days'] {
  const last = days.at(-1);
  const kept: Picture['days'][number][] = [];
  for (const one of days) {
    const isFree = one.x - (kept.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= DATE;
    if (one === last ? isFree || kept.length === 0 : isFree && last!.x - one.x >= DATE) kept.push(one);
  }
  return kept;
}
