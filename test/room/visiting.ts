import { rmSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { buildClient, findChromium, launch, openPage, type Watched } from './browser.ts';
import { type OpenRoom, openRoom } from './open.ts';
import { fillSample } from './sample.ts';

export const chromium = findChromium();
if (chromium === null) {
  console.warn('No browser: the reading room is not tested. Install Debian’s chromium, or set CHROMIUM_PATH.');
}

/** The room that a test file visits: the built client, over a store that holds the sample. */
export interface Visit {
  readonly client: string;
  readonly browser: Browser;
  readonly store: Store;
  readonly room: OpenRoom;
}

let here: Visit | null = null;
let watched: Watched[] = [];

/** The room in use; to be asked for inside a test. */
export function visiting(): Visit {
  if (here === null) throw new Error('useRoom() opens the room before the tests of a file');
  return here;
}

/** Opens a room for the tests of a file. Every test ends with a look at what its pages had to complain of. */
export function useRoom(): void {
  beforeAll(async () => {
    if (chromium === null) return;
    const client = await buildClient();
    const store = await openSqliteStore(':memory:');
    await fillSample(store);
    here = { client, store, browser: await launch(chromium), room: await openRoom(store, client) };
  });

  afterAll(async () => {
    await here?.browser.close();
    await here?.room.close();
    await here?.store.close();
    if (here) rmSync(here.client, { recursive: true, force: true });
  });

  afterEach(async () => {
    const faults = watched.flatMap((one) => one.faults);
    await Promise.all(watched.map(({ page }) => page.context().close()));
    watched = [];
    expect(faults).toEqual([]);
  });
}

/** Opens a page at an address of the room, or of another one, and watches it until the test ends. */
export async function visit(path: string, options: BrowserContextOptions = {}, room = visiting().room): Promise<Page> {
  const one = await openPage(visiting().browser, room.address + path, options);
  watched.push(one);
  return one.page;
}

/** For the tests that mean to meet a refusal: the browser logs each failed request as an error. */
export function forgive(pattern: RegExp): void {
  for (const { faults } of watched) faults.splice(0, faults.length, ...faults.filter((fault) => !pattern.test(fault)));
}
