import { CliError, EXIT, type ExitCode } from './exit.ts';

/** What is said of an error, and the code to end with. */
export interface Fault {
  readonly message: string;
  readonly exitCode: ExitCode;
}

const STORE_TROUBLE: ReadonlySet<string> = new Set(['EACCES', 'EROFS', 'ENOSPC', 'EPERM', 'ENOTDIR', 'EISDIR']);

/** Turns anything thrown into words for a person; the stack is for those who ask for it with HEARSAY_DEBUG. */
export function faultOf(error: unknown, debug: boolean): Fault {
  const { message, exitCode } = plainFault(error);
  const stack = debug && error instanceof Error && error.stack ? `\n\n${error.stack}` : '';
  return { message: message + stack, exitCode };
}

const UNFORESEEN =
  'This is a fault of Hearsay, not of what you gave it. What was reported as added is kept; HEARSAY_DEBUG=1 shows where it happened.';

function plainFault(error: unknown): Fault {
  if (error instanceof CliError) return { message: error.message, exitCode: error.exitCode };
  if (!(error instanceof Error)) return { message: String(error), exitCode: EXIT.partly };
  // By name, so that saying what is wrong does not need the store's code to be loaded.
  if (error.name === 'StoreError') return { message: error.message, exitCode: EXIT.store };
  if ('code' in error && STORE_TROUBLE.has(String(error.code))) return { message: error.message, exitCode: EXIT.store };
  if (error instanceof RangeError) return { message: error.message, exitCode: EXIT.usage };
  const unforeseen = error instanceof TypeError || error instanceof ReferenceError ? `\n${UNFORESEEN}` : '';
  return { message: error.message + unforeseen, exitCode: EXIT.partly };
}
