import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The rows that are known to fail, each with what was wrong when the list was written: `form: name`, a tab, the fault.
 * Written only by command (`UPDATE_HARD_CASES=1 npx vitest run --project whole test/hard-cases`), and then read through.
 */
const PATH = 'test/hard-cases/failing.txt';

export function readFailing(): ReadonlyMap<string, string> {
  const lines = existsSync(PATH) ? readFileSync(PATH, 'utf8').split('\n') : [];
  return new Map(
    lines.filter((line) => line.includes('\t')).map((line) => line.split('\t') as [id: string, fault: string]),
  );
}

export function writeFailing(faults: readonly (readonly [id: string, fault: string])[]): void {
  const lines = faults.map(([id, fault]) => `${id}\t${fault.replace(/\s+/g, ' ')}`);
  writeFileSync(PATH, `${lines.join('\n')}\n`);
}
