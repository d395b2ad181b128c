import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { addOffers, type Offer, type Taking } from './add.ts';
import { ApiError, bodyOf, jsonAnswer, notFound, otherRefusals, refusals } from './errors.ts';
import { idInPath } from './fields.ts';
import type { ApiParts } from './parts.ts';
import { ProgressLine, streamLines } from './progress.ts';
import { AdditionInput, DocumentQuestion, given } from './questions.ts';
import { type Taken, take } from './reading.ts';
import { DocumentSummaryAnswer, pageOf, StoredDocumentAnswer } from './responses.ts';
import type { Trials } from './trials.ts';
import { takeFile } from './uploads.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/documents',
  operationId: 'listDocuments',
  tags: ['Documents'],
  summary: 'The shelf: reports, newest first, with filters',
  request: { query: DocumentQuestion },
  responses: {
    200: jsonAnswer(pageOf(DocumentSummaryAnswer, 'DocumentPage'), 'A page of reports'),
    400: refusals[400],
    ...otherRefusals,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  operationId: 'getDocument',
  tags: ['Documents'],
  summary: 'One report: its text, blocks, record, speakers and capture',
  request: { params: idInPath },
  responses: {
    200: jsonAnswer(StoredDocumentAnswer, 'The report'),
    404: refusals[404],
    ...otherRefusals,
  },
});

const addRoute = createRoute({
  method: 'post',
  path: '/api/documents',
  operationId: 'addDocuments',
  tags: ['Documents'],
  summary: 'Read and keep a text, a page, an address, or files; answers line by line, stops when the reader leaves',
  request: {
    body: {
      content: {
        'application/json': { schema: AdditionInput },
        'multipart/form-data': {
          schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary', description: 'One or more' }) }),
        },
      },
    },
  },
  responses: {
    200: { description: 'Progress, one line a step', content: { 'application/x-ndjson': { schema: ProgressLine } } },
    400: refusals[400],
    404: refusals[404],
    413: refusals[413],
    ...otherRefusals,
  },
});

/** Routes of the documents. */
export function documentRoutes(api: OpenAPIHono, parts: ApiParts, trials: Trials): void {
  api.openapi(listRoute, async (c) => c.json(await parts.store.documents(given(c.req.valid('query'))), 200));

  api.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param');
    const stored = await parts.store.document(id);
    if (!stored) throw notFound('document', id);
    return c.json(stored, 200);
  });

  api.openAPIRegistry.registerPath(addRoute);
  api.post('/api/documents', async (c) => {
    const controller = new AbortController();
    c.req.raw.signal.addEventListener('abort', () => controller.abort());
    const offers = await offersOf(c, parts, trials, controller.signal);
    return streamLines(addOffers(parts, offers, controller.signal), controller);
  });
}

async function offersOf(c: Context, parts: ApiParts, trials: Trials, signal: AbortSignal): Promise<readonly Offer[]> {
  if (c.req.header('content-type')?.startsWith('multipart/form-data')) {
    const { file = [] } = await c.req.parseBody({ all: true });
    const files = [file].flat().filter((entry) => entry instanceof File);
    if (files.length === 0) throw new ApiError(400, 'invalid', 'The form holds no file under the name "file".');
    return files.map((upload) => ({ item: upload.name || 'file', take: () => takeFile(parts, upload) }));
  }
  const input = await bodyOf(c, AdditionInput);
  if ('trial' in input) {
    const tried = trials.get(input.trial);
    if (!tried) throw notFound('trial', input.trial);
    const item = tried.capture.url ?? 'pasted text';
    return [{ item, take: () => once(item, async () => tried) }];
  }
  const item = input.url ?? ('title' in input ? input.title : undefined) ?? 'pasted text';
  return [{ item, take: () => once(item, () => take(parts, input, signal)) }];
}

async function* once(label: string, taking: () => Promise<Taken>): AsyncGenerator<Taking> {
  yield { ok: true, label, ...(await taking()) };
}
