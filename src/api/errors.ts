import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { StoreError, type StoreErrorCode } from '../store/store.ts';

/** The one shape of every refusal: a code for programs, a sentence for people. */
export const ErrorAnswer = z
  .object({ error: z.object({ code: z.string(), message: z.string() }).readonly() })
  .readonly()
  .openapi('Error', {
    example: { error: { code: 'not-found', message: 'There is no document 0f3a. The shelf lists those there are.' } },
  });

/** A refusal that a route decides on. `message` says what happened, what was kept and what to do. */
export class ApiError extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const notFound = (what: string, id: string, where: string): ApiError =>
  new ApiError(404, 'not-found', `There is no ${what} ${id}. ${where}`);

const STORE_STATUS: Record<StoreErrorCode, ContentfulStatusCode> = {
  locked: 503,
  full: 507,
  damaged: 500,
  'newer-version': 500,
  unwritable: 507,
  'not-a-store': 500,
  closed: 503,
};

/** The code and sentence of any fault; those that nobody foresaw keep their details to the log. */
export function describeFault(fault: unknown): { status: ContentfulStatusCode; code: string; message: string } {
  if (fault instanceof ApiError) return { status: fault.status, code: fault.code, message: fault.message };
  if (fault instanceof StoreError) {
    return { status: STORE_STATUS[fault.code], code: `store-${fault.code}`, message: fault.message };
  }
  if (fault instanceof HTTPException) {
    return { status: fault.status as ContentfulStatusCode, code: 'invalid', message: fault.message };
  }
  return {
    status: 500,
    code: 'unexpected',
    message: 'Something went wrong that was not foreseen. What was stored before stands. The log has the details.',
  };
}

/** Hono's error handler: every fault leaves in the one shape. */
export function answerFault(fault: unknown, c: Context): Response {
  const { status, code, message } = describeFault(fault);
  if (code === 'unexpected') console.error(fault);
  return c.json({ error: { code, message } }, status);
}

const INPUT_EXPECTED = 'Send JSON with a "text", an "html" or a "url". Nothing was read or stored.';

/** The JSON body in the shape asked for; throws a 400 that says what was expected. */
export async function bodyOf<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  expected = INPUT_EXPECTED,
): Promise<z.infer<Schema>> {
  const body: unknown = await c.req.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError(400, 'invalid', expected);
}

const json = (description: string) => ({ description, content: { 'application/json': { schema: ErrorAnswer } } });

/** Refusals that routes declare in the OpenAPI description. */
export const refusals = {
  400: json('The question cannot be understood'),
  404: json('There is no such thing'),
  409: json('It would change nothing'),
  413: json('More than 10 MB'),
} as const;
