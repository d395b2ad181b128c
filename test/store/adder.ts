import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts';
import { numberedReport } from './reports.ts';

const NOBODY = 65534;

/**
 * A process that adds reports FROM, FROM + 1, ... to the store at PATH, COUNT of them or until it is killed, and writes
 * each number on standard output once its promise has resolved. A fault's code goes to standard error. With
 * `unprivileged` it gives up the superuser's rights first, if it has them.
 */
const [path = '', from = '0', count = 'Infinity', rights = ''] = process.argv.slice(2);
if (rights === 'unprivileged' && process.getuid?.() === 0) {
  // The native part of SQLite is loaded at the first opening, perhaps from where only the superuser may read.
  await (await openSqliteStore(':memory:')).close();
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
try {
  const store = await openSqliteStore(path);
  for (let number = Number(from); number < Number(from) + Number(count); number++) {
    const { capture, document, record, identities } = numberedReport(number);
    await store.add(capture, document, record, identities);
    // Synchronous, so that the number is out of this process before the next add begins.
    writeSync(1, `${number}\n`);
  }
  await store.close();
} catch (fault) {
  writeSync(2, fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault));
  process.exitCode = 1;
}
