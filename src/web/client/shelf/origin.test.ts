import { expect, test } from 'vitest';
import { originOf } from './origin.ts';

const from = (given: Partial<Parameters<typeof originOf>[0]>): string =>
  originOf({ url: null, path: null, line: null, ...given });

test.each([
  [{ url: 'https://herald.example/2026/fire.html?x=1', path: 'fire.html' }, 'herald.example, fire.html'],
  [{ url: 'https://herald.example/' }, 'herald.example'],
  [{ path: '/home/ann/pages/fire.html' }, 'fire.html'],
  [{ path: 'C:\\pages\\fire.html' }, 'fire.html'],
  [{ path: 'pages/feed.jsonl', line: 12 }, 'feed.jsonl, line 12'],
  [{ path: '-' }, 'from standard input'],
  [{ path: '-', line: 3 }, 'from standard input, line 3'],
  [{}, 'pasted text'],
])('a report of %j is known as %s', (given, name) => expect(from(given)).toBe(name));
