import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaptureOptions, type CaptureResult, captures, countCaptures } from './captures.ts';

const PAGE = '<!doctype html><p>“We will not sign,” Minister Ana Tolvaj said.';
const folder = mkdtempSync(join(tmpdir(), 'hearsay-captures-'));
const at = (...parts: string[]): string => join(folder, ...parts);

beforeAll(() => {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'pages/b.html': PAGE,
    'pages/a.htm': PAGE,
    'pages/B.html': PAGE,
    'pages/deep/c.html.gz': gzipSync(PAGE),
    'pages/deep/d.txt': 'Plain words.',
    'pages/deep/e.jsonl': '{"text":"one"}\n\n{"text":"two"}\r\n{"text":"three"}',
    'pages/README.md': '# Not a report',
    'pages/style.css': 'p {}',
    'pages/.hidden/f.html': PAGE,
    'bomb.html.gz': gzipSync(Buffer.alloc(30_000_000, 'a')),
    'torn.html.gz': gzipSync(PAGE.repeat(500)).subarray(0, 80),
    'mislabelled.html': gzipSync(PAGE),
    'page.php': PAGE,
    'one.json': '{\n  "text": "one"\n}\n',
    'lines.data': '{"text":"one"}\n{"text":"two"}\n',
    'long.jsonl': `{"text":"${'a'.repeat(5000)}"}\n{"text":"b"}\n`,
    'empty.html': '',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(at(path), '..'), { recursive: true });
    writeFileSync(at(path), content);
  }
  symlinkSync('..', at('pages/deep/up'));
  symlinkSync('nowhere.html', at('pages/deep/broken.html'));
  symlinkSync('circle.html', at('circle.html'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function take(
  inputs: readonly string[],
  options: Partial<CaptureOptions> = {},
): Promise<readonly CaptureResult[]> {
  const results: CaptureResult[] = [];
  const fetchPage = async (url: string) => ({ problem: { code: 'fetch-failed', message: `no ${url}` } as const });
  for await (const result of captures(inputs, { fetchPage, ...options })) results.push(result);
  return results;
}

const shown = (result: CaptureResult): string => {
  const bytes = result.capture ? Buffer.from(result.capture.bytes).toString() : '';
  return result.ok ? `${result.capture.mediaType} ${bytes}` : `${result.problem.code} ${bytes.slice(0, 8)}`;
};

async function* chunked(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

describe('captures of a folder', () => {
  test('come in order of name, of readable kinds only, and links in a circle end', async () => {
    const labels = (await take([at('pages')])).map(
      ({ label, ok }) => `${relative(folder, label)}${ok ? '' : ' failed'}`,
    );
    expect(labels).toEqual([
      'pages/B.html',
      'pages/a.htm',
      'pages/b.html',
      'pages/deep/broken.html failed',
      'pages/deep/c.html.gz',
      'pages/deep/d.txt',
      'pages/deep/e.jsonl:1',
      'pages/deep/e.jsonl:3',
      'pages/deep/e.jsonl:4',
    ]);
  });

  test('are counted beforehand', async () => {
    expect(await countCaptures([at('pages'), 'https://example.org/'])).toBe(10);
  });

  test('are not counted where only reading can tell', async () => {
    expect(await countCaptures(['-'])).toBeNull();
    expect(await countCaptures([at('lines.data')])).toBeNull();
  });
});

describe('a file', () => {
  test.each([
    ['pages/b.html', `text/html ${PAGE}`],
    ['pages/deep/c.html.gz', `text/html ${PAGE}`],
    ['mislabelled.html', `text/html ${PAGE}`],
    ['page.php', `text/html ${PAGE}`],
    ['pages/README.md', 'text/plain # Not a report'],
    ['one.json', 'application/json {\n  "text": "one"\n}\n'],
    ['empty.html', 'text/html '],
    ['torn.html.gz', 'broken <!doctyp'],
    ['bomb.html.gz', 'too-large aaaaaaaa'],
    ['nowhere.html', 'missing-file '],
    ['page.php/below.html', 'missing-file '],
    ['circle.html', 'unreadable-file '],
  ])('%s is taken as %j', async (path, expected) => {
    expect((await take([at(path)])).map(shown)).toEqual([expected]);
  });

  test('that unpacks to more than the bound is kept to the bound', async () => {
    const [result] = await take([at('bomb.html.gz')], { maxBytes: 1000 });
    expect(result?.capture?.bytes.length).toBe(1000);
  });

  test('of JSON lines gives one capture a line, under its hash and with its line number', async () => {
    const results = await take([at('pages/deep/e.jsonl')]);
    expect(results.map(shown)).toEqual(['one', 'two', 'three'].map((text) => `application/json {"text":"${text}"}`));
    expect(new Set(results.map(({ capture }) => capture?.hash)).size).toBe(3);
    expect(results[0]?.capture?.path).toBe(at('pages/deep/e.jsonl'));
  });

  test('with a line beyond the bound goes on after it', async () => {
    const results = await take([at('long.jsonl')], { maxBytes: 100 });
    expect(results.map(shown)).toEqual(['too-large {"text":', 'application/json {"text":"b"}']);
  });

  test('that is missing does not stop the others', async () => {
    const results = await take([at('nowhere.html'), at('pages/b.html')]);
    expect(results.map(({ ok }) => ok)).toEqual([false, true]);
    expect(results[0]).toMatchObject({ problem: { message: expect.stringContaining('no such file') } });
  });
});

describe('standard input', () => {
  test.each([
    ['a page', PAGE, [`text/html ${PAGE}`]],
    ['a packed page', gzipSync(PAGE), [`text/html ${PAGE}`]],
    ['a text', 'Plain words.', ['text/plain Plain words.']],
    ['JSON lines', '{"text":"a"}\n{"text":"b"}\n', ['application/json {"text":"a"}', 'application/json {"text":"b"}']],
    ['a JSON object over many lines', '{\n"text":"a"}', ['application/json {\n"text":"a"}']],
    ['a page after a mark of order', `\uFEFF \n${PAGE}`, [`text/html \uFEFF \n${PAGE}`]],
    ['a page in UTF-16', Buffer.from(`\uFEFF<p>`, 'utf16le'), [expect.stringMatching(/^text\/html/)]],
    ['nothing', '', ['text/plain ']],
  ])('may be %s', async (_name, input, expected) => {
    expect((await take(['-'], { stdin: chunked(input) })).map(shown)).toEqual(expected);
  });

  test.each([
    ['not JSON\n{"text":"b"}', ['application/json not JSON', 'application/json {"text":"b"}']],
    ['', []],
    [PAGE, [`text/html ${PAGE}`]],
  ])('is taken for JSON lines where it is expected to be: %j', async (input, expected) => {
    const results = await take(['-'], { stdin: chunked(input), plainStdin: 'lines' });
    expect(results.map(shown)).toEqual(expected);
  });

  test('of many megabytes is taken line by line, in the memory of one line', async () => {
    const line = Buffer.from(`{"text":"${'a'.repeat(9_985)}"}\n`);
    async function* many(): AsyncGenerator<Uint8Array> {
      for (let n = 0; n < 20_000; n += 1) yield line;
    }
    const before = process.memoryUsage().rss;
    let count = 0;
    let most = 0;
    const fetchPage = async () => ({ problem: { code: 'fetch-failed', message: '' } as const });
    for await (const { ok } of captures(['-'], { stdin: many(), fetchPage })) {
      if (ok) count += 1;
      if (count % 1000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(count).toBe(20_000);
    expect(most).toBeLessThan(150_000_000);
  });
});
