import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { compareRenderings } from '../collection/renderings/compared.ts';
import { jsonAnswer, notFound, otherRefusals, refusals } from './errors.ts';
import { idInPath, text } from './fields.ts';
import type { ApiParts } from './parts.ts';
import { given, RetoldQuestion } from './questions.ts';
import { ComparedStatementAnswer, pageOf, RetoldInAnswer } from './responses.ts';

const tags = ['Renderings'];

const retoldRoute = createRoute({
  method: 'get',
  path: '/api/renderings',
  operationId: 'listRetold',
  tags,
  summary: 'Statements that several reports render, each rendering compared word by word; those of most reports first',
  request: { query: RetoldQuestion },
  responses: {
    200: jsonAnswer(pageOf(ComparedStatementAnswer, 'ComparedStatementPage'), 'A page of statements'),
    400: refusals[400],
    ...otherRefusals,
  },
});

const retoldInRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/renderings',
  operationId: 'listRetoldIn',
  tags,
  summary: "Which of a report's statements other reports render too, by the attribution's id",
  request: { params: idInPath },
  responses: { 200: jsonAnswer(RetoldInAnswer, 'How many reports'), 404: refusals[404], ...otherRefusals },
});

const renderingsRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/renderings/{attribution}',
  operationId: 'getRenderings',
  tags,
  summary: 'How other reports render one statement of this one, compared with it word by word',
  request: { params: z.object({ ...idInPath.shape, attribution: text }) },
  responses: { 200: jsonAnswer(ComparedStatementAnswer, 'The renderings'), 404: refusals[404], ...otherRefusals },
});

/** Routes of what several reports say that one speaker said. */
export function renderingRoutes(api: OpenAPIHono, { store }: ApiParts): void {
  api.openapi(retoldRoute, async (c) => {
    const { results, ...page } = await store.retold(given(c.req.valid('query')));
    const compared = await Promise.all(results.map((one) => compareRenderings(store, one)));
    return c.json({ ...page, results: compared }, 200);
  });
  api.openapi(retoldInRoute, async (c) => {
    const { id } = c.req.valid('param');
    if (!(await store.has(id))) throw notFound('document', id);
    return c.json(await store.retoldIn(id), 200);
  });
  api.openapi(renderingsRoute, async (c) => {
    const { id, attribution } = c.req.valid('param');
    if (!(await store.has(id))) throw notFound('document', id);
    const retold = await store.renderings(id, attribution);
    if (!retold) throw notFound('statement', `${id} ${attribution}`);
    return c.json(await compareRenderings(store, retold), 200);
  });
}
