import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BadQuestion } from '../store/questions.ts';
import { StoreError, type StoreErrorCode } from '../store/store.ts';
import { faultsOf, isMissing, plain } from './faults.ts';
import { text } from './fields.ts';

/** The one shape of every refusal: a code for programs, a sentence for people. */
export const ErrorAnswer = z
  .object({ error: z.object({ code: text, message: text }).readonly() })
  .readonly()
  .openapi('Error', {
    example: {
      error: { code: 'not-found', message: 'There is no document 0f3a. GET /api/documents lists those there are.' },
    },
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

/** Where those are that there are, for whoever asked for one that is not. */
const WHERE = {
  document: 'GET /api/documents lists those there are.',
  statement: 'GET /api/documents/{id} lists those of a report under "record".',
  speaker: 'GET /api/speakers lists those there are.',
  capture: 'Each document names its own under "capture".',
  trial: 'It was too long ago: read it again, then keep it.',
} as const;

export const notFound = (what: keyof typeof WHERE, id: string): ApiError =>
  new ApiError(404, 'not-found', `There is no ${what} ${id}. ${WHERE[what]}`);

const STORE_STATUS: Record<StoreErrorCode, ContentfulStatusCode> = {
  locked: 503,
  full: 507,
  damaged: 500,
  'newer-version': 500,
  unwritable: 507,
  'not-a-store': 500,
  missing: 500,
  closed: 503,
};

/** The code and sentence of any fault; those that nobody foresaw keep their details to the log. */
export function describeFault(fault: unknown): { status: ContentfulStatusCode; code: string; message: string } {
  if (fault instanceof ApiError) return { status: fault.status, code: fault.code, message: fault.message };
  if (fault instanceof StoreError) {
    return { status: STORE_STATUS[fault.code], code: `store-${fault.code}`, message: fault.message };
  }
  if (fault instanceof BadQuestion) return { status: 400, code: 'invalid', message: fault.message };
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

const NOTHING_DONE = 'Nothing was read, stored or decided.';

const INPUT_EXPECTED = 'Send JSON with a "text", an "html" or a "url". Nothing was read or stored.';

/**
 * The JSON body in the shape asked for. Throws a 400 that names the fields that are wrong, or says what was expected
 * where what must be there is not.
 */
export async function bodyOf<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  expected = INPUT_EXPECTED,
): Promise<z.infer<Schema>> {
  const body: unknown = await c.req.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issues = plain(parsed.error.issues);
  const lacking = typeof body !== 'object' || body === null || issues.some((issue) => isMissing(issue, body));
  throw new ApiError(400, 'invalid', lacking ? expected : `${faultsOf(issues, body)} ${NOTHING_DONE}`);
}

/** An answer in JSON, as the OpenAPI description wants it. */
export const jsonAnswer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const json = (description: string) => jsonAnswer(ErrorAnswer, description);

/** Refusals that every route can give. */
export const otherRefusals = {
  default: json(
    'Another refusal: a page of another site (403), a method that is not answered here (405), a name that this room does not ' +
      'answer to (421), a fault of the store or of the room (500, 503, 507)',
  ),
} as const;

/** Refusals that routes declare in the OpenAPI description. */
export const refusals = {
  400: json('The question cannot be understood'),
  404: json('There is no such thing'),
  409: json('It would change nothing'),
  413: json('More than 10 MB'),
  422: json('The address was not fetched'),
} as const;
