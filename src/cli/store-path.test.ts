import { expect, test } from 'vitest';
import { storePath } from './store-path.ts';

const home = '/home/ana';

test.each([
  ['the one asked for goes first', 'mine.db', { HEARSAY_STORE: 'env.db' }, 'linux', 'mine.db'],
  ['then that of the environment', undefined, { HEARSAY_STORE: 'env.db' }, 'linux', 'env.db'],
  ['then the data folder', undefined, {}, 'linux', '/home/ana/.local/share/hearsay/hearsay.db'],
  ['which XDG may move', undefined, { XDG_DATA_HOME: '/data' }, 'linux', '/data/hearsay/hearsay.db'],
  [
    'but not to a relative path',
    undefined,
    { XDG_DATA_HOME: 'data' },
    'linux',
    '/home/ana/.local/share/hearsay/hearsay.db',
  ],
  ['on macOS', undefined, {}, 'darwin', '/home/ana/Library/Application Support/Hearsay/hearsay.db'],
  ['on Windows', undefined, { LOCALAPPDATA: 'C:\\Local' }, 'win32', 'C:\\Local\\Hearsay\\hearsay.db'],
] as const)('the store that is opened: %s', (_name, asked, env, platform, expected) => {
  expect(storePath(asked, { env, platform, home })).toBe(expected);
});

test.each(['', ' '])('%j is no store, whatever else there is', (asked) => {
  expect(() => storePath(asked, { env: { HEARSAY_STORE: 'env.db' }, platform: 'linux', home })).toThrow(
    '--store is empty',
  );
});
