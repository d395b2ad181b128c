import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Capture } from '../../src/document/index.ts';

/** The gzipped pages of a folder as captures, in the order of their names; empty where the folder is absent. */
export function pagesIn(folder: string): readonly Capture[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => {
      const bytes = gunzipSync(readFileSync(join(folder, name)));
      return {
        hash: createHash('sha256').update(bytes).digest('hex'),
        bytes,
        mediaType: 'text/html',
        url: null,
        path: name,
        capturedAt: '1970-01-01T00:00:00Z',
      };
    });
}

export const pageName = (capture: Capture): string => (capture.path ?? '').replace(/\.html\.gz$/, '');
