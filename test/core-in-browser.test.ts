import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Annotator } from '../src/annotate/annotate.ts';
import type { AnnotationRecord } from '../src/document/index.ts';
import { openAnnotator } from '../src/open-annotator.ts';
import { findChromium, launch } from './room/browser.ts';

const TEXT =
  '“No one has crossed the bridge since Tuesday,” the general told state television, adding that the town was “calm”.\n\n' +
  'Residents who asked not to be named denied this. They said shells had fallen on the market.';

/** The built core as it is, with the one package it needs named by an import map: no bundler between. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>core</title>
<script type="importmap">{"imports": {"onnxruntime-web": "/node_modules/onnxruntime-web/dist/ort.wasm.min.mjs"}}</script>
<script type="module">
import { annotatorFrom } from '/dist/core.js';
const bytes = async (name) => new Uint8Array(await (await fetch('/model/' + name)).arrayBuffer());
const words = async (name) => (await fetch('/model/' + name)).text();
const files = { encoder: await bytes('encoder.onnx'), roles: await bytes('roles.onnx'), vocabulary: await words('vocabulary.txt'), settings: await words('settings.json'), checksum: 'test' };
const annotator = await annotatorFrom(files);
window.annotate = (text) => annotator.annotate(text);
</script>`;

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

function serve(): Promise<Server> {
  const root = join(import.meta.dirname, '..');
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    if (path === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
    const file = join(root, path);
    if (!/^\/(dist|model|node_modules\/onnxruntime-web)\//.test(path) || !existsSync(file))
      return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    return createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const spans = ({ attributions }: AnnotationRecord) =>
  attributions.map(({ source, cue, content }) => ({ source, cue, content }));

const chromium = findChromium();

describe.skipIf(!chromium || !existsSync('dist/core.js'))('the core in a browser (needs Chromium and a build)', () => {
  let server: Server;
  let browser: Browser;
  let annotator: Annotator;
  beforeAll(async () => {
    [server, browser, annotator] = await Promise.all([serve(), launch(chromium!), openAnnotator({ runtime: 'wasm' })]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('reads a text with the same model and gives the same record as WebAssembly in Node', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('window.annotate !== undefined', undefined, { timeout: 60_000 });
    const record = (await page.evaluate(`window.annotate(${JSON.stringify(TEXT)})`)) as AnnotationRecord;
    expect(record.attributions.length).toBeGreaterThanOrEqual(3);
    expect(spans(record)).toEqual(spans(await annotator.annotate(TEXT)));
  });
});
