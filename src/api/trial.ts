import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { bodyOf, jsonAnswer, otherRefusals, refusals } from './errors.ts';
import type { ApiParts } from './parts.ts';
import { Input } from './questions.ts';
import { readTaken, take } from './reading.ts';
import { TrialAnswer } from './responses.ts';
import type { Trials } from './trials.ts';

const tryRoute = createRoute({
  method: 'post',
  path: '/api/try',
  operationId: 'tryReading',
  tags: ['Documents'],
  summary: 'Read a text, a page or an address and give its record; nothing is stored',
  request: { body: { content: { 'application/json': { schema: Input } } } },
  responses: {
    200: jsonAnswer(TrialAnswer, 'The report and its record'),
    400: refusals[400],
    413: refusals[413],
    422: refusals[422],
    ...otherRefusals,
  },
});

/** The route that reads without storing; it remembers the newest readings, should one be kept after all. */
export function trialRoute(api: OpenAPIHono, parts: ApiParts, trials: Trials): void {
  api.openAPIRegistry.registerPath(tryRoute);
  api.post('/api/try', async (c) => {
    const signal = c.req.raw.signal;
    const taken = await take(parts, await bodyOf(c, Input), signal);
    const { document, record, capture } = await readTaken(parts, taken, signal);
    trials.put(document.id, taken);
    const { bytes, ...meta } = capture;
    return c.json({ document, record, capture: { ...meta, size: bytes.length } });
  });
}
