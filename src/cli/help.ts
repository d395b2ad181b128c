import { PROBLEM_CODES } from '../document/index.ts';

/** What an INPUT may be, said once for every command that takes them. */
export const INPUTS =
  'HTML or text files, JSON lines files (both also .gz), folders, http(s) addresses, or - for standard input';

/** What is taken from a folder. */
export const FOLDER_KINDS = '.html, .htm, .xhtml, .txt, .jsonl and .ndjson';

/** Under the help of a command that reads pages: the codes of its answers in JSON. */
export const NOT_READ_CODES = `\nA page that is not read has a code in --json: ${PROBLEM_CODES.join(', ')}.`;

/** The examples under a command's help: what to type, and what it does. */
export function examples(...pairs: readonly (readonly [command: string, does: string])[]): string {
  const lines = pairs.map(([command, does]) => `  $ ${command}\n      ${does}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

/** The end of the program's own help. */
export const EXIT_CODES = `
Exit codes:
  0    done
  1    some inputs could not be read; the others were done
  2    the command was not understood
  3    the store cannot be used (not there, no store, locked, damaged, full, from a newer version)
  130  interrupted

Environment:
  HEARSAY_STORE      the store's file, where --store is not given
  HEARSAY_RECONCILE  the reconciliation service's address, where --endpoint is not given
  HEARSAY_DEBUG      if set, errors show where they happened
  NO_COLOR           if set, no colour is used`;
