import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Each folder and file directly in `src/`, and exactly what it imports there: an import that is not listed is an arrow that
 * nobody drew, and a listed one that no file makes is a permission that nobody needs. Arrows run up this list.
 */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'once.ts': [],
  document: [],
  text: ['document'],
  model: ['document', 'text'],
  annotate: ['document', 'text', 'model'],
  'annotator.ts': ['document', 'model', 'annotate'],
  'open-annotator.ts': ['model', 'annotate', 'annotator.ts'],
  ingest: ['document', 'text'],
  store: ['document', 'text'],
  collection: ['document', 'text', 'store'],
  exchange: ['document', 'store'],
  api: ['document', 'text', 'store', 'collection'],
  web: ['document', 'api'],
  cli: [
    ...['once.ts', 'document', 'model', 'annotate', 'open-annotator.ts', 'ingest'],
    ...['store', 'collection', 'exchange', 'api', 'web'],
  ],
  'core.ts': ['document', 'model', 'annotate', 'annotator.ts'],
  'index.ts': [
    ...['once.ts', 'document', 'model', 'annotate', 'annotator.ts', 'open-annotator.ts', 'ingest'],
    ...['store', 'collection'],
  ],
};

/** The same for the folders of `annotate`: from the words of a text up to who answers whom. */
const IMPORTS_IN_ANNOTATE: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  reading: ['lexicon'],
  parties: ['lexicon', 'reading'],
  targets: ['lexicon', 'reading', 'parties'],
  chain: ['lexicon', 'reading', 'parties', 'targets'],
  act: ['lexicon', 'reading', 'parties'],
  answers: ['lexicon', 'reading', 'parties', 'act'],
  figures: ['lexicon', 'reading', 'parties'],
};

/** The same for the folders of `model`; of the files beside them they know what a finding is, and no more. */
const MAY_IMPORT_IN_MODEL: Record<string, readonly string[]> = {
  wording: [],
  mend: ['wording', 'found.ts'],
  'by-form': ['wording', 'found.ts'],
};
/** Whoever stands outside reaches the model's rules by these imports alone; what others look for too stands in `wording`. */
const RULES_OF_MODEL = ['model/mend/', 'model/by-form/'];
const MAY_IMPORT_RULES = [
  'model/find-in-window.ts -> model/mend/mend.ts',
  'annotate/annotate.ts -> model/by-form/complete.ts',
  'annotate/parties/traces.ts -> model/by-form/completed.ts',
];

/** The core runs unchanged in a browser. */
const CORE = ['document', 'text', 'model', 'annotate'];

interface SourceFile {
  readonly path: string;
  /** The folder or file directly in `src/`. */
  readonly part: string;
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean }[];
}

const root = resolve(import.meta.dirname, '..', 'src');

const partOf = (path: string): string => path.split('/')[0]!;

/** The folder of `annotate` that a path is in; null for its own files and for other paths. */
const folderInAnnotate = (path: string): string | null => /^annotate\/(.+?)\//.exec(path)?.[1] ?? null;

/** What each part imports of the others, in the order of `listed`, by which a part is known. */
function importsOf(
  partIn: (path: string) => string | null,
  listed: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const part = partIn(path);
    if (part === null) continue;
    const targets = imports.map(({ target }) => partIn(target)).filter((target) => target !== null && target !== part);
    found.set(part, new Set([...(found.get(part) ?? []), ...targets.map(String)]));
  }
  const known = new Set([...listed, ...found.keys()]);
  return Object.fromEntries(
    [...found].map(([part, targets]) => [part, [...known].filter((target) => targets.has(target))]),
  );
}

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
  part: partOf(relative(root, path)),
  imports: [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4]!;
    return {
      target: target.startsWith('.') ? relative(root, resolve(dirname(path), target)) : target,
      typeOnly: match[1] !== undefined,
    };
  }),
}));

describe('the architecture', () => {
  const parts = new Set(files.map(({ part }) => part));
  const ownPart = (path: string): string | null => (parts.has(partOf(path)) ? partOf(path) : null);

  test.each([
    ['src/', ownPart, IMPORTS],
    ['annotate', folderInAnnotate, IMPORTS_IN_ANNOTATE],
  ] as const)('what stands in %s imports exactly what the list says', (_, partIn, listed) => {
    expect(importsOf(partIn, Object.keys(listed))).toEqual(listed);
  });

  test.each([
    ['src/', IMPORTS],
    ['annotate', IMPORTS_IN_ANNOTATE],
  ])('in the list of %s every arrow runs up', (_, listed) => {
    const order = Object.keys(listed);
    const down = Object.entries(listed).flatMap(([part, targets]) =>
      targets.filter((target) => order.indexOf(target) >= order.indexOf(part)).map((target) => `${part} -> ${target}`),
    );
    expect(down).toEqual([]);
  });

  test('each folder of the model imports only what stands below it', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const folder = /^model\/(.+?)\//.exec(path)?.[1];
      if (folder === undefined) return [];
      return imports
        .filter(({ target }) => target.startsWith('model/') && !target.startsWith(`model/${folder}/`))
        .filter(({ target }) => !MAY_IMPORT_IN_MODEL[folder]?.includes(target.split('/')[1]!))
        .map(({ target }) => `${path} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("the model's rules are reached through their doors alone", () => {
    const reached = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => RULES_OF_MODEL.some((rules) => target.startsWith(rules) && !path.startsWith(rules)))
        .map(({ target }) => `${path} -> ${target}`),
    );
    expect(reached.sort()).toEqual([...MAY_IMPORT_RULES].sort());
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
      .filter((file) => CORE.includes(file.part))
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
});
