import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { storeContract } from '../contract.ts';
import { openSqliteStore } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
storeContract('a SQLite store in a file', () => openSqliteStore(join(folder, `${count++}.db`)));
storeContract('a SQLite store in memory', () => openSqliteStore(':memory:'));
