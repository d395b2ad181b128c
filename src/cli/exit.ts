/** What the process ends with. */
export const EXIT = {
  done: 0,
  /** Some inputs failed; the others were done. */
  partly: 1,
  usage: 2,
  store: 3,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A fault that a person can act on: `message` says what happened, what was kept and what to do. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.partly,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CliError';
  }
}
