import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../document/index.ts';
import { PROBLEMS } from '../problems.ts';
import { type Format, formatByName, isReadableName } from './formats.ts';

/** One thing to take captures from, as the inputs name it. */
export type Source =
  | { readonly kind: 'file'; readonly path: string; readonly format: Format }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'missing'; readonly label: string; readonly problem: Problem };

/**
 * Names the sources behind the inputs, in the order given, a folder's in the order of their names.
 *
 * A folder is walked to its end: only readable kinds, nothing whose name begins with a dot, and no folder twice on one
 * way down, so that links in a circle end. Files are never opened here.
 */
export async function* sourcesOf(inputs: readonly string[]): AsyncGenerator<Source> {
  for (const input of inputs) {
    if (input === '-') yield { kind: 'stdin' };
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) yield { kind: 'url', url: input };
    else yield* pathSources(input);
  }
}

async function* pathSources(path: string): AsyncGenerator<Source> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) yield* folderSources(path, []);
    // A pipe's name is made up by the shell, and its bytes are there only once.
    else yield { kind: 'file', path, format: about.isFile() ? formatByName(path) : { kind: 'unknown' } };
  } catch (error) {
    yield { kind: 'missing', label: path, problem: unreachable(error) };
  }
}

async function* folderSources(folder: string, above: readonly string[]): AsyncGenerator<Source> {
  const about = await stat(folder);
  const identity = `${about.dev}:${about.ino}`;
  if (above.includes(identity)) return;
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    try {
      // A link is followed to see what it leads to; everything else is known from the listing.
      const kind = entry.isSymbolicLink() ? await stat(path) : entry;
      if (kind.isDirectory()) yield* folderSources(path, [...above, identity]);
      else if (kind.isFile() && isReadableName(path)) yield { kind: 'file', path, format: formatByName(path) };
    } catch (error) {
      yield { kind: 'missing', label: path, problem: unreachable(error) };
    }
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** What stood in the way of a file that is there. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Its permissions do not allow it. Check them.',
  EPERM: 'Its permissions do not allow it. Check them.',
  ELOOP: 'Its links lead in a circle. Name the file that is meant.',
};

/** Nothing is there: no such name, or a file where the path has a folder. */
const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** The problem of a path whose bytes cannot be had. */
export function unreachable(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (MISSING.has(code)) return PROBLEMS.missingFile();
  return PROBLEMS.unreadableFile(REASONS[code] ?? `${error instanceof Error ? error.message : String(error)}.`);
}
