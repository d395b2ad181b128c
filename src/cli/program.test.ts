import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Run, runCaptured } from '../../test/run-hearsay.ts';
import type { Annotator } from '../annotate/annotate.ts';
import type { AnnotationRecord, Attribution, Figure } from '../document/index.ts';
import { capture } from '../ingest/sources/index.ts';
import { type Parts, parts } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
const at = (name: string): string => join(folder, name);
const STORE = at('store.db');

const page = (
  headline: string,
  body: string,
): string => `<!doctype html><html lang="en"><head><title>${headline}</title>
<meta property="og:site_name" content="The Corvane Post"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-03T09:30:00+02:00"></head>
<body><article><h1>${headline}</h1>${body}${PADDING}</article></body></html>`;

/** Enough plain words for a page to be taken as a report. */
const PADDING = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>The ferry between the two towns of the valley has not run since the third week of autumn, and the ${n + 2} roads that lead around the lake are closed to lorries at night.</p>`,
).join('');

const SAID = '<p>“We will not sign the paper,” said Ana Tolvaj.</p><p>“The bridge is safe,” said Ivo Marek.</p>';

/** Marks `“...” said Name Surname`: enough to see records pass through the commands. */
const annotator: Annotator = {
  version: { version: 'stub', model: null },
  annotate: async (text, options = {}) => {
    const names: string[] = [];
    const attributions = [...text.matchAll(/(“[^”]+”) (said) (\p{Lu}\w+ \p{Lu}\w+)/gu)].map((match, index) => {
      const [, content = '', cue = '', name = ''] = match;
      if (!names.includes(name)) names.push(name);
      const start = match.index;
      const cueAt = start + content.length + 1;
      const attribution: Attribution = {
        id: `a${index + 1}`,
        source: [[cueAt + cue.length + 1, cueAt + cue.length + 1 + name.length]],
        cue: [[cueAt, cueAt + cue.length]],
        content: [[start, start + content.length]],
        form: 'direct',
        act: content.includes('not') ? 'decline' : 'state',
        stance: 'neutral',
        polarity: 'positive',
        speaker: `e${names.indexOf(name) + 1}`,
        target: null,
        parent: null,
        hedges: [],
        answers: null,
        via: [],
        extractionScore: 0.9,
      };
      const { source, content: spans } = attribution;
      options.trace?.({
        found: { source, cue: attribution.cue, content: spans, extractionScore: 0.9 } as never,
        cueProbability: 0.95,
        roleProbability: 0.9,
        rules: [],
      });
      return attribution;
    });
    const record: AnnotationRecord = {
      annotator: annotator.version,
      attributions: attributions.filter(({ extractionScore }) => extractionScore >= (options.minScore ?? 0)),
      entities: names.map((name, index) => ({
        id: `e${index + 1}`,
        name,
        kind: 'person',
        side: 'unclear',
        aliases: [],
        standsFor: null,
        anonymity: null,
      })),
      mentions: attributions.map(({ speaker, source }) => ({ entity: speaker!, kind: 'name', span: source[0]! })),
      figures: figuresIn(text, attributions),
    };
    return record;
  },
};

/** Takes one bridge and two towns for figures: one that is signed, and one that nobody signs. */
function figuresIn(text: string, attributions: readonly Attribution[]): readonly Figure[] {
  return ['bridge', 'two towns'].flatMap((words, index) => {
    const start = text.indexOf(words);
    if (start < 0) return [];
    const holder = attributions.find(({ content }) => content.some(([from, to]) => from <= start && start < to));
    const figure: Figure = {
      ...{ id: `f${index + 1}`, span: [start, start + words.length], min: index + 1, max: index + 1, bound: 'exact' },
      ...{ kind: index === 0 ? 'other' : 'affected', of: null, event: null, place: null, when: null },
      ...{ attribution: holder?.id ?? null, revises: null },
    };
    return [figure];
  });
}

/** A site with a page that moved and one that is closed to programs. */
const openFetcher: Parts['openFetcher'] = async (tell) => ({
  fetchPage: async (url) => {
    if (url.endsWith('/closed')) return { problem: { code: 'robots', message: 'The site does not allow it.' } };
    const moved = 'https://news.test/new';
    tell({ kind: 'redirected', from: url, to: moved });
    tell({ kind: 'fetched', url: moved, status: 200, bytes: 1 });
    return capture(Buffer.from(page('Fetched', SAID)), { mediaType: 'text/html', url: moved });
  },
  close: async () => {},
});

const hearsay = (args: readonly string[], stdin = ''): Promise<Run> =>
  runCaptured(args, { ...parts, openAnnotator: async () => annotator, openFetcher }, { HEARSAY_STORE: STORE }, stdin);

const linesOf = (text: string): readonly Record<string, never>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(() => {
  writeFileSync(at('one.html'), page('Talks break off in Brenica', SAID));
  writeFileSync(at('two.html.gz'), gzipSync(page('Bridge reopens', '<p>“The bridge is safe,” said Ivo Marek.</p>')));
  writeFileSync(at('blank.html'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('read', () => {
  test('prints the report for people', async () => {
    const { code, out } = await hearsay(['read', at('one.html')]);
    expect(code).toBe(0);
    expect(out).toContain('Talks break off in Brenica');
    expect(out).toContain('The Corvane Post · 3 March 2026, 09:30 (UTC+02:00)');
    expect(out).toContain('“We will not sign the paper,” said Ana Tolvaj.');
  });

  test.each([[['--format', 'jsonl']], [['--json']]])('prints one JSON line a page with %s', async (flags) => {
    const { code, out } = await hearsay(['read', ...flags, at('one.html'), at('blank.html'), at('missing.html')]);
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { path: at('one.html'), title: 'Talks break off in Brenica', body: expect.stringContaining('“We will not') },
      { path: at('blank.html'), error: expect.any(String) },
      { path: at('missing.html'), error: expect.stringContaining('no such file') },
    ]);
  });

  test('reads standard input where no input is given', async () => {
    const { out } = await hearsay(['read', '--json'], page('From a pipe', SAID));
    expect(linesOf(out)).toMatchObject([{ path: '-', title: 'From a pipe' }]);
  });
});

describe('annotate', () => {
  const LINES = [
    { id: 'x', text: '“No,” said Ana Tolvaj. 😀 “Yes,” said Ivo Marek.' },
    { id: 7, text: '  Nothing is quoted here.  ' },
  ];

  test('gives a record a line, in order, whose offsets count in exactly the text given', async () => {
    const { code, out } = await hearsay(
      ['annotate', '--format', 'jsonl'],
      LINES.map((line) => JSON.stringify(line)).join('\n'),
    );
    const [first, second] = linesOf(out);
    expect(code).toBe(0);
    expect(first).toMatchObject({
      id: 'x',
      attributions: [{ speaker: 'Ana Tolvaj' }, { speaker: 'Ivo Marek' }],
      figures: [],
    });
    expect(second).toMatchObject({ id: '7', attributions: [] });
    const attributions: { content: [number, number][] }[] = first!.attributions!;
    const [from, to] = attributions[1]!.content[0]!;
    expect(LINES[0]?.text.slice(from, to)).toBe('“Yes,”');
  });

  test.each([
    ['{"id":"x","text":', null, /not JSON/],
    ['[1, 2]', null, /no object/],
    ['{"id":"x"}', 'x', /neither/],
    ['{"id":"x","content":"y"}', 'x', /neither, only "id", "content"/],
    ['{"id":"x","text":5}', 'x', /"text" is a number/],
  ])('answers the bad line %s with an error in its place', async (bad, id, reason) => {
    const good = JSON.stringify(LINES[0]);
    const { code, out } = await hearsay(['annotate', '--format', 'jsonl'], [good, bad, good].join('\n'));
    const [, line] = linesOf(out);
    expect(code).toBe(1);
    expect(linesOf(out)).toHaveLength(3);
    expect(line).toMatchObject({ id, input: '-:2', error: expect.stringMatching(reason) });
  });

  test('takes the first line of standard input for a line too, however broken, and nothing for no line', async () => {
    const { code, out } = await hearsay(['annotate', '--format', 'jsonl'], `broken\n${JSON.stringify(LINES[0])}`);
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([{ id: null, error: expect.stringMatching(/not JSON/) }, { id: 'x' }]);
    expect(await hearsay(['annotate', '--format', 'jsonl'])).toMatchObject({ code: 0, out: '' });
  });

  test('leaves out what is less sure than asked', async () => {
    const { out } = await hearsay(['annotate', '--json', '--min-score', '0.95'], JSON.stringify(LINES[0]));
    expect(linesOf(out)).toMatchObject([{ attributions: [] }]);
  });

  test('explains itself where asked to', async () => {
    const { out } = await hearsay(['annotate', '--json', '--explain'], JSON.stringify(LINES[0]));
    expect(linesOf(out)).toMatchObject([{ trace: [{ cueProbability: 0.95 }, { cueProbability: 0.95 }] }]);
    const human = await hearsay(['annotate', '--explain'], JSON.stringify(LINES[0]));
    expect(human.out).toContain('“said” at 6-10 · cue 0.95');
  });

  test('shows a page with its statements for people', async () => {
    const { out } = await hearsay(['annotate', at('one.html')]);
    expect(out).toContain('2 statements by 2 speakers, 2 direct');
    expect(out).toMatch(/a1 Ana Tolvaj \(person, decline, direct\)\n\s+said: “We will not sign the paper,”/);
  });

  test('gives a table of a page, headed by its headline, and of each line, headed by its id', async () => {
    const { out } = await hearsay(['annotate', '--format', 'table', at('one.html')]);
    expect(out).toMatch(/^Talks break off in Brenica\n/);
    expect(out).toMatch(/^a1 {2}Ana Tolvaj {2}not stated {2}decline {2}“We will not sign the paper,”$/m);
    const lines = await hearsay(['annotate', '--format', 'table'], JSON.stringify(LINES[0]));
    expect(lines.out).toMatch(/^x\n/);
  });
});

describe('a store', () => {
  test('that is not there yet is said to be missing, and not made by asking', async () => {
    for (const args of [
      ['show'],
      ['search', 'x'],
      ['figures', 'x'],
      ['disputes'],
      ['renderings', 'x'],
      ['speakers'],
      ['export'],
    ]) {
      const { code, err } = await hearsay([...args, '--store', at('none.db')]);
      expect(code).toBe(3);
      expect(err).toContain('hearsay add');
    }
  });

  test('that is something else is refused', async () => {
    writeFileSync(at('other.db'), 'These are plain words, and no database. '.repeat(500));
    const { code, err } = await hearsay(['show', '--store', at('other.db')]);
    expect(code).toBe(3);
    expect(err).not.toContain('at ');
  });
});

describe('what was added', () => {
  let added: Run;
  beforeAll(async () => {
    added = await hearsay(['add', '--json', at('one.html'), at('two.html.gz'), at('blank.html'), at('missing.html')]);
  });

  test('is told, input by input, and counted', () => {
    expect(added.code).toBe(1);
    expect(linesOf(added.out)).toMatchObject([
      { input: at('one.html'), outcome: 'added', statements: 2, problem: null },
      { input: at('two.html.gz'), outcome: 'added', statements: 1 },
      { input: at('blank.html'), outcome: 'not-read', problem: { code: 'empty' } },
      { input: at('missing.html'), id: null, outcome: 'not-read', problem: { code: 'missing-file' } },
    ]);
    expect(added.err).toContain('2 reports added, 0 unchanged, 2 not read; 3 statements found.');
  });

  test('is passed over when it is added again', async () => {
    const { code, out, err } = await hearsay(['add', at('one.html'), at('two.html.gz')]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('0 reports added, 2 unchanged, 0 not read');
  });

  test('is listed, a page that could not be read with the reason', async () => {
    const { out } = await hearsay(['show']);
    expect(out).toMatch(
      /^[0-9a-f]{16} {2}2026-03-03 {2}The Corvane Post {2}.*Talks break off in Brenica .* 2 statements$/m,
    );
    expect(out).toMatch(/ empty$/m);
  });

  test('is shown with its summary and statements', async () => {
    const [first] = linesOf(added.out);
    const { out } = await hearsay(['show', String(first?.id)]);
    expect(out).toContain('2 statements by 2 speakers, 2 direct');
    expect(out).toContain('said: “We will not sign the paper,”');
    const json = await hearsay(['show', String(first?.id), '--json']);
    expect(linesOf(json.out)).toMatchObject([
      { document: { id: first?.id }, attributions: [{ id: 'a1' }, { id: 'a2' }] },
    ]);
  });

  test('is not shown under another id', async () => {
    const { code, err } = await hearsay(['show', '0000000000000000']);
    expect(code).toBe(1);
    expect(err).toContain('There is no report');
  });

  test('is found by its words and filters', async () => {
    expect((await hearsay(['search', 'bridge', 'safe'])).out.match(/• Ivo Marek/g)).toHaveLength(2);
    const { out } = await hearsay(['search', '--speaker', 'Tolvaj', '--act', 'decline', '--json']);
    expect(linesOf(out)).toMatchObject([{ total: 1, results: [{ contentWords: '“We will not sign the paper,”' }] }]);
    expect((await hearsay(['search', 'bridge', '--from', '2026-04-01'])).err).toContain('No statement matches');
    expect((await hearsay(['search', '--target', 'Tolvaj'])).err).toContain('No statement matches');
  });

  test('gives the figures that are asked for, a line each, and how many there are', async () => {
    const { out, err } = await hearsay(['figures', 'safe', '--kind', 'other']);
    expect(out.trimEnd().split('\n')).toEqual(
      Array(2).fill(
        expect.stringMatching(
          /^2026-03-03 {2}bridge {2}other {2}Ivo Marek, said {2}The Corvane Post {2}[0-9a-f]{16} f1$/,
        ),
      ),
    );
    expect(err).toContain('2 figures.');
    const unsigned = linesOf(
      (await hearsay(['figures', 'ferry', '--unsigned', '--outlet', 'The Corvane Post', '--json'])).out,
    );
    expect(unsigned).toMatchObject([
      { total: 2, results: [{ words: 'two towns', signer: null }, {}], kinds: [{ kind: 'affected', figures: 2 }] },
    ]);
    expect((await hearsay(['figures'])).out).toMatch(/ two towns {2}affected {2}nobody signs it {2}/);
    expect(linesOf((await hearsay(['figures', '--speaker', 'Marek', '--json'])).out)).toMatchObject([{ total: 2 }]);
    expect((await hearsay(['figures', '--from', '2026-04-01'])).err).toContain('No figure matches');
    expect((await hearsay(['figures', '--limit', '1', '--offset', '1'])).out).toContain('2 to 2 of 4 figures.');
  });

  test('lists no disputes where nobody accuses anybody', async () => {
    expect((await hearsay(['disputes', '--target', 'Tolvaj', '--denied'])).err).toContain('No dispute matches');
    expect(linesOf((await hearsay(['disputes', '--json'])).out)).toEqual([{ total: 0, offset: 0, results: [] }]);
  });

  test('gives the statements that several reports tell, and compares the renderings of one', async () => {
    const store = ['--store', at('renderings.db')];
    const told = (words: string) => `<p>${words} said Ana Tolvaj.</p><p>“The bridge is safe,” said Ivo Marek.</p>`;
    writeFileSync(at('first.html'), page('Talks', told('“We will not sign the paper before the harvest is in,”')));
    writeFileSync(at('second.html'), page('Signing', told('“We will sign the paper before the harvest is in,”')));
    await hearsay(['add', at('first.html'), at('second.html'), ...store]);
    const { out, err } = await hearsay(['renderings', ...store]);
    expect(out).toContain('• Ana Tolvaj (2 reports, from 1 origin; quotations differ)');
    expect(out).toMatch(/“We will (?:\[-not-\]|\{\+not\+\}) sign the paper/);
    expect(err).toContain('1 statement.');
    const [found] = linesOf((await hearsay(['renderings', 'harvest', '--quoted-otherwise', '--json', ...store])).out);
    const { results } = found as unknown as { results: { renderings: { finding: { document: { id: string } } }[] }[] };
    const [report] = results[0]!.renderings.map(({ finding }) => finding.document.id);
    const one = (await hearsay(['renderings', '--of', `${report}/a1`, ...store])).out.replace(/\s+/g, ' ');
    expect(one).toContain('compared with this · origin A');
    expect(one).toMatch(/(?:left out|other words) inside the quotation; one has a “not” that the other lacks/);
    expect((await hearsay(['renderings', '--of', `${report} a2`, ...store])).out).toContain(
      'in no other report that is stored',
    );
    expect(await hearsay(['renderings', '--of', `${report}/a9`, ...store])).toMatchObject({ code: 1 });
    for (const odd of [
      ['--of', 'a1'],
      ['--of', `${report}/a1`, 'harvest'],
      ['--of', `${report}/a1`, '--speaker', 'x'],
    ]) {
      expect(await hearsay(['renderings', ...odd, ...store])).toMatchObject({ code: 2 });
    }
    const pasted = `http://127.0.0.1:4321/renderings/${report}/a1`;
    expect((await hearsay(['renderings', '--of', pasted, ...store])).out).toContain('compared with this');
    expect((await hearsay(['renderings', 'zeppelin', ...store])).err).toContain('No statement matches');
  });

  test('gives its speakers, and one of them with what they said', async () => {
    expect((await hearsay(['speakers'])).out).toMatch(/^ +2 +2 {2}2026-03-03 {2}2026-03-03 {2}Ivo Marek +person/m);
    const { out } = await hearsay(['speakers', 'tolvaj']);
    expect(out).toMatch(/^Ana Tolvaj {2}ana-tolvaj/);
    expect(out).toContain('said: “We will not sign the paper,”');
    expect((await hearsay(['speakers', 'nobody'])).code).toBe(1);
    for (const name of ['tolvaj', 'ana-tolvaj', 'a', '']) {
      const [page] = linesOf((await hearsay(['speakers', '--json', ...(name ? [name] : [])])).out);
      expect(Object.keys(page!)).toEqual(['total', 'offset', 'results']);
    }
    const [one] = linesOf((await hearsay(['speakers', 'show', 'tolvaj', '--json'])).out);
    expect(one).toMatchObject({ speaker: { id: 'ana-tolvaj' }, statements: { total: 1 } });
    expect((await hearsay(['speakers', '--kind', 'media'])).out).toContain('No speaker is of the kind media.');
    expect((await hearsay(['search', '--polarity', 'negative'])).err).toContain('No statement matches');
    const newest = linesOf(
      (await hearsay(['search', 'bridge', '--order', 'newest', '--min-score', '0.5', '--json'])).out,
    );
    expect(newest).toMatchObject([{ total: 2 }]);
  });

  test('goes out as JSON lines and as CSV', async () => {
    const lines = linesOf((await hearsay(['export'])).out);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ document: { headline: 'Talks break off in Brenica' }, entities: [{}, {}] });
    const csv = (await hearsay(['export', '--format', 'csv'])).out;
    expect(csv.split('\r\n')).toHaveLength(1 + 3 + 1);
  });
});

