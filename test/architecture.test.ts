import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Each top folder and what it may import. Arrows run down this list. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  document: [],
  text: ['document'],
  model: ['document', 'text'],
  annotate: ['document', 'text', 'model'],
  ingest: ['document', 'text'],
  store: ['document'],
  collection: ['document', 'text', 'store'],
  exchange: ['document', 'store'],
  api: ['document', 'text', 'store', 'collection'],
  web: ['document', 'api'],
  cli: ['document', 'text', 'model', 'annotate', 'ingest', 'store', 'collection', 'exchange', 'api', 'web'],
};

/** The same for the folders of `annotate`: from the words of a text up to who answers whom. */
const MAY_IMPORT_IN_ANNOTATE: Record<string, readonly string[]> = {
  lexicon: [],
  reading: ['lexicon'],
  parties: ['lexicon', 'reading'],
  targets: ['lexicon', 'reading', 'parties'],
  chain: ['lexicon', 'reading', 'parties', 'targets'],
  act: ['lexicon', 'reading', 'parties'],
  answers: ['lexicon', 'reading', 'parties', 'act'],
  figures: ['lexicon', 'reading', 'parties'],
};

/** The core runs unchanged in a browser. */
const CORE = ['document', 'text', 'model', 'annotate'];

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean }[];
}

const root = resolve(import.meta.dirname, '..', 'src');

function* walk(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (/\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)) yield path;
  }
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gm;

const files: readonly SourceFile[] = [...walk(root)].map((path) => ({
  path: relative(root, path),
  folder: relative(root, path).split('/')[0]!,
  imports: [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4]!;
    return {
      target: target.startsWith('.') ? relative(root, resolve(dirname(path), target)) : target,
      typeOnly: match[1] !== undefined,
    };
  }),
}));

describe('the architecture', () => {
  test('each folder imports only what stands below it', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => target.includes('/') && MAY_IMPORT[target.split('/')[0]!] !== undefined)
        .filter(({ target }) => target.split('/')[0] !== file.folder)
        .filter(({ target }) => file.path.includes('/') && !MAY_IMPORT[file.folder]?.includes(target.split('/')[0]!))
        .map(({ target }) => `${file.path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each folder of the annotator imports only what stands below it', () => {
    const within = (path: string): string | null => /^annotate\/(.+?)\//.exec(path)?.[1] ?? null;
    const wrong = files.flatMap(({ path, imports }) => {
      const folder = within(path);
      if (folder === null) return [];
      return imports
        .filter(({ target }) => target.startsWith('annotate/') && within(target) !== folder)
        .filter(({ target }) => !MAY_IMPORT_IN_ANNOTATE[folder]?.includes(within(target) ?? ''))
        .map(({ target }) => `${path} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others at run time', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (trail.includes(path) || done.has(path)) return;
      for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
        if (!typeOnly) visit(target, [...trail, path]);
      }
      done.add(path);
    };
    for (const file of files) visit(file.path, []);
    expect(circles).toEqual([]);
  });

  test('the core uses no Node built-ins', () => {
    const wrong = files
      .filter((file) => CORE.includes(file.folder))
      .flatMap((file) =>
        file.imports
          .filter(({ target }) => target.startsWith('node:'))
          .map(({ target }) => `${file.path} -> ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('only one file imports the model runtime', () => {
    const importers = files.filter((file) => file.imports.some(({ target }) => target.startsWith('onnxruntime')));
    expect(importers.length).toBeLessThanOrEqual(1);
  });

  test('every folder has its place in the list', () => {
    const folders = new Set(files.filter((file) => file.path.includes('/')).map((file) => file.folder));
    expect([...folders].filter((folder) => MAY_IMPORT[folder] === undefined)).toEqual([]);
  });
});
