import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Capture } from '../../src/document/index.ts';
import { capture } from '../../src/ingest/sources/index.ts';

/** The gzipped pages of a folder as captures, in the order of their names; empty where the folder is absent. */
export function pagesIn(folder: string): readonly Capture[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => capture(gunzipSync(readFileSync(join(folder, name))), { mediaType: 'text/html', path: name }));
}

export const pageName = ({ path }: Capture): string => (path ?? '').replace(/\.html\.gz$/, '');