test('a page that is too large is kept by its beginning, and what keeps it says so', async () => {
  writeFileSync(at('large.html'), Buffer.alloc(10_000_001, 'a'));
  const own = ['--store', at('large.db')];
  expect((await hearsay(['read', at('large.html')])).err).not.toContain('kept');
  const { code, out, err } = await hearsay(['add', '--json', at('large.html'), ...own]);
  expect(code).toBe(1);
  expect(err).toContain('Not read: 1 too-large. The bytes of 1 are kept as they came.');
  expect(linesOf(out)).toMatchObject([{ outcome: 'not-read', problem: { code: 'too-large' } }]);
  expect(linesOf((await hearsay(['export', ...own])).out)).toMatchObject([
    { document: { text: '', problem: { code: 'too-large' } }, capture: { size: 10_000_000, path: at('large.html') } },
  ]);
});

describe('an address', () => {
  test('is fetched, and what was done is told', async () => {
    const { code, out, err } = await hearsay(['read', '--json', 'https://news.test/old', 'https://news.test/closed']);
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { path: 'https://news.test/new', title: 'Fetched' },
      { path: 'https://news.test/closed', error: 'The site does not allow it.' },
    ]);
    expect(err).toContain('https://news.test/old leads to https://news.test/new\nFetched https://news.test/new');
  });
});

