import { isAbsolute, posix, win32 } from 'node:path';
import { CliError, EXIT } from './exit.ts';

/** Where a person's own data lies, as far as it depends on the machine. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

const FILE = 'hearsay.db';

/**
 * The store's file: the one asked for, else that of HEARSAY_STORE, else one in the user's data folder (XDG base
 * directories; Application Support on macOS; Local AppData on Windows). Throws a CliError for an empty one, which is what
 * a variable that is not set makes of `--store "$DB"`.
 */
export function storePath(asked: string | undefined, { env, platform, home }: Surroundings): string {
  if (asked?.trim() === '') {
    throw new CliError('--store is empty. Name a file, or leave --store out to use the usual one.', EXIT.usage);
  }
  if (asked) return asked;
  if (env.HEARSAY_STORE) return env.HEARSAY_STORE;
  if (platform === 'win32') {
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Hearsay', FILE);
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Hearsay', FILE);
  // The XDG specification has relative paths ignored.
  const data =
    env.XDG_DATA_HOME && isAbsolute(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : posix.join(home, '.local/share');
  return posix.join(data, 'hearsay', FILE);
}
