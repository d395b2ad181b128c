// Stamps what was compiled with a fingerprint of the rules behind a record, as build metadata of the version
// (0.1.0+3f2a9c1b7d04): a store annotates its reports anew where the rules have changed, and nobody has to remember to
// count a version up for that.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of `src/` between a page's bytes and its record. */
const RULES = ['document', 'text', 'model', 'annotate', 'ingest'];

const VERSION = /(const ANNOTATOR_VERSION = '[\d.]+)(?=')/;

/** Twelve hexadecimal digits over the paths and words of all sources that are no tests. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of RULES.flatMap(sourcesIn).sort())
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 12);
}

const sourcesIn = (folder) =>
  readdirSync(join('src', folder), { recursive: true })
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => ['src', folder, ...name.split(/[\\/]/)].join('/'));

/** Stamps the compiled files among these that there are; throws where one holds no version to be stamped. */
export function stamp(files) {
  for (const file of files.filter((name) => existsSync(name))) {
    const compiled = readFileSync(file, 'utf8');
    if (!VERSION.test(compiled)) throw new Error(`${file} holds no ANNOTATOR_VERSION.`);
    writeFileSync(file, compiled.replace(VERSION, `$1+${fingerprint()}`));
  }
}
