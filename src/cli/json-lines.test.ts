import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findsNothing } from '../../test/finds-nothing.ts';
import { runCaptured } from '../../test/run-hearsay.ts';
import { parts } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-lines-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const hearsay = (args: readonly string[], stdin = '') =>
  runCaptured(args, { ...parts, openAnnotator: async () => findsNothing }, { HEARSAY_STORE: at('store.db') }, stdin);
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const WORDS = 'The ferry between the two towns has not run since the third week of the autumn, Ann Roe said.';
const PAGE = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="The Tarn Herald">
<meta property="article:published_time" content="2026-03-03T09:30:00+02:00"></head>
<body><article><h1>Ferry stays in port</h1>${`<p>${WORDS}</p>`.repeat(5)}</article></body></html>`;

test('what read writes as JSON lines, add and annotate read', async () => {
  writeFileSync(at('ferry.html'), PAGE);
  const { out } = await hearsay(['read', '--format', 'jsonl', at('ferry.html')]);
  const [line] = linesOf(out);
  expect(line.text).toContain(WORDS);
  const annotated = await hearsay(['annotate', '--format', 'jsonl'], out);
  expect([annotated.code, linesOf(annotated.out)[0].error]).toEqual([0, undefined]);
  const added = await hearsay(['--json', 'add', '-'], out);
  expect(linesOf(added.out)).toMatchObject([{ outcome: 'added', headline: 'Ferry stays in port', ignored: [] }]);
  const [{ document }] = linesOf((await hearsay(['export'])).out);
  expect(document).toMatchObject({
    ...{ outlet: 'The Tarn Herald', published: '2026-03-03T09:30:00+02:00', text: line.text },
  });
});

test('a stored document leads back to the line and the id that it came from', async () => {
  writeFileSync(at('rows.jsonl'), `\n${JSON.stringify({ id: 'row-17', text: `Rows. ${WORDS}` })}\n`);
  await hearsay(['add', at('rows.jsonl')]);
  const found = linesOf((await hearsay(['export'])).out).find(({ capture }) => capture.path !== '-');
  expect(found.capture).toMatchObject({ path: at('rows.jsonl'), line: 2, inputId: 'row-17' });
  const read = await hearsay(['read', '--format', 'jsonl', at('rows.jsonl')]);
  expect(linesOf(read.out)[0].id).toBe('row-17');
});

test('what an export writes holds no half of a character', async () => {
  await hearsay(['add', '-'], '{"text":"The mayor \\ud800 said yes to \\udc00 it."}');
  expect((await hearsay(['export'])).out).not.toMatch(/\\ud[89a-f]/i);
});

test('fields that could not be understood are counted and told, by add and by read', async () => {
  const rows = ['99/99/9999', '2026-03-01', '40th of May'].map((date, n) =>
    JSON.stringify({ text: `${n} ${WORDS}`, date, ...(n === 0 ? { url: 'javascript:alert(1)' } : {}) }),
  );
  for (const command of ['add', 'read']) {
    const { code, err } = await hearsay([command, '-'], rows.join('\n'));
    expect(code).toBe(0);
    expect(err).toContain('"date" was not understood in 2 lines');
    expect(err).toContain('"url" was not understood in 1 line ');
  }
  const { out } = await hearsay(['export']);
  expect(out).not.toContain('javascript:');
});

test('a report without a headline is known by file and line', async () => {
  writeFileSync(at('plain.jsonl'), `\n\n${JSON.stringify({ text: `${WORDS} ${WORDS} ${WORDS}` })}`);
  const added = await hearsay(['--json', 'add', at('plain.jsonl')]);
  const [{ id }] = linesOf(added.out);
  const place = `${at('plain.jsonl')}:3`;
  expect(linesOf((await hearsay(['--json', 'show'])).out)[0].results).toContainEqual(
    expect.objectContaining({ id, path: at('plain.jsonl'), line: 3 }),
  );
  expect((await hearsay(['show'])).out).toContain('plain.jsonl:3');
  expect((await hearsay(['show', id])).out.startsWith(place.slice(0, 40))).toBe(true);
  expect((await hearsay(['show', id.slice(0, 12)])).out.startsWith(place.slice(0, 40))).toBe(true);
  expect((await hearsay(['show', 'zz'])).err).toContain('There is no report zz');
});

test('the list of reports can be of some alone', async () => {
  const { out } = await hearsay(['show', '--outlet', 'the tarn herald']);
  expect(
    out
      .trim()
      .split('\n')
      .every((row) => row.includes('The Tarn Herald')),
  ).toBe(true);
  expect((await hearsay(['show', '--from', '2027-01-01'])).out).toBe('No report passes the filters.\n');
});

test('an export can be of some reports alone', async () => {
  const outlets = async (...args: string[]) =>
    linesOf((await hearsay(['export', ...args])).out || '{}').map(({ document }) => document?.outlet);
  expect((await outlets()).length).toBeGreaterThan(2);
  expect(await outlets('--outlet', 'the tarn herald')).toContain('The Tarn Herald');
  expect(new Set(await outlets('--outlet', 'the tarn herald'))).toEqual(new Set(['The Tarn Herald']));
  expect(await outlets('--from', '2027-01-01')).toEqual([undefined]);
});
