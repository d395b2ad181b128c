import { EXIT } from './exit.ts';

/** A wish to stop: the first asks for an orderly end, the second ends at once. */
export interface Interrupt {
  /** Aborts at the first wish. */
  readonly signal: AbortSignal;
  /** Gives the signals back to the process. */
  release(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Watches for Ctrl-C and a polite kill. `first` is called once, so that it can say what happens now. */
export function watchInterrupts(first: () => void = () => {}): Interrupt {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    first();
  };
  for (const name of SIGNALS) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, stop);
    },
  };
}
