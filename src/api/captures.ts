import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { notFound, otherRefusals, refusals } from './errors.ts';
import { text } from './fields.ts';
import type { ApiParts } from './parts.ts';

const captureRoute = createRoute({
  method: 'get',
  path: '/api/captures/{hash}',
  operationId: 'getCapture',
  tags: ['Documents'],
  summary: 'The bytes as they came, to be saved; never shown as a page',
  request: { params: z.object({ hash: text.regex(/^[0-9a-f]{64}$/, 'be a SHA-256 in hexadecimal') }) },
  responses: {
    200: { description: 'The bytes', content: { 'application/octet-stream': { schema: z.any() } } },
    400: refusals[400],
    404: refusals[404],
    ...otherRefusals,
  },
});

/**
 * A captured page may hold anything, scripts included. It leaves as an attachment of unknown type that no browser
 * will sniff, and under a policy that would run nothing even so.
 */
export function captureRoutes(api: OpenAPIHono, { store }: ApiParts): void {
  api.openapi(captureRoute, async (c) => {
    const { hash } = c.req.valid('param');
    const bytes = await store.captureBytes(hash);
    if (!bytes) throw notFound('capture', hash);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${hash.slice(0, 16)}.capture"`,
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
}