describe('the command line', () => {
  test.each([
    [['--nonsense']],
    [['nonsense']],
    [['add']],
    [['search', '--act', 'sing']],
    [['search', '--from', 'yesterday']],
    [['figures', '--kind', 'dead']],
    [['figures', '--from', 'yesterday']],
    [['search', '--limit', '0']],
    [['annotate', '--min-score', '2']],
    [['serve', '--port', 'http']],
    [['export', '--format', 'xml']],
  ])('%j is not understood and says where help is', async (args) => {
    const { code, out, err } = await hearsay(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--help');
  });

  test.each(['read', 'add', 'annotate', 'show', 'search', 'figures', 'speakers', 'serve', 'export', 'start'])(
    'help on %s teaches by examples',
    async (name) => {
      const { code, out } = await hearsay([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Examples:\\n.*hearsay ${name}`));
    },
  );

  test('says the exit codes and the version', async () => {
    expect((await hearsay(['--help'])).out).toMatch(/Exit codes:[\s\S]*130/);
    expect(await hearsay(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('without a command teaches, and is not understood', async () => {
    expect(await hearsay([])).toMatchObject({ code: 2, err: expect.stringContaining('Examples:') });
  });

  test('is silent about the run when asked to be', async () => {
    expect(await hearsay(['add', '--quiet', at('one.html')])).toEqual({ code: 0, out: '', err: '' });
  });
});
