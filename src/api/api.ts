import { OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { LARGEST_PAGE_BYTES } from '../document/index.ts';
import { answerOthers } from './allowed.ts';
import { captureRoutes } from './captures.ts';
import { decisionRoutes } from './decisions.ts';
import { descriptionRoutes } from './description.ts';
import { documentRoutes } from './documents.ts';
import { ApiError, answerFault, jsonAnswer, otherRefusals } from './errors.ts';
import { faultsOf } from './faults.ts';
import { count } from './fields.ts';
import { guardHost, guardOrigin } from './guard.ts';
import type { ApiOptions, ApiParts } from './parts.ts';
import { renderingRoutes } from './renderings.ts';
import { statementRoutes } from './statements.ts';
import { trialRoute } from './trial.ts';
import { rememberTrials } from './trials.ts';

/** A page of the greatest size still fits with the form that carries it. */
const BODY_LIMIT = LARGEST_PAGE_BYTES + 64 * 1024;

/**
 * The JSON API under /api. Every answer is JSON but for captures (bytes), progress (JSON lines) and the page that
 * lists the routes; every refusal has one shape. Nothing in it knows where its parts come from.
 */
export function createApi(parts: ApiParts, options: ApiOptions = {}): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new ApiError(400, 'invalid', faultsOf(result.error.issues, dataOf(result)));
    },
  });
  api.onError(answerFault);
  api.use('/api/*', guardHost(options.hosts), guardOrigin());
  api.use('/api/*', async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
  });
  api.use(
    '/api/*',
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: () => {
        throw new ApiError(413, 'too-large', 'That is more than 10 MB. Nothing of it was read or kept.');
      },
    }),
  );
  const trials = rememberTrials();
  documentRoutes(api, parts, trials);
  statementRoutes(api, parts);
  renderingRoutes(api, parts);
  decisionRoutes(api, parts);
  trialRoute(api, parts, trials);
  captureRoutes(api, parts);
  healthRoute(api, parts);
  descriptionRoutes(api);
  api.all('/api/*', (c) => answerOthers(api.routes, c));
  return api;
}

/** What the validator was given, which its result holds beside the fault. */
const dataOf = (result: object): unknown => ('data' in result ? result.data : undefined);

function healthRoute(api: OpenAPIHono, { store }: ApiParts): void {
  const Health = z.object({ ok: z.boolean(), documents: count }).openapi('Health');
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/health',
    operationId: 'health',
    tags: ['Room'],
    summary: 'Whether the store answers',
    responses: {
      200: jsonAnswer(Health, 'It does'),
      ...otherRefusals,
    },
  });
  api.get('/api/health', async (c) => c.json({ ok: true, documents: (await store.documents({ limit: 1 })).total }));
}
