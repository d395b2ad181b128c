import { clip } from './layout.ts';
import type { Sink } from './output.ts';
import { printable } from './paint.ts';

/** Shows how far a long run is. Silent where asked to be. */
export interface Progress {
  /** `total` is null where only the end will tell. */
  start(total: number | null): void;
  /** One more is done; `label` names it. */
  step(label: string): void;
  /** Writes a line of its own above the bar. */
  note(line: string): void;
  end(): void;
}

export interface ProgressOptions {
  readonly stderr: Sink;
  readonly quiet: boolean;
  /** Milliseconds; default Date.now. */
  readonly now?: () => number;
}

const BAR = 24;
/** A terminal shows `^C` where it was pressed; the line must not break because of it. */
const ROOM_FOR_CTRL_C = 3;
/** A terminal gets a picture ten times a second; a log gets a line now and then. */
const [REDRAW_MS, LOG_MS] = [100, 5_000];

export function createProgress({ stderr, quiet, now = Date.now }: ProgressOptions): Progress {
  const live = stderr.isTTY === true;
  let [total, done, began, drawn] = [null as number | null, 0, now(), 0];

  const draw = (label: string): void => {
    drawn = now();
    const line = progressLine({ total, done, seconds: (drawn - began) / 1000, label: printable(label) });
    if (live) stderr.write(`\r\u001B[2K${clip(line, (stderr.columns ?? 80) - ROOM_FOR_CTRL_C)}`);
    else stderr.write(`${line}\n`);
  };
  const clear = (): void => {
    if (live && drawn > 0) stderr.write('\r\u001B[2K');
  };

  return {
    start: (known) => {
      [total, done, began, drawn] = [known, 0, now(), live ? 0 : now()];
    },
    step: (label) => {
      done += 1;
      if (!quiet && now() - drawn >= (live ? REDRAW_MS : LOG_MS)) draw(label);
    },
    note: (line) => {
      if (quiet) return;
      clear();
      stderr.write(`${line}\n`);
      drawn = live ? 0 : drawn;
    },
    end: () => {
      if (!quiet) clear();
    },
  };
}

interface State {
  readonly total: number | null;
  readonly done: number;
  readonly seconds: number;
  readonly label: string;
}

/** One line: bar, count, pace, time left, and what is at hand. */
export function progressLine({ total, done, seconds, label }: State): string {
  const pace = seconds > 0 ? done / seconds : 0;
  const parts = [total === null ? `${done}` : `${bar(done / Math.max(1, total))} ${done}/${total}`];
  if (seconds >= 1) parts.push(`${pace.toFixed(1)} a second`);
  if (total !== null && pace > 0 && seconds >= 1 && done < total) parts.push(`${duration((total - done) / pace)} left`);
  return [...parts, label].join(' · ');
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * BAR);
  return '█'.repeat(filled) + '░'.repeat(BAR - filled);
}

/** Seconds in words: `9 s`, `4 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
