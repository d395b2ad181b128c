import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What a user could take instead of Hearsay, and how it is run and had. Nothing of it is in this repository. */
export interface Peer {
  readonly id: string;
  /** A program of process.ts, or null where it is not installed. */
  readonly command: readonly string[] | null;
  /** What to do to have it here. */
  readonly missing: string;
  /** How many articles of each set it is asked for: all, or the first few where it is too slow. */
  readonly articles: number;
  /** Whether it names verbs of speech; where it does not, the one nearest to the source is taken. */
  readonly namesCues: boolean;
}

/** Where `--install` puts them. */
export const FOLDER = process.env.HEARSAY_PEERS ?? join(homedir(), '.cache', 'hearsay-peers');
export const VERSIONS = {
  spacy: '3.8.18',
  pipeline: '3.8.0',
  textacy: '0.13.0',
  compromise: '14.17.0',
  corenlp: '4.5.10',
} as const;

/** Compiled programs stand beside this file; what is in another language is read from the source tree. */
const program = (name: string): string => join(import.meta.dirname, `${name}.js`);
const source = (name: string): string => join('bench', 'peers', name);
const where = (path: string): string | null => (existsSync(path) ? path : null);
const INSTALL = 'or run `npm run peers -- --install`';

/** The programs that every round asks, Hearsay first. Reads the environment and looks at what is installed. */
export function peers(environment: NodeJS.ProcessEnv = process.env): readonly Peer[] {
  const python = environment.HEARSAY_PEER_PYTHON ?? where(join(FOLDER, 'python', 'bin', 'python'));
  const pipeline = environment.HEARSAY_PEER_PIPELINE;
  const compromise = where(environment.HEARSAY_PEER_COMPROMISE ?? join(FOLDER, 'compromise'));
  const jars = where(environment.HEARSAY_PEER_CORENLP ?? join(FOLDER, 'corenlp', 'jars'));
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java';
  const few = Number(environment.HEARSAY_PEER_CORENLP_ARTICLES ?? 20);
  const all = { articles: Number.POSITIVE_INFINITY, namesCues: true };
  return [
    { id: 'hearsay', command: [process.execPath, program('hearsay')], missing: '', ...all },
    {
      id: 'corenlp',
      command: jars ? [java, '-mx5g', '-cp', join(jars, '*'), source('CoreNlp.java'), VERSIONS.corenlp] : null,
      missing: `set HEARSAY_PEER_CORENLP to the folder of its jars, models among them (Java 17), ${INSTALL}`,
      articles: few,
      namesCues: false,
    },
    {
      id: 'spacy',
      command: python ? [python, source('spacy_textacy.py'), ...(pipeline ? [pipeline] : [])] : null,
      missing: `set HEARSAY_PEER_PYTHON to a Python with spaCy, a small pipeline and textacy, ${INSTALL}`,
      ...all,
    },
    {
      id: 'compromise',
      command: compromise ? [process.execPath, program('compromise'), compromise] : null,
      missing: `set HEARSAY_PEER_COMPROMISE to a folder that it is installed in, ${INSTALL}`,
      ...all,
    },
    { id: 'rules', command: [process.execPath, program('floor')], missing: '', ...all },
  ];
}
