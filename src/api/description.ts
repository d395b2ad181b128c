import { createHash } from 'node:crypto';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { html, raw } from 'hono/html';
import { jsonAnswer, otherRefusals } from './errors.ts';
import { text } from './fields.ts';

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Hearsay',
    version: '0.1.0',
    description:
      'Who said what, in which report, in which words. Offsets are UTF-16 code units, ends exclusive. ' +
      'Refusals have the shape {"error": {"code", "message"}}.',
  },
  servers: [{ url: '/', description: 'The reading room that serves this description' }],
};

const STYLE =
  ':root{color-scheme:light dark}body{max-width:44rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}' +
  'h1{font-weight:500}dt{margin-top:1.25rem}dd{margin:0}';

/** The page is its own words and this one style, known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

/** The OpenAPI document, and a page that lists the routes for a person who opens /api. */
export function descriptionRoutes(api: OpenAPIHono): void {
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api',
    operationId: 'listRoutes',
    tags: ['Room'],
    summary: 'A page that lists the routes, for people',
    responses: { 200: { description: 'The page', content: { 'text/html': { schema: text } } }, ...otherRefusals },
  });
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/openapi.json',
    operationId: 'describe',
    tags: ['Room'],
    summary: 'This description',
    responses: { 200: jsonAnswer(z.looseObject({}), 'An OpenAPI 3.1 document'), ...otherRefusals },
  });
  api.doc31('/api/openapi.json', ABOUT);

  api.get('/api', (c) => {
    const { paths = {} } = api.getOpenAPI31Document(ABOUT);
    const rows = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
    );
    return c.html(page(rows.map(row)), 200, { 'content-security-policy': POLICY });
  });
}

function row({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  const names = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return html`<dt><code>${method.toUpperCase()} ${path}</code></dt>
    <dd>${operation.summary ?? ''}${names.length > 0 ? html`<br /><small>filters: ${names.join(', ')}</small>` : ''}</dd>`;
}

const page = (rows: readonly unknown[]) => html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hearsay: the API</title><style>${raw(STYLE)}</style></head>
<body>
<h1>Hearsay: the API</h1>
<p>${ABOUT.info.description}</p>
<p>For programs: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). For people: <a href="/">the reading room</a>.</p>
<dl>${rows}</dl>
</body>
</html>`;
